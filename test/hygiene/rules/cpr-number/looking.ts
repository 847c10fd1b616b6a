import type { RecipientField } from '../../../../src/hygiene/mail/types';
import { type CprOptions, cprDefaults } from '../../../../src/hygiene/rules/cpr-number/options';
import { cprNumber } from '../../../../src/hygiene/rules/cpr-number/rule';
import type { LookedAt } from '../../../../src/hygiene/rules/rule';

const now = new Date('2026-11-23T08:00:00Z');

/** What the rule says of a mail, with the options that it comes with but for those given. */
export const look = (mail: LookedAt, options: Partial<CprOptions> = {}) =>
  cprNumber.look(mail, { ...cprDefaults, ...options }, now);

export const body = (text: string, quoted: { start: number; end: number }[] = []): LookedAt => ({
  body: { text, quoted },
});

/** A citizen, as a recipient. */
export const recipient = (address: string, name = '', field: RecipientField = 'to', index = 0) =>
  ({ field, index, address, name, kind: 'citizen' }) as const;
