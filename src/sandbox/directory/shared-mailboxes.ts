import { people, SEED_DOMAIN } from '../mailbox/seed/people';

/** A mailbox that belongs to nobody: a user whose sign-in is closed. */
export interface SharedMailbox {
  readonly number: number;
  readonly name: string;
  readonly mail: string;
  readonly phone?: string;
  /** Numbers of the people who may open it (`people.ts`). */
  readonly openedBy: readonly number[];
}

/** A department whose mailboxes are followed, and in how many working days it answers. */
export interface SharedDepartment {
  readonly name: string;
  readonly workingDays: number;
  /** Numbers of its mailboxes. */
  readonly mailboxes: readonly number[];
}

const HEAD = 5;

const mailbox = (
  number: number,
  name: string,
  local: string,
  openedBy: readonly number[],
): SharedMailbox => ({ number, name, mail: `${local}@${SEED_DOMAIN}`, openedBy: [HEAD, ...openedBy] });

/** As with people, numbers are for ever: add at the end, and give none twice. */
export const SHARED_MAILBOXES: readonly SharedMailbox[] = [
  {
    number: 90,
    name: people.borgerservice.name,
    mail: people.borgerservice.address,
    phone: '09 11 20 00',
    openedBy: [7, HEAD, 9, 6],
  },
  { number: 91, name: people.intranet.name, mail: people.intranet.address, openedBy: [] },
  mailbox(100, 'Pas og Kørekort', 'pas', [10, 11, 12]),
  mailbox(101, 'Pension og Boligstøtte', 'pension', [14, 15, 16]),
  mailbox(102, 'Folkeregisteret', 'folkeregister', [8, 11]),
  mailbox(103, 'Vej og Park', 'vej', [27, 29]),
  mailbox(104, 'Byggesager', 'byggesag', [28, 27]),
  mailbox(105, 'Affald og Genbrug', 'affald', [29, 27, 28]),
  mailbox(106, 'Natur og Miljø', 'miljoe', [27]),
  mailbox(107, 'Pladsanvisningen', 'pladsanvisning', [31, 32]),
  mailbox(108, 'Skoleafdelingen', 'skole', [31, 32, 33]),
  mailbox(109, 'Biblioteket', 'bibliotek', [40]),
  mailbox(110, 'Kultur og Fritid', 'kultur', [40, 33]),
];

/** The departments of the demo month. */
export const SHARED_DEPARTMENTS: readonly SharedDepartment[] = [
  { name: 'Borgerservice', workingDays: 3, mailboxes: [90, 100, 101, 102] },
  { name: 'Teknik og Miljø', workingDays: 5, mailboxes: [103, 104, 105, 106] },
  { name: 'Børn og Kultur', workingDays: 3, mailboxes: [107, 108, 109, 110] },
];
