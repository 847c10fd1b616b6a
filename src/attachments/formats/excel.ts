import type { Job, Reader } from '../job';
import { Stop } from '../stop';
import { openZip, type Zip } from '../zip';
import { readSheet } from './excel-sheet';
import { readStrings, readStyles } from './excel-tables';
import { linksOf, natureOf, type Part, partsOf, readEmbedded, walkPart } from './office-parts';
import { readProperties } from './office-properties';
import { officeText } from './office-text';

interface Workbook {
  readonly name: string;
  readonly sheets: { readonly name: string; readonly part: string }[];
  readonly since1904: boolean;
}

/** xlsx, xlsm, xltx (ECMA-376 part 1, § 18): every sheet, hidden ones too, then what hangs on them. */
export const readExcel: Reader = async (bytes, job) => {
  const zip = openZip(bytes);
  if (!zip) throw new Stop('unreadable');
  const parts = await partsOf(zip, job);
  const left = new Map(parts.map((part) => [part.name, part]));
  const main = parts.find(({ type, name }) => /\.main\+xml$/.test(type) || name === 'xl/workbook.xml');
  if (!main) throw new Stop('unreadable'); // xlsb, the binary form, among others
  const book = await readWorkbook(zip, main, job);
  const strings = await readStrings(zip, left.get('xl/sharedstrings.xml'), job);
  const styles = await readStyles(zip, left.get('xl/styles.xml'), job);

  for (const [at, sheet] of book.sheets.entries()) {
    const part = left.get(sheet.part);
    left.delete(sheet.part);
    if (!part) {
      job.out.gap('unreadable', 'sheet', at + 1);
      continue;
    }
    await job.out.at('sheet', at + 1, async () => {
      await job.out.lines('name', [sheet.name]);
      await readSheet(zip, part, { strings, styles, since1904: book.since1904 }, job);
    });
    job.progress((0.9 * (at + 1)) / book.sheets.length);
  }
  for (const name of [book.name, 'xl/sharedstrings.xml', 'xl/styles.xml']) left.delete(name);
  await readRest(zip, [...left.values()], job);
};

async function readWorkbook(zip: Zip, main: Part, job: Job): Promise<Workbook> {
  const sheets: { name: string; id: string }[] = [];
  let since1904 = false;
  const open = (name: string, attribute: (name: string) => string | undefined) => {
    if (name === 'sheet')
      sheets.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? attribute('id') ?? '' });
    if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
  };
  await walkPart(zip, main, { open, close: () => {}, text: () => {} }, job);
  const targets = new Map((await linksOf(zip, main.name, job)).map(({ id, target }) => [id, target]));
  return {
    name: main.name,
    sheets: sheets.map(({ name, id }) => ({ name, part: targets.get(id) ?? '' })),
    since1904,
  };
}

/**
 * Comments, drawings and charts, and the copies of data that a workbook keeps out of sight: a pivot table's cache holds
 * all of its source, a link the cells of another workbook (§ 18.10, 18.14).
 */
async function readRest(zip: Zip, parts: readonly Part[], job: Job): Promise<void> {
  let files = 0;
  await readProperties(
    zip,
    parts.filter(({ name }) => name.startsWith('docprops/') && name.endsWith('.xml')),
    job,
  );
  for (const part of parts) {
    const { name, type } = part;
    const nature = natureOf(part);
    if (name.startsWith('docprops/')) continue;
    if (/comment/.test(type)) await readText(zip, part, 'comments', job);
    else if (/pivotcache/.test(type)) await readPivotCache(zip, part, job);
    else if (/pivottable|\.table\+xml|slicer|timeline/.test(type))
      continue; // names of columns; the sheet has them
    else if (nature === 'xml' && !name.endsWith('.vml')) await readText(zip, part, 'properties', job);
    else if (nature === 'file' || nature === 'object') await readEmbedded(zip, part, job, ++files);
  }
}

async function readText(zip: Zip, part: Part, kind: 'comments' | 'properties', job: Job): Promise<void> {
  const text = officeText(job, { all: part.name.startsWith('customxml/') });
  await job.out.at(kind, undefined, () => walkPart(zip, part, text, job));
  await job.out.lines('properties', text.described);
}

async function readPivotCache(zip: Zip, part: Part, job: Job): Promise<void> {
  let started = false;
  const open = (name: string, attribute: (name: string) => string | undefined) => {
    if (name === 'cacheField') started = true;
    const value =
      name === 'cacheField' ? attribute('name') : /^[snd]$/.test(name) ? attribute('v') : undefined;
    if (value) job.out.write(`${value}\t`);
  };
  const close = (name: string) => {
    if (name === 'r' || (started && name === 'cacheField')) job.out.endLine();
  };
  await job.out.at('properties', undefined, () => walkPart(zip, part, { open, close, text: () => {} }, job));
}
