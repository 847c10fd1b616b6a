import { basesOf } from '../../src/hygiene/danish/endings';
import { tokensOf } from '../../src/hygiene/danish/tokens';
import type { Lexicon } from '../../src/hygiene/sensitive/lexicon';
import { isFirstName, pointsAt } from '../../src/hygiene/sensitive/people';
import { describeWord } from '../../src/hygiene/sensitive/word';
import type { LabelledMail } from '../corpus/mails/read';
import type { Entry } from './lexicon-files';

/** They stand in every sentence, marked or not. */
const SMALL = new Set(
  (
    'der det den som har hun han med for til fra ved kan skal vil ikke var blev bliver går gået fået får nye ny også meget ' +
    'igen efter under over hele hver dag uge gang stadig siden mere lige hjem hjemme ned ind ude oppe når man selv sin sit ' +
    'kun alle være været helt lidt ingen noget nogen andre anden andet hos mod uden eller men fordi kommer kom tager tog ' +
    'sagt siger står stod sidder ligger lå måtte må kunne skulle ville havde have denne dette disse'
  ).split(' '),
);
const SHORTEST = 3;

interface Met {
  /** How often the base form stands in the mails. */
  times: number;
  /** A form that was met. */
  form: string;
  /** How often it stands in a marked fact, by category. */
  readonly marked: Map<string, number>;
}

/**
 * Words that stand within marked facts more often than elsewhere, and that the lexicon does not have: doubtful senses.
 *
 * @param least how often a word must stand in facts of the category
 * @param share which part of all its places that must be
 */
export function mine(mails: readonly LabelledMail[], lexicon: Lexicon, least = 2, share = 0.2): Entry[] {
  const met = wordsMet(mails, formsIn(mails));
  const found = new Map<string, Entry[]>();
  for (const [word, { times, form, marked }] of met) {
    for (const [category, inFacts] of marked) {
      if (inFacts < least || inFacts / times < share) continue;
      if (isKnown(word, category, lexicon) || isKnown(form, category, lexicon)) continue;
      const entry: Entry = { word, kind: `${category}.learnt`, pos: 'w', ambiguous: true };
      found.set(category, [...(found.get(category) ?? []), entry]);
    }
  }
  return [...found.values()].flat();
}

function isKnown(form: string, category: string, lexicon: Lexicon): boolean {
  return describeWord(form, lexicon).meanings.some(
    ({ sense }) => lexicon.kinds[sense.kind]?.category === category,
  );
}

/** How often each form may have been meant, right or wrong: the base form of a word is the one that most forms share. */
function formsIn(mails: readonly LabelledMail[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { subject, body } of mails)
    for (const text of [subject, body])
      eachWord(text, (word) => {
        for (const { text: base } of basesOf(word)) forms.set(base, (forms.get(base) ?? 0) + 1);
      });
  return forms;
}

function wordsMet(mails: readonly LabelledMail[], forms: ReadonlyMap<string, number>): Map<string, Met> {
  const met = new Map<string, Met>();
  for (const { subject, body, marks } of mails) {
    for (const [part, text] of Object.entries({ subject, body })) {
      const facts = marks.filter((mark) => mark.part === part && mark.category !== 'cpr');
      eachWord(text, (word, start, end) => {
        if (tellsNothing(word)) return;
        const base = likeliestBase(word, forms);
        const one = met.get(base) ?? { times: 0, form: word, marked: new Map<string, number>() };
        met.set(base, one);
        one.times++;
        one.form = word;
        for (const { category, start: from, end: to } of facts)
          if (from < end && start < to) one.marked.set(category, (one.marked.get(category) ?? 0) + 1);
      });
    }
  }
  return met;
}

const tellsNothing = (word: string) =>
  word.length < SHORTEST ||
  /^[\d-]/.test(word) ||
  SMALL.has(word) ||
  pointsAt(word) !== 0 ||
  isFirstName(word);

function likeliestBase(word: string, forms: ReadonlyMap<string, number>): string {
  let best = word;
  for (const { text } of basesOf(word)) {
    if (text.length < SHORTEST) continue;
    const more = (forms.get(text) ?? 0) - (forms.get(best) ?? 0);
    if (more > 0 || (more === 0 && text.length > best.length)) best = text;
  }
  return best;
}

function eachWord(text: string, see: (word: string, start: number, end: number) => void): void {
  const words = [''];
  const { count, starts, ends, kinds } = tokensOf(text, (word) => words.push(word) - 1);
  for (let at = 0; at < count; at++)
    see(words[kinds[at] as number] as string, starts[at] as number, ends[at] as number);
}
