/** Moments before `now`, as a clock on a wall in Denmark shows them. */
export interface When {
  now: Date;
  minutesAgo(minutes: number): Date;
  /** `days` calendar days ago at `HH:MM`. */
  day(days: number, time: string): Date;
  /** `days` working days ago (Monday to Friday) at `HH:MM`; 0 is today or the last working day. */
  workday(days: number, time: string): Date;
}

const ZONE = 'Europe/Copenhagen';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function before(now: Date): When {
  const day = (days: number, time: string) => {
    const moment = atWallClock(new Date(now.getTime() - days * DAY), time);
    // What would lie ahead of now happened just before it.
    return moment < now ? moment : new Date(now.getTime() - 3 * 60_000);
  };
  return {
    now,
    day,
    minutesAgo: (minutes) => new Date(now.getTime() - minutes * 60_000),
    workday(days, time) {
      let back = 0;
      for (let left = days; ; back += 1) {
        if (isWeekend(new Date(now.getTime() - back * DAY))) continue;
        if (left === 0) return day(back, time);
        left -= 1;
      }
    },
  };
}

const dayNames = new Intl.DateTimeFormat('da-DK', {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const shortNames = new Intl.DateTimeFormat('da-DK', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "torsdag den 19. november" */
export function inWords(date: Date): string {
  return dayNames.format(date);
}

/** "19. november 2026 kl. 10.15", as Outlook writes it above a quoted mail. */
export function stamp(date: Date): string {
  return shortNames.format(date);
}

function isWeekend(date: Date): boolean {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'short' }).format(date);
  return name === 'Sat' || name === 'Sun';
}

/** The same date in Denmark, at another time of day. */
function atWallClock(date: Date, time: string): Date {
  const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE })
    .format(date)
    .split('-')
    .map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  // Denmark is one or two hours ahead of UTC; the right guess reads back as the wanted time.
  const summer = new Date(wall - 2 * HOUR);
  return hourIn(summer) === hour ? summer : new Date(wall - HOUR);
}

function hourIn(date: Date): number {
  return Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' }).format(date),
  );
}
