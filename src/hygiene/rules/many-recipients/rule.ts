import type { ClassifiedRecipient, Reason, Sighting } from '../../mail/types';
import { canonicalAddress } from '../../recipients/domain';
import type { LookedAt, Rule } from '../rule';
import { type ManyRecipientsOptions, manyRecipientsDefaults } from './options';
import { manyRecipientsTexts } from './texts';

/** Outlook tells add-ins no more recipients of a field than this; longer lists are `too-large`. */
const TOLD_AT_MOST = 500;

/** A mail to many: does everybody need it, or would a notice on the intranet do? */
export const manyRecipients: Rule<ManyRecipientsOptions> = {
  name: 'many-recipients',
  needs: [],
  uses: ['recipients'],
  defaults: { level: 'hint', override: true, options: manyRecipientsDefaults },
  texts: manyRecipientsTexts,
  look,
};

function look(mail: LookedAt, options: ManyRecipientsOptions): Sighting[] {
  const because = reason(mail, options);
  if (!because) return [];
  const { text, link } = options;
  const reasons = [because];
  if (text) reasons.push({ says: 'own', data: { text } });
  else if (isMostlyInside(mail.recipients || [])) reasons.push({ says: 'intranet' });
  const data = link ? { data: { link } } : {};
  return [{ category: 'recipients', says: 'many', sure: 'certain', because: reasons, ...data }];
}

function reason(
  { recipients = [], unread, composeType }: LookedAt,
  { most, lists }: ManyRecipientsOptions,
): Reason | null {
  if (unread?.recipients === 'too-large' && most <= TOLD_AT_MOST)
    return { says: 'over', data: { count: TOLD_AT_MOST - 1 } };
  const reached = new Map<string, number>();
  for (const { address, name, members } of recipients)
    reached.set(canonicalAddress(address || name || ''), members ? Math.max(1, members.total) : 1);
  let count = 0;
  reached.forEach((members) => {
    count += members;
  });
  if (count > most) return { says: count > reached.size ? 'members' : 'count', data: { count } };
  // Whoever answers a list did not choose it.
  const chosen = lists && composeType !== 'reply';
  return chosen && recipients.some((one) => one.isList || one.kind === 'list') ? { says: 'list' } : null;
}

/** Only who can open the intranet reads what stands there. */
function isMostlyInside(recipients: readonly ClassifiedRecipient[]): boolean {
  const inside = recipients.filter(
    ({ kind }) => kind === 'internal' || kind === 'affiliated' || kind === 'list',
  );
  return inside.length * 2 >= recipients.length;
}
