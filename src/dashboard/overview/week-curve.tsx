import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import type { SmallCurveProps } from '../charts/small-curve';
import { SMALL_CURVE } from '../charts/small-curve-size';
import type { WeekShare } from './told';
import { useSharedStyles } from './use-shared-styles';
import { sayCurve } from './words';

const useStyles = makeStyles({
  space: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Without a line there is no curve; the numbers behind it are on the page all the same. */
const SmallCurve = lazy<ComponentType<SmallCurveProps>>(() =>
  import(/* webpackChunkName: "small-curve" */ '../charts/small-curve').then(
    ({ SmallCurve }) => ({ default: SmallCurve }),
    () => ({ default: () => null }),
  ),
);

/** Twelve weeks in the size of a word. Its space is there before it is. */
export function WeekCurve({ weeks, language }: { weeks: readonly WeekShare[]; language: Language }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const size = { width: SMALL_CURVE.step * weeks.length, height: SMALL_CURVE.height };
  const says = sayCurve(weeks, language);
  return (
    <div title={says}>
      <div className={styles.space} style={size}>
        <Suspense fallback={null}>
          <SmallCurve shares={weeks.map(({ share }) => share)} />
        </Suspense>
      </div>
      <span className={shared.unseen}>{says}</span>
    </div>
  );
}
