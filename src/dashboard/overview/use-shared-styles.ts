import { makeStyles, tokens } from '@fluentui/react-components';

/** What tables and cards of the overview share. */
export const useSharedStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: { display: 'block', maxWidth: '80ch', overflowWrap: 'anywhere' },
  /** The status colour itself is too faint for small letters in the dark theme. */
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  /** Read by screen readers alone. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
