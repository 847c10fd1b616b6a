import { type Day, isoOf, isWorkday, workdayFrom } from '../danish/calendar';
import { hoursOf, inCopenhagen, type Moment } from '../danish/copenhagen';
import type { AbsenceReportFinding, AbsenceState, AbsenceSurroundings, CalendarFacts } from './types';

/** A working day's hours, for what counts as away on it. */
const OPENS = 8;
const CLOSES = 16;
/** A dentist's hour asks for no automatic reply; half a day does. */
const HALF_A_DAY = 4;

/**
 * What the calendar tells (H12 of Haderslev's "God service"): that one is away today or on the next working day while no
 * reply is set for it, and that colleagues cannot see it.
 */
export function awayWithoutReply(
  { calendar, closingDays }: Pick<AbsenceSurroundings, 'calendar' | 'closingDays'>,
  state: AbsenceState,
  now: Moment,
  start: Moment | null,
  end: Moment | null,
): AbsenceReportFinding[] {
  const findings: AbsenceReportFinding[] = [];
  const next = workdayFrom(now.day + 1, closingDays);
  const days = isWorkday(now.day, closingDays) && now.hour < CLOSES ? [now.day, next] : [next];
  const stretches = stretchesOf(calendar);
  const [day] = days.filter(
    (each) => hoursAway(stretches, each) >= HALF_A_DAY && !isCovered(each, state, start, end),
  );
  if (day !== undefined)
    findings.push({ rule: 'away-without-reply', level: 'warn', data: { day: isoOf(day) } });
  if (calendar?.readable === false) findings.push({ rule: 'calendar-closed', level: 'hint' });
  return findings;
}

/** Whether a reply goes out on that day, for the most of it. */
function isCovered(day: Day, state: AbsenceState, start: Moment | null, end: Moment | null): boolean {
  if (state === 'off' || state === 'over') return false;
  if (end !== null && hoursOf(end) < hoursOf({ day, hour: CLOSES - HALF_A_DAY })) return false;
  return state === 'on' || start === null || start.day <= day;
}

/** From and to in hours, such as lie over each other put together. */
function stretchesOf(calendar: CalendarFacts | undefined): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = [];
  for (const { start, end } of calendar?.away ?? []) {
    const from = inCopenhagen(start);
    const to = inCopenhagen(end);
    if (!from || !to) continue;
    const last = joined[joined.length - 1];
    if (last && hoursOf(from) <= last.to) last.to = Math.max(last.to, hoursOf(to));
    else joined.push({ from: hoursOf(from), to: hoursOf(to) });
  }
  return joined;
}

function hoursAway(stretches: readonly { from: number; to: number }[], day: Day): number {
  const opens = hoursOf({ day, hour: OPENS });
  const closes = hoursOf({ day, hour: CLOSES });
  return stretches.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, closes) - Math.max(from, opens)),
    0,
  );
}
