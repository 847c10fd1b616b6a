import { type Day, dayOf, weekdayOf } from '../danish/calendar';
import { nearDay, weekdayName } from '../danish/day-words';
import { localDayOf, localOf } from './copenhagen-clock';
import { dueAt } from './due';
import type { Inquiry } from './ledger-types';
import { noReplyClause } from './marks';
import { reasonClause } from './reasons';
import { STATUS_DA, STATUS_EN, type StatusTexts } from './say-texts';
import { endsToday } from './status';
import type { ReplyTarget } from './types';
import { isWorkingDay } from './working-days';

export { sayNoReplyReason, sayReason } from './reasons';
export { byUrgency, isUnreadTooLong, isWaiting } from './urgency';

type Language = 'da' | 'en';

/** What an inquiry is, in words: a label, and one to three sentences that say what, why and what to do. */
export interface StatusSaid {
  readonly tone: 'overdue' | 'today' | 'open' | 'promised' | 'done' | 'unknown';
  readonly short: string;
  readonly long: string;
}

/** Everything that the sentences are made of. */
interface Told {
  readonly inquiry: Inquiry;
  readonly target: ReplyTarget;
  readonly texts: StatusTexts;
  readonly language: Language;
  /** Today, ISO. */
  readonly today: string;
  /** A day beside today, by itself and inside a sentence. @param at an instant or a day */
  label(at: string): string;
  when(at: string): string;
  weekday(day: Day): string;
}

/** @param now ISO, UTC @param target that of the inquiry's mailbox */
export function sayStatus(
  inquiry: Inquiry,
  now: string,
  target: ReplyTarget,
  language: Language,
): StatusSaid {
  const today = localDayOf(now);
  const day = (at: string) => (at.length > 10 ? localDayOf(at) : at);
  const told: Told = {
    inquiry,
    target,
    texts: language === 'da' ? STATUS_DA : STATUS_EN,
    language,
    today,
    label: (at) => nearDay(day(at), today, language),
    when: (at) => nearDay(day(at), today, language, 'when'),
    weekday: (at) => weekdayName(at, language),
  };
  return { tone: toneOf(inquiry, now), short: shortOf(told), long: longOf(told).join(' ') };
}

function toneOf(inquiry: Inquiry, now: string): StatusSaid['tone'] {
  if (endsToday(inquiry, now)) return 'today';
  switch (inquiry.status) {
    case 'overdue':
    case 'promise-overdue':
      return 'overdue';
    case 'acknowledged':
      return 'promised';
    case 'open':
    case 'unknown':
      return inquiry.status;
    default:
      return 'done';
  }
}

function shortOf({ inquiry, texts: { short }, target, today, label }: Told): string {
  const { status, dueAt: due, promisedDate, acknowledgedAt } = inquiry;
  switch (status) {
    case 'open':
      return localDayOf(due) === today
        ? short.due(label(due))
        : short.left(workingDaysLeft(due, today, target));
    case 'overdue':
      return short.due(label(due));
    case 'acknowledged':
      return acknowledgedAt === undefined && promisedDate !== undefined
        ? short.promised(label(promisedDate))
        : short.acknowledged(promisedDate === undefined ? null : label(promisedDate));
    case 'promise-overdue':
      return short.broken(label(promisedDate ?? today));
    case 'answered':
      return short.answered;
    case 'answered-late':
      return short.late;
    case 'handed-over':
      return short.handedOver;
    case 'no-reply-needed':
      return short.needsNone;
    case 'unknown':
      return short.unknown;
  }
}

const workingDaysLeft = (due: string, today: string, target: ReplyTarget): number =>
  workingDaysIn(dayOf(today) ?? 0, localOf(due).day, target).length;

/** A target of more days is a row that nobody reads. */
const MOST_DAYS = 400;

/** The working days after one day, up to another. */
function workingDaysIn(after: Day, to: Day, target: ReplyTarget): Day[] {
  const days: Day[] = [];
  for (let day = after + 1; day <= Math.min(to, after + MOST_DAYS); day++) {
    if (isWorkingDay(day, target)) days.push(day);
  }
  return days;
}

function longOf(told: Told): string[] {
  const { inquiry, texts, when, today } = told;
  const { status, promisedDate } = inquiry;
  const received = texts.received(when(inquiry.receivedAt));
  switch (status) {
    case 'open':
    case 'overdue': {
      const isDueToday = localDayOf(inquiry.dueAt) === today;
      const others = inquiry.onlyOthersAnswered ? [texts.onlyOthers] : [];
      return [received, dueSaid(told), ...others, isDueToday ? texts.answerOrReceipt : texts.answerNow];
    }
    case 'acknowledged':
      return [
        received,
        ...receiptSaid(told),
        promisedDate === undefined || inquiry.wroteAgainAt !== undefined
          ? texts.giveADay
          : texts.answerOrNewDay,
      ];
    case 'promise-overdue':
      return [received, ...receiptSaid(told), texts.answerOrNewDay];
    case 'answered':
    case 'answered-late': {
      const { answeredAt } = inquiry;
      const sent =
        answeredAt === undefined || inquiry.byPhone === true
          ? texts.answeredByHand
          : texts.answeredAt(when(answeredAt));
      return [received, sent, ...(status === 'answered-late' ? [texts.late] : [])];
    }
    case 'handed-over':
      return [received, texts.handedOver];
    case 'no-reply-needed':
      return [received, saysNone(told), texts.markIt];
    case 'unknown':
      return inquiry.unknown === 'text-not-read'
        ? [received, ...receiptSaid(told, texts.unreadMail), texts.readIt]
        : [received, texts.unknown];
  }
}

/** What was read may say so, or a person. */
function saysNone({ inquiry: { reason, needsNoneBecause }, texts, language }: Told): string {
  if (needsNoneBecause === undefined) return texts.readAsNone(reasonClause(reason, language));
  return texts.personSaysNone(needsNoneBecause && noReplyClause(needsNoneBecause, language));
}

/** Which target, and which working days it counts. */
function dueSaid({ inquiry, target, texts, today, when, weekday }: Told): string {
  const kind = inquiry.reason === 'voicemail' ? 'voicemail' : 'mail';
  const count = kind === 'voicemail' ? target.voicemailDays : target.workingDays;
  const past = localDayOf(inquiry.dueAt) < today;
  if (dueAt(inquiry.receivedAt, target, kind) !== inquiry.dueAt) {
    return texts.moved(count, when(inquiry.dueAt), past);
  }
  const from = localOf(inquiry.receivedAt).day;
  const to = localOf(inquiry.dueAt).day;
  const days = workingDaysIn(from, to, target);
  const named = days.length <= MOST_NAMED ? days.map(weekday) : [];
  return texts.target(count, when(inquiry.dueAt), named, hasClosedWeekday(from, to, target), past);
}

/** More weekdays would name the same ones twice. */
const MOST_NAMED = 5;

function hasClosedWeekday(from: Day, to: Day, target: ReplyTarget): boolean {
  for (let day = from + 1; day <= Math.min(to, from + MOST_DAYS); day++) {
    if (weekdayOf(day) < 5 && !isWorkingDay(day, target)) return true;
  }
  return false;
}

/** @param sent what the mail back is called */
function receiptSaid(told: Told, sent = told.texts.receipt): string[] {
  const { inquiry, texts, when, label, today } = told;
  const { acknowledgedAt, promisedDate, wroteAgainAt } = inquiry;
  return [
    ...(acknowledgedAt === undefined ? [] : [sent(when(acknowledgedAt))]),
    ...(promisedDate === undefined ? [] : [texts.promise(label(promisedDate), promisedDate < today)]),
    ...(wroteAgainAt === undefined ? [] : [texts.wroteAgain(when(wroteAgainAt))]),
  ];
}
