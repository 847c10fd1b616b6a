import type { Event } from '@microsoft/microsoft-graph-types';
import { PERSONAS, SPECIAL } from '../../directory/directory';
import type { DirectoryUser } from '../types';
import { inZone } from '../zones';
import { dateAhead, dayAhead, daysToMonday } from './days';

interface Entry {
  readonly id: string;
  readonly subject: string;
  readonly showAs: NonNullable<Event['showAs']>;
  /** Instants, or dates for whole days (the end is the day after). */
  readonly from: Date | string;
  readonly until: Date | string;
  readonly place?: string;
  readonly isPrivate?: true;
}

/** What stands in a person's calendar when the sandbox starts. */
export function firstEvents(user: DirectoryUser, now: Date): Event[] {
  return entriesOf(user, now).map((entry) => eventOf(entry, user, now));
}

function entriesOf({ id }: DirectoryUser, now: Date): Entry[] {
  const monday = daysToMonday(now, 1);
  const days = (from: number, until: number) => ({
    from: dateAhead(now, from),
    until: dateAhead(now, until),
  });
  const hours = (day: number, from: string, until: string) => ({
    from: dayAhead(now, day, from),
    until: dayAhead(now, day, until),
  });
  if (id === PERSONAS.mette.id) {
    return [
      {
        id: 'vagt',
        subject: 'Skranken',
        showAs: 'busy',
        place: 'Borgerservice',
        ...hours(0, '10:00', '12:00'),
      },
      { id: 'netvaerk', subject: 'Netværksmøde', showAs: 'tentative', ...hours(1, '13:00', '14:00') },
      { id: 'laege', subject: 'Aftale', showAs: 'busy', isPrivate: true, ...hours(1, '08:15', '09:00') },
      { id: 'ferie', subject: 'Ferie', showAs: 'oof', ...days(monday, monday + 5) },
      { id: 'hjemme', subject: 'Hjemmearbejde', showAs: 'workingElsewhere', ...days(monday + 8, monday + 9) },
    ];
  }
  if (id === SPECIAL.away) {
    return [{ id: 'ferie', subject: 'Ferie', showAs: 'oof', ...days(-1, daysToMonday(now, 2)) }];
  }
  if (id === PERSONAS.annemarie.id) {
    return [
      {
        id: 'ledermoede',
        subject: 'Ledermøde',
        showAs: 'busy',
        place: 'Rådhuset, 201',
        ...hours(0, '09:00', '11:00'),
      },
      { id: 'konference', subject: 'Konference', showAs: 'oof', ...days(monday + 2, monday + 4) },
    ];
  }
  return [];
}

function eventOf(entry: Entry, { displayName, mail }: DirectoryUser, now: Date): Event {
  const isAllDay = typeof entry.from === 'string';
  const at = (moment: Date | string) =>
    typeof moment === 'string'
      ? { dateTime: `${moment}T00:00:00.0000000`, timeZone: 'UTC' }
      : inZone(moment, 'UTC');
  const made = new Date(now.getTime() - 20 * 86_400_000).toISOString();
  return {
    id: `AAMkEvent-${mail.slice(0, mail.indexOf('@'))}-${entry.id}`,
    createdDateTime: made,
    lastModifiedDateTime: made,
    categories: [],
    subject: entry.subject,
    bodyPreview: '',
    body: { contentType: 'html', content: '' },
    start: at(entry.from),
    end: at(entry.until),
    isAllDay,
    showAs: entry.showAs,
    sensitivity: entry.isPrivate ? 'private' : 'normal',
    importance: 'normal',
    location: { displayName: entry.place ?? '' },
    attendees: [],
    organizer: { emailAddress: { name: displayName, address: mail } },
    isOrganizer: true,
    isCancelled: false,
    isDraft: false,
    hasAttachments: false,
    isReminderOn: true,
    reminderMinutesBeforeStart: 15,
    responseRequested: true,
    responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
    type: 'singleInstance',
  };
}
