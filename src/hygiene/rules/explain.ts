import type { Reason, Span } from '../mail/types';
import type { Language } from './rule';
import { say } from './texts';

/** Characters of the mail's own words that a sentence names. */
const LONGEST_WORDS = 40;
/** Gaps that only words of the mail can fill. */
const WORDS_OF_THE_MAIL = /\{(?:word|who)\}/g;

/**
 * One reason as a sentence. Where it names words of the mail, the caller decides who may see them: without them the rule's
 * own sentence `without-words` stands in their place, never an open gap.
 *
 * @param quote the words that a span points at; undefined or empty where they are not at hand, or not to be shown
 */
export function explain(
  rule: string,
  { says, data, where, who }: Reason,
  language: Language,
  quote: (span: Span) => string | undefined,
): string {
  const word = where && shortened(quote(where) || '');
  const person = who && shortened(quote(who) || '');
  const words = { ...(word && { word }), ...(person && { who: person }) };
  const said = say(rule, says, language);
  const needed = said.match(WORDS_OF_THE_MAIL) || [];
  if (needed.some((gap) => !(gap.slice(1, -1) in words))) return say(rule, 'without-words', language);
  return say(rule, says, language, { ...data, ...words });
}

/** On one line, and not longer than a sentence can bear. */
function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST_WORDS) return words;
  // Never half of a character that takes two units.
  return `${words.slice(0, LONGEST_WORDS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
