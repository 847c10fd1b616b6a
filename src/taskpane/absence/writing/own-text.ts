import { textOf } from '../../../hygiene/absence/write/write';

/** What a person has made of a proposed text. */
export interface OwnText {
  readonly text: string;
  /** False: the proposal is taken, and this one waits. */
  readonly used: boolean;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no HTML may hold (HTML Standard, 13.2.3.5); they come with what is pasted from elsewhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Typed text as HTML for Exchange: an empty line parts paragraphs, nothing of it is markup. */
export function htmlOf(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(UNFIT, '').trim();
  if (clean === '') return '';
  const paragraphs = clean.split(/\n[^\S\n]*\n\s*/);
  return paragraphs.map((lines) => `<p>${lines.split('\n').map(escaped).join('<br>')}</p>`).join('\n');
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] as string);

/** Such HTML as it would be typed: paragraphs parted by an empty line, as they stand apart in a mail. */
export function typedOf(html: string): string {
  const paragraphs = html.split('</p>').map(textOf);
  return paragraphs.filter((text) => text !== '').join('\n\n');
}
