import type { Event, ScheduleInformation, ScheduleItem } from '@microsoft/microsoft-graph-types';
import { calendarRole } from '../access';
import type { GraphAnswer, GraphCall, World } from '../types';
import { Refusal } from '../types';
import { inZone } from '../zones';
import { parametersOf, unreadable } from './body';
import { endOf, startOf, touches, wantedZone } from './event-times';
import { momentOf, readMoment } from './replies-change';

const MINUTE = 60_000;
/** The longest period that can be asked about (calendar-getschedule). */
const MOST_DAYS = 62;
const MOST_SCHEDULES = 20;

interface Period {
  readonly from: Date;
  readonly until: Date;
  readonly interval: number;
  readonly zone: string;
}

/** Free, busy and away of colleagues, as far as each calendar lets the caller see. */
export function schedules(call: GraphCall, world: World): GraphAnswer {
  const names = ['Schedules', 'StartTime', 'EndTime', 'AvailabilityViewInterval'];
  const given = parametersOf(call.body, names, 'getSchedule');
  const period = periodOf(given, wantedZone(call) ?? 'UTC');
  const list = given.Schedules;
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_SCHEDULES) {
    throw unreadable(`Between 1 and ${MOST_SCHEDULES} addresses were expected as 'Schedules'.`);
  }
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#Collection(microsoft.graph.scheduleInformation)`,
      value: list.map((address) => scheduleOf(String(address), period, call, world)),
    },
  };
}

function periodOf(given: Record<string, unknown>, zone: string): Period {
  const from = momentOf(readMoment(given.StartTime));
  const until = momentOf(readMoment(given.EndTime));
  const interval = given.AvailabilityViewInterval ?? 30;
  if (typeof interval !== 'number' || !Number.isInteger(interval) || interval < 5 || interval > 1440) {
    throw wrong('The interval must be between 5 and 1440 minutes.');
  }
  if (!from || !until || until <= from) throw wrong('The end must lie after the start.');
  if (until.getTime() - from.getTime() > MOST_DAYS * 1440 * MINUTE) throw wrong('The period is too long.');
  return { from, until, interval, zone };
}

const wrong = (message: string) => new Refusal(400, 'ErrorInvalidParameter', message);

function scheduleOf(scheduleId: string, period: Period, call: GraphCall, world: World): ScheduleInformation {
  const user = world.directory.user(scheduleId);
  const mailbox = user && world.mailbox(user.id);
  if (!user || !mailbox || mailbox.isOnPremises) {
    return failed(scheduleId, 'ErrorMailRecipientNotFound', 'Unable to resolve the address.');
  }
  const isOwn = user.id === call.caller.userId;
  const role = isOwn ? 'write' : calendarRole(mailbox, world.directory.user(call.caller.userId));
  if (role === 'none') return failed(scheduleId, 'ErrorNoFreeBusyAccess', 'The caller may not see this.');
  const events = mailbox.events.filter(
    (event) => event.showAs !== 'free' && touches(event, period.from, period.until),
  );
  return {
    scheduleId,
    availabilityView: viewOf(events, period),
    scheduleItems: events.map((event) => itemOf(event, period.zone, role !== 'freeBusyRead')),
    ...(mailbox.settings.workingHours ? { workingHours: mailbox.settings.workingHours } : {}),
  };
}

function failed(scheduleId: string, responseCode: string, message: string): ScheduleInformation {
  return { scheduleId, error: { responseCode, message } };
}

/** One digit for each slot (scheduleInformation); where two meet, the one that says more. */
const DIGITS: Readonly<Record<string, string>> = {
  tentative: '1',
  busy: '2',
  oof: '3',
  workingElsewhere: '4',
};
const WEIGHTIEST_FIRST = ['3', '2', '1', '4', '0'];

function viewOf(events: readonly Event[], { from, until, interval }: Period): string {
  const slots: string[] = [];
  for (let at = from.getTime(); at < until.getTime(); at += interval * MINUTE) {
    const [start, end] = [new Date(at), new Date(at + interval * MINUTE)];
    const digits = events
      .filter((event) => touches(event, start, end))
      .map((event) => DIGITS[event.showAs ?? ''] ?? '0');
    slots.push(WEIGHTIEST_FIRST.find((digit) => digits.includes(digit)) ?? '0');
  }
  return slots.join('');
}

function itemOf(event: Event, zone: string, isDetailed: boolean): ScheduleItem {
  const isPrivate = event.sensitivity === 'private';
  return {
    status: event.showAs ?? 'busy',
    start: inZone(startOf(event) ?? new Date(0), zone),
    end: inZone(endOf(event) ?? new Date(0), zone),
    ...(isDetailed
      ? {
          isPrivate,
          ...(isPrivate ? {} : { subject: event.subject ?? '', location: event.location?.displayName ?? '' }),
        }
      : {}),
  };
}
