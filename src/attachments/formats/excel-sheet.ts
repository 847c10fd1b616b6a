import { format as formatValue, isDateFormat } from 'numfmt';
import { Flow } from '../flow';
import type { Job } from '../job';
import type { Zip } from '../zip';
import { type Part, walkPart } from './office-parts';

export interface Tables {
  readonly strings: readonly string[];
  /** The number format of each cell style. */
  readonly styles: readonly string[];
  readonly since1904: boolean;
}

const MOST_EMPTY_CELLS = 20;
/** `&L`, `&"Calibri,Bold"`, `&12` … in headers and footers (§ 18.3.1.46). */
const LAYOUT_CODES = /&([LCRBIUSEDTPNAFZGXYKO&]|"[^"]{0,100}"|\d{1,3})/g;

/** A sheet's cells as they are shown (ECMA-376 part 1, § 18.3): tabs between columns, a line for each row that has any. */
export async function readSheet(zip: Zip, part: Part, tables: Tables, job: Job): Promise<void> {
  const flow = new Flow(job.out);
  let column = 0;
  let type = '';
  let style = 0;
  let value = '';
  let reading: '' | 'value' | 'margin' = '';
  let aid = 0;
  await walkPart(
    zip,
    part,
    {
      open(name, attribute) {
        if (name === 'row') column = 0;
        if (name === 'c') {
          const place = columnOf(attribute('r')) ?? column + 1;
          flow.emptyCells(Math.min(place - column - 1, MOST_EMPTY_CELLS));
          column = place;
          type = attribute('t') ?? 'n';
          style = Number(attribute('s') ?? 0);
          value = '';
          flow.cellStart();
        }
        if (name === 'rPh') aid += 1;
        if ((name === 'v' || name === 't') && aid === 0) reading = 'value';
        if (/^(odd|even|first)(Header|Footer)$/.test(name)) reading = 'margin';
      },
      close(name) {
        if (name === 'c') {
          flow.text(shown(value, type, style, tables));
          flow.cellEnd();
        }
        if (name === 'row' && column > 0) flow.row();
        if (name === 'rPh') aid -= 1;
        if (reading === 'margin') flow.line();
        reading = '';
      },
      text(text) {
        if (reading === 'value') value += text;
        if (reading === 'margin') flow.text(text.replace(LAYOUT_CODES, ' ').trim());
      },
    },
    job,
  );
}

/** `AB12` is column 28. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function shown(value: string, type: string, style: number, { strings, styles, since1904 }: Tables): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'SAND' : 'FALSK';
  if (type !== 'n') return value;
  if (value === '') return '';
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return shownNumber(number, styles[style] ?? 'General', since1904);
}

/**
 * A number in its format: 101901234 as `000000-0000` is "010190-1234". Where the format hides digits of a number that
 * could be somebody's, the number itself comes after it: it goes along with the file.
 */
function shownNumber(number: number, format: string, since1904: boolean): string {
  const plain = String(number);
  if (format === 'General') return plain.replace('.', ',');
  let text: string;
  try {
    text = formatValue(format, since1904 && isDateFormat(format) ? number + 1462 : number, { locale: 'da' });
  } catch {
    return plain; // a format that Excel would not take either
  }
  const isLong = Number.isInteger(number) && /^\d{9,10}$/.test(plain);
  if (text.trim() === '') return plain;
  return isLong && !text.replace(/\D/g, '').includes(plain) ? `${text} ${plain}` : text;
}
