import { fingerprint } from './fingerprint';
import type { ListMembers } from './mail/list-members';
import type { Mail } from './mail/types';
import { canonicalAddress } from './recipients/domain';

/** "1a2f 12 3": a name of 16 bits for the list's address, its members, and those outside. No address can be read from it. */
const LINE = /^([\da-f]{4}) (\d{1,7}) (\d{1,7})$/;
/** So many lists are kept; nobody writes to more at once. */
const MOST = 50;

/**
 * What the directory told of the lists that a mail goes to, to be kept with the mail: Send asks nobody, and must say of a
 * list what the pane said (`withKnownLists`).
 */
export function listsToKeep({ recipients = [] }: Mail): string[] {
  const lines: string[] = [];
  for (const { address, members } of recipients) {
    const line = members ? `${nameOf(address)} ${members.total} ${members.external}` : '';
    if (line && lines.indexOf(line) < 0) lines.push(line);
  }
  return lines.slice(0, MOST);
}

/**
 * The mail with what is known of the lists that it goes to. A recipient of whom nothing was kept stays as it was.
 *
 * @param kept as `listsToKeep` gave it, or anything else
 */
export function withKnownLists(mail: Mail, kept: readonly string[]): Mail {
  const { recipients } = mail;
  if (!recipients || kept.length === 0) return mail;
  const lists: Record<string, ListMembers> = {};
  for (const line of kept) {
    const [, name, total, external] = LINE.exec(line) || [];
    if (name) lists[name] = { total: Number(total), external: Number(external) };
  }
  return {
    ...mail,
    recipients: recipients.map((one) => {
      const members = lists[nameOf(one.address)];
      return members ? { ...one, members } : one;
    }),
  };
}

const nameOf = (address: string) => fingerprint(`list ${canonicalAddress(address)}`);
