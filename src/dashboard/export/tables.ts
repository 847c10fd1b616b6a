import type { FollowedInquiry, MailboxState } from '../../graph/follow/types';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import type { Days } from '../../hygiene/replies/periods';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { receiptsOf } from '../../hygiene/replies/receipt-figures';
import { byUrgency } from '../../hygiene/replies/say';
import { waitedDays } from '../../hygiene/replies/waited-days';
import type { Language } from '../../hygiene/rules/rule';
import { type MonthFigures, monthFigures } from '../report/month-figures';
import { departmentName, type NameOf } from '../report/names';
import type { Report, ReportRow } from '../report/report';
import { targetsOf } from '../told/mailboxes';
import { partsOf } from '../told/parts';
import { type Tellable, tellable } from '../told/tellable';
import { EXPORT_TEXTS } from './texts';

/** Null is an empty cell: there is nothing to measure, or nothing was promised. */
export type Cell = string | number | null;
/** A file's rows, the headers first. */
export type Table = readonly (readonly Cell[])[];

interface FiguresInput {
  /** What the report was made of. */
  readonly told: Tellable;
  readonly policy: RepliesPolicy;
  /** ISO, UTC */
  readonly now: string;
}

/** The month of each mailbox of a report, then its weeks; one row each, so that a spreadsheet can sort and filter them. */
export function figuresTable(
  report: Report,
  { told, policy, now }: FiguresInput,
  nameOf: NameOf,
  language: Language,
): Table {
  const { figures } = EXPORT_TEXTS[language];
  const targetOf = targetsOf(told.inquiries, policy);
  const rows = report.groups.flatMap(({ department, rows }) => {
    const name = departmentName(department, policy, language);
    return rows.flatMap((row) => {
      const its = { ...told, mailboxes: told.mailboxes.filter(({ mailbox }) => mailbox === row.mailbox) };
      return periodsOf(row, report).map(({ kind, period, days }) => [
        name,
        nameOf(row.mailbox),
        figures.kinds[kind],
        period,
        days.from,
        days.until,
        ...figureCells(row, monthFigures(partsOf(its, days, policy, now), now, targetOf), figures.unknown),
      ]);
    });
  });
  return [figures.head, ...rows];
}

interface PeriodRow {
  readonly kind: 'month' | 'week';
  readonly period: string;
  readonly days: Days;
}

/** A week of what may be one person's mailbox is a small number: it is left out. */
function periodsOf({ isAdded }: ReportRow, { month, days, weeks }: Report): PeriodRow[] {
  const whole: PeriodRow = { kind: 'month', period: month, days };
  if (isAdded) return [whole];
  return [whole, ...weeks.map(({ week, days }): PeriodRow => ({ kind: 'week', period: week, days }))];
}

function figureCells(
  { answersSeen, receipts: { known } }: ReportRow,
  figures: MonthFigures,
  unknown: string,
): Cell[] {
  const { receipts, kept, broken, withoutEnd } = receiptsOf(figures);
  const isSeen = answersSeen === 'all';
  // Where answers are not seen, nought is what nobody knows, and so are shares and times.
  const counted = (n: number) => (n === 0 && !isSeen ? unknown : n);
  const measured = (n: number | null) => (isSeen ? n : unknown);
  return [
    figures.received,
    counted(figures.answered),
    measured(figures.withinTarget === null ? null : figures.withinTarget * 100),
    measured(figures.medianWorkingHours),
    measured(figures.p90WorkingHours),
    counted(figures.open),
    counted(figures.overdue),
    figures.handedOver,
    figures.needsNone,
    figures.unknown,
    ...(known ? [receipts, kept, broken, withoutEnd] : [unknown, unknown, unknown, unknown]),
  ];
}

export interface OpenInput {
  readonly mailboxes: readonly MailboxState[];
  /** All that is known. */
  readonly inquiries: readonly FollowedInquiry[];
  /** Of them what is asked for. */
  readonly listed: readonly FollowedInquiry[];
  readonly policy: RepliesPolicy;
  /** ISO, UTC */
  readonly now: string;
}

/**
 * All that waits and may be told, most urgent first. Days and no times, and nothing of the mail: a time of the day would say which
 * mail it is to whoever knows when somebody wrote.
 */
export function openTable(input: OpenInput, nameOf: NameOf, language: Language): Table {
  const { listed, policy, now } = input;
  const { open } = EXPORT_TEXTS[language];
  const told = tellable(input, policy).byMailbox;
  const targetOf = targetsOf(listed, policy);
  const waiting = byUrgency(
    listed.filter(({ inMailbox }) => told.has(inMailbox)),
    now,
  );
  const rows = waiting.map((each): Cell[] => [
    nameOf(each.inMailbox),
    localDayOf(each.receivedAt),
    localDayOf(each.dueAt),
    each.promisedDate ?? null,
    open.status[each.status] ?? '',
    waitedDays(each.receivedAt, now, targetOf(each.mailbox)),
  ]);
  return [open.head, ...rows];
}
