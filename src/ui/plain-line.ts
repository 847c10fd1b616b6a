/**
 * What strangers wrote, as one line of plain text. Characters that steer (C0, C1, and those that turn the direction of
 * writing, Unicode UAX #9) would let a line look other than it is, or change the words beside it; half a surrogate is no
 * character.
 */
export const plainLine = (text: string): string => withoutSteering(text).trim();

/** The same, with the blanks at both ends: for a piece of a sentence. */
export const withoutSteering = (text: string): string =>
  text
    .replace(STEERING, ' ')
    .replace(TURNING, '')
    .replace(/\p{Cs}/gu, '\ufffd');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/** Characters of a name in a sentence: some are as long as a sentence themselves. */
const LONGEST_NAME = 60;
/** Of a file's name the end counts too: it says what kind of file it is. */
const TAIL = 20;

/** A person's or a list's name within a sentence. */
export function plainName(name: string): string {
  const line = plainLine(name);
  return line.length > LONGEST_NAME ? `${wellCut(line.slice(0, LONGEST_NAME))} …` : line;
}

/** A file's name within a sentence, its extension never cut off. */
export function plainFileName(name: string): string {
  const line = plainLine(name);
  if (line.length <= LONGEST_NAME + TAIL) return line;
  return `${wellCut(line.slice(0, LONGEST_NAME))}…${wellCut(line.slice(-TAIL))}`;
}

/** A cut may go through a character of two halves. */
const wellCut = (text: string) => text.replace(/\p{Cs}/gu, '');
