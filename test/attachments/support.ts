import { readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from 'cfb';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { readAttachment } from '../../src/attachments/read-attachment';
import type { AttachmentText, ReadOptions } from '../../src/attachments/types';

/** Bytes of a file of the corpus. */
export function corpusFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, '../corpus/files', name)));
}

export function read(
  bytes: Uint8Array | string,
  name = 'fil',
  options: ReadOptions = {},
): Promise<AttachmentText> {
  return readAttachment(typeof bytes === 'string' ? strToU8(bytes) : bytes, { name }, options);
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files))
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries);
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A docx whose body is this; `parts` are added or replaced. */
export function docx(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': `<Types><Default Extension="xml" ContentType="application/xml"/>
      <Default Extension="png" ContentType="image/png"/>
      <Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

export const paragraph = (...runs: string[]) =>
  `<w:p>${runs.map((run) => (run.startsWith('<') ? run : `<w:r><w:t>${run}</w:t></w:r>`)).join('')}</w:p>`;

/** An xlsx of one sheet; `formats` are the number formats that the cells' `s` counts. */
export function xlsx(
  rows: string,
  formats: readonly string[] = [],
  parts: Readonly<Record<string, string>> = {},
) {
  const numFmts = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('');
  const xfs = formats.map((_code, at) => `<xf numFmtId="${200 + at}"/>`).join('');
  return zip({
    '[Content_Types].xml': `<Types><Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="${EXCEL}.sheet.main+xml"/>
      <Override PartName="/xl/pivotCache/r.xml" ContentType="${EXCEL}.pivotCacheRecords+xml"/></Types>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': `<styleSheet><numFmts>${numFmts}</numFmts><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  });
}

/** A PDF with a page for each text; an empty one is a page without text. */
export function pdf(pages: readonly string[], extra = ''): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_text, at) => `${4 + at * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const [at, text] of pages.entries()) {
    const content = text === '' ? '' : `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R ${extra} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  return pdfOf(objects);
}

/** The file around numbered objects, the first of which is the catalogue. */
export function pdfOf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const pieces: Uint8Array[] = [strToU8('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    add(strToU8(`${at + 1} 0 obj\n`));
    add(typeof object === 'string' ? strToU8(object) : object);
    add(strToU8('\nendobj\n'));
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  add(strToU8(`${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`));
  return joined(pieces);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

/** A compound file with these streams, by path. */
export function compound(streams: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const file = utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    utils.cfb_add(file, `/${name}`, typeof content === 'string' ? wide(content) : Buffer.from(content));
  return new Uint8Array(write(file, { type: 'buffer' }) as Buffer);
}

export const wide = (text: string) => Buffer.from(text, 'utf16le');
