import { makeStaticStyles } from '@fluentui/react-components';

/** What neither is the sheet nor holds it. */
const REST = 'body *:not([data-print-sheet], [data-print-sheet] *, :has([data-print-sheet]))';
const ROUND = 'body *:has([data-print-sheet])';

/**
 * One page of paper: the sheet alone, black on white, whatever stands round it and whatever the theme is. The theme's colours are
 * variables, so they are set anew on the sheet.
 */
export const usePrintStyles = makeStaticStyles(`
@page { size: A4; margin: 11mm 12mm; }
@media print {
  ${REST} { display: none !important; }
  html:has([data-print-sheet]), body:has([data-print-sheet]), ${ROUND} {
    display: block !important;
    min-height: 0 !important;
    max-width: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: none !important;
    background: #fff !important;
    color-scheme: light !important;
  }
  [data-print-sheet] {
    max-width: none !important;
    padding: 0 !important;
    border: none !important;
    background: #fff !important;
    color: #000 !important;
    --colorNeutralForeground1: #000;
    --colorNeutralForeground2: #000;
    --colorPaletteRedForeground1: #000;
    --colorNeutralStroke1: #000;
    --colorNeutralStroke2: #999;
  }
}
`);
