import { keyOf, type RecipientLists } from '../hygiene/mail/move-to-bcc';
import type { Address, RecipientField } from '../hygiene/mail/types';
import { call, OutlookCallError } from './call';
import { isCurrent, type NotDone, type Target } from './target';

/** Recipients that Outlook takes at once (Microsoft, Recipients.setAsync and addAsync). */
const MOST_AT_ONCE = 100;
/** Outlook may take a moment to resolve an address, and tells only resolved ones. */
const LOOKS = 4;
const BETWEEN_LOOKS = 150;

/** All fields, in the order in which people read them. */
export const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/**
 * Writes the fields that differ, in this order. Every field is read again after it was written; when one is refused, those
 * before it are put back.
 */
export async function writeLists(
  target: Target,
  before: RecipientLists,
  after: RecipientLists,
  order: readonly RecipientField[],
): Promise<NotDone | null> {
  const fields = order.filter((field) => !isSame(before[field], after[field]));
  if (!fields.every((field) => isWritable(target, field, before[field]))) return 'refused';
  if (fields.some((field) => isTooLong(before[field], after[field]))) return 'too-large';
  const written: RecipientField[] = [];
  for (const field of fields) {
    const ending = await write(target, field, before[field], after[field]);
    if (await arrives(target, field, before[field], after[field])) {
      written.push(field);
      continue;
    }
    if (!isCurrent(target)) return 'left';
    // What may yet be written must find everybody in Bcc: better twice in the mail than not at all.
    if (ending === 'refused') await putBack(target, [field, ...written.reverse()], before, after);
    return 'refused';
  }
  return null;
}

/** Puts fields back, the last one first; each must be as it was before the next is touched. */
async function putBack(
  target: Target,
  fields: readonly RecipientField[],
  before: RecipientLists,
  after: RecipientLists,
): Promise<void> {
  for (const field of fields) {
    const now = await readField(target, field);
    if (!now) return;
    if (!isSame(now, before[field])) await write(target, field, now, before[field]);
    if (!(await arrives(target, field, after[field], before[field]))) return;
  }
}

/**
 * Writes one field: adds where all that stands there stays in front, and sets the whole field only where somebody leaves
 * or stands between.
 *
 * @returns `unknown` when Outlook never answered: it may have written, or write yet
 */
async function write(
  target: Target,
  field: RecipientField,
  before: readonly Address[],
  after: readonly Address[],
): Promise<'written' | 'refused' | 'unknown'> {
  const recipients = target.item[field];
  const list = inReach(before, after);
  const adds = isOnlyAdded(before, list);
  const people = (adds ? list.slice(before.length) : list).map(({ name, address }) => ({
    displayName: name || address,
    emailAddress: address,
  }));
  try {
    for (let at = 0; at === 0 || at < people.length; at += MOST_AT_ONCE) {
      if (!isCurrent(target)) return 'refused';
      const some = people.slice(at, at + MOST_AT_ONCE);
      await call<void>(
        (done) => (adds ? recipients.addAsync(some, done) : recipients.setAsync(some, done)),
        target.limit,
      );
    }
    return 'written';
  } catch (error) {
    return error instanceof OutlookCallError && error.why === 'timed-out' ? 'unknown' : 'refused';
  }
}

/** Whether the field comes to hold these, and none of those who were to leave. */
async function arrives(
  target: Target,
  field: RecipientField,
  before: readonly Address[],
  wanted: readonly Address[],
): Promise<boolean> {
  const gone = before.filter((one) => !holds(wanted, one));
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    const now = await readField(target, field);
    if (!now) return false;
    if (wanted.every((one) => holds(now, one)) && !gone.some((one) => holds(now, one))) return true;
  }
  return false;
}

/** A field may be set anew only where every address in it can be written again: contact groups and Exchange's own cannot. */
function isWritable({ item }: Target, field: RecipientField, before: readonly Address[]): boolean {
  const recipients: Partial<Office.Recipients> | undefined = item[field];
  if (typeof recipients?.setAsync !== 'function' || typeof recipients.addAsync !== 'function') return false;
  return before.every(({ address }) => address.indexOf('@') > 0);
}

/** A list longer than Outlook takes at once, with the new ones at its end: those can be added bit by bit. */
function inReach(before: readonly Address[], after: readonly Address[]): readonly Address[] {
  if (after.length <= MOST_AT_ONCE) return after;
  const stay = before.filter((one) => holds(after, one));
  return stay.concat(after.filter((one) => !holds(before, one)));
}

function isTooLong(before: readonly Address[], after: readonly Address[]): boolean {
  return after.length > MOST_AT_ONCE && !isOnlyAdded(before, inReach(before, after));
}

const isSame = (some: readonly Address[], others: readonly Address[]) =>
  some.length === others.length && isOnlyAdded(some, others);

const isOnlyAdded = (before: readonly Address[], after: readonly Address[]) =>
  before.every((one, at) => at < after.length && keyOf(one) === keyOf(after[at] as Address));

const holds = (list: readonly Address[], wanted: Address) => list.some((one) => keyOf(one) === keyOf(wanted));

/** The recipients as they are now; null when Outlook would not tell, or another mail was chosen. */
export async function readLists(target: Target): Promise<RecipientLists | null> {
  const [to, cc, bcc] = await Promise.all(FIELDS.map((field) => readField(target, field)));
  return to && cc && bcc ? { to, cc, bcc } : null;
}

async function readField(target: Target, field: RecipientField): Promise<Address[] | null> {
  const { item, limit } = target;
  if (!isCurrent(target)) return null;
  try {
    const details = await call<Office.EmailAddressDetails[]>((done) => item[field].getAsync(done), limit);
    if (!isCurrent(target)) return null;
    return details.map(({ displayName, emailAddress }) => ({ name: displayName, address: emailAddress }));
  } catch {
    return null;
  }
}
