import { isWorkday } from '../../hygiene/danish/calendar';
import { instantAt, localOf } from '../../hygiene/replies/copenhagen-clock';
import type { Random } from './random';

const HOUR = 3_600_000;

/** Mails an hour to a busy shared mailbox on a working day: most in the morning. Our guess, as all figures here. */
export function mailsAnHour(hour: number): number {
  if (hour < 6) return 0.04;
  if (hour < 8) return 0.6;
  if (hour < 11) return 2;
  if (hour < 16) return 1.1;
  if (hour < 22) return 0.35;
  return 0.12;
}

/** What comes at weekends and on holidays, beside the same hour of a working day. */
const DAYS_OFF = 0.08;

/** The moments in (from, to] at which mails come, in order. `share`: how busy the mailbox is beside a shared one. */
export function arrivals(from: Date, to: Date, share: number, random: Random): Date[] {
  const found: Date[] = [];
  for (let start = from.getTime(); start < to.getTime(); ) {
    const end = Math.min(to.getTime(), (Math.floor(start / HOUR) + 1) * HOUR);
    const { day, hour } = localOf(new Date(start).toISOString());
    const mean = mailsAnHour(hour) * (isWorkday(day) ? 1 : DAYS_OFF) * share * ((end - start) / HOUR);
    const times = Array.from({ length: random.count(mean) }, () => start + random.next() * (end - start));
    found.push(...times.sort((one, other) => one - other).map((time) => new Date(Math.ceil(time))));
    start = end;
  }
  return found;
}

/** A moment of the first morning that is a working day, on or after the day of this one. */
export function nextMorning(at: Date, random: Random): Date {
  let { day } = localOf(at.toISOString());
  while (!isWorkday(day)) day += 1;
  const morning = new Date(instantAt(day, 8 + random.next() * 4));
  return morning > at ? morning : new Date(at.getTime() + random.next() * HOUR);
}
