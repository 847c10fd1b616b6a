import type { LeftOut } from './open-mime';

/**
 * Whether a mail holds something like a CPR number that is in nothing that was read of it, or text that could not be decoded.
 * Such a mail is not wholly looked at. Text without a number may be left out in silence: nearly every mail with parts has a
 * line before them that nobody is shown, and says everything once more as plain text.
 *
 * @param read everything that was read
 */
export function isLeftOut({ texts, undecoded }: LeftOut, read: readonly string[]): boolean {
  if (undecoded || read.some((text) => DAMAGED.test(text))) return true;
  const seen = new Set(read.flatMap(numbersIn));
  return texts.some((text) => numbersIn(text).some((number) => !seen.has(number)));
}

/** Six digits that may begin with a day and a month, and four, with little between them. */
const NUMBER = /(?:^|\D)([0-9]{2}[01][0-9]{3})\D{0,3}([0-9]{4})(?!\d)/g;

/**
 * Inside a number: what no decoder knew, or a line break of quoted-printable with spaces behind it. Elsewhere: a file inside
 * the text (uuencode), which Outlook shows as an attachment, and a stretch that is encrypted (PGP).
 */
const DAMAGED = new RegExp(
  [
    /[0-9](?:\ufffd+|=[ \t]{0,80}\r?\n)[0-9]/,
    /^begin [0-7]{3,4} \S.*\r?\n[\x20-\x60]{2,}\r?$/,
    /^-----BEGIN PGP MESSAGE-----/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

const numbersIn = (text: string): string[] =>
  Array.from(text.matchAll(NUMBER), ([, birth = '', serial = '']) => birth + serial);
