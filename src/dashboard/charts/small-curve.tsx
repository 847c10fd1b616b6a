import { Sparkline } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { maskOf, runsOf } from './small-curve-runs';
import { SMALL_CURVE } from './small-curve-size';

const useStyles = makeStyles({
  frame: { overflow: 'hidden' },
  drawing: {
    marginLeft: `-${SMALL_CURVE.step}px`,
    lineHeight: 0,
    '& .line': {
      stroke: tokens.colorBrandForeground1,
      '@media (forced-colors: active)': { stroke: 'CanvasText' },
    },
    '& .area': {
      fill: tokens.colorBrandForeground1,
      '@media (forced-colors: active)': { fill: 'CanvasText' },
    },
  },
});

export interface SmallCurveProps {
  /** One a week, the oldest first, 0 to 1; null: a gap. */
  readonly shares: readonly (number | null)[];
}

/**
 * Shares by week as a curve from 0 to 100 %, drawn with Fluent's `Sparkline`. That one knows no gaps and ends its scale at the
 * highest value: so gaps are masked out, and a point left of what is seen holds the scale at 100 %. It has an English label
 * and a stop for the Tab key: so it is inert, and whoever shows it says the same in words. Fluent's own handling of the Tab key
 * (Tabster) does not know `inert` and would stop there for ever; what is hidden from screen readers it passes.
 */
export function SmallCurve({ shares }: SmallCurveProps) {
  const styles = useStyles();
  const { step, height } = SMALL_CURVE;
  const width = step * shares.length;
  const runs = runsOf(shares);
  const points = [
    { x: -step, y: 1 },
    ...runs.flatMap(({ points }) => points),
    { x: width, y: runs[runs.length - 1]?.points[0]?.y ?? 0 },
  ];
  return (
    <div inert aria-hidden className={styles.frame} style={{ width, height, maskImage: maskOf(runs) }}>
      <div className={styles.drawing}>
        <Sparkline
          key={shares.join()} // It looks at its data once only.
          width={width + step}
          height={height}
          data={{ lineChartData: [{ legend: '', data: points }] }}
        />
      </div>
    </div>
  );
}
