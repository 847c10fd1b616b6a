import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types';
import { instantIn } from './time-zones';

const SHOWN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?$/i;

/** Exchange's words for "never": the first and the last moment that .NET knows. */
const NEVER = new Set(['0001', '9999']);

/**
 * A `dateTimeTimeZone` as an instant, ISO in UTC with milliseconds; undefined where it tells none: left out, "never", no
 * date, in a zone that is not known, or in another shape.
 */
export function instantOf(time: DateTimeTimeZone | null | undefined): string | undefined {
  const { dateTime, timeZone } = (time ?? {}) as { dateTime?: unknown; timeZone?: unknown };
  const zone = timeZone ?? 'UTC';
  if (typeof dateTime !== 'string' || typeof zone !== 'string') return undefined;
  const at = millisecondsOf(dateTime, zone);
  return at === null ? undefined : new Date(at).toISOString();
}

/** Whether it shows midnight, wherever: whole days do. */
export const isMidnight = (time: DateTimeTimeZone | null | undefined) =>
  /T00:00(:00(\.0+)?)?$/.test(time?.dateTime ?? '');

/** An ISO instant as Graph writes it: UTC, seven decimals, no offset. @throws RangeError for what is no instant */
export function dateTimeOf(iso: string): DateTimeTimeZone {
  return { dateTime: `${new Date(iso).toISOString().slice(0, -1)}0000`, timeZone: 'UTC' };
}

function millisecondsOf(dateTime: string, zone: string): number | null {
  const found = SHOWN.exec(dateTime);
  const [, year = '', month, day, hour, minute, second = '00', fraction = '', offset] = found ?? [];
  if (!found || NEVER.has(year)) return null;
  const thousandths = fraction.padEnd(3, '0').slice(0, 3);
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`);
  // Some engines make March of 30 February.
  if (Number.isNaN(shown) || new Date(shown).getUTCDate() !== Number(day)) return null;
  return offset ? shown - offsetOf(offset) : instantIn(zone, shown);
}

function offsetOf(offset: string): number {
  if (/z/i.test(offset)) return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
