import type { Inquiry } from './ledger-types';
import type { ReplyTarget } from './types';

export type TargetOf = (mailbox: string) => ReplyTarget;

export const isOpen = ({ status }: Inquiry): boolean =>
  status === 'open' || status === 'overdue' || status === 'acknowledged' || status === 'promise-overdue';

export const isOverdue = ({ status }: Inquiry): boolean =>
  status === 'overdue' || status === 'promise-overdue';

export const isAnswered = ({ status }: Inquiry): boolean =>
  status === 'answered' || status === 'answered-late';

/** A receipt that promises no day, and no answer yet. */
export const isWithoutEnd = ({ status, promisedDate }: Inquiry): boolean =>
  status === 'acknowledged' && promisedDate === undefined;

/** Handed over, needing none, not to be seen: nobody's time is measured by them. */
export const isMeasured = (inquiry: Inquiry): boolean => isOpen(inquiry) || isAnswered(inquiry);

/** The first answer or receipt. */
export const reactedAt = ({ acknowledgedAt, answeredAt }: Inquiry): string | undefined =>
  acknowledgedAt ?? answeredAt;

/** Of what is measured: the first clock has stopped, or has run out. */
export const isDecided = (inquiry: Inquiry, now: string): boolean =>
  inquiry.status !== 'open' && (hasReaction(inquiry) || now > inquiry.dueAt);

export const hasReaction = (inquiry: Inquiry): boolean =>
  inquiry.status !== 'overdue' && inquiry.status !== 'open';

/** A call or a promise on a day that is not known counts as in time: a person said so. */
export function isInTime(inquiry: Inquiry): boolean {
  const at = reactedAt(inquiry);
  return hasReaction(inquiry) && (at === undefined || at <= inquiry.dueAt);
}

/** By a key, in its order. */
export function groupedBy<Each>(
  all: readonly Each[],
  keyOf: (each: Each) => string,
): [key: string, its: Each[]][] {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return Array.from(groups).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** To four decimals. */
export const rounded = <Value extends number | null>(value: Value): Value | number =>
  value === null ? value : Math.round(value * 10_000) / 10_000;

/** Looked for once a key, not once an inquiry. */
export function remembered<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { value: of(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
