import { ResponsiveContainer, VerticalBarChart } from '@fluentui/react-charts';
import { useId } from '@fluentui/react-components';
import { number } from '../numbers';
import { BeyondPattern, useBarFills } from './patterns';
import type { BarsProps } from './types';

/** Lines of the grid: no more than there are whole numbers. */
const MOST_LINES = 4;

/** Bars with their numbers above them. */
export function Bars({ bars, axis, height, language }: BarsProps) {
  const pattern = useId('beyond');
  const fills = useBarFills(pattern);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <>
      <BeyondPattern id={pattern} />
      <ResponsiveContainer height={height}>
        <VerticalBarChart
          data={bars.map(({ label, value, isBeyond }) => ({
            x: label,
            y: value,
            color: isBeyond ? fills.beyond : fills.plain,
            barLabel: number(value, language),
          }))}
          xAxisTitle={axis}
          yAxisTickCount={Math.min(MOST_LINES, most)}
          yAxisTickFormat={(n: number) => number(n, language)}
          roundedTicks
          barWidth="auto"
          maxBarWidth={56}
          xAxisInnerPadding={0.25}
          xAxisOuterPadding={0.15}
          hideLegend
          hideTooltip
        />
      </ResponsiveContainer>
    </>
  );
}
