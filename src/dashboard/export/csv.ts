import Papa from 'papaparse';
import type { Language } from '../../hygiene/rules/rule';
import type { Cell, Table } from './tables';

/** Excel takes a file for UTF-8 by this mark, and for cells what stands between its language's own separators. */
const BYTE_ORDER_MARK = '\ufeff';
const SEPARATORS: Readonly<Record<Language, { readonly cells: string; readonly decimals: string }>> = {
  da: { cells: ';', decimals: ',' },
  en: { cells: ',', decimals: '.' },
};

/**
 * What spreadsheets run as a formula (OWASP, "CSV Injection"), its full-width forms and what has white space before it too.
 * Papa's own pattern knows neither, and a line break would hide a formula from it.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** The text of a file for spreadsheets. Whoever opens it with another language's separators meets no formula either. */
export function csvOf(table: Table, language: Language): string {
  const { cells, decimals } = SEPARATORS[language];
  const rows = table.map((row) => row.map((cell) => written(cell, decimals)));
  const text = Papa.unparse(rows, { delimiter: cells, newline: '\r\n', escapeFormulae: FORMULA });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

/** Two decimals are enough of an hour. */
function written(cell: Cell, decimals: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.replace(UNSEEN, ' ').replace(FORMULA_INSIDE, "$1'$2");
  return String(Math.round(cell * 100) / 100).replace('.', decimals);
}

/** Line breaks, tabs and the like: every row is one line. */
const UNSEEN = /[\s\p{Cc}]+/gu;

/** After what another language's spreadsheet takes for the end of a cell. */
const FORMULA_INSIDE = /([;,"] ?)([=+\-@＝＋－＠])/g;
