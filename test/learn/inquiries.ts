import { weighedIn } from '../../src/hygiene/replies/inquiry';
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
  [/^bare:thanks:first$/, -2],
  [/^bare:(absent|as-asked)$/, -1.5],
  [/^bare:encloses:(wanted|reply)$/, -1],
  [/^bare:thanks(:first)?$/, -1],
  [/^(bare:)?role:(sales|accounts|news|program)$/, -1],
  [/^(plain|bare:from):private$/, 0.5],
  [/^plain:(inside|reply)$/, -1],
];

export const OF_INQUIRIES: Beforehand = {
  priorOf: (name) => PRIORS.reduce((sum, [pattern, prior]) => (pattern.test(name) ? sum + prior : sum), 0),
  within: (_name, weight) => Math.max(-5, Math.min(5, weight)),
  penaltyOf: (name) => (/bias$/.test(name) ? 0.05 : 1),
};

const UNIT = 20;

function samplesOf(mails: readonly LabelledInquiry[]): Sample[] {
  return mails.flatMap((mail) => {
    const names = weighedIn(mail);
    if (names === null) return [];
    return [
      {
        mail: mail.id,
        category: 0,
        label: mail.expect.needsReply ? 1 : 0,
        names: [...names],
        text: '',
        sentence: '',
      },
    ];
  });
}

/** The weights of a mail's cues, in logits: of whole mails, and of the same without their texts. */
export function learnInquiries(mails: readonly LabelledInquiry[]): Model {
  const whole = learn(samplesOf(mails), OF_INQUIRIES);
  const bare = learn(samplesOf(mails.map((mail) => ({ ...mail, text: '' }))), OF_INQUIRIES);
  const model: Model = new Map();
  for (const [name, weight] of whole) if (!name.startsWith('bare:')) model.set(name, round(weight));
  for (const [name, weight] of bare)
    if (name === 'bias' || name.startsWith('bare:'))
      model.set(name === 'bias' ? 'bare:bias' : name, round(weight));
  return model;
}

const round = (weight: number): number => Math.round(weight * UNIT) / UNIT;

/** `inquiry-weights.ts`, ready to be written. */
export function weightsModule(model: Model): string {
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
