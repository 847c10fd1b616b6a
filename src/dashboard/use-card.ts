import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  close: { gap: tokens.spacingVerticalXS },
  wide: { gap: tokens.spacingVerticalS },
});

/** A frame round what belongs together. @param parts how far its parts stand from each other */
export function useCard(parts: 'close' | 'wide'): string {
  const styles = useStyles();
  return mergeClasses(styles.card, styles[parts]);
}
