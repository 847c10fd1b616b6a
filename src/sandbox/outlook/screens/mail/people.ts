import type { EmailAddress, MailboxOwner, MailboxSnapshot } from '../../../mailbox/types';
import { displayName, isAddress, parseRecipients, sameAddress } from './addresses';
import { people } from './reply-recipients';

/** Everybody who writes or is written to in the mailbox, those met most often first. */
export function peopleOf(mailbox: Pick<MailboxSnapshot, 'messages' | 'owner'>): EmailAddress[] {
  const met = new Map<string, { person: EmailAddress; times: number }>();
  const meet = (person: EmailAddress) => {
    const key = person.address.toLowerCase();
    if (!isAddress(key)) return;
    const known = met.get(key);
    if (!known) met.set(key, { person, times: 1 });
    else {
      known.times += 1;
      if (!known.person.name && person.name) known.person = person;
    }
  };
  for (const message of mailbox.messages) {
    for (const person of people([message.from, ...message.toRecipients, ...message.ccRecipients]))
      meet(person);
  }
  meet({ name: mailbox.owner.displayName, address: mailbox.owner.address });
  return [...met.values()].sort((a, b) => b.times - a.times).map(({ person }) => person);
}

/**
 * The addresses that a mail may be from: the mailbox's first, then those of others that one may send as, and one's own.
 * @param me whose Outlook it is, where that is not the mailbox's owner
 */
export function sendersOf(
  { displayName: name, address, sendAs = [] }: MailboxOwner,
  me?: MailboxOwner,
): EmailAddress[] {
  const senders = [{ name, address }, ...sendAs];
  const own = me && { name: me.displayName, address: me.address };
  return !own || senders.some((one) => sameAddress(one, own)) ? senders : [...senders, own];
}

/** Who fits what is being typed: a word of the name or the address begins with it. At most `limit`, those already chosen left out. */
export function suggestPeople(
  typed: string,
  everybody: readonly EmailAddress[],
  chosen: readonly EmailAddress[],
  limit = 6,
): EmailAddress[] {
  const wanted = typed.trim().toLocaleLowerCase('da').split(/\s+/);
  if (!wanted[0]) return [];
  return everybody
    .filter((person) => !chosen.some((there) => sameAddress(there, person)))
    .filter((person) => {
      const words = `${person.name} ${person.address}`.toLocaleLowerCase('da').split(/[\s@.,_()-]+/);
      const address = person.address.toLowerCase();
      return wanted.every((part) => address.startsWith(part) || words.some((word) => word.startsWith(part)));
    })
    .slice(0, limit);
}

/** What was typed, as recipients; a name that belongs to exactly one person in the mailbox becomes that person. */
export function resolveRecipients(typed: string, everybody: readonly EmailAddress[]): EmailAddress[] {
  return parseRecipients(typed).map((entry) => {
    if (entry.address) return everybody.find((person) => !entry.name && sameAddress(person, entry)) ?? entry;
    const name = entry.name.toLocaleLowerCase('da');
    const namesakes = everybody.filter((person) => displayName(person).toLocaleLowerCase('da') === name);
    return namesakes.length === 1 && namesakes[0] ? namesakes[0] : entry;
  });
}
