import { type Day, isoOf } from '../danish/calendar';
import { asUtc, hoursOf, inCopenhagen } from '../danish/copenhagen';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An instant as every other is written: UTC, whole seconds, so that they compare as text; null where it is none. */
export function instantOf(iso: string): string | null {
  const ms = Date.parse(asUtc(iso));
  return Number.isNaN(ms) ? null : isoOfMs(ms);
}

const isoOfMs = (ms: number): string => `${new Date(ms).toISOString().slice(0, -5)}Z`;

/** What the clocks in Copenhagen show: the day, and the hours since its midnight with their fraction. */
export function localOf(instant: string): { readonly day: Day; readonly hour: number } {
  const ms = Date.parse(instant);
  const local = ms + offsetAt(ms) * HOUR;
  const day = Math.floor(local / DAY);
  return { day, hour: (local - day * DAY) / HOUR };
}

/** The instant at which the clocks in Copenhagen show an hour of a day; where it is shown twice, the first time. */
export function instantAt(day: Day, hour: number): string {
  const local = day * DAY + Math.round(hour * 3600) * 1000;
  const early = local - 2 * HOUR;
  return isoOfMs(offsetAt(early) === 2 ? early : local - HOUR);
}

/** The day that an instant is in Copenhagen, ISO. */
export const localDayOf = (instant: string): string => isoOf(localOf(instant).day);

/** The last second of a day in Copenhagen. */
export const endOf = (day: Day): string => instantAt(day, 24 - 1 / 3600);

/** By hours since 1 January 1970: figures ask for the same ones thousands of times. */
const offsets = new Map<number, number>();

/** Hours ahead of UTC; clocks are changed at whole hours. */
function offsetAt(ms: number): number {
  const hour = Math.floor(ms / HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const shown = inCopenhagen(new Date(hour * HOUR).toISOString());
  const offset = shown === null ? 1 : Math.round(hoursOf(shown) - hour);
  offsets.set(hour, offset);
  return offset;
}
