import type { HostMeeting } from '../../model';
import { FAILURE, HostFailure } from '../wire';
import { type Call, type Handler, textOf, write } from './call';

/** What only appointments have. @throws HostFailure for a mail */
function meetingOf(call: Call): HostMeeting {
  const { meeting } = call.item().get();
  if (!meeting) throw new HostFailure(FAILURE.notSupported);
  return meeting;
}

const change = (call: Call, patch: Partial<HostMeeting>) =>
  write(call, { meeting: { ...meetingOf(call), ...patch } });

/** `start` and `end` on the wire (`TimeType` in office.js). */
const TIMES: Readonly<Record<number, 'start' | 'end'>> = { 1: 'start', 2: 'end' };

function timeOf(call: Call): 'start' | 'end' {
  const time = TIMES[Number(call.params.TimeProperty)];
  if (!time) throw new HostFailure(FAILURE.internal);
  return time;
}

/** A new start takes the end along, as Outlook does, so that the meeting stays as long as it was. */
const setTime: Handler = (call) => {
  const which = timeOf(call);
  const at = Number(call.params.time);
  const { start, end } = meetingOf(call);
  const iso = (ms: number) => new Date(ms).toISOString();
  if (which === 'start') {
    return change(call, { start: iso(at), end: iso(at + Date.parse(end) - Date.parse(start)) });
  }
  if (at < Date.parse(start)) throw new HostFailure(FAILURE.invalidEndTime);
  change(call, { end: iso(at) });
};

/** Rooms of a room list are none here: the place is a text, a custom one (`LocationType.Custom`). */
const enhancedLocations: Handler = (call) => {
  const { location } = meetingOf(call);
  if (location === '') return [];
  const locationIdentifier = { id: location, type: 'custom' };
  return [{ locationIdentifier, displayName: location, emailAddress: '' }];
};

export const meetingMethods: Record<number, Handler> = {
  24: (call) => Date.parse(meetingOf(call)[timeOf(call)]),
  25: setTime,
  26: (call) => meetingOf(call).location,
  27: (call) => change(call, { location: textOf(call, 'location') }),
  154: enhancedLocations,
  169: (call) => meetingOf(call) && false,
  171: (call) => meetingOf(call) && 'normal',
};
