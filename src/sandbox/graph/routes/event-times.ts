import type { Event } from '@microsoft/microsoft-graph-types';
import { type GraphCall, Refusal } from '../types';
import { HOME_ZONE, ianaZone, instantOf } from '../zones';
import { momentOf } from './replies-change';

/** `Prefer: outlook.timezone="Romance Standard Time"`; null where none is preferred. @throws Refusal for an unknown one */
export function wantedZone(call: GraphCall): string | null {
  const name = /outlook\.timezone="([^"]*)"/i.exec(call.headers.prefer ?? '')?.[1];
  if (name === undefined) return null;
  if (ianaZone(name) !== null) return name;
  throw new Refusal(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified: '${name.slice(0, 60)}'.`,
  );
}

/** Whole days have no zone of their own: they begin where the mailbox is at midnight. */
export function startOf(event: Event): Date | null {
  return event.isAllDay ? instantOf(event.start?.dateTime ?? '', HOME_ZONE) : momentOf(event.start);
}

export function endOf(event: Event): Date | null {
  return event.isAllDay ? instantOf(event.end?.dateTime ?? '', HOME_ZONE) : momentOf(event.end);
}

export function touches(event: Event, from: Date, until: Date): boolean {
  const [start, end] = [startOf(event), endOf(event)];
  return start !== null && end !== null && start < until && end > from;
}
