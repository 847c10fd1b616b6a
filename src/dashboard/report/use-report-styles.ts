import { makeStyles, tokens } from '@fluentui/react-components';

/** Points are for paper: 8.5 is what a table of a dozen mailboxes leaves on a page. */
const PAPER = '8.5pt';

const heading = {
  margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
  '@media print': { fontSize: '10pt', lineHeight: 1.3, margin: '3mm 0 1mm', breakAfter: 'avoid' },
} as const;

const small = {
  margin: `${tokens.spacingVerticalXS} 0 0`,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  color: tokens.colorNeutralForeground2,
  maxWidth: '80em',
  '@media print': { fontSize: '8pt', lineHeight: 1.35, margin: '1mm 0 0', maxWidth: 'none' },
} as const;

const line = {
  margin: `${tokens.spacingVerticalXS} 0 0`,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  '@media print': { fontSize: PAPER, lineHeight: 1.35, margin: '1mm 0 0' },
} as const;

export const useReportStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  months: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  added: { flexBasis: '100%' },
  /** Stands under the words of the tick box. */
  soft: { color: tokens.colorNeutralForeground2, paddingLeft: '36px' },
  sheet: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1080px',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXL} clamp(12px, 3vw, 40px)`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    '@media print': { fontSize: '15pt', lineHeight: 1.2 },
  },
  first: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    '@media print': { fontSize: '11pt', lineHeight: 1.3, margin: '2mm 0 0' },
  },
  line,
  heading,
  small,
  list: { ...line, paddingLeft: '1.2em' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    '@media screen and (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { columnGap: '8mm' },
  },
});
