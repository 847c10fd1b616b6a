import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types';

/** Windows' names of the zones that a Danish mailbox may meet, as CLDR pairs them with IANA's. */
const WINDOWS: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'Romance Standard Time': 'Europe/Copenhagen',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Greenland Standard Time': 'America/Nuuk',
  'FLE Standard Time': 'Europe/Kiev',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
};

export const HOME_ZONE = 'Romance Standard Time';

/** IANA's name of a zone that Windows or IANA names, in any capitals; null for one not known here. */
export function ianaZone(name: string): string | null {
  const wanted = name.toLowerCase();
  const windows = Object.keys(WINDOWS).find((known) => known.toLowerCase() === wanted);
  if (windows !== undefined) return WINDOWS[windows] ?? null;
  if (!name.includes('/')) return null; // Intl knows `CET` and offsets, which Exchange does not
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

const WALL_CLOCK =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7})\d*)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** The instant that a time in a zone is; null for what is no time or no zone. An offset in the time itself wins. */
export function instantOf(dateTime: string, zone: string): Date | null {
  const parts = WALL_CLOCK.exec(dateTime);
  const iana = ianaZone(zone);
  if (!parts || iana === null) return null;
  const [, date, hours, minutes, seconds = '00', fraction = '0', offset] = parts;
  const wall = `${date}T${hours}:${minutes}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  const asUtc = new Date(`${wall}Z`);
  // Date takes 31 February for 3 March.
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(`${date}T${hours}`)) return null;
  if (offset !== undefined) return new Date(`${wall}${offset}`);
  const guess = new Date(asUtc.getTime() - offsetAt(asUtc, iana));
  return new Date(asUtc.getTime() - offsetAt(guess, iana));
}

/** As the wire has it: no offset, seven digits after the second. @param zone a name that `ianaZone` knows */
export function inZone(instant: Date, zone: string): DateTimeTimeZone {
  const wall = new Date(instant.getTime() + offsetAt(instant, ianaZone(zone) ?? 'UTC'));
  return { dateTime: wall.toISOString().replace(/(\.\d{3})Z$/, '$10000'), timeZone: zone };
}

/** Milliseconds that the zone is ahead of UTC then. */
function offsetAt(instant: Date, iana: string): number {
  if (iana === 'UTC') return 0;
  const name = new Intl.DateTimeFormat('en', { timeZone: iana, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value;
  const parts = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name ?? '');
  if (!parts?.[1]) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -minutes : minutes) * 60_000;
}
