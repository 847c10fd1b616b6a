import type { Job } from '../job';
import { type DrawnPage, isPicture } from './pdf-scan';

interface Piece {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
}

export interface PdfPage extends DrawnPage {
  getTextContent(): Promise<{ items: readonly (Piece | { readonly type: string })[] }>;
  getAnnotations(): Promise<readonly object[]>;
  cleanup(): unknown;
}

interface Annotation {
  readonly subtype?: string;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
}

/** A page with fewer may be a scan with a stamp on it. */
const FEW_LETTERS = 100;
/** As many letter heights of white space divide two cells of a table. */
const CELL_GAP = 1.2;
/** Writes a page's text, lines as they stand, cells divided by tabs; notes a page that has none. */
export async function readPage(page: PdfPage, number: number, job: Job): Promise<void> {
  const { items } = await job.within(page.getTextContent());
  const text = pageText(items.filter((item) => 'str' in item));
  await job.out.at('page', number, () => job.out.write(text));
  const letters = text.replace(/\s+/g, '');
  const lost = [...letters].filter(isMeaningless).length;
  if (letters.length === 0 || lost > letters.length / 5) job.out.gap('unreadable', 'page', number);
  else if (letters.length < FEW_LETTERS && (await job.within(isPicture(page)))) {
    job.out.gap('part-not-read', 'page', number);
  }
  page.cleanup();
}

function pageText(pieces: readonly Piece[]): string {
  const out: string[] = [];
  let end = Number.NaN; // where the piece before ended, on the same line
  for (const { str, width, height, transform, hasEOL } of pieces) {
    const [, , , , left = 0] = transform;
    const isSpace = str.trim() === '';
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    const far = isSpace ? width > size * CELL_GAP : left - end > size * CELL_GAP;
    if (far) out.push('\t');
    else out.push(str);
    if (far && !isSpace) out.push(str);
    end = left + width;
    if (hasEOL) {
      out.push('\n');
      end = Number.NaN;
    }
  }
  return out.join('').replace(/[ \t]{1,200}\n/g, '\n');
}

/** What was filled in the page's form fields, and what its notes say; neither is part of the page's own text. */
export async function fieldsOf(page: PdfPage): Promise<{ fields: string[]; notes: string[] }> {
  const fields: string[] = [];
  const notes: string[] = [];
  for (const annotation of await page.getAnnotations()) {
    const { subtype, fieldValue, contentsObj } = annotation as Annotation;
    for (const value of [fieldValue].flat()) if (typeof value === 'string') fields.push(value);
    if (typeof contentsObj?.str === 'string' && subtype !== 'Link') notes.push(contentsObj.str);
  }
  return { fields, notes };
}

/** Private use, replacement and control characters: a font that keeps to itself what its letters are. */
function isMeaningless(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code < 32 || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd;
}
