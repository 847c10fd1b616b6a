import type { Inquiry } from './ledger-types';

export interface HandOver {
  /** The mailbox that gave it away, by key. */
  readonly from: string;
  /** The followed mailbox that got it; null: somebody else, or it is not known. */
  readonly to: string | null;
  readonly count: number;
}

/**
 * Who hands over to whom, the most frequent first; together they are `handedOver`. Of several mailboxes in To the first one
 * counts.
 *
 * @param followed the mailboxes that may be told as `to`; left out: those that some of the inquiries are in
 */
export function handOvers(
  inquiries: readonly Inquiry[],
  followed: readonly string[] = inquiries.map(({ mailbox }) => mailbox),
): readonly HandOver[] {
  const known = new Set(followed);
  const found = new Map<string, HandOver>();
  for (const { status, handedOver, mailbox: from } of inquiries) {
    if (status !== 'handed-over') continue;
    const to = handedOver?.to?.find((key) => key !== from && known.has(key)) ?? null;
    const key = JSON.stringify([from, to]);
    found.set(key, { from, to, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return Array.from(found)
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, each]) => each);
}
