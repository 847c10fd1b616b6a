import { channelFor, isAboutPersons } from '../../src/hygiene/channel/channel';
import { checkMail } from '../../src/hygiene/check';
import { bodyFromText } from '../../src/hygiene/mail/body';
import type { Category, Finding, Mail } from '../../src/hygiene/mail/types';
import { defaultPolicyFor } from '../../src/hygiene/policy/shipped/default';
import type { LabelledMail } from '../corpus/mails/read';

/** How a category did, over all mails: a mail tells it or not, and it was found or not. */
export interface Score {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Miss {
  readonly file: string;
  readonly mail: string;
  readonly category: Category;
  readonly is: 'missed' | 'wrong';
}

export interface Evaluation {
  readonly scores: ReadonlyMap<Category, Score>;
  /** CPR numbers one by one, by their places. */
  readonly numbers: Score;
  readonly hardNegatives: { readonly mails: number; readonly stopped: number };
  readonly misses: readonly Miss[];
  /** Whether a mail needs another channel than ordinary mail: yes or no, of each mail. */
  readonly channels: Channels;
}

export interface Channels {
  readonly mails: number;
  /** Of those, the mails to somebody outside the house: to all others ordinary mail is enough. */
  readonly outside: number;
  readonly score: Score;
  readonly misses: readonly Omit<Miss, 'category'>[];
}

const NOW = new Date('2026-11-23T12:00:00Z');
/** The house from which the corpus' mails are sent. */
const FROM = 'post@nordby.dk';

/** Checks labelled mails as they would be checked at Send. A finding counts when it is `certain` or `likely`. */
export function evaluate(files: ReadonlyMap<string, readonly LabelledMail[]>): Evaluation {
  const counts = new Map<Category, { found: number; wrong: number; missed: number }>();
  const numbers = { found: 0, wrong: 0, missed: 0 };
  const misses: Miss[] = [];
  let mails = 0;
  let stopped = 0;
  const policy = defaultPolicyFor(FROM);
  for (const [file, list] of files) {
    for (const mail of list) {
      const findings = checkMail(mailOf(mail), policy, NOW).findings.filter(
        ({ category, sure }) => sure !== 'possible' && isAboutPersons(category),
      );
      const told = new Set(mail.marks.map(({ category }) => category));
      const seen = new Set(findings.map(({ category }) => category));
      for (const category of new Set([...told, ...seen])) {
        const is = told.has(category) ? (seen.has(category) ? 'found' : 'missed') : 'wrong';
        const score = counts.get(category) ?? { found: 0, wrong: 0, missed: 0 };
        score[is]++;
        counts.set(category, score);
        if (is !== 'found') misses.push({ file, mail: mail.name, category, is });
      }
      countNumbers(mail, findings, numbers);
      if (told.size > 0) continue;
      mails++;
      if (seen.size > 0) stopped++;
    }
  }
  return {
    scores: counts,
    numbers,
    hardNegatives: { mails, stopped },
    misses,
    channels: evaluateChannels(files),
  };
}

/**
 * Whether each mail needs another channel: by what was found in it, against what people marked in it. The recipient's kind is
 * the same for both; a mail without one needs none.
 */
export function evaluateChannels(files: ReadonlyMap<string, readonly LabelledMail[]>): Channels {
  const policy = defaultPolicyFor(FROM);
  const score = { found: 0, wrong: 0, missed: 0 };
  const misses: Omit<Miss, 'category'>[] = [];
  let mails = 0;
  let outside = 0;
  for (const [file, list] of files) {
    for (const mail of list) {
      const { channel, recipients } = checkMail(mailOf(mail), policy, NOW);
      const kinds = recipients.map(({ kind }) => kind);
      const marked = mail.marks.map(({ category }) => ({
        rule: category,
        category,
        sure: 'certain' as const,
      }));
      const needs = channelFor(kinds, marked, policy).channel !== 'ordinary';
      const told = channel !== 'ordinary';
      mails++;
      if (kinds.some((kind) => policy.channels[kind].with !== 'ordinary')) outside++;
      if (!needs && !told) continue;
      const is = needs ? (told ? 'found' : 'missed') : 'wrong';
      score[is]++;
      if (is !== 'found') misses.push({ file, mail: mail.name, is });
    }
  }
  return { mails, outside, score, misses };
}

/** The share of mails, of all or of those that leave the house, for which the answer was right. */
export const rightOf = ({ score }: Channels, mails: number) =>
  mails === 0 ? 1 : 1 - (score.wrong + score.missed) / mails;

/** A labelled mail as Outlook would hand it over. */
export function mailOf({ to, subject, body, attachments }: LabelledMail): Mail {
  return {
    from: { address: FROM },
    subject,
    body: bodyFromText(body),
    recipients: to === '' ? [] : [{ field: 'to', index: 0, address: to }],
    attachments: attachments.map((name) => ({ name, text: '' })),
  };
}

function countNumbers(
  mail: LabelledMail,
  findings: readonly Finding[],
  numbers: { found: number; wrong: number; missed: number },
): void {
  const marked = mail.marks.filter(({ category }) => category === 'cpr');
  const seen = findings.filter(({ category }) => category === 'cpr');
  const isAt = (finding: Finding, mark: LabelledMail['marks'][number]) =>
    finding.where?.part === mark.part && finding.where.start < mark.end && mark.start < finding.where.end;
  numbers.found += marked.filter((mark) => seen.some((finding) => isAt(finding, mark))).length;
  numbers.missed += marked.filter((mark) => !seen.some((finding) => isAt(finding, mark))).length;
  numbers.wrong += seen.filter((finding) => !marked.some((mark) => isAt(finding, mark))).length;
}

/** Several scores as one. */
export function together(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, { found, wrong, missed }) => ({
      found: sum.found + found,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { found: 0, wrong: 0, missed: 0 },
  );
}

export const precision = ({ found, wrong }: Score) => (found + wrong === 0 ? 1 : found / (found + wrong));
export const recall = ({ found, missed }: Score) => (found + missed === 0 ? 1 : found / (found + missed));
export const f1 = ({ found, wrong, missed }: Score) =>
  found === 0 ? 0 : (2 * found) / (2 * found + wrong + missed);
