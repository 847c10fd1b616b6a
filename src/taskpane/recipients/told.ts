import type { DirectoryPerson, MailTips } from '../../graph/types';
import type { ListMembers } from '../../hygiene/mail/list-members';
import { keyOf } from '../../hygiene/mail/move-to-bcc';
import type { Mail, Part, Recipient } from '../../hygiene/mail/types';
import { kindOf } from '../../hygiene/recipients/kind-of';
import { nearMiss } from '../../hygiene/recipients/near-miss';
import type { Organisation } from '../../hygiene/recipients/organisation';

/** What the directory told of one address; kept in memory while the pane is open, and nowhere else. */
export interface Told {
  readonly away?: { readonly until?: string };
  readonly isFull?: true;
  readonly members?: ListMembers;
  /** The directory does not have it; and the address that was probably meant. */
  readonly unknown?: { readonly meant: string | null };
}

/** One line of the pane about one recipient. */
export interface ToldLine {
  readonly part: Part;
  readonly address: string;
  readonly name: string;
  readonly says: 'away' | 'full' | 'unknown' | 'list-inside' | 'list-outside';
  readonly told: Told;
}

/** Of whom the organisation's own directory can know anything: its own addresses, and what Outlook calls a list. */
export function askable({ recipients = [] }: Mail, organisation: Organisation): Recipient[] {
  const met = new Set<string>();
  return recipients.filter((one) => {
    const { isList, address } = one;
    const isOurs = isList || kindOf({ address }, organisation) === 'internal';
    const isNew = isOurs && address.includes('@') && !met.has(keyOf(one));
    met.add(keyOf(one));
    return isNew;
  });
}

/** @param near people whose address begins like it, where the directory has nobody of this one */
export function toldOf(tips: MailTips, person: DirectoryPerson | null, near: readonly string[]): Told {
  const { away, mailboxFull, members } = tips;
  const isList = members !== undefined && members.total > 1;
  return {
    ...(away && { away: away.until ? { until: away.until } : {} }),
    ...(mailboxFull && { isFull: true as const }),
    ...(isList && { members }),
    // A list and a room have no person; an address of which Exchange knows nothing either is none of ours.
    ...(tips.unknown && !person && { unknown: { meant: nearMiss(tips.address, near) } }),
  };
}

/** The mail with what is known of the lists among its recipients. */
export function withMembers(mail: Mail, told: ReadonlyMap<string, Told>): Mail {
  const { recipients } = mail;
  if (!recipients) return mail;
  return {
    ...mail,
    recipients: recipients.map((one) => {
      const members = told.get(keyOf(one))?.members;
      return members ? { ...one, members } : one;
    }),
  };
}

/** What is worth saying, worst first, one line for each address. */
export function linesOf({ recipients = [] }: Mail, told: ReadonlyMap<string, Told>): ToldLine[] {
  const lines: ToldLine[] = [];
  for (const one of recipients) {
    const known = told.get(keyOf(one));
    const says = known && saysOf(known);
    if (!known || !says || lines.some((line) => keyOf(line) === keyOf(one))) continue;
    const name = one.name?.trim() || one.address;
    lines.push({ part: `${one.field}:${one.index}`, address: one.address, name, says, told: known });
  }
  return lines.sort((one, other) => ORDER.indexOf(one.says) - ORDER.indexOf(other.says));
}

const ORDER: readonly ToldLine['says'][] = ['unknown', 'full', 'list-outside', 'away', 'list-inside'];

function saysOf({ unknown, isFull, members, away }: Told): ToldLine['says'] | null {
  if (unknown) return 'unknown';
  if (isFull) return 'full';
  if (members) return members.external > 0 ? 'list-outside' : 'list-inside';
  return away ? 'away' : null;
}
