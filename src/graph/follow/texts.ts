import type { Change } from '../../hygiene/replies/ledger-types';
import { readPromise } from '../../hygiene/replies/promise';
import { portionsOf } from '../client/portions';
import { GraphError } from '../types';
import { type Around, stopsAll, unlessStopped } from './around';

/** So many in one batch. */
const PORTION = 20;
/** A text that cannot be had so often is not asked for any more. */
const MOST_TRIES = 3;

/**
 * Reads the texts of replies for receipts and promised days, and forgets them. What one says may make the next one count, so
 * it goes on until there is none that nobody tried.
 *
 * @throws GraphError
 */
export async function readTexts(around: Around): Promise<void> {
  const { kept, box, turn } = around;
  const tried = new Set<string>();
  for (;;) {
    const unread = kept.ledger.unreadReplies(box).filter((id) => !tried.has(id));
    if (unread.length === 0) return;
    const tries = await kept.textTries(unread);
    const wanted = unread.flatMap((id, at) => {
      tried.add(id);
      return (tries[at] ?? 0) < MOST_TRIES ? [{ id, tries: tries[at] ?? 0 }] : [];
    });
    for (const portion of portionsOf(wanted, PORTION)) await turn(() => readSome(around, portion));
  }
}

interface Wanted {
  readonly id: string;
  readonly tries: number;
}

async function readSome(around: Around, portion: readonly Wanted[]): Promise<void> {
  const { graph, kept, box, signal, mailbox } = around;
  unlessStopped(around);
  const ids = portion.map(({ id }) => id);
  const texts = await graph.texts(mailbox, ids, signal);
  const read: Change[] = [];
  const textTries: Wanted[] = [];
  let failed: GraphError | null = null;
  for (const [at, { id, tries }] of portion.entries()) {
    const text = texts[at];
    const facts = await kept.factsOf(id);
    const sentAt = facts?.sentAt ?? facts?.receivedAt;
    if (text instanceof GraphError && stopsAll(text)) failed ??= text;
    else if (typeof text !== 'string' || sentAt === undefined) textTries.push({ id, tries: tries + 1 });
    else read.push({ id, facts: { promise: readPromise({ sentAt, text }) } });
  }
  await kept.take({
    box,
    told: read.map((change) => ({ change, unknown: 'leave' as const })),
    textTries,
  });
  if (failed) throw failed;
}
