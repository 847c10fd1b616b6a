import { LineChart, type LineChartPoints, ResponsiveContainer } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { percent } from '../numbers';
import { linesOf } from './lines';
import type { CurveProps } from './types';
import { useForcedColors } from './use-forced-colors';

const WIDTH = 3;
/** Pixels for "100 %". */
const LEFT = 52;

/** Shares by week from 0 to 100 %. The way to the present week, which is not over, is dotted. */
export function Curve({ points, axis, height, language }: CurveProps) {
  const isForced = useForcedColors();
  const color = isForced ? 'CanvasText' : tokens.colorBrandForeground1;
  // Every second one has room on a telephone; the last one has its name.
  const named = points.filter((_, at) => (points.length - 1 - at) % 2 === 0);
  const labels = new Map(named.map(({ monday, label }) => [monday, label]));
  const lines = linesOf(points).map(
    ({ isNow, known }, at): LineChartPoints => ({
      legend: `${at}`,
      color,
      data: known.map(({ monday, share }) => ({ x: dateOf(monday), y: share })),
      lineOptions: isNow ? { strokeWidth: WIDTH, strokeDasharray: '1 8' } : { strokeWidth: WIDTH },
    }),
  );
  return (
    <ResponsiveContainer height={height}>
      <LineChart
        data={{ lineChartData: lines }}
        xAxisTitle={axis}
        tickValues={named.map(({ monday }) => dateOf(monday))}
        customDateTimeFormatter={(date) => labels.get(date.toISOString().slice(0, 10)) ?? ''}
        yMinValue={0}
        yMaxValue={1}
        yAxisTickValues={[0, 0.25, 0.5, 0.75, 1]}
        yAxisTickFormat={(share: number) => percent(share, language)}
        margins={{ left: LEFT }}
        hideLegend
        hideTooltip
      />
    </ResponsiveContainer>
  );
}

const dateOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
