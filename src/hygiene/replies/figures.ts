import { isoOf, weekdayOf, yearOf } from '../danish/calendar';
import { localOf } from './copenhagen-clock';
import type { Inquiry } from './ledger-types';
import { type Age, openByAge } from './open-by-age';
import { departmentOf } from './policy';
import type { Department, RepliesPolicy } from './policy-types';
import { endsToday } from './status';
import type { ReplyTarget } from './types';
import { workingHoursBetween } from './working-hours';

/** How a mailbox answers. Each formula stands in this folder's README ("Due, answered, figures"). */
export interface Figures {
  readonly open: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly answered: number;
  /** A share from 0 to 1; null where nothing is decided yet. */
  readonly withinTarget: number | null;
  /** Opening hours; null without a value. */
  readonly medianWorkingHours: number | null;
  readonly p90WorkingHours: number | null;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly handedOver: number;
  readonly unknown: number;
  /** Receipts that promise no day, and no answer yet. */
  readonly receiptsWithoutEnd: number;
  /** Open ones by the working days since receipt, the day of receipt being 0; together they are `open`. */
  readonly openByAge: Readonly<Record<Age, number>>;
}

export interface MailboxFigures extends Figures {
  readonly mailbox: string;
}

export interface WeekFigures extends MailboxFigures {
  /** Of receipt, ISO 8601: `2026-W47`. */
  readonly week: string;
}

export interface DepartmentFigures extends Figures {
  /** As the policy names it; null for the mailboxes that no department has. */
  readonly department: string | null;
}

type TargetOf = (mailbox: string) => ReplyTarget;

/** One entry a mailbox that has inquiries, by its name. @param now ISO, UTC */
export function figuresByMailbox(
  inquiries: readonly Inquiry[],
  now: string,
  targetOf: TargetOf,
): MailboxFigures[] {
  const groups = groupedBy(inquiries, ({ mailbox }) => mailbox);
  return groups.map(([mailbox, its]) => ({ mailbox, ...figuresOf(its, now, targetOf) }));
}

/** One entry a mailbox and week of receipt. @param now ISO, UTC */
export function figuresByWeek(inquiries: readonly Inquiry[], now: string, targetOf: TargetOf): WeekFigures[] {
  const found: WeekFigures[] = [];
  for (const [mailbox, its] of groupedBy(inquiries, (each) => each.mailbox)) {
    for (const [week, ofWeek] of groupedBy(its, ({ receivedAt }) => weekOf(receivedAt))) {
      found.push({ mailbox, week, ...figuresOf(ofWeek, now, targetOf) });
    }
  }
  return found;
}

/**
 * One entry a department of the policy that has inquiries, in the policy's order, then one for all other mailboxes.
 *
 * @param now ISO, UTC
 * @param addressOf a mailbox's address by its key in the ledger; null: one's own
 */
export function figuresByDepartment(
  inquiries: readonly Inquiry[],
  now: string,
  replies: RepliesPolicy,
  addressOf: (mailbox: string) => string | null,
): DepartmentFigures[] {
  const groups = new Map<Department | null, Inquiry[]>();
  for (const department of [...replies.departments, null]) groups.set(department, []);
  const departments = remembered((mailbox: string) => departmentOf(replies, addressOf(mailbox)));
  const targetOf = (mailbox: string) => departments(mailbox)?.target ?? replies.target;
  for (const inquiry of inquiries) groups.get(departments(inquiry.mailbox))?.push(inquiry);
  const found: DepartmentFigures[] = [];
  for (const [department, its] of Array.from(groups)) {
    if (its.length > 0)
      found.push({ department: department?.name ?? null, ...figuresOf(its, now, targetOf) });
  }
  return found;
}

/** Departments are looked for once a mailbox, not once an inquiry. */
function remembered<Value>(of: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: of(key) };
    known.set(key, found);
    return found.value;
  };
}

function groupedBy(
  inquiries: readonly Inquiry[],
  keyOf: (inquiry: Inquiry) => string,
): [key: string, its: Inquiry[]][] {
  const groups = new Map<string, Inquiry[]>();
  for (const inquiry of inquiries) {
    const key = keyOf(inquiry);
    const group = groups.get(key);
    if (group) group.push(inquiry);
    else groups.set(key, [inquiry]);
  }
  return Array.from(groups).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function weekOf(instant: string): string {
  const { day } = localOf(instant);
  const thursday = day - weekdayOf(day) + 3;
  const year = yearOf(thursday);
  const first = Math.floor((thursday - Date.parse(`${year}-01-01T00:00:00Z`) / 86_400_000) / 7) + 1;
  return `${isoOf(thursday).slice(0, 4)}-W${first < 10 ? '0' : ''}${first}`;
}

/** The figures of some inquiries, whoever got them. */
export function figuresOf(inquiries: readonly Inquiry[], now: string, targetOf: TargetOf): Figures {
  const count = (is: (inquiry: Inquiry) => boolean) => inquiries.filter(is).length;
  const hours = hoursOf(inquiries, now, targetOf);
  const decided = inquiries.filter((each) => isMeasured(each) && isDecided(each, now));
  return {
    open: count(isOpen),
    overdue: count(({ status }) => status === 'overdue' || status === 'promise-overdue'),
    dueToday: count((each) => endsToday(each, now)),
    answered: count(({ status }) => status === 'answered' || status === 'answered-late'),
    withinTarget: decided.length === 0 ? null : rounded(decided.filter(isInTime).length / decided.length),
    medianWorkingHours: rounded(middleOf(hours)),
    p90WorkingHours: rounded(hours[Math.ceil(hours.length * 0.9) - 1] ?? null),
    promisesKept: inquiries.reduce((sum, { promisesKept }) => sum + promisesKept, 0),
    promisesBroken: inquiries.reduce((sum, { promisesBroken }) => sum + promisesBroken, 0),
    handedOver: count(({ status }) => status === 'handed-over'),
    unknown: count(({ status }) => status === 'unknown'),
    receiptsWithoutEnd: count((each) => each.status === 'acknowledged' && each.promisedDate === undefined),
    openByAge: openByAge(inquiries.filter(isOpen), now, targetOf),
  };
}

const isOpen = ({ status }: Inquiry): boolean =>
  status === 'open' || status === 'overdue' || status === 'acknowledged' || status === 'promise-overdue';

/** Handed over, needing none, not to be seen: nobody's time is measured by them. */
const isMeasured = (inquiry: Inquiry): boolean =>
  isOpen(inquiry) || inquiry.status === 'answered' || inquiry.status === 'answered-late';

const reactedAt = ({ acknowledgedAt, answeredAt }: Inquiry): string | undefined =>
  acknowledgedAt ?? answeredAt;

/** The first clock has stopped, or has run out. */
const isDecided = (inquiry: Inquiry, now: string): boolean =>
  inquiry.status !== 'open' && (hasReaction(inquiry) || now > inquiry.dueAt);

const hasReaction = (inquiry: Inquiry): boolean => inquiry.status !== 'overdue' && inquiry.status !== 'open';

/** A call or a promise on a day that is not known counts as in time: a person said so. */
function isInTime(inquiry: Inquiry): boolean {
  const at = reactedAt(inquiry);
  return hasReaction(inquiry) && (at === undefined || at <= inquiry.dueAt);
}

/** To the first answer or receipt; for what is overdue to now: who never answers is not left out. Ascending. */
function hoursOf(inquiries: readonly Inquiry[], now: string, targetOf: TargetOf): number[] {
  const hours: number[] = [];
  for (const each of inquiries) {
    if (!isMeasured(each)) continue;
    if (each.workingHours !== undefined) hours.push(each.workingHours);
    else if (each.status === 'overdue') {
      hours.push(workingHoursBetween(each.receivedAt, now, targetOf(each.mailbox)));
    }
  }
  return hours.sort((a, b) => a - b);
}

/** The mean of the two middle ones, where there are two. */
function middleOf(ascending: readonly number[]): number | null {
  const { length } = ascending;
  const low = ascending[Math.ceil(length / 2) - 1];
  const high = ascending[Math.floor(length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const rounded = <Value extends number | null>(value: Value): Value | number =>
  value === null ? value : Math.round(value * 10_000) / 10_000;
