import type { Change, MailFacts } from '../../hygiene/replies/ledger-types';
import type { ReadTexts } from '../../hygiene/replies/policy-types';
import { readPromise } from '../../hygiene/replies/promise';
import { portionsOf } from '../client/portions';
import { GraphError } from '../types';
import { type Around, stopsAll, unlessStopped } from './around';
import { changesOf } from './pack';

/** So many in one batch. */
const PORTION = 20;
/** A text that cannot be had so often is not asked for any more. */
const MOST_TRIES = 3;
/** Of mails that wait, so many at a time: nobody waits for the rest, which comes next time. */
const MOST_WAITING = 200;

/**
 * Reads texts, and forgets them: of replies for receipts and promised days, then of what waits for whether it needs an
 * answer at all. What one says may make the next one count, so it goes on until there is none that nobody tried.
 *
 * @throws GraphError
 */
export async function readTexts(around: Around, which: ReadTexts): Promise<void> {
  const { kept, box } = around;
  if (which === 'none') return;
  const replies = () => kept.ledger.unreadReplies(box);
  await readEach(around, { unread: replies, read: readReplies, most: Infinity });
  if (which === 'sent') return;
  const waiting = () => kept.ledger.unreadInquiries(box);
  await readEach(around, { unread: waiting, read: readInquiries, most: MOST_WAITING });
}

interface Reading {
  readonly unread: () => readonly string[];
  /** What each text tells; null where it could not be had. */
  readonly read: (around: Around, ids: readonly string[]) => Promise<readonly (Change | null | GraphError)[]>;
  readonly most: number;
}

async function readEach(around: Around, reading: Reading): Promise<void> {
  const { kept, turn } = around;
  const tried = new Set<string>();
  for (let left = reading.most; left > 0; ) {
    const unread = reading.unread().filter((id) => !tried.has(id));
    if (unread.length === 0) return;
    const tries = await kept.textTries(unread);
    const wanted = unread.flatMap((id, at) => {
      tried.add(id);
      return (tries[at] ?? 0) < MOST_TRIES ? [{ id, tries: tries[at] ?? 0 }] : [];
    });
    const some = wanted.slice(0, left);
    left -= some.length;
    for (const portion of portionsOf(some, PORTION)) await turn(() => readSome(around, reading, portion));
  }
}

interface Wanted {
  readonly id: string;
  readonly tries: number;
}

async function readSome(around: Around, { read }: Reading, portion: readonly Wanted[]): Promise<void> {
  const { kept, box } = around;
  unlessStopped(around);
  const ids = portion.map(({ id }) => id);
  const answers = await read(around, ids);
  const told: Change[] = [];
  const textTries: Wanted[] = [];
  let failed: GraphError | null = null;
  for (const [at, { id, tries }] of portion.entries()) {
    const answer = answers[at] ?? null;
    if (answer instanceof GraphError && stopsAll(answer)) failed ??= answer;
    else if (answer === null || answer instanceof GraphError) textTries.push({ id, tries: tries + 1 });
    else told.push(answer);
  }
  await kept.take({
    box,
    told: told.map((change) => ({ change, unknown: 'leave' as const })),
    textTries,
  });
  if (failed) throw failed;
}

const readReplies: Reading['read'] = async ({ graph, kept, mailbox, closingDays, signal }, ids) => {
  const texts = await graph.texts(mailbox, ids, signal);
  const sentAt = await Promise.all(ids.map(async (id) => sentAtOf(await kept.factsOf(id))));
  return ids.map((id, index) => {
    const [text = null, at] = [texts[index], sentAt[index]];
    if (typeof text !== 'string') return text;
    return at === undefined
      ? null
      : { id, facts: { promise: readPromise({ sentAt: at, text }, closingDays) } };
  });
};

const sentAtOf = (facts: Partial<MailFacts> | null) => facts?.sentAt ?? facts?.receivedAt;

/** Whole mails: whether one needs an answer depends on who wrote it to whom, which is not kept in words. */
const readInquiries: Reading['read'] = async ({ graph, kept, mailbox, address, signal }, ids) => {
  const mails = await graph.factsWithTexts(mailbox, ids, signal);
  return Promise.all(
    ids.map(async (id, at) => {
      const mail = mails[at] ?? null;
      if (mail === null || mail instanceof GraphError) return mail;
      const [change] = await changesOf([{ ...mail, mailbox: address }], kept.keys);
      const reading = change && 'facts' in change ? change.facts.reading : undefined;
      return reading ? { id, facts: { waitingReading: reading } } : null;
    }),
  );
};
