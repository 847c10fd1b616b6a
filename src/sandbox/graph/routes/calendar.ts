import type { Event } from '@microsoft/microsoft-graph-types';
import { listAnswer, type Option, readQuery } from '../odata';
import type { GraphAnswer, GraphCall, Route, World } from '../types';
import { Refusal } from '../types';
import { instantOf, inZone } from '../zones';
import { startOf, touches, wantedZone } from './event-times';
import { mailboxOf } from './mailbox-settings';
import { momentOf } from './replies-change';
import { schedules } from './schedule';

const READ = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'];
const LIST: readonly Option[] = ['$select', '$filter', '$orderby', '$top', '$skip', '$count'];
/** Items on a page of an Outlook list. */
const PAGE = 10;

export const CALENDAR_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/calendarView', scopes: READ, answer: calendarView },
  { method: 'GET', path: '/calendar/calendarView', scopes: READ, answer: calendarView },
  { method: 'POST', path: '/calendar/getSchedule', scopes: READ, answer: schedules },
  {
    method: 'GET',
    path: '/calendar/calendarPermissions',
    scopes: ['Calendars.Read', 'Calendars.ReadWrite'],
    answer(call, world) {
      const query = readQuery(call.query, 'calendarPermission', LIST);
      const context = `users('${call.user.id}')/calendar/calendarPermissions`;
      const entries = mailboxOf(call, world).calendarPermissions;
      return { status: 200, body: listAnswer(call, entries, query, { page: PAGE, link: '$skip', context }) };
    },
  },
  {
    method: 'GET',
    path: '/outlook/masterCategories',
    scopes: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
    answer(call, world) {
      const query = readQuery(call.query, 'outlookCategory', LIST);
      const context = `users('${call.user.id}')/outlook/masterCategories`;
      // The service gives all of them at once.
      const style = { page: 1000, link: '$skip', context } as const;
      return { status: 200, body: listAnswer(call, mailboxOf(call, world).categories, query, style) };
    },
  },
];

function calendarView(call: GraphCall, world: World): GraphAnswer {
  const query = readQuery(call.query, 'event', LIST);
  const [from, until] = windowOf(call.query);
  const zone = wantedZone(call);
  const isOwn = call.user.id === call.caller.userId;
  const events = mailboxOf(call, world)
    .events.filter((event) => touches(event, from, until))
    .sort((one, other) => Number(startOf(one)) - Number(startOf(other)))
    .map((event) => shown(event, zone ?? 'UTC', isOwn));
  const context = `users('${call.user.id}')/calendarView`;
  return {
    status: 200,
    ...(zone === null ? {} : { headers: { 'preference-applied': `outlook.timezone="${zone}"` } }),
    body: listAnswer(call, events, query, { page: PAGE, link: '$skip', context }),
  };
}

/** Without an offset it is UTC, whatever zone is preferred (user-list-calendarview). */
function windowOf(query: URLSearchParams): [Date, Date] {
  const text = (wanted: string) => [...query].find(([name]) => name.toLowerCase() === wanted)?.[1];
  const [start, end] = [text('startdatetime'), text('enddatetime')];
  if (!start || !end) {
    throw invalidParameter(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    );
  }
  const full = (moment: string) => (/^\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T00:00` : moment);
  const [from, until] = [instantOf(full(start), 'UTC'), instantOf(full(end), 'UTC')];
  if (!from || !until) throw invalidParameter('A valid StartDateTime and EndDateTime must be provided.');
  if (until < from) throw invalidParameter('EndDateTime must not lie before StartDateTime.');
  return [from, until];
}

const invalidParameter = (message: string) => new Refusal(400, 'ErrorInvalidParameter', message);

/** In the wanted zone; whole days keep their midnights there. What is private, others see as taken only. */
function shown(event: Event, zone: string, isOwn: boolean): Event {
  const [start, end] = [momentOf(event.start), momentOf(event.end)];
  const at = (moment: Date | null, raw: Event['start']) =>
    event.isAllDay || moment === null
      ? { dateTime: raw?.dateTime ?? '', timeZone: zone }
      : inZone(moment, zone);
  const whole = { ...event, start: at(start, event.start), end: at(end, event.end) };
  if (isOwn || event.sensitivity !== 'private') return whole;
  return { ...whole, subject: 'Private Appointment', location: { displayName: '' }, bodyPreview: '' };
}
