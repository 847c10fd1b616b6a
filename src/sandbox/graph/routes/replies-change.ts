import type { AutomaticRepliesSetting, DateTimeTimeZone } from '@microsoft/microsoft-graph-types';
import { Refusal } from '../types';
import { instantOf, inZone } from '../zones';
import { memberIn, propertiesOf, textIn, unreadable } from './body';

const NAMES = [
  'status',
  'externalAudience',
  'internalReplyMessage',
  'externalReplyMessage',
  'scheduledStartDateTime',
  'scheduledEndDateTime',
] as const satisfies readonly (keyof AutomaticRepliesSetting)[];
const STATUSES = ['disabled', 'alwaysEnabled', 'scheduled'] as const;
const AUDIENCES = ['none', 'contactsOnly', 'all'] as const;

/**
 * The automatic replies after a change: what is not named stays. Times are kept and told in UTC, whatever zone they came in.
 * A start in the past is taken; an end that lies before the start, or before now while scheduled, is not (README.md).
 * @throws Refusal
 */
export function readReplies(
  value: unknown,
  before: AutomaticRepliesSetting,
  now: Date,
): AutomaticRepliesSetting {
  const given = propertiesOf(value, NAMES, 'automaticRepliesSetting');
  const after: AutomaticRepliesSetting = { ...before };
  if ('status' in given) after.status = memberIn(given.status, STATUSES, 'automaticRepliesStatus');
  if ('externalAudience' in given) {
    after.externalAudience = memberIn(given.externalAudience, AUDIENCES, 'externalAudienceScope');
  }
  for (const name of ['internalReplyMessage', 'externalReplyMessage'] as const) {
    if (name in given) after[name] = asPage(textIn(given[name], name) ?? '');
  }
  for (const name of ['scheduledStartDateTime', 'scheduledEndDateTime'] as const) {
    if (name in given) after[name] = readMoment(given[name]);
  }
  const isTimed = given.scheduledStartDateTime !== undefined || given.scheduledEndDateTime !== undefined;
  if (isTimed || given.status === 'scheduled') refuseWrongPeriod(after, now);
  return after;
}

function refuseWrongPeriod(after: AutomaticRepliesSetting, now: Date): void {
  const start = momentOf(after.scheduledStartDateTime);
  const end = momentOf(after.scheduledEndDateTime);
  const isOver = after.status === 'scheduled' && end !== null && end <= now;
  if (isOver || (start !== null && end !== null && end <= start)) {
    throw new Refusal(
      400,
      'ErrorInvalidScheduledOofDuration',
      "The scheduled duration for sending automatic replies isn't valid.",
    );
  }
}

/** @throws Refusal */
export function readMoment(value: unknown): DateTimeTimeZone {
  const given = propertiesOf(value, ['dateTime', 'timeZone'], 'dateTimeTimeZone');
  const instant = momentOf({ dateTime: given.dateTime as string, timeZone: given.timeZone as string });
  if (!instant) throw unreadable('A dateTime and a known timeZone were expected.');
  return inZone(instant, 'UTC');
}

/** The instant that the wire's pair of time and zone is; null for none. */
export function momentOf(moment: DateTimeTimeZone | null | undefined): Date | null {
  const { dateTime, timeZone } = moment ?? {};
  if (typeof dateTime !== 'string') return null;
  if (timeZone !== undefined && timeZone !== null && typeof timeZone !== 'string') return null;
  return instantOf(dateTime, timeZone ?? 'UTC');
}

/** Exchange keeps these texts as whole pages, as the docs' examples show them. */
function asPage(html: string): string {
  if (html.trim() === '' || /<html[\s>]/i.test(html)) return html;
  return `<html>\n<body>\n${html}\n</body>\n</html>\n`;
}

/** Whether a mailbox answers automatically at this moment. */
export function answersNow(replies: AutomaticRepliesSetting | null | undefined, now: Date): boolean {
  if (replies?.status === 'alwaysEnabled') return true;
  if (replies?.status !== 'scheduled') return false;
  const start = momentOf(replies.scheduledStartDateTime);
  const end = momentOf(replies.scheduledEndDateTime);
  return (start === null || start <= now) && (end === null || now < end);
}
