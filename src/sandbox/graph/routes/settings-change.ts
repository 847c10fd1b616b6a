import type { MailboxSettings, WorkingHours } from '@microsoft/microsoft-graph-types';
import { PROPERTIES } from '../odata';
import { badRequest } from '../refusals';
import { Refusal } from '../types';
import { ianaZone } from '../zones';
import { memberIn, objectIn, propertiesOf, textIn, unreadable } from './body';
import { readReplies } from './replies-change';

/**
 * What a PATCH of mailboxSettings changes: the named properties, whole, as they are then.
 * @throws Refusal for an unknown property, a value that is none, a time that ends before it starts
 */
export function readSettings(body: unknown, before: MailboxSettings, now: Date): MailboxSettings {
  const given = propertiesOf(body, PROPERTIES.mailboxSettings, 'mailboxSettings');
  const change: MailboxSettings = {};
  for (const [name, value] of Object.entries(given)) {
    Object.assign(change, { [name]: readOne(name, value, before, now) });
  }
  return change;
}

function readOne(name: string, value: unknown, before: MailboxSettings, now: Date): unknown {
  switch (name) {
    case 'automaticRepliesSetting':
      return readReplies(value, before.automaticRepliesSetting ?? {}, now);
    case 'timeZone':
      return readZone(value);
    case 'dateFormat':
    case 'timeFormat':
      return textIn(value, name);
    case 'language':
      return readLanguage(value, before);
    case 'delegateMeetingMessageDeliveryOptions':
      return memberIn(value, DELIVERY, 'delegateMeetingMessageDeliveryOptions');
    case 'workingHours':
      return readWorkingHours(value, before.workingHours ?? {});
    default:
      throw badRequest(`The property '${name}' is read-only.`);
  }
}

const DELIVERY = [
  'sendToDelegateAndInformationToPrincipal',
  'sendToDelegateAndPrincipal',
  'sendToDelegateOnly',
] as const;

/** Comes back in the format that it was set in (user-get-mailboxsettings). */
function readZone(value: unknown): string {
  const name = textIn(value, 'timeZone') ?? '';
  if (ianaZone(name) === null) {
    throw new Refusal(400, 'InvalidArguments', `The TimeZone value '${name.slice(0, 60)}' is not supported.`);
  }
  return name;
}

function readLanguage(value: unknown, before: MailboxSettings): MailboxSettings['language'] {
  const given = propertiesOf(value, ['locale', 'displayName'], 'localeInfo');
  const locale = textIn(given.locale ?? null, 'locale');
  if (locale === null) return before.language ?? null;
  try {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(locale);
    return { locale, displayName: name ?? locale };
  } catch {
    throw new Refusal(400, 'InvalidArguments', 'The locale is not supported.');
  }
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,7})?$/;

function readWorkingHours(value: unknown, before: WorkingHours): WorkingHours {
  const names = ['daysOfWeek', 'startTime', 'endTime', 'timeZone'];
  const given = propertiesOf(value, names, 'workingHours');
  const after: WorkingHours = { ...before };
  if ('daysOfWeek' in given) after.daysOfWeek = readDays(given.daysOfWeek);
  if ('startTime' in given) after.startTime = readTime(given.startTime);
  if ('endTime' in given) after.endTime = readTime(given.endTime);
  if ('timeZone' in given) after.timeZone = readWorkingZone(given.timeZone);
  // Both messages are the docs' own.
  if ((after.startTime ?? '') >= (after.endTime ?? '')) {
    throw new Refusal(400, 'ErrorInvalidTimeSettings', 'Start Time should occur before End Time.');
  }
  return after;
}

/** A named zone, or a `customTimeZone` whose days are spelt as the contract does, whatever their capitals. */
function readWorkingZone(value: unknown): NonNullable<WorkingHours['timeZone']> {
  return Object.fromEntries(
    Object.entries(objectIn(value)).map(([name, part]) => {
      if (typeof part !== 'object' || part === null) return [name, part];
      const offset = objectIn(part);
      return [
        name,
        'dayOfWeek' in offset ? { ...offset, dayOfWeek: readDays([offset.dayOfWeek])[0] } : offset,
      ];
    }),
  );
}

function readDays(value: unknown): (typeof DAYS)[number][] {
  if (!Array.isArray(value)) throw unreadable('A list was expected.');
  return value.map((day: unknown) => {
    const found = DAYS.find((one) => typeof day === 'string' && one === day.toLowerCase());
    if (found) return found;
    throw new Refusal(
      400,
      'InvalidArguments',
      `Requested value '${String(day).slice(0, 40)}' was not found.`,
    );
  });
}

function readTime(value: unknown): string {
  if (typeof value === 'string' && TIME_OF_DAY.test(value)) return `${value.slice(0, 8)}.0000000`;
  throw unreadable(
    `Cannot convert the literal '${String(value).slice(0, 40)}' to the expected type 'Edm.TimeOfDay'.`,
  );
}
