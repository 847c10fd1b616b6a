import type { Address, MoveToBccFix, Recipient, RecipientField } from './types';

/** The recipients of a mail, field by field, in the order in which the mail program has them. */
export type RecipientLists = Readonly<Record<RecipientField, readonly Address[]>>;

/** What puts moved recipients back where they stood. */
export interface BccBack {
  readonly moved: readonly {
    readonly field: 'to' | 'cc';
    /** The place in its field. */
    readonly index: number;
    readonly recipient: Address;
  }[];
  /** Addresses that were not in Bcc before, as `keyOf` gives them. */
  readonly added: readonly string[];
}

const FIELDS = ['to', 'cc'] as const;

/** The form in which addresses of one mail are compared. */
export const keyOf = ({ address }: Address): string => address.trim().toLowerCase();

/**
 * The recipients after these fixes: those that they name stand in Bcc, once each, and in To and Cc no more. Nobody is lost.
 *
 * @param lists the recipients now; they may be others than when the fixes were made
 * @param seen the recipients in which the fixes' places were counted
 * @returns null when none of them stands in To or Cc any more
 */
export function movedToBcc(
  lists: RecipientLists,
  fixes: readonly MoveToBccFix[],
  seen: readonly Recipient[],
): { readonly lists: RecipientLists; readonly back: BccBack } | null {
  const parts = new Set<string>();
  for (const { recipients } of fixes) for (const part of recipients) parts.add(part);
  const wanted = new Set(seen.filter(({ field, index }) => parts.has(`${field}:${index}`)).map(keyOf));
  const moved: { field: 'to' | 'cc'; index: number; recipient: Address }[] = [];
  const known = new Set(lists.bcc.map(keyOf));
  const added: Address[] = [];
  for (const field of FIELDS) {
    lists[field].forEach((recipient, index) => {
      const key = keyOf(recipient);
      if (!wanted.has(key)) return;
      moved.push({ field, index, recipient });
      if (!known.has(key)) added.push(recipient);
      known.add(key);
    });
  }
  if (moved.length === 0) return null;
  const stays = (one: Address) => !wanted.has(keyOf(one));
  return {
    lists: { to: lists.to.filter(stays), cc: lists.cc.filter(stays), bcc: lists.bcc.concat(added) },
    back: { moved, added: added.map(keyOf) },
  };
}

/**
 * The recipients with the moved ones back in their places. Whom the writer has taken out of Bcc meanwhile stays out; whom
 * the writer has put back by hand stands there once.
 */
export function movedBack(lists: RecipientLists, { moved, added }: BccBack): RecipientLists {
  const hidden = new Set(lists.bcc.map(keyOf));
  const back = { to: lists.to.slice(), cc: lists.cc.slice() };
  for (const field of FIELDS) {
    const there = new Set(lists[field].map(keyOf));
    for (const { field: from, index, recipient } of moved) {
      const key = keyOf(recipient);
      if (from !== field || there.has(key) || !hidden.has(key)) continue;
      back[field].splice(Math.min(index, back[field].length), 0, recipient);
    }
  }
  return { ...back, bcc: lists.bcc.filter((one) => added.indexOf(keyOf(one)) < 0) };
}
