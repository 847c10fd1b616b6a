import path from 'node:path';
import type { Mail, Report } from '../../../hygiene/mail/types';
import { forSender } from '../../../hygiene/policy/for-sender';
import type { Policy } from '../../../hygiene/policy/types';
import { atSend, verdictOf } from '../../../hygiene/verdict';
import { wasSeenWhole } from '../../check/facts';
import { countFiles, filesOf } from '../../check/files';
import type { Item } from '../../check/item';
import { judge } from '../../check/judge';
import { Trouble } from '../../io';
import type { Texts } from '../../texts';
import { Tally } from './totals';
import type { ChangedMail, Outcome, TryResult } from './types';

export interface Trial {
  readonly before: Policy;
  readonly after: Policy;
  /** Files and folders, as `kuvert check` takes them. */
  readonly mails: readonly string[];
  readonly texts: Texts;
  now(): Date;
  /** Each changed mail as it is found, also those that the result has no room for. */
  onChanged?(mail: ChangedMail): Promise<void>;
  onRead?(read: number, of: number): Promise<void>;
  readonly signal?: AbortSignal;
}

/** More rows than anybody reads. */
const MOST_ROWS = 200;
/** So often progress is told at most. */
const STEPS = 200;

/** Nothing that the writer could have said of a mail in a folder. */
const SILENT = { silenced: [], override: null };

/**
 * Checks each mail by two policies, one mail at a time: memory stays the same however many there are. As in Outlook, a
 * policy without own domains takes the sender's.
 *
 * @throws Trouble where a folder or file of `mails` cannot be read; the signal's reason where it is aborted
 */
export async function tryPolicies(trial: Trial): Promise<TryResult> {
  const { mails, texts, signal } = trial;
  const expected = await countFiles(mails, texts);
  const step = Math.max(1, Math.floor(expected / STEPS));
  const tallies = { before: new Tally(), after: new Tally() };
  const rows: ChangedMail[] = [];
  let [read, unreadable, changed] = [0, 0, 0];
  for await (const item of filesOf(mails, texts, async () => {})) {
    signal?.throwIfAborted();
    // What was asked for by name must be there: a wrong folder is no folder of unreadable mails.
    if (item.error !== undefined && mails.includes(item.label))
      throw new Trouble(`${item.label} ${item.error}`);
    const both = outcomesOf(item, trial, tallies);
    read += 1;
    if (both === null) unreadable += 1;
    else if (JSON.stringify(both.before) !== JSON.stringify(both.after)) {
      const row = { mail: path.basename(item.label), ...both };
      changed += 1;
      if (rows.length < MOST_ROWS) rows.push(row);
      await trial.onChanged?.(row);
    }
    // A folder that grows meanwhile has more than were counted.
    if (read % step === 0 || read >= expected) await trial.onRead?.(read, Math.max(read, expected));
  }
  const totals = { before: tallies.before.totals(), after: tallies.after.totals() };
  return { mails: read, unreadable, changed, rows, totals };
}

function outcomesOf(
  item: Item,
  { before, after, texts, now }: Trial,
  tallies: { readonly before: Tally; readonly after: Tally },
): Pick<ChangedMail, 'before' | 'after'> | null {
  const at = now();
  const was = outcomeBy(before, item, at, texts);
  const is = outcomeBy(after, item, at, texts);
  if (was === null || is === null) return null;
  tallies.before.add(was.outcome, was.whole);
  tallies.after.add(is.outcome, is.whole);
  return { before: was.outcome, after: is.outcome };
}

function outcomeBy(
  policy: Policy,
  item: Item,
  now: Date,
  texts: Texts,
): { readonly outcome: Outcome; readonly whole: boolean } | null {
  const policyOf = (mail: Mail) => forSender(policy, mail.from?.address);
  const judged = judge(item, policyOf, now, texts.line.failed);
  if ('error' in judged) return null;
  return { outcome: outcomeOf(judged.report, policy), whole: wasSeenWhole(judged.report) };
}

/** Built field by field: levels and names of rules, nothing that points into the mail. */
function outcomeOf(report: Report, policy: Policy): Outcome {
  const { findings, channel } = report;
  const level = (['block', 'warn', 'hint'] as const).find((each) =>
    findings.some((finding) => finding.level === each),
  );
  return {
    level: level ?? 'off',
    channel,
    rules: [...new Set(findings.map(({ rule }) => rule))].sort(),
    send: atSend(verdictOf(report, policy, SILENT), policy),
  };
}
