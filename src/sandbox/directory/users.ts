import type { DirectoryUser } from '../graph/types';
import { people, SEED_DOMAIN } from '../mailbox/seed/people';
import { ROWS, type Row } from './people';
import { SHARED_MAILBOXES, type SharedMailbox } from './shared-mailboxes';

/** Numbers that begin with 0 are given to nobody in Denmark: whoever is called by mistake does not exist. */
const phone = (last: number) => `09 11 2${String(last).padStart(3, '0').replace(/^(.)/, '$1 ')}`;
const mobile = (last: number) => `09 40 1${String(last).padStart(3, '0').replace(/^(.)/, '$1 ')}`;

/** Shaped like an object id of Entra; the last digits are the person's own number. */
const idOf = (kind: 1 | 2, number: number) =>
  `f10db700-000${kind}-4a11-8a55-${String(number).padStart(12, '0')}`;

/** The people and shared mailboxes of Fjordby, and one guest. */
export function directoryUsers(): DirectoryUser[] {
  return [...ROWS.map(person), ...SHARED_MAILBOXES.map(sharedMailbox), guest()];
}

function person(row: Row): DirectoryUser {
  const names = row.name.split(' ');
  const mail = `${row.local}@${SEED_DOMAIN}`;
  return {
    ...EMPTY,
    id: idOf(1, row.number),
    displayName: row.name,
    givenName: names.slice(0, -1).join(' '),
    surname: names.at(-1) ?? '',
    jobTitle: row.title,
    department: row.department,
    businessPhones: [phone(row.number)],
    mobilePhone: row.hasMobile ? mobile(row.number) : null,
    officeLocation: row.office,
    preferredLanguage: 'da-DK',
    userType: 'Member',
    accountEnabled: true,
    ...addressed(mail),
    ...(row.under === null ? {} : { managerId: idOf(1, row.under) }),
  };
}

function sharedMailbox({ number, name, mail, phone: own }: SharedMailbox): DirectoryUser {
  return {
    ...EMPTY,
    id: idOf(1, number),
    displayName: name,
    businessPhones: own === undefined ? [] : [own],
    userType: 'Member',
    accountEnabled: false,
    ...addressed(mail),
  };
}

/** Somebody of another organisation whom the municipality let in: no mailbox here, and a name of Entra's own making. */
function guest(): DirectoryUser {
  const { name, address } = people.inspektoer;
  return {
    ...EMPTY,
    id: idOf(1, 99),
    displayName: name,
    businessPhones: [],
    userType: 'Guest',
    accountEnabled: true,
    mail: address,
    mailNickname: `${address.replace('@', '_')}#EXT#`,
    proxyAddresses: [`SMTP:${address}`],
    userPrincipalName: `${address.replace('@', '_')}#EXT#@fjordby.onmicrosoft.com`,
  };
}

/** What Entra answers for whoever has none of it. */
const EMPTY = {
  givenName: null,
  surname: null,
  jobTitle: null,
  department: null,
  mobilePhone: null,
  officeLocation: null,
  preferredLanguage: null,
  companyName: 'Fjordby Kommune',
  city: 'Fjordby',
  postalCode: '9999',
  streetAddress: 'Rådhustorvet 1',
  country: 'Danmark',
} as const;

function addressed(mail: string) {
  return {
    mail,
    userPrincipalName: mail,
    mailNickname: mail.slice(0, mail.indexOf('@')),
    proxyAddresses: [`SMTP:${mail}`],
  };
}

/** The directory's id of the person with this number in the table. */
export function userId(number: number): string {
  return idOf(1, number);
}

export function groupId(number: number): string {
  return idOf(2, number);
}

const OPENED_BY: ReadonlyMap<string, readonly string[]> = new Map(
  SHARED_MAILBOXES.map(({ number, openedBy }) => [userId(number), openedBy.map(userId)]),
);

/** Ids of the people who may open a mailbox beside its owner: nobody but in shared ones. */
export function delegatesOf(id: string): readonly string[] {
  return OPENED_BY.get(id) ?? [];
}
