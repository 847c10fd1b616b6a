import type { SentCopy } from '../../hygiene/replies/engine';
import { GraphError, type Problem } from '../types';
import { type Around, DAY, isoOf, stopsAll } from './around';
import type { KeptReceipt } from './kept-types';
import { mark, promising } from './marking';
import type { ExpectedReceipt } from './types';

/** A sign-in that has run out is mended by the next one: the category is not to be lost over it. */
const LATER: ReadonlySet<Problem> = new Set([
  'aborted',
  'offline',
  'throttled',
  'unavailable',
  'session-expired',
  'sign-in-needed',
  'access-revoked',
]);
/** A draft that was not sent in so long is not waited for. */
const WAITED_FOR = 30 * DAY;
/** Whether a draft is still there is asked so often. */
const LOOKED_AT_AGAIN = DAY;

/** Remembers what was drafted, until it is seen among the sent mails. */
export async function expectReceipt(
  { kept, box, now }: Pick<Around, 'kept' | 'box' | 'now'>,
  { draft, messageId, inquiry, day }: ExpectedReceipt,
): Promise<void> {
  const at = isoOf(now());
  const id = messageId?.trim();
  const key = id ? (await kept.keys.of('message-id', [id])).get(id) : undefined;
  await kept.expect({
    box,
    draft,
    inquiry,
    day,
    madeAt: at,
    lookedAt: at,
    ...(key !== undefined && { messageId: key }),
  });
}

/**
 * What was drafted as a receipt and is among the sent mails now is one, and its day stands on the inquiry. No text is read
 * for it.
 *
 * @throws GraphError
 */
export async function seeReceipts(around: Around): Promise<void> {
  const receipts = (await around.kept.receipts()).filter(({ box }) => box === around.box);
  for (const receipt of receipts) await around.turn(() => seeOne(around, receipt));
}

async function seeOne(around: Around, receipt: KeptReceipt): Promise<void> {
  const { kept, now } = around;
  const copies = await sentCopies(around, receipt);
  if (copies.length > 0) return sent(around, receipt, copies);
  const age = now().getTime() - Date.parse(receipt.madeAt);
  if (age > WAITED_FOR || (await isGone(around, receipt))) await kept.forgetReceipt(receipt.draft);
}

/**
 * Where the draft lies now that it is sent. Exchange may keep it under another id, and in the sender's own Sent Items
 * instead of the mailbox's or beside them; the Message-ID is the same everywhere.
 */
async function sentCopies(
  { kept, box, boxes }: Around,
  { draft, messageId }: KeptReceipt,
): Promise<SentCopy[]> {
  const copies = new Map<string, SentCopy>();
  const facts = await kept.factsOf(draft);
  if (facts?.folder !== undefined && facts.draft !== true)
    copies.set(draft, { id: draft, mailbox: facts.mailbox ?? box });
  if (messageId !== undefined)
    for (const each of boxes)
      for (const copy of kept.ledger.sentUnder(messageId, each)) copies.set(copy.id, copy);
  return [...copies.values()];
}

async function sent(
  around: Around,
  { draft, inquiry, day }: KeptReceipt,
  copies: readonly SentCopy[],
): Promise<void> {
  const { kept, now } = around;
  const promise = { kind: 'acknowledgement', promisedDate: day } as const;
  for (const { id, mailbox } of copies)
    await kept.take({ box: mailbox, told: [{ change: { id, facts: { promise } }, unknown: 'leave' }] });
  const asked = kept.ledger.inquiryOf(inquiry, isoOf(now()))?.messages ?? [];
  const newest = asked[asked.length - 1];
  try {
    if (newest !== undefined) await mark(around, newest, promising(day));
  } catch (error) {
    // Where the category cannot be put on, the receipt counts all the same; where nothing can be asked now, later.
    if (!(error instanceof GraphError) || LATER.has(error.problem)) throw error;
  }
  await kept.forgetReceipt(draft);
}

/** Thrown away, or deleted for good. What may have been sent in another mailbox is waited for until the next look. */
async function isGone(around: Around, { gone, ...receipt }: KeptReceipt): Promise<boolean> {
  const { graph, kept, box, mailbox, now, signal } = around;
  if (now().getTime() - Date.parse(receipt.lookedAt) < LOOKED_AT_AGAIN) return false;
  const [draft] = await graph.facts(mailbox, [receipt.draft], signal);
  if (draft instanceof GraphError) {
    if (stopsAll(draft)) throw draft;
    return false;
  }
  const folders = (await kept.mailbox(box))?.folders;
  const place = draft?.parentFolderId;
  const isAway = !draft || (place && (place === folders?.deleteditems || place === folders?.junkemail));
  if (isAway && (gone || receipt.messageId === undefined)) return true;
  await kept.expect({ ...receipt, lookedAt: isoOf(now()), ...(isAway && { gone: true }) });
  return false;
}
