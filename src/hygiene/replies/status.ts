import { type Day, dayOf, isoOf } from '../danish/calendar';
import { at, besideTheClock } from './beside-the-clock';
import { endOf, localOf } from './copenhagen-clock';
import { dueAt } from './due';
import type { Inquiry, LedgerOptions } from './ledger-types';
import { isForwarded, type Thread, timeOf } from './threads';
import type { InquiryStatus, ReplyTarget } from './types';
import { isTextRead, isWaiting } from './waiting';
import { workingHoursBetween } from './working-hours';

/** Everything of an inquiry that time does not change; made once for each change of its conversation. */
export type Standing = Omit<Inquiry, 'status' | 'promisesKept' | 'promisesBroken'> & {
  /** Null while time decides. */
  readonly settled: InquiryStatus | null;
  readonly late: boolean;
  readonly answersSeen: boolean;
  /** Whether the last mail back was a receipt or the answer is not known: nobody has read it. */
  readonly unsureReceipt: boolean;
  /** Days that were promised, and when; the last one holds. */
  readonly promises: readonly { readonly at: string; readonly day: string }[];
  /** Mails back that nobody has read, and when they were sent. */
  readonly unheard: readonly { readonly id: string; readonly at: string }[];
  /** It waits, and nobody has read the text of the message that opened it. */
  readonly wantsText: boolean;
};

export function standingOf(thread: Thread, { targetOf, answersSeen }: LedgerOptions): Standing {
  const { mailbox, asked, answer, receipts, reading, counted, returnDay, word } = thread;
  const [first] = asked;
  const receivedAt = first ? timeOf(first, mailbox) : '';
  const target = targetOf(mailbox);
  const phone = word?.says === 'phone' ? word : null;
  const answeredAt = phone ? phonedAt(phone.day, receivedAt, at(answer, mailbox)) : at(answer, mailbox);
  const acknowledgedAt = at(receipts[0], mailbox);
  const due = dueAt(startOf(receivedAt, returnDay, target), target, kindOf(counted.reason));
  const promises = promisesOf(thread, receivedAt);
  const promisedDate = promises[promises.length - 1]?.day;
  const reactedAt = acknowledgedAt ?? answeredAt;
  const exact = reactedAt !== undefined && !(phone && reactedAt === answeredAt);
  const late = isLate(acknowledgedAt, answeredAt, due, promisedDate);
  const seesAnswers = (answersSeen?.(mailbox) ?? true) && !thread.unseenAnswer;
  return {
    id: first?.id ?? '',
    mailbox,
    receivedAt,
    dueAt: due,
    reason: reading.reason,
    messages: asked.map(({ id }) => id),
    ...besideTheClock(thread),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(phone && { byPhone: true as const }),
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    ...(promisedDate !== undefined && { promisedDate }),
    ...(exact && { workingHours: workingHoursBetween(receivedAt, reactedAt, target) }),
    settled: settledAs(thread, late),
    late,
    answersSeen: seesAnswers,
    unsureReceipt: thread.unsureReceipt,
    promises,
    unheard: thread.unheard.map((mail) => ({ id: mail.id, at: timeOf(mail, mailbox) })),
    wantsText: seesAnswers && isWaiting(thread) && first !== undefined && !isTextRead(first),
  };
}

const kindOf = (reason: Inquiry['reason']) => (reason === 'voicemail' ? 'voicemail' : 'mail');

/** Where the policy says so, the clock starts when the writer is back: the day before is day zero. */
function startOf(receivedAt: string, returnDay: string | undefined, target: ReplyTarget): string {
  const back = target.absenceMovesStart && returnDay !== undefined ? dayOf(returnDay) : null;
  if (back === null) return receivedAt;
  const moved = endOf(back - 1);
  return moved > receivedAt ? moved : receivedAt;
}

/**
 * The end of the day of the call; a mail that was sent before it was the answer already. A day before the inquiry came is
 * a slip: when the call was is not known.
 */
function phonedAt(day: string | undefined, receivedAt: string, sent: string | undefined): string | undefined {
  const called = day === undefined ? null : dayOf(day);
  const end = called === null ? undefined : endOf(called);
  if (end === undefined || end < receivedAt) return sent;
  if (sent === undefined) return end;
  return [sent, end].sort()[0];
}

function promisesOf(thread: Thread, receivedAt: string): Standing['promises'] {
  const { promised: marked } = thread;
  const promises: { at: string; day: string }[] = [];
  for (const receipt of thread.receipts) {
    const day = receipt.promise?.promisedDate;
    if (day) promises.push({ at: timeOf(receipt, thread.mailbox), day });
  }
  const last = thread.receipts[thread.receipts.length - 1];
  const saidAt = last ? timeOf(last, thread.mailbox) : receivedAt;
  const same = promises[promises.length - 1]?.day === marked;
  if (marked !== undefined && !same) {
    // A person's word is what the last receipt says, not a further promise.
    if (promises[promises.length - 1]?.at === saidAt) promises.pop();
    promises.push({ at: saidAt, day: marked });
  }
  return promises;
}

const endOfDay = (iso: string): string => endOf(dayOf(iso) ?? 0);

function isLate(
  acknowledgedAt: string | undefined,
  answeredAt: string | undefined,
  due: string,
  promised: string | undefined,
): boolean {
  const first = acknowledgedAt ?? (promised === undefined ? answeredAt : undefined);
  if (first !== undefined && first > due) return true;
  return answeredAt !== undefined && promised !== undefined && answeredAt > endOfDay(promised);
}

/** A person's word wins, and of several the one on the newest message. */
function settledAs(thread: Thread, late: boolean): InquiryStatus | null {
  const { answer, word } = thread;
  if (!thread.needsReply || word?.says === 'needs-none') return 'no-reply-needed';
  if (answer || word?.says === 'phone') return late ? 'answered-late' : 'answered';
  return word?.says === 'handed-over' || isForwarded(thread) ? 'handed-over' : null;
}

/** What an inquiry is at a moment. @param now ISO, UTC, whole seconds */
export function statusAt(standing: Standing, now: string): Inquiry {
  const {
    settled,
    late: _late,
    unheard: _unheard,
    wantsText: _wantsText,
    answersSeen,
    unsureReceipt,
    promises,
    ...said
  } = standing;
  const waiting = waitingAs(standing, now);
  const unknown = settled === null ? unknownAs(waiting, answersSeen, unsureReceipt) : undefined;
  return {
    ...said,
    status: unknown ? 'unknown' : (settled ?? waiting),
    ...(unknown && { unknown }),
    ...kept(promises, { ...standing, unknown: unknown !== undefined }, now),
  };
}

/** The last moment at which it is told as now; null: time changes nothing more. @param now ISO, UTC, whole seconds */
export function sameUntil({ settled, promisedDate, acknowledgedAt, dueAt: due }: Standing, now: string) {
  if (settled !== null) return null;
  if (promisedDate === undefined && acknowledgedAt !== undefined) return null;
  const end = promisedDate === undefined ? due : endOfDay(promisedDate);
  return now > end ? null : end;
}

/** A receipt that was seen is one until its day is over, wherever the rest is kept; what came after it may not be seen. */
function unknownAs(waiting: InquiryStatus, answersSeen: boolean, unsureReceipt: boolean): Inquiry['unknown'] {
  if (waiting === 'acknowledged') return undefined;
  if (unsureReceipt) return 'text-not-read';
  return answersSeen ? undefined : 'answers-not-seen';
}

function waitingAs({ promisedDate, acknowledgedAt, dueAt: due }: Standing, now: string): InquiryStatus {
  if (promisedDate !== undefined) return now > endOfDay(promisedDate) ? 'promise-overdue' : 'acknowledged';
  if (acknowledgedAt !== undefined) return 'acknowledged';
  return now > due ? 'overdue' : 'open';
}

/**
 * A promise is kept by an answer in time, broken by a day that passed, and neither where a new day was told in time or where
 * nobody can see whether it was kept.
 */
function kept(
  promises: Standing['promises'],
  { answeredAt, settled, unknown }: Pick<Standing, 'answeredAt' | 'settled'> & { readonly unknown: boolean },
  now: string,
): Pick<Inquiry, 'promisesKept' | 'promisesBroken'> {
  let promisesKept = 0;
  let promisesBroken = 0;
  promises.forEach(({ day }, index) => {
    const end = endOfDay(day);
    const next = promises[index + 1];
    const last = next === undefined;
    const done = last ? answeredAt : next.at;
    if (done !== undefined && done <= end) promisesKept += last ? 1 : 0;
    else if (settled === 'answered' && done === undefined) promisesKept += 1;
    else if (done !== undefined || (settled === null && !unknown && now > end)) promisesBroken += 1;
  });
  return { promisesKept, promisesBroken };
}

/** Whether a clock ends on a day in Copenhagen. */
export function endsOn({ status, promisedDate, dueAt: due }: Inquiry, day: Day): boolean {
  if (status === 'open') return localOf(due).day === day;
  return status === 'acknowledged' && promisedDate === isoOf(day);
}

/** Whether a clock ends today in Copenhagen. @param now ISO, UTC */
export const endsToday = (inquiry: Inquiry, now: string): boolean => endsOn(inquiry, localOf(now).day);
