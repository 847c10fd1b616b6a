import type { Inquiry } from './ledger-types';
import { groupedBy, isMeasured, isOpen, remembered, rounded, type TargetOf } from './measures';
import { type Age, openByAge } from './open-by-age';
import { weekFinder } from './periods';
import { departmentOf } from './policy';
import type { Department, RepliesPolicy } from './policy-types';
import { shareOf, tallyOf } from './tally';
import { workingHoursUntil } from './working-hours';

/** What is measured in opening hours and working days. */
export interface Times {
  /** Opening hours; null without a value. */
  readonly medianWorkingHours: number | null;
  readonly p90WorkingHours: number | null;
  /** Open ones by the working days since receipt, the day of receipt being 0; together they are `open`. */
  readonly openByAge: Readonly<Record<Age, number>>;
}

/** How a mailbox answers. Each formula stands in this folder's README ("Due, answered, figures"). */
export interface Figures extends Times {
  readonly open: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly answered: number;
  /** A share from 0 to 1; null where nothing is decided yet. */
  readonly withinTarget: number | null;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly handedOver: number;
  readonly unknown: number;
  /** Receipts that promise no day, and no answer yet. */
  readonly receiptsWithoutEnd: number;
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
  const weekOf = weekFinder();
  for (const [mailbox, its] of groupedBy(inquiries, (each) => each.mailbox)) {
    for (const [week, ofWeek] of groupedBy(its, ({ receivedAt }) => weekOf(receivedAt))) {
      found.push({ mailbox, week, ...figuresOf(ofWeek, now, targetOf) });
    }
  }
  return found;
}

/** One entry for each week asked, in that order, also where nothing came. @param weeks `2026-W47` @param now ISO, UTC */
export function figuresOfWeeks(
  inquiries: readonly Inquiry[],
  weeks: readonly string[],
  now: string,
  targetOf: TargetOf,
): (Figures & { readonly week: string })[] {
  const weekOf = weekFinder();
  const received = new Map(groupedBy(inquiries, ({ receivedAt }) => weekOf(receivedAt)));
  return weeks.map((week) => ({ week, ...figuresOf(received.get(week) ?? [], now, targetOf) }));
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

/** The figures of some inquiries, whoever got them: what is counted, and what is not to be added up. */
export function figuresOf(inquiries: readonly Inquiry[], now: string, targetOf: TargetOf): Figures {
  const tally = tallyOf(inquiries, now);
  const { medianWorkingHours, p90WorkingHours, openByAge: ages } = timesOf(inquiries, now, targetOf);
  return {
    open: tally.open,
    overdue: tally.overdue,
    dueToday: tally.dueToday,
    answered: tally.answered,
    withinTarget: shareOf(tally),
    medianWorkingHours,
    p90WorkingHours,
    promisesKept: tally.promisesKept,
    promisesBroken: tally.promisesBroken,
    handedOver: tally.handedOver,
    unknown: tally.unknown,
    receiptsWithoutEnd: tally.receiptsWithoutEnd,
    openByAge: ages,
  };
}

/** What no sum of parts tells: it is measured of all of them together, up to the moment. @param now ISO, UTC */
export function timesOf(inquiries: readonly Inquiry[], now: string, targetOf: TargetOf): Times {
  const hours = hoursOf(inquiries, now, targetOf);
  return {
    medianWorkingHours: rounded(middleOf(hours)),
    p90WorkingHours: rounded(hours[Math.ceil(hours.length * 0.9) - 1] ?? null),
    openByAge: openByAge(inquiries.filter(isOpen), now, targetOf),
  };
}

/** To the first answer or receipt; for what is overdue to now: who never answers is not left out. Ascending. */
function hoursOf(inquiries: readonly Inquiry[], now: string, targetOf: TargetOf): number[] {
  const hoursIn = remembered((mailbox: string) => workingHoursUntil(now, targetOf(mailbox)));
  const hours: number[] = [];
  for (const each of inquiries) {
    if (!isMeasured(each)) continue;
    if (each.workingHours !== undefined) hours.push(each.workingHours);
    else if (each.status === 'overdue') hours.push(hoursIn(each.mailbox)(each.receivedAt));
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
