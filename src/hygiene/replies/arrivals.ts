import { weekdayOf } from '../danish/calendar';
import { localOf } from './copenhagen-clock';
import type { Inquiry } from './ledger-types';

const HOURS = 24;
const WEEKDAYS = 7;

/** When inquiries came, by Copenhagen's clocks: seven rows from Monday, each of 24 hours. The hour that October shows twice counts both. */
export function arrivals(inquiries: readonly Pick<Inquiry, 'receivedAt'>[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: WEEKDAYS }, () => new Array<number>(HOURS).fill(0));
  for (const { receivedAt } of inquiries) {
    const { day, hour } = localOf(receivedAt);
    const row = rows[weekdayOf(day)];
    const at = Math.floor(hour);
    if (row?.[at] !== undefined) row[at] += 1;
  }
  return rows;
}
