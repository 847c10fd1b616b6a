import { dayOf, isoOf, weekdayOf } from '../../../hygiene/danish/calendar';
import { HOME_ZONE, instantOf, inZone } from '../zones';

/** The date in Denmark, ISO. */
export function dateAt(now: Date): string {
  return (inZone(now, HOME_ZONE).dateTime ?? '').slice(0, 10);
}

/** So many calendar days from today (in Denmark), ISO. */
export function dateAhead(now: Date, days: number): string {
  return isoOf((dayOf(dateAt(now)) ?? 0) + days);
}

/** So many calendar days from today, at `HH:MM` in Denmark. */
export function dayAhead(now: Date, days: number, time: string): Date {
  return instantOf(`${dateAhead(now, days)}T${time}`, HOME_ZONE) ?? now;
}

/** Days until the Monday of the week `weeks` after this one. */
export function daysToMonday(now: Date, weeks: number): number {
  return 7 * weeks - weekdayOf(dayOf(dateAt(now)) ?? 0);
}

export function mondayAhead(now: Date, weeks: number, time: string): Date {
  return dayAhead(now, daysToMonday(now, weeks), time);
}

const WORDS = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** `mandag den 7. december`: what Intl writes between weekday and day differs from version to version. */
export function inWords(moment: Date): string {
  const part = (type: string) => WORDS.formatToParts(moment).find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} den ${part('day')}. ${part('month')}`;
}
