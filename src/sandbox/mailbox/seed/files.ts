import type { StoredAttachment } from '../types';

/** Small files that are what they say: they open in a viewer and can be read by the checks. */

function attachment(id: string, name: string, contentType: string, bytes: Uint8Array): StoredAttachment {
  const contentBytes = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { id, name, contentType, size: bytes.length, isInline: false, contentBytes };
}

export function textFile(id: string, name: string, contentType: string, text: string): StoredAttachment {
  return attachment(id, name, contentType, new TextEncoder().encode(text));
}

/** A PDF of one page with these lines (Latin letters, the Danish ones included). */
export function pdfFile(id: string, name: string, lines: readonly string[]): StoredAttachment {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 12 Tf 16 TL 60 780 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  // WinAnsi agrees with Latin-1 for these letters: one character, one byte.
  return attachment(
    id,
    name,
    'application/pdf',
    Uint8Array.from(pdf, (char) => char.charCodeAt(0)),
  );
}

/** A Word file with these paragraphs: the three parts that Word itself demands. */
export function docxFile(id: string, name: string, paragraphs: readonly string[]): StoredAttachment {
  const office = 'http://schemas.openxmlformats.org';
  const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const bytes = zipOf([
    [
      '[Content_Types].xml',
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${part}.main+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ],
  ]);
  return attachment(id, name, part, bytes);
}

/** A zip whose files are stored as they are (APPNOTE.TXT 4.3). */
function zipOf(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of files) {
    const [path, data] = [encoder.encode(name), encoder.encode(text)];
    // Version 2.0, names in UTF-8, stored, 1 January 1980, and twice the length: packed and unpacked.
    const head = [
      20,
      0x0800,
      0,
      0,
      0x21,
      ...words(crc32(data)),
      ...words(data.length),
      ...words(data.length),
    ];
    const local = shorts([...words(0x04034b50), ...head, path.length, 0]);
    directory.push(
      shorts([...words(0x02014b50), 20, ...head, path.length, 0, 0, 0, 0, ...words(0), ...words(at)]),
      path,
    );
    pieces.push(local, path, data);
    at += local.length + path.length + data.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = [...words(0x06054b50), 0, 0, files.length, files.length, ...words(length), ...words(at), 0];
  return Uint8Array.from([...pieces, ...directory, shorts(end)].flatMap((piece) => [...piece]));
}

const words = (value: number) => [value & 0xffff, value >>> 16];
const shorts = (values: readonly number[]) =>
  Uint8Array.from(values.flatMap((value) => [value & 0xff, value >>> 8]));

/** CRC-32 as zip has it (polynomial 0xEDB88320). */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}

/** The municipality's (invented) logo: two waves, 64 by 40 pixels. */
const LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAoCAMAAAB5EAzbAAAACVBMVEX///8PXHpaqaS5M7KNAAAAmUlEQVR42u1RQQ7AIAxS///oZUvMdALFeViyyLEFqpDSxsb/kSsW5S8tcl5yyCNW9cwBzTuVtrj2cfjUoR6Iu4PT9oXhMfYsHBcMjBH9wBlzonFCHYelInKAxd/yyOKkgpDLA6IOcGCQI05LNfTMAe4KQaIvxXIxUQvTdGoIF/3PjMB0ME7gMtiJyjHTkcufenpxyZTTmr/HAZYjBH8yWK2MAAAAAElFTkSuQmCC';

export function inlineLogo(id: string, contentId: string): StoredAttachment {
  const size = Math.floor((LOGO.length * 3) / 4);
  return {
    id,
    name: 'logo.png',
    contentType: 'image/png',
    size,
    isInline: true,
    contentId,
    contentBytes: LOGO,
  };
}
