import { checkMail } from '../../../src/hygiene/check';
import { bodyFromText } from '../../../src/hygiene/mail/body';
import type { Finding, Mail, Recipient, RecipientField } from '../../../src/hygiene/mail/types';
import { fillPolicy, type PolicyFile } from '../../../src/hygiene/policy/fill';
import { rules } from '../../../src/hygiene/rules';
import { mark } from '../../support/marked';

const NOW = new Date('2026-11-23T08:00:00Z');
const ORGANISATION = { domains: ['haderslev.dk'], affiliated: ['havnen.example'] };

/** Recipients by their fields: `{ to: ['a@b.dk'] }`. */
export function people(fields: { readonly [field in RecipientField]?: readonly string[] }): Recipient[] {
  return (['to', 'cc', 'bcc'] as const).flatMap((field) =>
    (fields[field] ?? []).map((address, index) => ({ field, index, address })),
  );
}

export const CITIZEN = people({ to: ['karen@gmail.com'] });

/** A mail of Haderslev's, to a citizen unless it says otherwise. */
export function mailWith(over: Partial<Mail> & { readonly text?: string }): Mail {
  const { text = '', ...rest } = over;
  return {
    from: { address: 'anna@haderslev.dk' },
    subject: '',
    body: bodyFromText(text),
    recipients: CITIZEN,
    attachments: [],
    ...rest,
  };
}

/** What one rule finds, with options that differ from its defaults. */
export function findings(name: string, mail: Mail, options: object = {}): readonly Finding[] {
  const file = { organisation: ORGANISATION, rules: { [name]: { options } } } as PolicyFile;
  const one = rules.filter((rule) => rule.name === name);
  return checkMail(mail, fillPolicy(file), NOW, one).findings;
}

/** The text with all places in it marked that the rule found. */
export function markedBy(name: string, mail: Mail, options: object = {}, says?: string): string {
  const places = findings(name, mail, options)
    .filter((finding) => says === undefined || finding.says === says)
    .flatMap(({ where }) => (where?.part === 'body' ? [where] : []));
  return mark(mail.body?.text ?? '', places);
}
