import { checkMail } from '../../src/hygiene/check';
import type { Mail, Sighting } from '../../src/hygiene/mail/types';
import { defaultPolicyFor } from '../../src/hygiene/policy/shipped';
import type { Policy } from '../../src/hygiene/policy/types';
import type { Rule } from '../../src/hygiene/rules/rule';

export const now = new Date('2026-11-23T08:00:00Z');
export const policy: Policy = defaultPolicyFor('anna@haderslev.dk');
export const NUMBER = '070761-4285';

export const mailTo = (address: string, mail: Partial<Mail> = {}): Mail => ({
  from: { address: 'anna@haderslev.dk' },
  subject: '',
  body: { text: '', quoted: [] },
  recipients: [{ field: 'to', index: 0, address }],
  attachments: [],
  location: '',
  ...mail,
});
export const text = (value: string) => ({ body: { text: value, quoted: [] } });
export const check = (mail: Mail, over: Partial<Policy> = {}) => checkMail(mail, { ...policy, ...over }, now);

/** A rule that sees what it is told to. */
export function ruleThat(sees: readonly Partial<Sighting>[], over: Partial<Rule> = {}): Rule {
  return {
    name: 'a-rule',
    needs: [],
    defaults: { level: 'warn', override: true, options: {} },
    texts: { da: {}, en: {} },
    look: () => sees.map((one) => ({ category: 'health', says: 'x', sure: 'certain', because: [], ...one })),
    ...over,
  };
}
