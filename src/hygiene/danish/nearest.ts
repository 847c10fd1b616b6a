import { type Day, dayFrom, easterOf, mondayOf, yearOf } from './calendar';

/** What dates without a year are resolved by. */
export interface Calendar {
  readonly today: Day;
  /** A day that the text is probably about (the schedule's end). */
  readonly about?: Day | undefined;
}

/** Months ahead that a date without a year may lie; what lies further is rather the past. */
const AHEAD = 300;
const BACK = 66;

/** The year that a date without one is meant in: near the schedule's end, else soon, or just past. */
export function nearest({ today, about }: Calendar, date: number, month: number): Day | null {
  const years = [-1, 0, 1].map((more) => dayFrom(yearOf(about ?? today) + more, month, date));
  const days = years.filter((day): day is Day => day !== null);
  if (days.length === 0) return null;
  const far = (day: Day) =>
    about !== undefined
      ? Math.abs(day - about)
      : day < today - BACK
        ? 1000 + today - day
        : day > today + AHEAD
          ? day - today
          : 0;
  return days.reduce((best, day) => (far(day) < far(best) ? day : best));
}

/** The Monday of the week with this number that lies nearest, rather ahead than behind. */
export function weekIn(day: Day, week: number): Day | null {
  const mondays = [-1, 0, 1]
    .map((more) => mondayOf(yearOf(day) + more, week))
    .filter((each): each is Day => each !== null);
  if (mondays.length === 0) return null;
  const far = (monday: Day) => (monday + 6 < day - BACK ? 1000 : 0) + Math.abs(monday - day);
  return mondays.reduce((best, each) => (far(each) < far(best) ? each : best));
}

/** The last day of a holiday in a year. */
export function lastOf(holiday: string, y: number): Day | null {
  if (/^(?:påske|easter)/.test(holiday)) return easterOf(y) + 1;
  if (/^(?:pinse|whit|pentecost)/.test(holiday)) return easterOf(y) + 50;
  if (/^(?:nytår|new)/.test(holiday)) return dayFrom(y, 1, 1);
  if (/^(?:jul|christmas)/.test(holiday)) return dayFrom(y, 12, 26);
  // Denmark's schools have it in week 42.
  if (/^efterår/.test(holiday)) return (mondayOf(y, 42) as Day) + 6;
  return easterOf(y) + 39;
}
