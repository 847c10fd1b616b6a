import { codeOf, type Surroundings, Trouble } from '../io';
import type { Texts } from '../texts';
import { type Line, linesOf } from './lines';

/** Longest line of standard input, in bytes; a mail with its attachments in Outlook ends well below. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/** The lines of standard input that have something on them, as they come. Throws `Trouble` where it cannot be read. */
export async function* inputLines(stdin: Surroundings['stdin'], texts: Texts): AsyncGenerator<Line> {
  try {
    for await (const line of linesOf(stdin, LONGEST_LINE)) if (!isBlank(line)) yield line;
  } catch (error) {
    throw new Trouble(texts.inputFailed(codeOf(error) || '?'));
  }
}

/** True for a line without anything on it, which asks for nothing and gets no answer. */
function isBlank({ bytes, tooLong }: Line): boolean {
  return !tooLong && bytes.every((byte, at) => WHITE.has(byte) || (at < 3 && byte === MARK[at]));
}

const WHITE = new Set([0x20, 0x09, 0x0b, 0x0c, 0x0d]);
/** The byte order mark in UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];
