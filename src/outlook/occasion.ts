import type { BodyText, Mail } from '../hygiene/mail/types';
import type { SignatureOccasion } from '../hygiene/signature/types';
import type { OwnPerson } from './person';

/** What a signature depends on in the mail itself. */
export type SignedMail = Pick<Mail, 'composeType' | 'from'>;

/**
 * In what mail it is signed, and what the person has chosen. Who wants no campaign has no day: it is left out then.
 *
 * Some builds call a reply a new mail (office-js issues 4835, 6652, 6739); the mail that it answers tells.
 */
export function occasionOf(
  { composeType, from }: SignedMail,
  { quoted }: BodyText,
  { language, campaign }: OwnPerson,
): SignatureOccasion {
  return {
    composeType: quoted.length > 0 && composeType !== 'forward' ? 'reply' : composeType,
    from: from?.address,
    language,
    today: campaign ? new Date().toISOString().slice(0, 10) : undefined,
  };
}
