import type { Report } from '../../hygiene/mail/types';
import type { Policy } from '../../hygiene/policy/types';
import { valuesFor } from '../../hygiene/signature/manual-for';
import type { SignatureManual } from '../../hygiene/signature/types';
import type { ReadMail } from '../../outlook/read-mail';
import { missingFields } from './fields';
import type { FieldValues } from './say-points';

const RULE = 'signature';

/** The manual that signatures are held to; null where the policy has none, or does not look. */
export function manualOf({ signature, rules }: Policy): SignatureManual | null {
  return rules[RULE]?.level === 'off' ? null : signature;
}

/** What the fields of this mail's signature should say. */
export function signatureValues({ signature }: Policy, read: ReadMail | null): FieldValues {
  const { person, from, composeType } = read?.mail ?? {};
  return signature && person ? valuesFor(signature, person, { from: from?.address, composeType }) : {};
}

/**
 * What may be said about a signature in which nothing was found: it is right, or it was looked at in part, for fields of
 * the person are not known. Null where something was found, and where nobody looked.
 */
export function signatureSeen(report: Report, { mail }: ReadMail, policy: Policy): 'right' | 'partly' | null {
  const manual = manualOf(policy);
  // A meeting is no letter: nobody looks for a signature in one.
  if (!manual || !mail.person || !mail.body || mail.location) return null;
  if ([...report.findings, ...report.unchecked].some(({ rule }) => rule === RULE)) return null;
  return missingFields(manual, mail.person, 'da').length > 0 ? 'partly' : 'right';
}
