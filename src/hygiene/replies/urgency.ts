import { dayOf } from '../danish/calendar';
import { endOf, instantOf, localOf } from './copenhagen-clock';
import { DEFAULT_TARGET } from './due';
import type { Inquiry } from './ledger-types';
import type { ReplyTarget } from './types';
import { isWorkingDay } from './working-days';

/** The moment by which something must happen; null where no day is told. */
function deadlineOf({ status, promisedDate, dueAt: due, wroteAgainAt }: Inquiry): string | null {
  if (status === 'open' || status === 'overdue') return due;
  if (status === 'unknown') return null;
  // A receipt without an end is owed from when somebody asks again.
  return promisedDate === undefined ? (wroteAgainAt ?? null) : endOf(dayOf(promisedDate) ?? 0);
}

/**
 * What waits, most urgent first: what has passed, longest ago first; what comes, soonest first; receipts that promise no day;
 * what cannot be seen. What is done is left out. @param now ISO, UTC
 */
export function byUrgency<Each extends Inquiry>(inquiries: readonly Each[], now: string): Each[] {
  const moment = instantOf(now) ?? now;
  const waiting: { each: Each; group: number; at: string }[] = [];
  for (const each of inquiries) {
    if (!isWaiting(each)) continue;
    const deadline = deadlineOf(each);
    const group = each.status === 'unknown' ? 3 : deadline === null ? 2 : deadline < moment ? 0 : 1;
    waiting.push({ each, group, at: deadline ?? each.receivedAt });
  }
  return waiting
    .sort((a, b) => a.group - b.group || compare(a.at, b.at) || compare(a.each.id, b.each.id))
    .map(({ each }) => each);
}

/** No final answer that can be seen. */
export const isWaiting = ({ status }: Pick<Inquiry, 'status'>): boolean =>
  ['open', 'overdue', 'acknowledged', 'promise-overdue', 'unknown'].indexOf(status) >= 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const DAY_HOURS = 24;

/**
 * Whether a mail that waits was left unopened for more than a day (H7 of Haderslev's "God service": mail is read at least once
 * a day): 24 hours of working days, day and night, so that Friday's mail of 16:30 is late on Monday at 16:30.
 *
 * @param now ISO, UTC
 * @param target whose closing days count
 */
export function isUnreadTooLong(
  inquiry: Inquiry,
  now: string,
  target: ReplyTarget = DEFAULT_TARGET,
): boolean {
  const { unreadSince } = inquiry;
  if (unreadSince === undefined || !isWaiting(inquiry)) return false;
  const since = localOf(unreadSince);
  const until = localOf(now);
  let hours = 0;
  for (let day = since.day; day <= until.day && hours <= DAY_HOURS; day++) {
    if (!isWorkingDay(day, target)) continue;
    hours += (day === until.day ? until.hour : DAY_HOURS) - (day === since.day ? since.hour : 0);
  }
  return hours > DAY_HOURS;
}
