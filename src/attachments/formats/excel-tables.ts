import type { Job } from '../job';
import { Stop } from '../stop';
import type { Zip } from '../zip';
import { nothing, type Part, walkPart } from './office-parts';

/** The strings that cells point at (§ 18.4), as shown: runs joined, reading aids left out. */
export async function readStrings(zip: Zip, part: Part | undefined, job: Job): Promise<string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  let item: string[] = [];
  let reading = false;
  let aid = 0;
  let length = 0;
  await walkPart(
    zip,
    part,
    {
      open(name) {
        if (name === 'si') item = [];
        if (name === 'rPh') aid += 1;
        reading = name === 't' && aid === 0;
      },
      close(name) {
        if (name === 'si') strings.push(item.join(''));
        if (name === 'rPh') aid -= 1;
        reading = false;
      },
      text(text) {
        if (!reading) return;
        length += text.length;
        if (length > job.limits.text) throw new Stop('too-large', true);
        item.push(text);
      },
    },
    job,
  );
  return strings;
}

/** The number format of each cell style (§ 18.8.10, 18.8.30, 18.8.31). */
export async function readStyles(zip: Zip, part: Part | undefined, job: Job): Promise<string[]> {
  const own = new Map<number, string>();
  const styles: string[] = [];
  if (!part) return styles;
  let inCells = false;
  await walkPart(
    zip,
    part,
    {
      open(name, attribute) {
        const id = Number(attribute('numFmtId'));
        if (name === 'numFmt') own.set(id, attribute('formatCode') ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) styles.push(own.get(id) ?? BUILT_IN[id] ?? 'General');
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
      text: nothing,
    },
    job,
  );
  return styles;
}

/** Formats that are not written down in the file; dates as a Danish Excel shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd-mm-yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
