import { PERSON_FIELDS } from '../../mail/person';
import type { Reason, Sighting } from '../../mail/types';
import type { SignatureFault } from '../../signature/types';
import { verifySignature } from '../../signature/verify';
import type { LookedAt, Rule } from '../rule';
import { type SignatureOptions, signatureDefaults } from './options';
import { signatureTexts } from './texts';

/** The signature against the design manual: one finding a mail, one reason a fault. */
export const signature: Rule<SignatureOptions> = {
  name: 'signature',
  needs: ['body'],
  uses: ['recipients'],
  defaults: { level: 'warn', override: true, options: signatureDefaults },
  texts: signatureTexts,
  look,
};

function look(mail: LookedAt, { inside }: SignatureOptions, now: Date): Sighting[] {
  const { body, manual, person, composeType, from, location } = mail;
  // Where nobody knows the manual or the writer there is nothing to hold it against; a meeting is no letter.
  if (!body || !manual || !person || location) return [];
  const { faults, where } = verifySignature(body, manual, person, {
    // Some builds call a reply a new mail (office-js issues 4835, 6652); the mail that it answers tells.
    composeType: body.quoted.length > 0 && composeType !== 'forward' ? 'reply' : composeType,
    from: from?.address,
    today: now.toISOString().slice(0, 10),
    complete: PERSON_FIELDS.every((field) => person[field] !== undefined),
  });
  if (faults.length === 0) return [];
  const span = where ? { part: 'body' as const, ...where } : null;
  return [
    {
      category: 'signature',
      says: where ? 'differs' : 'none',
      ...(span && { where: span }),
      sure: !inside && staysInside(mail) ? 'possible' : 'certain',
      because: where ? faults.map(reasonFor) : [{ says: 'how' }],
      fixes: [{ do: 'insert-signature', label: span ? 'replace' : 'insert', ...(span && { span }) }],
    },
  ];
}

/** Only colleagues get it. Where nobody knows who gets it, it may be anybody. */
const staysInside = ({ recipients }: LookedAt) =>
  recipients !== undefined && recipients.length > 0 && recipients.every(({ kind }) => kind === 'internal');

/** `line` counts from 1 for people. */
function reasonFor({ code, field, detail, line, where }: SignatureFault): Reason {
  const about = field || detail;
  return {
    says: about ? `${code}-${about}` : code,
    ...(line !== undefined && { data: { line: line + 1 } }),
    ...(where && { where: { part: 'body', ...where } }),
  };
}
