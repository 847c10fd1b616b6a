import { dayOf, isoOf, isWorkday } from '../../hygiene/danish/calendar';
import type { Clock } from '../clock';
import { dateAhead } from '../graph/world/days';
import { HOME_ZONE, instantOf, inZone } from '../graph/zones';
import { MailboxError } from '../mailbox/mailbox';

const HOUR = 3_600_000;
/** A step is a year at most: whoever wants more takes several. */
const MOST_HOURS = 366 * 24;
const MOST_DAYS = 260;

/** What the clock shows, and how far ahead of the machine's it is. */
export function clockState(clock: Clock): { now: string; ahead: number } {
  return { now: clock.now().toISOString(), ahead: clock.ahead };
}

/**
 * Moves the clock: `{ hours: 1 }`, `{ workingDays: 1 }` (Danish holidays are none; the time of day stays, in Denmark) or
 * `{ reset: true }`, back to the machine's.
 * @throws MailboxError `bad-message` for anything else
 */
export function moveClock(clock: Clock, wish: unknown): void {
  const [step, ...more] = Object.entries(typeof wish === 'object' && wish !== null ? wish : {});
  const [name, value] = more.length === 0 ? (step ?? []) : [];
  if (name === 'reset' && value === true) {
    clock.reset();
  } else if (name === 'hours' && isStep(value, MOST_HOURS)) {
    clock.forward(value * HOUR);
  } else if (name === 'workingDays' && isStep(value, MOST_DAYS) && Number.isInteger(value)) {
    clock.forward(toWorkday(clock.now(), value));
  } else {
    throw new MailboxError(
      'bad-message',
      'Uret kan stilles timer eller arbejdsdage frem, eller tilbage til nu. One of hours, workingDays, reset.',
    );
  }
}

function isStep(value: unknown, most: number): value is number {
  return typeof value === 'number' && value > 0 && value <= most;
}

/** Milliseconds to the same time of day, so many working days later. */
function toWorkday(now: Date, count: number): number {
  let day = dayOf(dateAhead(now, 0)) ?? 0;
  for (let left = count; left > 0; ) {
    day += 1;
    if (isWorkday(day)) left -= 1;
  }
  const time = (inZone(now, HOME_ZONE).dateTime ?? '').slice(10);
  const then = instantOf(`${isoOf(day)}${time}`, HOME_ZONE) ?? now;
  return then.getTime() - now.getTime();
}
