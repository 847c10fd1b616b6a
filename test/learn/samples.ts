import { rootOf } from '../../src/hygiene/danish/endings';
import { cutText } from '../../src/hygiene/danish/vocabulary';
import { bodyFromText } from '../../src/hygiene/mail/body';
import { isInside } from '../../src/hygiene/rules/inside';
import { type Background, backgroundOf, type Setting } from '../../src/hygiene/sensitive/background';
import { CATEGORIES } from '../../src/hygiene/sensitive/categories';
import { type Evidence, evidenceFor } from '../../src/hygiene/sensitive/evidence';
import type { Features } from '../../src/hygiene/sensitive/features';
import type { Kind, Lexicon } from '../../src/hygiene/sensitive/lexicon';
import { type Candidate, type Reading, readText } from '../../src/hygiene/sensitive/reading';
import type { Word } from '../../src/hygiene/sensitive/word';
import type { LabelledMail, Mark } from '../corpus/mails/read';

/** One candidate of one mail with all that it is weighed by, as names. */
export interface Sample {
  readonly mail: string;
  readonly category: number;
  /** 1: a marked fact; 0: none; null: beside one, and not to be learnt from. */
  readonly label: 0 | 1 | null;
  readonly names: readonly string[];
  readonly text: string;
  readonly sentence: string;
}

export function samplesOf(mail: LabelledMail, id: string, lexicon: Lexicon, features: Features): Sample[] {
  const body = bodyFromText(mail.body);
  const texts: [Mark['part'], string, Setting, (place: number) => boolean][] = [
    ['subject', mail.subject, 'subject', () => false],
    ['body', body.text, 'body', (place) => isInside(body.quoted, place)],
    ...mail.attachments.map(
      (name, at) =>
        [`attachment-name:${at}`, name, 'file-name', () => false] as [
          Mark['part'],
          string,
          Setting,
          () => boolean,
        ],
    ),
  ];
  return texts.flatMap(([part, text, setting, isQuoted]) => {
    const reading = readText(cutText(text), lexicon);
    const background = backgroundOf(reading, lexicon, setting, isQuoted);
    const marks = mail.marks.filter((mark) => mark.part === part);
    return reading.candidates.map((candidate) => {
      const evidence = evidenceFor(candidate, background, lexicon, features);
      const { number: category } = lexicon.kinds[candidate.meaning.sense.kind] as Kind;
      return {
        mail: id,
        category,
        label: labelOf(candidate, evidence, reading, category, marks, mail),
        names: namesOf(candidate, evidence, background, features),
        text: text.slice(reading.tokens.starts[candidate.first], reading.tokens.ends[candidate.last]),
        sentence: text.slice(
          reading.tokens.starts[evidence.sentence.from],
          reading.tokens.ends[evidence.sentence.to - 1],
        ),
      };
    });
  });
}

function labelOf(
  candidate: Candidate,
  evidence: Evidence,
  { tokens }: Reading,
  category: number,
  marks: readonly Mark[],
  mail: LabelledMail,
): Sample['label'] {
  const name = CATEGORIES[category];
  const start = tokens.starts[candidate.first] as number;
  const end = tokens.ends[candidate.last] as number;
  const of = marks.filter((mark) => mark.category === name);
  if (of.some((mark) => mark.start < end && start < mark.end)) return 1;
  const from = tokens.starts[evidence.sentence.from] as number;
  const to = tokens.ends[evidence.sentence.to - 1] as number;
  if (of.some((mark) => mark.start < to && from < mark.end)) return null;
  return mail.marks.some((mark) => mark.category === name) ? null : 0;
}

/** Everything that has a weight, by name. */
export function namesOf(
  candidate: Candidate,
  evidence: Evidence,
  background: Background,
  features: Features,
): string[] {
  const { tokens, words } = background.reading;
  const names = evidence.features.map((feature) => features.names[feature] as string);
  for (let at = evidence.sentence.from; at < evidence.sentence.to; at++) {
    if (at >= candidate.first && at <= candidate.last) continue;
    const root = rootOf((words[tokens.kinds[at] as number] as Word).text);
    if (root.length > 0) names.push(`word:${root}`);
  }
  names.push(...elsewhereIn(background, evidence.sentence));
  if (evidence.before !== null) names.push(`before:${evidence.before.text}`);
  if (evidence.after !== null) names.push(`after:${evidence.after.text}`);
  names.push(`base:${candidate.meaning.base}`);
  return names;
}

/** The words that stand only outside a sentence, each form once, as `scoreOf` counts them; small words are left out. */
function elsewhereIn(
  { kinds, reading: { tokens, words } }: Background,
  { from, to }: Evidence['sentence'],
): string[] {
  const inside = new Set(tokens.kinds.subarray(from, to));
  return kinds
    .filter((kind) => !inside.has(kind))
    .map((kind) => rootOf((words[kind] as Word).text))
    .filter((root) => /^[a-zæøå]{3}/.test(root))
    .map((root) => `text:${root}`);
}
