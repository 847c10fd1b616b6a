import type { Reason, Span } from '../../hygiene/mail/types';
import { explain } from '../../hygiene/rules/explain';
import type { Language } from '../../hygiene/rules/rule';
import { type Card, isOfHouseStyle } from '../check/cards';

/** Faults that consist in the very words that stand there. */
const OF_WORDS = /^(?:wrong|extra-text|greeting)/;
/** Characters of the mail's own words: a slogan may be long. */
const LONGEST = 60;

/**
 * The several things that are wrong with one, such as the lines of a signature: a sentence each, and the words that it is
 * about. Empty where the card's other words say it all. Shown to the writer alone.
 */
export function sayPoints({ lead, shown }: Card, language: Language): string[] {
  if (!isOfHouseStyle(lead) || (!lead.where && lead.because.length < 2)) return [];
  const quote = ({ part, start, end }: Span) => shown.get(part)?.slice(start, end);
  // By line, as a person goes through them; what is about no single line comes last.
  const lineOf = ({ data }: Reason) => Number(data?.line ?? Number.POSITIVE_INFINITY);
  const reasons = [...lead.because].sort((a, b) => lineOf(a) - lineOf(b) || 0);
  const points = reasons.map((reason) => {
    const sentence = explain(lead.rule, reason, language, quote);
    const words = OF_WORDS.test(reason.says) && reason.where ? shortened(quote(reason.where) ?? '') : '';
    return words === '' ? sentence : `${sentence} ${language === 'da' ? `„${words}“` : `“${words}”`}`;
  });
  return [...new Set(points)];
}

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST
    ? words
    : `${words.slice(0, LONGEST).replace(/\s\S*$|[\ud800-\udbff]$/, '')} …`;
}
