import { keyOf, type RecipientLists } from '../hygiene/mail/move-to-bcc';
import type { Address } from '../hygiene/mail/types';
import { isCurrent, type NotDone, type Target } from './target';
import { FIELDS, readLists, writeLists } from './write-recipients';

/**
 * Puts one address in place of another, in every field where it stands now; where the new one stands already, the old one
 * only leaves.
 *
 * @returns null when it was done; `changed` where the old one is in the mail no more
 */
export async function replaceRecipient(
  target: Target,
  { from, to }: { readonly from: Address; readonly to: Address },
): Promise<NotDone | null> {
  const lists = await readLists(target);
  if (!lists) return isCurrent(target) ? 'refused' : 'left';
  if (!FIELDS.some((field) => lists[field].some((one) => keyOf(one) === keyOf(from)))) return 'changed';
  const after = Object.fromEntries(
    FIELDS.map((field) => [field, replaced(lists[field], from, to)]),
  ) as unknown as RecipientLists;
  return writeLists(target, lists, after, FIELDS);
}

function replaced(list: readonly Address[], from: Address, to: Address): Address[] {
  const isThere = list.some((one) => keyOf(one) === keyOf(to));
  return list.flatMap((one) => (keyOf(one) === keyOf(from) ? (isThere ? [] : [to]) : [one]));
}
