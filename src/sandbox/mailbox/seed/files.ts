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
