import type { AutomaticRepliesSetting, MailboxSettings } from '@microsoft/microsoft-graph-types';
import { PERSONAS, SPECIAL } from '../../directory/directory';
import { delegatesOf } from '../../directory/users';
import type { DirectoryUser } from '../types';
import { HOME_ZONE, inZone } from '../zones';
import { dayAhead, inWords, mondayAhead } from './days';

/** What a mailbox of Fjordby is set to when the sandbox starts. */
export function firstSettings(user: DirectoryUser, now: Date): MailboxSettings {
  return {
    automaticRepliesSetting: firstReplies(user, now),
    archiveFolder: null,
    timeZone: HOME_ZONE,
    language: { locale: 'da-DK', displayName: 'Danish (Denmark)' },
    dateFormat: 'dd-MM-yyyy',
    timeFormat: 'HH:mm',
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    userPurpose: delegatesOf(user.id).length > 0 ? 'shared' : 'user',
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '16:00:00.0000000',
      timeZone: { name: HOME_ZONE },
    },
  };
}

const html = (...lines: string[]) =>
  `<html>\n<body>\n${lines.map((line) => `<div>${line === '' ? '<br>' : line}</div>`).join('\n')}\n</body>\n</html>\n`;

function firstReplies(user: DirectoryUser, now: Date): AutomaticRepliesSetting {
  if (user.id === SPECIAL.away) return sorenIsAway(user, now);
  // Exchange keeps a period of one day for whoever never set one.
  const hour = new Date(Math.ceil(now.getTime() / 3_600_000) * 3_600_000);
  const never: AutomaticRepliesSetting = {
    status: 'disabled',
    externalAudience: 'all',
    internalReplyMessage: '',
    externalReplyMessage: '',
    scheduledStartDateTime: inZone(hour, 'UTC'),
    scheduledEndDateTime: inZone(new Date(hour.getTime() + 86_400_000), 'UTC'),
  };
  const left = LEFT_BEHIND[user.id];
  return left === undefined
    ? never
    : { ...never, internalReplyMessage: html(left), externalReplyMessage: html(left) };
}

/** What people had written the last time they were away. The owner's text is what the Absence tab begins with. */
const LEFT_BEHIND: Readonly<Record<string, string>> = {
  [PERSONAS.mette.id]: 'Jeg er på ferie. Ring til Søren.',
  [PERSONAS.camilla.id]: 'Jeg er ikke på arbejde. Du hører fra mig, når jeg er tilbage.',
};

/** From the day before yesterday until the Monday after next, so that nobody can take his place next week. */
function sorenIsAway(user: DirectoryUser, now: Date): AutomaticRepliesSetting {
  const back = mondayAhead(now, 2, '08:00');
  const text = (first: string) =>
    html(
      'Hej',
      '',
      `${first} Jeg holder ferie og er tilbage ${inWords(back)}.`,
      '',
      'Haster det, så ring til Borgerservice på 09 11 20 00 eller skriv til borgerservice@fjordby.example.',
      '',
      'Venlig hilsen',
      user.displayName,
    );
  return {
    status: 'scheduled',
    externalAudience: 'all',
    internalReplyMessage: text('Tak for din mail.'),
    externalReplyMessage: text('Tak for din henvendelse.'),
    scheduledStartDateTime: inZone(dayAhead(now, -2, '15:00'), 'UTC'),
    scheduledEndDateTime: inZone(back, 'UTC'),
  };
}
