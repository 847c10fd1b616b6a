import { bodyFromHtml } from '../../hygiene/mail/body';
import type { SignatureManual, SignatureReading } from '../../hygiene/signature/types';
import { verifySignature } from '../../hygiene/signature/verify';
import { BadLine, mapLine } from '../ndjson/map-line';
import type { ReadLine } from '../ndjson/read-line';
import { shortEnough } from '../read-body';
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
  return mapLine(
    read,
    ({ person, html, composeType, manual = policys }) => {
      if (!manual) throw new BadLine(texts.noManual);
      const occasion = { composeType, from: person.mail, complete: true };
      return verifySignature(bodyFromHtml(shortEnough('html', html, texts), true), manual, person, occasion);
    },
    texts,
  );
}
