import { makeStyles, Text, tokens, useId } from '@fluentui/react-components';
import { BeyondPattern, useBarFills } from './patterns';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What plain and striped bars mean. */
export function BarLegend({ plain, beyond }: { plain: string; beyond: string }) {
  const styles = useStyles();
  const pattern = useId('beyond');
  const fills = useBarFills(pattern);
  const square = (fill: string) => (
    <svg width="12" height="12" aria-hidden>
      <rect width="12" height="12" fill={fill} />
    </svg>
  );
  return (
    <div className={styles.legend}>
      <BeyondPattern id={pattern} />
      <span className={styles.item}>
        {square(fills.plain)}
        <Text size={200}>{plain}</Text>
      </span>
      <span className={styles.item}>
        {square(fills.beyond)}
        <Text size={200}>{beyond}</Text>
      </span>
    </div>
  );
}
