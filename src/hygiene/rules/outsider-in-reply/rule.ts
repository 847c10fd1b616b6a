import type { ClassifiedRecipient, Sighting } from '../../mail/types';
import { canonicalAddress, domainOf } from '../../recipients/domain';
import { isPrivateProvider } from '../../recipients/kind-of';
import type { LookedAt, Rule } from '../rule';
import { type OutsiderInReplyOptions, outsiderInReplyDefaults } from './options';
import { outsiderInReplyTexts } from './texts';
import { type Thread, threadIn } from './thread';

/** More cards tell nothing new. */
const MOST = 5;

/** Somebody outside the house gets an answer, or a mail passed on, whose quoted history was among colleagues. */
export const outsiderInReply: Rule<OutsiderInReplyOptions> = {
  name: 'outsider-in-reply',
  needs: ['body', 'recipients'],
  defaults: { level: 'hint', override: true, options: outsiderInReplyDefaults },
  texts: outsiderInReplyTexts,
  look,
};

function look(mail: LookedAt, { authorities }: OutsiderInReplyOptions): Sighting[] {
  const { body, recipients = [], composeType } = mail;
  if (!body || body.quoted.length === 0 || composeType === 'new') return [];
  const outside = recipients.filter(({ kind }) => isOutside(kind, authorities));
  if (outside.length === 0) return [];
  const thread = threadIn(body);
  if (!wasInternal(thread, mail)) return [];
  const because = [{ says: 'was-internal' }];
  // A name without an address may be anybody's.
  const told = thread.names.size === 0;
  if (!told) because.push({ says: 'as-far-as-told' });
  return outside
    .filter((recipient) => !isPartOf(thread, recipient))
    .slice(0, MOST)
    .map(({ field, index, address }) => ({
      category: 'recipients',
      says: 'added',
      where: { part: `${field}:${index}`, start: 0, end: address.length },
      sure: told ? 'likely' : 'possible',
      because,
      fixes: [{ do: 'remove-quoted-history', label: 'remove' }],
      same: canonicalAddress(address),
    }));
}

function isOutside(kind: ClassifiedRecipient['kind'], authorities: boolean): boolean {
  if (kind === 'authority') return authorities;
  return kind === 'citizen' || kind === 'company' || kind === 'unknown';
}

/**
 * Everybody in the headers has an address of the house. A rule knows of the house only what this mail tells: the domains
 * of its sender and of the recipients who are internal. With fewer of them fewer threads count as internal.
 */
function wasInternal({ people }: Thread, { from, recipients = [] }: LookedAt): boolean {
  const own = recipients.filter(({ kind }) => kind === 'internal' || kind === 'affiliated');
  const domains: string[] = [];
  for (const { address } of from ? [...own, from] : own) {
    const domain = domainOf(address);
    if (domain !== null && !isPrivateProvider(domain)) domains.push(`.${domain}`);
  }
  let all = people.size > 0;
  people.forEach((address) => {
    const domain = `.${domainOf(address)}`;
    if (!domains.some((one) => domain.slice(-one.length) === one)) all = false;
  });
  return all;
}

/** Mentioned anywhere in the history, or named in a header without an address. */
function isPartOf({ mentioned, names }: Thread, { address, name = '' }: ClassifiedRecipient): boolean {
  return (
    address.charAt(0) === '/' || mentioned.has(address.toLowerCase()) || names.has(name.toLowerCase().trim())
  );
}
