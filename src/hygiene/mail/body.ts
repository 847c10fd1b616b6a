import { LookReader } from './html-looks';
import { readSource } from './html-source';
import { quotedInText, quotedWith } from './quoted';
import type { BodyText, Range } from './types';

/**
 * The visible text of an HTML body, and what of it is quoted history. Never throws. The send handler needs no more than
 * this of the HTML, and does without the map back into it (`readHtml`).
 *
 * @param looks read how it looks as well
 */
export function bodyFromHtml(html: string, looks?: boolean): BodyText {
  const reader = looks ? new LookReader() : undefined;
  const { map, signs } = readSource(html, undefined, reader);
  const { text } = map;
  return { text, quoted: quotedWith(text, signs), ...(reader && { looks: reader.finish(text.length) }) };
}

/** The same for a plain-text body: its text stays as it is, line endings included, so that offsets fit the source. */
export function bodyFromText(text: string): BodyText {
  return { text, quoted: quotedInText(text) };
}

/** Whether a place lies wholly in quoted history. What is partly new counts as new. */
export function isQuoted(body: BodyText, range: Range): boolean {
  return body.quoted.some(({ start, end }) => start <= range.start && range.end <= end);
}
