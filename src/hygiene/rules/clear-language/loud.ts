import type { Range } from '../../mail/types';

/** Letters of one word in capitals: shorter ones are mostly abbreviations (KOMBIT, UNICEF). */
const LONGEST_ABBREVIATION = 6;
/** Letters of several in a row: "SKAT OG KMD" is none, "HUSK NU DET" is. */
const FEWEST_LETTERS = 9;

/**
 * Words in capitals, one or several in a row. "AB12-CD" is a code, and "CPR-nummer" a word with an abbreviation. Linear:
 * a row begins behind what is no letter, and gives back at most its last word.
 */
const CAPITALS = /(^|[^A-Za-zÀ-ɏ0-9_@/.-])([A-ZÀ-ÖØ-Þ]+(?:[ ,]{1,3}[A-ZÀ-ÖØ-Þ]+)*)(?![A-Za-zÀ-ɏ0-9_@/-])/g;
const MARKS = /[!?]{2,}/g;

/** Words in capitals, and several exclamation marks. */
export function loudPlaces(text: string): Range[] {
  const places: Range[] = [];
  each(CAPITALS, text, (match) => {
    const [whole, before = '', row = ''] = match;
    const words = row.split(/[ ,]+/);
    const letters = words.join('').length;
    const place = { start: match.index + before.length, end: match.index + whole.length };
    if (
      words.length > 1 ? letters >= FEWEST_LETTERS : letters > LONGEST_ABBREVIATION && !isHeading(text, place)
    )
      places.push(place);
  });
  each(MARKS, text, ({ index, 0: mark }) => {
    if (mark.indexOf('!') >= 0 || mark.length > 2) places.push({ start: index, end: index + mark.length });
  });
  return places.sort((a, b) => a.start - b.start);
}

function each(pattern: RegExp, text: string, take: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) take(match);
}

/** One word on a line of its own. */
function isHeading(text: string, { start, end }: Range): boolean {
  return (
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^:?\s*(?:\n|$)/.test(text.slice(end, end + 3))
  );
}
