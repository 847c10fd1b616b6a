import type { Language } from './subjects';

const weekdays = {
  da: ['sø', 'ma', 'ti', 'on', 'to', 'fr', 'lø'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const DAY = 86_400_000;
/** From this age on the list writes the year instead of the weekday. */
const WEEKDAY_FOR_DAYS = 14;

export type DateGroup = 'today' | 'yesterday' | 'thisWeek' | 'lastWeek' | 'earlier';

/** The date as the message list writes it: "14:32" today, "ma 16-11" in the last fortnight, "02-11-2026" before (Danish); "2:32 PM", "Mon 11/16", "11/2/2026" (English). */
export function listDate(iso: string, now: number, language: Language, timeZone: string): string {
  const at = parts(Date.parse(iso), timeZone);
  if (!at) return '';
  const age = dayNumber(parts(now, timeZone) ?? at) - dayNumber(at);
  if (age === 0) return clock(at, language);
  if (age > 0 && age < WEEKDAY_FOR_DAYS) return `${weekdays[language][at.weekday]} ${dayMonth(at, language)}`;
  return language === 'da'
    ? `${two(at.day)}-${two(at.month)}-${at.year}`
    : `${at.month}/${at.day}/${at.year}`;
}

/** The date over an opened mail: "ma 16-11-2026 14:32", "Mon 11/16/2026 2:32 PM". */
export function readingDate(iso: string, language: Language, timeZone: string): string {
  const at = parts(Date.parse(iso), timeZone);
  if (!at) return '';
  const day =
    language === 'da' ? `${two(at.day)}-${two(at.month)}-${at.year}` : `${at.month}/${at.day}/${at.year}`;
  return `${weekdays[language][at.weekday]} ${day} ${clock(at, language)}`;
}

/** The date in the header block over a quoted mail: "16. november 2026 14:32", "Monday, November 16, 2026 2:32 PM". */
export function quotedDate(iso: string, language: Language, timeZone: string): string {
  const at = parts(Date.parse(iso), timeZone);
  if (!at) return '';
  const options = { timeZone: zone(timeZone), day: 'numeric', month: 'long', year: 'numeric' } as const;
  const day =
    language === 'da'
      ? new Intl.DateTimeFormat('da-DK', options).format(Date.parse(iso))
      : new Intl.DateTimeFormat('en-US', { ...options, weekday: 'long' }).format(Date.parse(iso));
  return `${day} ${clock(at, language)}`;
}

/** Under which heading of the list a mail stands. Weeks start on Monday. */
export function dateGroup(iso: string, now: number, timeZone: string): DateGroup {
  const at = parts(Date.parse(iso), timeZone);
  const today = parts(now, timeZone);
  if (!at || !today) return 'earlier';
  const age = dayNumber(today) - dayNumber(at);
  if (age <= 0) return 'today';
  if (age === 1) return 'yesterday';
  const daysSinceMonday = (today.weekday + 6) % 7;
  if (age <= daysSinceMonday) return 'thisWeek';
  return age <= daysSinceMonday + 7 ? 'lastWeek' : 'earlier';
}

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
}

function parts(time: number, timeZone: string): Parts | null {
  if (Number.isNaN(time)) return null;
  const found = new Map<string, number>();
  for (const { type, value } of formatter(timeZone).formatToParts(time)) found.set(type, Number(value));
  const read = (type: string) => found.get(type) ?? 0;
  const [year, month, day] = [read('year'), read('month'), read('day')];
  return {
    year,
    month,
    day,
    hour: read('hour'),
    minute: read('minute'),
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone(timeZone),
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Exchange names zones as Windows does ("Romance Standard Time"); Intl knows IANA names. A Danish mailbox is in Copenhagen. */
function zone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'Europe/Copenhagen';
  }
}

const two = (value: number): string => String(value).padStart(2, '0');
const dayNumber = (at: Parts): number => Date.UTC(at.year, at.month - 1, at.day) / DAY;
const dayMonth = (at: Parts, language: Language): string =>
  language === 'da' ? `${two(at.day)}-${two(at.month)}` : `${at.month}/${at.day}`;

function clock(at: Parts, language: Language): string {
  if (language === 'da') return `${two(at.hour)}:${two(at.minute)}`;
  return `${at.hour % 12 || 12}:${two(at.minute)} ${at.hour < 12 ? 'AM' : 'PM'}`;
}

/** A moment as a field of type `datetime-local` shows it, in the browser's own time zone. */
export function localTime(iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What such a field holds as ISO 8601 in UTC; null while it is not a whole date. */
export function fromLocalTime(local: string): string | null {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
