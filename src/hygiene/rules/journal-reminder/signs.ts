import type { Range } from '../../mail/types';

/** What stands before: no letter and no digit. `\b` does not know Danish letters. */
const BEFORE = '(^|[^a-zæøåé0-9])';
const NO_LETTER = '(?![a-zæøåé])';

/** Every repetition is bounded and every alternative begins with something of its own: linear. */
const NUMBERS = [
  // "Sagsnr. 24/12345", "J.nr.: 27.18.00-K08-1-24", "Sagsnummer EMN-2026-00123"
  '(?:sags?[ -]?(?:nr|nummer|id)|(?:j|jour|journal)[. ]{0,2}(?:nr|nummer)|case (?:no|number))[.:]{0,2} {0,3}(?:[a-zæøå]{1,6}[ -]?)?[0-9][0-9a-z./-]{2,24}',
  // "sag 24/12345", "sagen nr. S2026-12345"
  'sag(?:en)? (?:nr\\.? ?)?[a-z]{0,4}-?[0-9]{2,4}[/-][0-9]{3,8}(?:-[0-9]{1,6}){0,3}(?![0-9])',
  // KL's numbers of subjects with the facet, and the case's own: "00.00.00-A00-0-24" (kle-online.dk)
  '[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}-?[a-zæøå][0-9]{2}(?:-[0-9]{1,6}-[0-9]{2,4})?(?![0-9])',
];

const DECISIONS =
  '(?:i|vi|jeg) afgør|afgøres|afgjort|afgørelse(?:n|r|rne)?|(?:del)?afslag(?:et)?|afslås|bevilling(?:en)?|bevilge[trs]|bevilgede|' +
  'partshøring(?:en)?|partshøre[ts]?|agterskrivelse(?:n)?|klagevejledning(?:en)?';

/**
 * The first case number of a text.
 *
 * @param own patterns of the policy, with "#" for one or more digits
 */
export function caseNumberIn(text: string, own: readonly string[]): Range | null {
  const patterns = own.map((pattern) =>
    pattern.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/#/g, '[0-9]{1,12}'),
  );
  return first(`(${NUMBERS.concat(patterns).join('|')})`, text);
}

/**
 * The first word of a decision.
 *
 * @param own words of the policy
 */
export function decisionIn(text: string, own: readonly string[]): Range | null {
  return first(`(${[DECISIONS].concat(own).join('|')})${NO_LETTER}`, text);
}

function first(pattern: string, text: string): Range | null {
  const match = new RegExp(BEFORE + pattern, 'i').exec(text);
  if (!match) return null;
  const start = match.index + (match[1] as string).length;
  return { start, end: start + (match[2] as string).replace(/[./-]+$/, '').length };
}
