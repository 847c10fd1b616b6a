import { makeStyles, tokens } from '@fluentui/react-components';

/** A telephone: a row becomes a card, for ten columns beside each other would have to be pushed about. */
const NARROW = '@media screen and (max-width: 720px)';
const PRINT = '@media print';

export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'right',
      verticalAlign: 'baseline',
      fontWeight: 'inherit',
    },
    '& td': { overflowWrap: 'normal' },
    '& th:first-child': { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' },
    [NARROW]: {
      display: 'block',
      '& tbody': { display: 'block' },
      '& th:first-child': { gridColumn: '1 / -1' },
      '& th, & td': { display: 'block', border: 'none', padding: '1px 0', textAlign: 'left' },
      '& td': { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
      '& td::before': { content: 'attr(data-header)', color: tokens.colorNeutralForeground2 },
    },
    [PRINT]: {
      fontSize: '8pt',
      lineHeight: 1.25,
      '& th, & td': { padding: '0.7mm 0.6mm', borderBottom: '0.2mm solid #999' },
      '& th:first-child': { paddingLeft: 0 },
    },
  },
  /** Ten columns: the first has what they leave. */
  wide: { '& thead th:first-child': { width: '28%' } },
  head: {
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'normal',
    // Read out, and not shown: each cell of a card has its own.
    [NARROW]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  row: {
    [NARROW]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))',
      columnGap: tokens.spacingHorizontalL,
      padding: `${tokens.spacingVerticalS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    [PRINT]: { breakInside: 'avoid' },
  },
  all: {
    fontWeight: tokens.fontWeightSemibold,
    '& > *': { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  department: { fontWeight: tokens.fontWeightSemibold },
  mailbox: {
    fontWeight: tokens.fontWeightRegular,
    '& > th:first-child': { paddingLeft: tokens.spacingHorizontalM },
    [NARROW]: { '& > th:first-child': { fontWeight: tokens.fontWeightSemibold, paddingLeft: 0 } },
    // Said twice: it must weigh more than the paper's padding of the table.
    [PRINT]: { '& > th:first-child:first-child': { paddingLeft: '2mm' } },
  },
  week: { fontWeight: tokens.fontWeightRegular },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});
