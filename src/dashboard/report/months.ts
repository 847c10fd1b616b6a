import { dayOf, isoOf } from '../../hygiene/danish/calendar';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import type { Inquiry } from '../../hygiene/replies/ledger-types';
import { type Days, daysOfMonth, daysOfPeriod, monthOf, weekOf } from '../../hygiene/replies/periods';
import type { Language } from '../../hygiene/rules/rule';

/** The day in Copenhagen, ISO. @param now ISO, UTC */
export const todayOf = (now: string): string => localDayOf(now);

/** The month before the present one: the last that is over. @param now ISO, UTC */
export const lastWholeMonth = (now: string): string =>
  daysOfPeriod('last-month', now)?.from.slice(0, 7) ?? monthOf(now);

/** No mailbox is followed from longer ago, in years. */
const LONGEST = 10;

/** The month that is asked for; the last whole one where it is none that a report can be of. @param now ISO, UTC */
export function monthShown(asked: string | undefined, now: string): string {
  const present = monthOf(now);
  const first = `${Number(present.slice(0, 4)) - LONGEST}${present.slice(4)}`;
  return asked !== undefined && asked >= first && asked <= present ? asked : lastWholeMonth(now);
}

/** The months that inquiries were received in, and the chosen one, the oldest first. */
export function monthsToChoose(inquiries: readonly Pick<Inquiry, 'receivedAt'>[], chosen: string): string[] {
  // A month ends with an hour: each hour is looked at once, however many came in it.
  const hours = new Set(inquiries.map(({ receivedAt }) => receivedAt.slice(0, 13)));
  return [...new Set([...[...hours].map((hour) => monthOf(`${hour}:00:00Z`)), chosen])].sort();
}

/** The neighbours of a month among those that can be chosen; null where there is none. */
export function besideMonth(
  months: readonly string[],
  chosen: string,
): { readonly previous: string | null; readonly next: string | null } {
  const at = months.indexOf(chosen);
  return { previous: months[at - 1] ?? null, next: at < 0 ? null : (months[at + 1] ?? null) };
}

/** The part of an ISO week that lies in a month. */
export interface WeekOfMonth {
  /** `2026-W40` */
  readonly week: string;
  readonly days: Days;
}

/** A month's weeks, the first and the last one as far as they lie in it. @throws RangeError where there is no such month */
export function weeksOfMonth(month: string): WeekOfMonth[] {
  const { from, until } = daysOfMonth(month);
  const weeks = new Map<string, Days>();
  const last = dayOf(until) ?? 0;
  for (let day = dayOf(from) ?? 0; day <= last; day++) {
    const iso = isoOf(day);
    const week = weekOf(`${iso}T12:00:00Z`);
    weeks.set(week, { from: weeks.get(week)?.from ?? iso, until: iso });
  }
  return [...weeks].map(([week, days]) => ({ week, days }));
}

const MONTH_WORDS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** "oktober 2026". */
export const monthInWords = (month: string, language: Language): string =>
  MONTH_WORDS[language].format(new Date(`${month}-01T00:00:00Z`));

/** "40 (1.–4.)": the week's number, and its days in the month. */
export function weekName({ week, days }: WeekOfMonth, language: Language): string {
  const dot = language === 'da' ? '.' : '';
  const [from, until] = [days.from, days.until].map((day) => `${Number(day.slice(8))}${dot}`);
  return `${Number(week.slice(6))} (${from === until ? from : `${from}–${until}`})`;
}
