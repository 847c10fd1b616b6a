import { asUtc } from '../../danish/copenhagen';
import type { AutomaticReplies } from '../types';
import type { Changed, ReplyChanges } from './types';
import { textOf } from './write';

/** What saving would change; empty where it would change nothing. */
export function changesBetween(before: AutomaticReplies, after: AutomaticReplies): ReplyChanges {
  const schedule = { before: scheduleOf(before), after: scheduleOf(after) };
  return {
    ...changed('status', before.status, after.status),
    ...changed('audience', before.externalAudience, after.externalAudience),
    ...(!same(schedule.before, schedule.after) && { schedule }),
    ...changed('internal', textOf(before.internal), textOf(after.internal)),
    ...changed('external', textOf(before.external), textOf(after.external)),
  };
}

type Schedule = NonNullable<ReplyChanges['schedule']>['before'];

/** Exchange keeps the two instants whatever the status; they mean something while it is scheduled. */
const scheduleOf = ({ status, start, end }: AutomaticReplies): Schedule =>
  status === 'scheduled'
    ? { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
    : null;

function same(one: Schedule, other: Schedule): boolean {
  if (one === null || other === null) return one === other;
  return instant(one.start) === instant(other.start) && instant(one.end) === instant(other.end);
}

/** `2026-08-03T00:00:00.0000000` and `2026-08-03T00:00:00Z` are one. */
const instant = (iso: string | undefined) => (iso === undefined ? null : Date.parse(asUtc(iso)));

function changed<Name extends string, T>(name: Name, before: T, after: T): { [name in Name]?: Changed<T> } {
  if (spaced(before) === spaced(after)) return {};
  return { [name]: { before, after } } as { [name in Name]?: Changed<T> };
}

/** Exchange wraps what it is given in HTML of its own, with other white space. */
const spaced = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value);
