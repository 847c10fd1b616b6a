import { type DirectoryPerson, type Feature, type Graph, GraphError, type MailTips } from '../../graph/types';
import { contactsOf } from '../../hygiene/absence/contacts';
import type {
  AbsenceSurroundings,
  AutomaticReplies,
  ContactFacts,
  NamedContact,
} from '../../hygiene/absence/types';
import type { Person } from '../../hygiene/mail/person';
import type { AbsencePart, Unlooked } from './state';

/** Days ahead in which the calendar is asked for time away. */
const AHEAD = 31;
/** The most people that `findPeople` tells: with so many there may be more. */
const ALL_FOUND = 10;

/** What the organisation's own directory can know. */
export interface Asking {
  readonly graph: Graph;
  readonly replies: AutomaticReplies;
  readonly owner: (Person & { readonly id: string }) | null;
  /** Mail domains of the organisation, in small letters; only their addresses are looked up. */
  readonly domains: readonly string[];
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** Which permission a part stands on. */
const NEEDS: Readonly<Record<AbsencePart, Feature>> = {
  owner: 'profile',
  calendar: 'calendar',
  sharing: 'calendar',
  contacts: 'directory',
  tips: 'recipients',
};

/**
 * Asks all that stands around the texts, each part for itself: what cannot be had is told, and the rest is there.
 *
 * @throws GraphError `aborted`
 */
export async function surroundings(
  asking: Asking,
): Promise<{ readonly around: AbsenceSurroundings; readonly unlooked: readonly Unlooked[] }> {
  const { graph, owner, now, signal } = asking;
  const unlooked: Unlooked[] = [];
  const had = <T>(part: AbsencePart, wanted: Promise<T>): Promise<T | undefined> =>
    wanted.catch((error: unknown) => {
      unlooked.push(missing(part, error));
      return undefined;
    });
  const until = new Date(now.getTime() + AHEAD * 86_400_000);
  const [away, readable, contacts] = await Promise.all([
    had('calendar', graph.awayInCalendar(now.toISOString(), until.toISOString(), signal)),
    had('sharing', graph.isCalendarReadable(signal)),
    contactFacts(asking, had, () => unlooked.push({ part: 'tips', because: 'failed', asks: null })),
  ]);
  const around: AbsenceSurroundings = {
    now: now.toISOString(),
    ...(owner?.mail && { owner: ownerOf(owner) }),
    ...(contacts && { contacts }),
    ...((away || readable !== undefined) && {
      calendar: { away: away ?? [], ...(readable !== undefined && { readable }) },
    }),
  };
  return { around, unlooked };
}

/** @throws GraphError `aborted`, which is no part's fault */
export function missing(part: AbsencePart, error: unknown): Unlooked {
  const because = error instanceof GraphError ? error.problem : 'failed';
  if (because === 'aborted') throw error;
  const asks = because === 'consent-needed' || because === 'sign-in-needed' ? NEEDS[part] : null;
  return { part, because, asks };
}

const ownerOf = ({ displayName = '', mail = '', businessPhone }: Person) => ({
  displayName,
  mail,
  ...(businessPhone && { phone: businessPhone }),
});

type Had = <T>(part: AbsencePart, wanted: Promise<T>) => Promise<T | undefined>;

/** Undefined where the directory could not be asked; who is not of this organisation is left out. */
async function contactFacts(
  asking: Asking,
  had: Had,
  untold: () => void,
): Promise<ContactFacts[] | undefined> {
  const { graph, replies, owner, signal } = asking;
  const named = contactsOf(replies, owner?.mail ? ownerOf(owner) : undefined).filter((contact) =>
    isOurs(contact, asking),
  );
  if (named.length === 0) return [];
  const people = await had('contacts', lookUp(named, graph, signal));
  if (!people) return undefined;
  const addresses = [...new Set(people.flatMap(({ address }) => address ?? []))];
  const tips = addresses.length > 0 ? await had('tips', graph.mailTips(addresses, signal)) : [];
  const tipsOf = ({ address = '' }: Found) => tips?.[addresses.indexOf(address)];
  const isUntold = (found: Found) =>
    found.inDirectory && found.address !== undefined && !tellsOfAbsence(tipsOf(found));
  if (tips && people.some(isUntold)) untold();
  return people.flatMap((found) => factsOf(found, tipsOf(found)));
}

/** A list is never away. */
const tellsOfAbsence = (tips: MailTips | undefined): boolean =>
  tips !== undefined && !tips.unknown && (tips.away !== undefined || tips.members !== undefined);

function isOurs({ mail }: NamedContact, { domains }: Asking): boolean {
  const domain = mail?.slice(mail.lastIndexOf('@') + 1).toLowerCase();
  return domain === undefined || domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}

interface Found {
  readonly contact: NamedContact;
  /** Undefined: nobody can tell. */
  readonly inDirectory: boolean | undefined;
  readonly address: string | undefined;
}

async function lookUp(named: readonly NamedContact[], graph: Graph, signal: AbortSignal): Promise<Found[]> {
  const mails = [...new Set(named.flatMap(({ mail }) => mail ?? []))];
  const names = [...new Set(named.flatMap(({ mail, name }) => (mail === undefined ? (name ?? []) : [])))];
  const [byMail, byName] = await Promise.all([
    mails.length > 0 ? graph.peopleByMail(mails, signal) : [],
    Promise.all(names.map((name) => byThatName(name, graph, signal))),
  ]);
  return named.map((contact) => {
    const { mail, name = '' } = contact;
    if (mail !== undefined)
      return { contact, inDirectory: Boolean(byMail[mails.indexOf(mail)]), address: mail };
    const people = byName[names.indexOf(name)];
    const only = people?.length === 1 ? people[0] : undefined;
    return { contact, inDirectory: people ? people.length > 0 : undefined, address: only?.mail };
  });
}

/**
 * Those whose name holds every word of the name: the text may leave a middle name out. Null where the directory tells no
 * more than the first few.
 */
async function byThatName(
  name: string,
  graph: Graph,
  signal: AbortSignal,
): Promise<DirectoryPerson[] | null> {
  const words = wordsOf(name);
  const fits = ({ displayName }: DirectoryPerson) => {
    const all = wordsOf(displayName);
    return words.every((word) => all.includes(word));
  };
  const whole = (await graph.findPeople(name, signal)).filter(fits);
  const [first] = name.trim().split(/\s+/);
  if (whole.length > 0 || first === undefined) return whole;
  const begins = await graph.findPeople(first, signal);
  const some = begins.filter(fits);
  return some.length === 0 && begins.length >= ALL_FOUND ? null : some;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);

/** An address that nobody in the directory has may be a list's or a shared mailbox's: the mail tips know those. */
function factsOf({ contact, inDirectory }: Found, tips: MailTips | undefined): ContactFacts[] {
  if (inDirectory === undefined) return [];
  const known = tips !== undefined && !tips.unknown;
  const { name, mail } = contact;
  return [
    {
      ...(name !== undefined && { name }),
      ...(mail !== undefined && { mail }),
      inDirectory: inDirectory || (known && (tips.members !== undefined || Boolean(tips.away))),
      ...(known && tips.away !== undefined && { away: awayOf(tips.away) }),
    },
  ];
}

const awayOf = (away: NonNullable<MailTips['away']> | null): NonNullable<ContactFacts['away']> | null =>
  away && {
    ...(away.from !== undefined && { from: away.from }),
    ...(away.until !== undefined && { until: away.until }),
  };
