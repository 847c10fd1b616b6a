import type { Mail, Recipient, RecipientKind } from '../mail/types';
import { canonicalAddress, domainOf } from '../recipients/domain';
import type { ChannelAction, ChannelActions } from './actions';
import { type ChannelTable, STRICTNESS } from './channel';

/** What tells which channel a mail is on. */
export type Travelling = Pick<Mail, 'from' | 'subject' | 'marks'>;

/** Whether ten digits may be a CPR number; the rule that finds them knows. */
export type IsCpr = (digits: string) => boolean;

/**
 * Whether everybody who must not get this by ordinary mail gets it by a channel that is strict enough, as the mail stands.
 * A mark that was not read is none: Send then asks once too often, not once too seldom.
 *
 * @param sensitive which cell of the table holds
 */
export function isOnChannel(
  mail: Travelling,
  recipients: readonly (Recipient & { readonly kind: RecipientKind })[],
  sensitive: boolean,
  channels: ChannelTable & ChannelActions,
  isCpr: IsCpr,
): boolean {
  return recipients.every((recipient) => {
    const needed = STRICTNESS.indexOf(channels[recipient.kind][sensitive ? 'with' : 'without']);
    return (
      needed === 0 ||
      SECURE.some(
        (channel) =>
          STRICTNESS.indexOf(channel) >= needed && reaches(mail, recipient, channels[channel], isCpr),
      )
    );
  });
}

export const SECURE = ['secure-mail', 'digital-post'] as const;

/**
 * Whether a mail reaches one recipient by the channel of these actions: all marks of the mail are there, and where some
 * action concerns the address, one of them was applied to it.
 */
function reaches(
  mail: Travelling,
  { address }: Recipient,
  actions: readonly ChannelAction[],
  isCpr: IsCpr,
): boolean {
  let marks = 0;
  let concerned = false;
  let applied = false;
  for (const action of actions) {
    const borne = bears(mail, action);
    if (borne === false) return false;
    if (borne) marks++;
    const changed = isChanged(mail, address, action, isCpr);
    if (changed !== null) concerned = true;
    if (changed) applied = true;
  }
  return concerned ? applied : marks > 0;
}

/** Whether a mail bears the mark of an action; null for an action that leaves none on the mail as a whole. */
export function bears({ subject = '', marks = {} }: Travelling, action: ChannelAction): boolean | null {
  if ('header' in action) {
    const { name, value } = action.header;
    return marks.headers?.[name.toLowerCase()] === value;
  }
  if ('subjectTag' in action) {
    const { subjectTag: tag, place } = action;
    const bare = subject.trim();
    return (place === 'end' ? bare.slice(-tag.length) : bare.slice(0, tag.length)) === tag;
  }
  if ('sensitivityLabel' in action)
    return (marks.label || '').toLowerCase() === action.sensitivityLabel.toLowerCase();
  if ('category' in action) return (marks.categories || []).indexOf(action.category) >= 0;
  return null;
}

/** Whether an address is as an action makes it; null where the action does not concern it. */
export function isChanged(
  { from }: Travelling,
  address: string,
  action: ChannelAction,
  isCpr: IsCpr,
): boolean | null {
  const bare = canonicalAddress(address);
  const domain = domainOf(address);
  if ('addressSuffix' in action) return endsWith(bare, action.addressSuffix);
  if ('replaceDomain' in action) {
    if (domain === action.replaceDomain.to) return true;
    return domain === action.replaceDomain.from ? false : null;
  }
  if (!('cprRecipient' in action)) return null;
  const { domain: wanted, from: mailbox } = action.cprRecipient;
  if (mailbox && (!from || canonicalAddress(from.address) !== canonicalAddress(mailbox))) return false;
  return domain === wanted && isCpr(bare.slice(0, bare.lastIndexOf('@')));
}

/** The address behind one that an action has changed: who it is stays who it was. */
export function addressBehind(address: string, channels: ChannelActions): string {
  for (const channel of SECURE) {
    for (const action of channels[channel]) {
      if ('addressSuffix' in action && endsWith(canonicalAddress(address), action.addressSuffix))
        return canonicalAddress(address).slice(0, -action.addressSuffix.length);
      if ('replaceDomain' in action && domainOf(address) === action.replaceDomain.to)
        return canonicalAddress(address).replace(/@[^@]*$/, `@${action.replaceDomain.from}`);
    }
  }
  return address;
}

const endsWith = (text: string, end: string) => text.slice(-end.length) === end.toLowerCase();
