import { type Day, dayOf, isoOf } from '../../../hygiene/danish/calendar';
import { dayInWords } from '../../../hygiene/danish/day-words';
import type { Language } from '../../../hygiene/rules/rule';

const ZONE = 'Europe/Copenhagen';

/** "mandag den 3. august", with the year where it is not this one. @param iso a day, `2026-08-03` */
export function sayDay(iso: string, language: Language, today: string): string {
  const words = dayInWords(iso, language);
  return iso.slice(0, 4) === today.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}

/** "fredag" while that is clear, "fredag den 14. august" where it is over a week away. */
export function saySoonDay(iso: string, language: Language, today: string): string {
  const ahead = (dayOf(iso) ?? 0) - (dayOf(today) ?? 0);
  if (ahead < 0 || ahead > 6) return sayDay(iso, language, today);
  return dayInWords(iso, language).split(' ')[0] ?? '';
}

/** "mandag den 3. august kl. 8", from an instant, by Copenhagen's clocks. */
export function sayInstant(instant: string, language: Language, today: string): string {
  const { day, hour, minute } = localOf(instant);
  const time = `${hour}${minute > 0 || language === 'en' ? `.${String(minute).padStart(2, '0')}` : ''}`;
  const at = language === 'da' ? ` kl. ${time}` : ` at ${time}`;
  return `${sayDay(day, language, today)}${hour === 0 && minute === 0 ? '' : at}`;
}

export interface LocalTime {
  /** ISO */
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
}

/** An instant by Copenhagen's clocks. @throws RangeError for what is no instant */
export function localOf(instant: string | Date): LocalTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  };
}

/** The last whole day of an absence that ends at this instant: one that ends in the morning ends with the day before. */
export function lastDayOf(until: string): string {
  const { day, hour } = localOf(until);
  return hour < 13 ? isoOf((dayOf(day) as Day) - 1) : day;
}
