import { type Day, dayFrom, dayOf } from './calendar';

/** A moment as the clocks in Copenhagen show it. */
export interface Moment {
  readonly day: Day;
  /** With its fraction: 12.5 is half past twelve. */
  readonly hour: number;
}

/**
 * A moment in Copenhagen; without an offset it is told in its time.
 *
 * @param hourOfDay of a day without one: a schedule that ends on a day ends when it is over
 */
export function momentOf(iso: string, hourOfDay = 0): Moment | null {
  const day = dayOf(iso);
  if (day === null) return null;
  const time = /T(\d{2}):?(\d{2})?(?::?\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(iso);
  if (!time) return { day, hour: hourOfDay };
  let hour = Number(time[1]) + Number(time[2] ?? 0) / 60;
  const offset = time[3];
  if (offset === undefined) return { day, hour };
  if (offset !== 'Z') {
    const sign = offset.charAt(0) === '-' ? -1 : 1;
    hour -= sign * (Number(offset.slice(1, 3)) + Number(offset.slice(-2)) / 60);
  }
  hour += isSummer(day + hour / 24) ? 2 : 1;
  const more = Math.floor(hour / 24);
  return { day: day + more, hour: hour - more * 24 };
}

/** From the last Sunday of March to that of October, at 1:00 UTC (Directive 2000/84/EC). */
function isSummer(utc: number): boolean {
  const y = new Date(utc * 86_400_000).getUTCFullYear();
  const sunday = (month: number) => {
    const last = dayFrom(y, month, 31) as Day;
    return last - ((((last + 4) % 7) + 7) % 7) + 1 / 24;
  };
  return utc >= sunday(3) && utc < sunday(10);
}

/** What the clocks in Copenhagen show at an instant; null where it is none. @param instant ISO; without an offset it is UTC */
export const inCopenhagen = (instant: string): Moment | null => momentOf(asUtc(instant));

/** What tells a time of day and no offset is UTC where instants are told. */
export const asUtc = (instant: string): string => (/T[\d:.]+$/.test(instant) ? `${instant}Z` : instant);

/** Hours since 1 January 1970: moments that can be compared and subtracted. */
export const hoursOf = ({ day, hour }: Moment): number => day * 24 + hour;
