import type { CalendarPermission, Event } from '@microsoft/microsoft-graph-types';
import { GraphError } from '../types';
import type { Ask } from './call';
import { instantOf, isMidnight } from './date-times';
import { allPages } from './pages';
import { flag, objectOf, text, told } from './shapes';

export interface Stretch {
  readonly start: string;
  readonly end: string;
}

/** @throws GraphError `refused` for times that are none */
export async function askAway(
  ask: Ask,
  from: string,
  until: string,
  signal?: AbortSignal,
): Promise<{ start: string; end: string }[]> {
  const [start, end] = [from, until].map((iso) => new Date(iso));
  if (!start || !end || !(start <= end)) throw new GraphError('refused');
  const between = `startDateTime=${start.toISOString()}&endDateTime=${end.toISOString()}`;
  const first = {
    method: 'GET',
    path: `/me/calendarView?${between}&$select=showAs,start,end,isAllDay,isCancelled&$top=100`,
    feature: 'calendar',
    prefer: ['outlook.timezone="UTC"'],
    signal,
  } as const;
  const { items } = await allPages(ask, first, eventOf);
  return awayStretches(items);
}

/** What is used of it, by name and kind. @throws GraphError `failed` */
function eventOf(value: unknown): Event {
  const event = objectOf(value);
  return {
    ...told(event, ['showAs'], text),
    ...told(event, ['isAllDay', 'isCancelled'], flag),
    ...told(event, ['start', 'end'], objectOf),
  } as Event;
}

/** When the calendar shows away, in order, those that touch made one. */
export function awayStretches(events: readonly Event[]): { start: string; end: string }[] {
  const away = events.filter(({ showAs, isCancelled }) => showAs?.toLowerCase() === 'oof' && !isCancelled);
  const stretches = away.map(stretchOf).filter((each) => each !== null);
  stretches.sort((one, other) => (one.start < other.start ? -1 : 1));
  const merged: { start: string; end: string }[] = [];
  for (const { start, end } of stretches) {
    const last = merged.at(-1);
    if (!last || start > last.end) merged.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return merged;
}

/**
 * Whole days hang on no zone: Graph gives them as midnight whatever zone one prefers (microsoftgraph/microsoft-graph-docs
 * issue 1802, "by design"), and they are days of where we are, not of UTC.
 */
function stretchOf({ isAllDay, start, end }: Event): Stretch | null {
  const isDays = isAllDay === true && isMidnight(start) && isMidnight(end);
  const instant = (time: Event['start']) =>
    instantOf(isDays ? { ...time, timeZone: 'Europe/Copenhagen' } : time);
  const [from, until] = [instant(start), instant(end)];
  return from !== undefined && until !== undefined && from < until ? { start: from, end: until } : null;
}

/** @throws GraphError `failed` where Graph does not tell what holds for everybody */
export async function askReadable(ask: Ask, signal?: AbortSignal): Promise<boolean> {
  const path = '/me/calendar/calendarPermissions';
  const { items } = await allPages(ask, { method: 'GET', path, feature: 'calendar', signal }, permissionOf);
  const readable = isReadable(items);
  if (readable === undefined) throw new GraphError('failed');
  return readable;
}

/** What is used of it, by name and kind. @throws GraphError `failed` */
function permissionOf(value: unknown): CalendarPermission {
  const permission = objectOf(value);
  const { emailAddress } = told(permission, ['emailAddress'], objectOf);
  return {
    ...told(permission, ['id', 'role'], text),
    ...told(permission, ['isInsideOrganization'], flag),
    ...(emailAddress && { emailAddress: told(emailAddress, ['name', 'address'], text) }),
  } as CalendarPermission;
}

/** Whether all colleagues see at least when one is free; undefined where the entry for them is missing. */
export function isReadable(permissions: readonly CalendarPermission[]): boolean | undefined {
  const everybody = permissions.find(isForEverybody);
  return everybody ? everybody.role?.toLowerCase() !== 'none' : undefined;
}

/** Base64 of "Default", the name that Exchange has for it; the shown name may be in any language. */
const DEFAULT_ID = 'RGVmYXVsdA==';

const isForEverybody = ({ id, emailAddress, isInsideOrganization }: CalendarPermission) =>
  id === DEFAULT_ID ||
  (isInsideOrganization === true && !emailAddress?.address && emailAddress?.name === 'My Organization');
