import type { Part, Sighting } from '../../mail/types';
import { canonicalAddress, domainOf } from '../../recipients/domain';
import type { LookedAt, Rule } from '../rule';
import { type VisibleRecipientsOptions, visibleRecipientsDefaults } from './options';
import { visibleRecipientsTexts } from './texts';

/** Citizens and companies who are strangers to each other stand in To and Cc, where each sees the others' addresses. */
export const visibleRecipients: Rule<VisibleRecipientsOptions> = {
  name: 'visible-recipients',
  needs: ['recipients'],
  defaults: { level: 'warn', override: true, options: visibleRecipientsDefaults },
  texts: visibleRecipientsTexts,
  look,
};

function look({ recipients = [] }: LookedAt, { outsiders }: VisibleRecipientsOptions): Sighting[] {
  const parts: Part[] = [];
  const strangers = new Set<string | null>();
  for (const { field, index, kind, address } of recipients) {
    const company = kind === 'company';
    if (field === 'bcc' || !(company || kind === 'citizen' || kind === 'unknown')) continue;
    // Exchange's own form ("/o=…") names an entry of the house's own address book.
    if (address.charAt(0) === '/') continue;
    parts.push(`${field}:${index}`);
    // Colleagues of one company know each other's addresses.
    strangers.add(company ? domainOf(address) : canonicalAddress(address));
  }
  const count = strangers.size;
  if (count < outsiders) return [];
  return [
    {
      category: 'recipients',
      says: 'visible',
      sure: 'certain',
      because: [{ says: 'count', data: { count } }],
      fixes: [{ do: 'move-to-bcc', label: 'move', recipients: parts }],
    },
  ];
}
