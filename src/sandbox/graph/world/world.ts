import type { CalendarPermission, CalendarRoleType, OutlookCategory } from '@microsoft/microsoft-graph-types';
import type { Clock } from '../../clock';
import { fjordbyDirectory, PERSONAS, SPECIAL } from '../../directory/directory';
import { delegatesOf } from '../../directory/users';
import { MailboxStore } from '../../mailbox/store';
import { createFaults } from '../faults';
import type { DirectoryUser, GraphMailbox, World } from '../types';
import { firstEvents } from './events';
import { firstMails } from './first-mails';
import { firstSettings } from './settings';

/**
 * All that the local Graph answers from. The other people's mailboxes are made when they are first asked for; dates in
 * all of them count from the moment of this call. When the owner's store is reset, everything is as in the beginning.
 */
export function createWorld({ clock, store, demo = false }: WorldOptions): World {
  const directory = fjordbyDirectory();
  const mailboxes = new Map<string, GraphMailbox>();
  let begin = clock.now();
  let mailsOf = firstMails(directory, begin, demo);
  store.subscribe((change) => {
    if (change.type !== 'reset') return;
    mailboxes.clear();
    begin = clock.now();
    mailsOf = firstMails(directory, begin, demo);
  });
  return {
    clock,
    directory,
    faults: createFaults(),
    mailbox(userId) {
      const user = directory.user(userId);
      if (!user || user.id === SPECIAL.guest) return undefined;
      const known = mailboxes.get(user.id);
      if (known) return known;
      const own = user.mail.toLowerCase() === store.owner.address.toLowerCase();
      const made = firstMailbox(user, own ? store : new MailboxStore(mailsOf(user), clock.now), begin);
      mailboxes.set(user.id, made);
      return made;
    },
  };
}

interface WorldOptions {
  clock: Clock;
  /** The mailbox of whoever its owner's address names in the directory. */
  store: MailboxStore;
  /** The twelve shared mailboxes hold the demo month (`src/sandbox/demo`). */
  demo?: boolean;
}

function firstMailbox(user: DirectoryUser, store: MailboxStore, now: Date): GraphMailbox {
  return {
    store,
    settings: firstSettings(user, now),
    events: firstEvents(user, now),
    // One persona's calendar shows colleagues nothing, so that the Absence tab has something to say.
    calendarPermissions: [organisationSees(user.id === PERSONAS.camilla.id ? 'none' : 'freeBusyRead')],
    categories: CATEGORIES.map(([name, color], index) => categoryOf(name, color, index)),
    isFull: user.id === SPECIAL.full,
    isOnPremises: user.id === SPECIAL.onPremises,
    delegates: delegatesOf(user.id),
  };
}

/** The entry that every calendar has, and that cannot be removed. Its id is `Default`, encoded. */
function organisationSees(role: CalendarRoleType): CalendarPermission {
  return {
    id: 'RGVmYXVsdA==',
    isRemovable: false,
    isInsideOrganization: true,
    role,
    allowedRoles: ['none', 'freeBusyRead', 'limitedRead', 'read', 'write'],
    emailAddress: { name: 'My Organization' },
  };
}

const CATEGORIES: readonly (readonly [string, NonNullable<OutlookCategory['color']>])[] = [
  ['Afventer', 'preset3'],
  ['Haster', 'preset0'],
  ['Journaliseret', 'preset4'],
  ['Kræver svar', 'preset7'],
];

function categoryOf(
  displayName: string,
  color: NonNullable<OutlookCategory['color']>,
  index: number,
): OutlookCategory {
  return { id: `f10db700-0003-4a11-8a55-00000000000${index + 1}`, displayName, color };
}
