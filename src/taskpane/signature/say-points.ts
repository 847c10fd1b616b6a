import type { Reason, Span } from '../../hygiene/mail/types';
import { explain } from '../../hygiene/rules/explain';
import type { Language } from '../../hygiene/rules/rule';
import type { Field } from '../../hygiene/signature/types';
import { type Card, isOfHouseStyle } from '../check/cards';

export type FieldValues = { readonly [field in Field]?: string };

/** Faults that consist in the very words that stand there. */
const OF_WORDS = /^(?:wrong|extra-text|greeting)/;
/** Characters of the mail's own words: a slogan may be long. */
const LONGEST = 60;

/**
 * The several things that are wrong with one, such as the lines of a signature: a sentence each, and the words that it is
 * about. Empty where the card's other words say it all. Shown to the writer alone.
 *
 * @param values what the fields of the signature should say
 */
export function sayPoints({ lead, shown }: Card, language: Language, values: FieldValues = {}): string[] {
  if (!isOfHouseStyle(lead) || (!lead.where && lead.because.length < 2)) return [];
  const quote = ({ part, start, end }: Span) => shown.get(part)?.slice(start, end);
  // By line, as a person goes through them; what is about no single line comes last.
  const lineOf = ({ data }: Reason) => Number(data?.line ?? Number.POSITIVE_INFINITY);
  const reasons = [...lead.because].sort((a, b) => lineOf(a) - lineOf(b) || 0);
  const points = reasons.map((reason) => {
    const sentence = explain(lead.rule, reason, language, quote);
    const words = OF_WORDS.test(reason.says) && reason.where ? shortened(quote(reason.where) ?? '') : '';
    if (words === '') return sentence;
    const [is, should] = [words, rightOf(reason, values)].map((text) => quoted(text, language));
    return `${sentence} ${should === '' ? is : SHOULD[language](is as string, should as string)}`;
  });
  return [...new Set(points)];
}

const SHOULD: Readonly<Record<Language, (is: string, should: string) => string>> = {
  da: (is, should) => `Der står ${is}, og det skal være ${should}.`,
  en: (is, should) => `It says ${is}, and should be ${should}.`,
};

const quoted = (text: string, language: Language) =>
  text === '' ? '' : language === 'da' ? `„${text}“` : `“${text}”`;

/** What should stand there, where the reason is about a field that has a value. */
const rightOf = ({ says }: Reason, values: FieldValues): string =>
  says.startsWith('wrong-') ? (values[says.slice('wrong-'.length) as Field] ?? '') : '';

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST
    ? words
    : `${words.slice(0, LONGEST).replace(/\s\S*$|[\ud800-\udbff]$/, '')} …`;
}
