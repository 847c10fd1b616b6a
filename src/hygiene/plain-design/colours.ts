import type { Range } from '../mail/types';
import type { Letters } from './letters';

/** Above this share of the prose colours are no emphasis any more. */
const MOST = 0.8;
/** A short text may be marked from end to end ("I have marked the changes in yellow"). */
const MARKED_LETTERS = 200;

/** Which stretches of colour are stationery: the same order as given. */
export interface Stationery {
  readonly blocks: readonly boolean[];
  readonly marks: readonly boolean[];
}

/**
 * Tells coloured paper from emphasis. Paper lies under the first word, too: what is coloured only below the greeting is a
 * box, a passage, a table. One block is paper where it holds more than half of the prose, several together where they hold
 * nearly all of it; marker pen where it marks nearly all of a longer text.
 *
 * @param blocks coloured blocks, tables and cells, in the visible text
 * @param marks coloured words in running text
 */
export function stationeryAmong(
  letters: Letters,
  blocks: readonly Range[],
  marks: readonly Range[],
): Stationery {
  const { ofProse, firstOfProse } = letters;
  if (ofProse === 0) return { blocks: blocks.map(() => false), marks: marks.map(() => false) };
  const isUnderFirst = ({ start, end }: Range) => start <= firstOfProse && firstOfProse < end;
  const paper = blocks.map((range) => isUnderFirst(range) && letters.ofProseIn(range) * 2 > ofProse);
  const isMost = (ranges: readonly Range[]) =>
    ranges.some(isUnderFirst) && letters.ofProseInAny(ranges) >= MOST * ofProse;
  const rest = blocks.filter((_, at) => !paper[at]);
  const marked = ofProse >= MARKED_LETTERS && isMost(rest.concat(marks));
  const all = rest.length > 0 && (marked || isMost(rest));
  return {
    blocks: blocks.map((range, at) => paper[at] || (all && letters.ofProseIn(range) > 0)),
    marks: marks.map((range) => marked && letters.ofProseIn(range) > 0),
  };
}

/** CSS Color 4, names whose contrast to white is below 2 : 1 and that begin with none of the syllables below. */
const LIGHT_NAMES =
  /^(?:white|ivory|snow|azure|beige|bisque|linen|seashell|oldlace|honeydew|mintcream|aliceblue|ghostwhite|floralwhite|cornsilk|lemonchiffon|lavender|lavenderblush|mistyrose|papayawhip|peachpuff|moccasin|navajowhite|antiquewhite|blanchedalmond|wheat|khaki|gainsboro|whitesmoke|silver|yellow|gold|greenyellow|chartreuse|lawngreen|lime|aqua|cyan|aquamarine|turquoise|springgreen|pink|plum|thistle|powderblue|skyblue)$/;
const LIGHT_SYLLABLES = /^(?:light(?!coral|salmon|sea|slate)|pale(?!violet))/;

/**
 * Whether a colour can hardly be read on white (WCAG 2, contrast by relative luminance).
 *
 * @param colour `#rrggbb` or a name, in small letters
 * @param contrast below this one it is light; with a name it is always 2
 */
export function isLight(colour: string, contrast = 2): boolean {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(colour);
  if (!hex) return LIGHT_NAMES.test(colour) || LIGHT_SYLLABLES.test(colour);
  const part = (at: number) => {
    const share = parseInt(hex[at] as string, 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * part(1) + 0.7152 * part(2) + 0.0722 * part(3);
  return 1.05 / (luminance + 0.05) < contrast;
}
