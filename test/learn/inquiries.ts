import { weighedIn } from '../../src/hygiene/replies/inquiry';
import { LONGEST_STEM } from '../../src/hygiene/replies/inquiry-vocabulary';
import type { LabelledInquiry } from '../corpus/replies/read';
import type { Beforehand } from './beforehand';
import { learn, type Model } from './learn';
import type { Sample } from './samples';

/** What a reader of mail takes for granted, in logits: some hundred mails must not unlearn it by chance. */
const PRIORS: readonly (readonly [RegExp, number])[] = [
  [/^(bare:)?asks$/, 2.5],
  [/^asks:in-words$/, 2],
  [/^asks:last$/, 0.5],
  [/^(bare:)?requests$/, 2],
  [/^(bare:)?complains$/, 1.5],
  [/^(bare:)?(reminds|applies)$/, 2],
  [/^(trouble:private|but-not)$/, 1],
  [/^trouble:(company|inside)$/, 0.5],
  [/^(thanks|resolved|confirms)$/, -1],
  [/^(over|praise)$/, -2.5],
  [/^quotes-itself$/, 2.5],
  [/^broken$/, 1.5],
  [/^thanks:but$/, 3],
  [/^to-many$/, -1],
  [/^thanks:(first|reply|only)$/, -0.5],
  [/^(bare:)?no-answer$/, -2.5],
  [/^(bare:)?(absent|informs)$/, -1.5],
  [/^(bare:)?to-(all|many)$/, -1],
  [/^(bare:)?encloses(:reply)?$/, -0.5],
  [/^(bare:)?encloses:as-asked$/, -1.5],
  [/^(bare:)?(newsletter|system|receipt)$/, -1.5],
  [/^(bare:)?bills$/, -5],
  [/^(bare:)?sells$/, -2.5],
  [/^sells:more$/, -2],
  [/^sells:(asks|both)$/, -1.5],
  [/^on-a-screen$/, -2.5],
  [/^states$/, -1],
  [/^(glad|introduces|as-asked)$/, -1.5],
  [/^cross$/, 1],
  [/^price$/, -1.5],
  [/^sells:own$/, -2.5],
  [/^refers$/, 0.5],
  [/^thanks:refers$/, 1.5],
  [/^(sells:question|nothing-said)$/, -1],
  [/^plain:calm$/, -0.5],
  [/^commands:(inside|private)$/, 1.5],
  [/^bare:thanks:first$/, -2],
  [/^bare:(absent|as-asked)$/, -1.5],
  [/^bare:encloses:(wanted|reply)$/, -1],
  [/^bare:thanks(:first)?$/, -1],
  [/^(bare:)?role:(sales|accounts|news|program)$/, -1],
  [/^(plain|bare:from):private$/, 0.5],
  [/^plain:(inside|reply)$/, -1],
];

/**
 * How strongly the weights are held: the cues know these mails and fit them too well. Chosen by how the cues that were made with
 * the first two hands judged the next two at first sight.
 */
const HELD = 8;

export const OF_INQUIRIES: Beforehand = {
  priorOf: (name) => PRIORS.reduce((sum, [pattern, prior]) => (pattern.test(name) ? sum + prior : sum), 0),
  within: (_name, weight) => Math.max(-5, Math.min(5, weight)),
  penaltyOf: (name) => (/bias$/.test(name) ? 0.05 : HELD),
};

/** Of the words nothing is known beforehand. */
export const OF_STEMS: Beforehand = {
  ...OF_INQUIRIES,
  priorOf: () => 0,
  penaltyOf: (name) => (isStem(name) ? 2 : /bias$/.test(name) ? 0.05 : 1),
};

/** In how many mails, and of how many hands, a word has to stand: one of one hand alone tells of that hand. */
const LEAST_HANDS = 2;

const UNIT = 20;

const isStem = (name: string): boolean => name.startsWith('stem:');
/** Who wrote and how much: learnt beside the words, so that these do not tell of it. */
const isEnvelope = (name: string): boolean => /^(from|kind|role|length)[:]/.test(name);

/** The mails that have to be weighed, with those of their names that are wanted. */
function samplesOf(mails: readonly LabelledInquiry[], wanted: (name: string) => boolean): Sample[] {
  return mails.flatMap((mail) => {
    const names = weighedIn(mail);
    if (names === null) return [];
    const label = mail.expect.needsReply ? 1 : 0;
    return [{ mail: mail.id, category: 0, label, names: names.filter(wanted), text: '', sentence: '' }];
  });
}

/** What weighs a mail, in logits. */
export interface InquiryModels {
  /** Its cues: of whole mails, and of the same without their texts. */
  readonly cues: Model;
  /** The beginnings of its words. */
  readonly stems: Model;
}

/**
 * Cues and words are learnt apart and added: the cues were mended by what these mails hold, so that words learnt beside them
 * would find nothing left to explain.
 *
 * @param hands the mails of each hand
 * @param subjects those whose subjects are like those of mails, to learn what a subject alone tells
 */
export function learnInquiries(
  hands: readonly (readonly LabelledInquiry[])[],
  subjects: readonly LabelledInquiry[] = hands.flat(),
): InquiryModels {
  const mails = hands.flat();
  const whole = learn(
    samplesOf(mails, (name) => !isStem(name)),
    OF_INQUIRIES,
  );
  const bare = learn(
    samplesOf(
      subjects.map((mail) => ({ ...mail, text: '' })),
      () => true,
    ),
    OF_INQUIRIES,
  );
  const known = knownStems(hands);
  const words = learn(
    samplesOf(mails, (name) => (isStem(name) ? known.has(name) : isEnvelope(name))),
    OF_STEMS,
  );
  const cues: Model = new Map();
  const stems: Model = new Map();
  for (const [name, weight] of whole) if (!name.startsWith('bare:')) cues.set(name, weight);
  for (const [name, weight] of words) if (isStem(name)) stems.set(name.slice('stem:'.length), round(weight));
  for (const [name, weight] of bare)
    if (name === 'bias' || name.startsWith('bare:')) cues.set(name === 'bias' ? 'bare:bias' : name, weight);
  for (const [name, weight] of cues) cues.set(name, round(weight));
  return { cues, stems };
}

/** The stems that are learnt: met in several hands, and within sentences rather in small letters, so that names are none. */
function knownStems(hands: readonly (readonly LabelledInquiry[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const hand of hands)
    for (const name of new Set(samplesOf(hand, isStem).flatMap(({ names }) => names)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const capitals = capitalsIn(hands.flat());
  return new Set(
    [...counts]
      .filter(
        ([name, count]) => count >= LEAST_HANDS && (/[#?!%]$/.test(name) || (capitals.get(name) ?? 0) < 0),
      )
      .map(([name]) => name),
  );
}

/** How much oftener a stem begins with a capital than not, within a sentence: above 0 for names (and German nouns). */
function capitalsIn(mails: readonly LabelledInquiry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of mails)
    for (const [, word = ''] of text.matchAll(/(?<=[a-zæøåäöüß,] )([A-ZÆØÅÄÖÜa-zæøåäöüß]+)/g)) {
      const name = `stem:${word.toLowerCase().slice(0, LONGEST_STEM)}`;
      counts.set(name, (counts.get(name) ?? 0) + (/^[A-ZÆØÅÄÖÜ]/.test(word) ? 1 : -1));
    }
  return counts;
}

const round = (weight: number): number => Math.round(weight * UNIT) / UNIT;

/** `inquiry-weights.ts`, ready to be written. */
export function weightsModule({ cues: model }: InquiryModels): string {
  const lines = [...model]
    .filter(([, weight]) => weight !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`);
  return [
    '// Written by `npm run learn` from test/corpus/replies. Change the cues (inquiry-cues.ts) or the mails, not this file.',
    'export const WEIGHTS: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** As many stems stand on a line. */
const A_LINE = 14;

/** `inquiry-stems.ts`, ready to be written: by weight, many on a line. */
export function stemsModule({ stems }: InquiryModels): string {
  const byWeight = new Map<number, string[]>();
  for (const [stem, weight] of [...stems].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const rough = Math.round(weight * 10) / 10;
    if (rough !== 0) byWeight.set(rough, [...(byWeight.get(rough) ?? []), stem]);
  }
  const lines = [...byWeight]
    .sort(([one], [other]) => one - other)
    .flatMap(([weight, all]) =>
      Array.from(
        { length: Math.ceil(all.length / A_LINE) },
        (_, at) => `  [${weight}, '${all.slice(at * A_LINE, (at + 1) * A_LINE).join(' ')}'],`,
      ),
    );
  return [
    '// Written by `npm run learn` from test/corpus/replies: how words begin, and what they speak for, in logits.',
    'export const STEMS: readonly (readonly [weight: number, stems: string])[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}
