import { bodyFromHtml } from '../../hygiene/mail/body';
import type { SignatureManual, SignatureReading } from '../../hygiene/signature/types';
import { verifySignature } from '../../hygiene/signature/verify';
import type { ReadLine } from '../ndjson/read-line';
import { LONGEST_BODY } from '../read-body';
import type { Texts } from '../texts';
import type { SignedMail } from './signature-line';

/** A line that was looked at: the reading, or why there is none. */
export type Outcome = ReadLine<SignatureReading>;

/**
 * Holds one signature up against the line's own manual, else the policy's. What the profile leaves out the person has not.
 *
 * @param policys the policy's manual; null where it has none
 */
export function judge(
  read: ReadLine<SignedMail>,
  policys: SignatureManual | null,
  texts: Texts['line'],
): Outcome {
  if ('error' in read) return read;
  const { id, label, value } = read;
  const { person, html, composeType } = value;
  const manual = value.manual ?? policys;
  if (!manual) return { id, label, error: texts.noManual };
  if (html.length > LONGEST_BODY) return { id, label, error: texts.htmlTooLong(LONGEST_BODY / 1_000_000) };
  try {
    const occasion = { composeType, from: person.mail, complete: true };
    return { id, label, value: verifySignature(bodyFromHtml(html, true), manual, person, occasion) };
  } catch {
    return { id, label, error: texts.failed }; // one line never stops the others
  }
}
