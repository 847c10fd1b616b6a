/**
 * Windows' names of time zones, as Exchange gives them, and the IANA zone of each (Unicode CLDR, windowsZones). Those of
 * Europe and the realm, and those that a tenant has where nobody chose. Others are not guessed at.
 */
const WINDOWS: Readonly<Record<string, string>> = {
  'romance standard time': 'Europe/Copenhagen',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'fle standard time': 'Europe/Helsinki',
  'gtb standard time': 'Europe/Bucharest',
  'e. europe standard time': 'Europe/Chisinau',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'kaliningrad standard time': 'Europe/Kaliningrad',
  'belarus standard time': 'Europe/Minsk',
  'azores standard time': 'Atlantic/Azores',
  'greenland standard time': 'America/Godthab',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
};

/** Names of UTC. Outlook on the web writes the last one. */
const UTC = new Set([
  'utc',
  'z',
  'etc/utc',
  'etc/gmt',
  'coordinated universal time',
  'tzone://microsoft/utc',
]);

const HOUR = 3_600_000;

/**
 * The instant at which a clock in that zone shows this time, in milliseconds; null for a zone that is not known. A time
 * that comes twice is the first of the two, one that is left out in spring is the hour after.
 *
 * @param shown what the clock shows, as if it were UTC, in milliseconds
 * @param zone a Windows or an IANA name, in any capitals
 */
export function instantIn(zone: string, shown: number): number | null {
  const name = zone.trim().toLowerCase();
  if (UTC.has(name)) return shown;
  const clock = clockOf(WINDOWS[name] ?? zone.trim());
  if (!clock) return null;
  const [before, after] = [shown - 24 * HOUR, shown + 24 * HOUR].map((at) => clock(at) - at);
  for (const offset of [before, after]) {
    const instant = shown - (offset ?? 0);
    if (clock(instant) === shown) return instant;
  }
  return shown - (before ?? 0);
}

type Clock = (instant: number) => number;

/** What a clock there shows at an instant, both in milliseconds; null for a name that is none. */
function clockOf(zone: string): Clock | null {
  const format = formatOf(zone);
  if (!format) return null;
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    return shown + part('second') * 1000 + (((instant % 1000) + 1000) % 1000);
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null; // RangeError: no such zone
  }
}
