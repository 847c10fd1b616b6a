import type { User } from '@microsoft/microsoft-graph-types';
import type { Person } from '../../hygiene/mail/person';
import { type DirectoryPerson, GraphError } from '../types';
import { batched } from './batch';
import type { Ask } from './call';
import { listOf, objectOf, text, told } from './shapes';
import type { Patience } from './waiting';

const OWN =
  'id,displayName,jobTitle,department,businessPhones,mobilePhone,mail,userPrincipalName,officeLocation';
const OTHERS = 'id,displayName,jobTitle,department,businessPhones,mobilePhone,mail,userPrincipalName';
const AT_MOST = 10;
/** Accounts without a mailbox are among those that Graph tells; of ten too many could be. */
const TOLD = 50;
/** Letters of a name that are asked about; no name is longer, and an address of a request has an end. */
const LONGEST = 120;

/** @throws GraphError */
export async function askMe(ask: Ask, signal?: AbortSignal): Promise<Person & { readonly id: string }> {
  const { body } = await ask({ method: 'GET', path: `/me?$select=${OWN}`, feature: 'profile', signal });
  const user = userOf(body);
  if (!user.id) throw new GraphError('failed');
  return { id: user.id, ...readPerson(user) };
}

/** People who can be written to; by name, surname or address. @throws GraphError */
export async function searchPeople(ask: Ask, text: string, signal?: AbortSignal): Promise<DirectoryPerson[]> {
  const sought = text.trim().slice(0, LONGEST);
  if (sought === '') return [];
  const filter = ['displayName', 'surname', 'mail', 'userPrincipalName']
    .map((field) => `startswith(${field},${quoted(sought)})`)
    .join(' or ');
  const path = `/users?$filter=${encodeURIComponent(filter)}&$top=${TOLD}&$select=${OTHERS}`;
  const { body } = await ask({ method: 'GET', path, feature: 'directory', signal });
  const found = usersIn(body)
    .filter(({ mail }) => mail)
    .slice(0, AT_MOST);
  return found.map(readDirectoryPerson).filter((person) => person !== null);
}

/**
 * One entry for each address, by batches of 20. `/users/{address}` would find sign-in names alone, which many organisations
 * have others of than addresses.
 *
 * @throws GraphError
 */
export async function peopleOf(
  ask: Ask,
  mails: readonly string[],
  patience: Patience,
  signal?: AbortSignal,
): Promise<(DirectoryPerson | null)[]> {
  const sought = [...new Set(mails.map(small))].filter((mail) => mail !== '');
  const parts = sought.map((mail, at) => ({
    id: String(at + 1),
    method: 'GET' as const,
    path: byMail(mail),
  }));
  const answers = await batched(ask, parts, { feature: 'directory', signal, patience });
  const people = new Map(
    answers.map((answer, at) => {
      if (answer instanceof GraphError) throw answer;
      const found = usersIn(answer.body);
      const mail = sought[at] ?? '';
      const user = found.find((each) => small(each.mail) === mail) ?? found[0];
      return [mail, user ? readDirectoryPerson(user) : null];
    }),
  );
  return mails.map((mail) => people.get(small(mail)) ?? null);
}

function byMail(mail: string): string {
  const filter = `mail eq ${quoted(mail)} or userPrincipalName eq ${quoted(mail)}`;
  return `/users?$filter=${encodeURIComponent(filter)}&$top=2&$select=${OTHERS}`;
}

/** A text in OData's quotes (ABNF: two for one). */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const small = (mail: string | null | undefined) => (mail ?? '').trim().toLowerCase();

const TEXTS = [
  'id',
  'displayName',
  'jobTitle',
  'department',
  'mobilePhone',
  'mail',
  'userPrincipalName',
  'officeLocation',
] as const;

/** An answer that is no list tells of nobody that the directory lacks them. @throws GraphError `failed` */
const usersIn = (body: unknown): User[] => listOf(userOf)(objectOf(body).value);

/** @throws GraphError `failed` */
function userOf(value: unknown): User {
  const user = objectOf(value);
  const { businessPhones } = told(user, ['businessPhones'], listOf(text));
  return { ...told(user, TEXTS, text), ...(businessPhones && { businessPhones }) } as User;
}

/** Fields that the directory has no value for are empty; those that the answer lacks are left out. */
export function readPerson(user: User): Person {
  const fields = {
    displayName: user.displayName,
    jobTitle: user.jobTitle,
    department: user.department,
    businessPhone: user.businessPhones ? (user.businessPhones[0] ?? null) : undefined,
    mobilePhone: user.mobilePhone,
    mail: user.mail,
    officeLocation: user.officeLocation,
  };
  const told = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told.map(([field, value]) => [field, (value ?? '').trim()]));
}

/** Null for somebody who has neither an address nor a sign-in name. The phone is the office's, else the mobile. */
export function readDirectoryPerson(user: User): DirectoryPerson | null {
  const mail = user.mail || user.userPrincipalName;
  if (!user.id || !mail) return null;
  const phone = user.businessPhones?.[0] || user.mobilePhone;
  return {
    id: user.id,
    displayName: user.displayName || mail,
    mail,
    ...(user.jobTitle ? { jobTitle: user.jobTitle } : {}),
    ...(user.department ? { department: user.department } : {}),
    ...(phone ? { phone } : {}),
  };
}
