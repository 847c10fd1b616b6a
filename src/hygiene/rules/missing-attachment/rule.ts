import { cutOf } from '../../danish/vocabulary';
import type { Part, Reason, Sighting } from '../../mail/types';
import { isInside } from '../inside';
import type { LookedAt, Rule } from '../rule';
import { findClaims } from './claims';
import { type MissingAttachmentOptions, missingAttachmentDefaults } from './options';
import { missingAttachmentTexts } from './texts';

/** The mail says that something is attached, and nothing is. */
export const missingAttachment: Rule<MissingAttachmentOptions> = {
  name: 'missing-attachment',
  needs: ['body', 'attachment-names'],
  uses: ['subject'],
  defaults: { level: 'warn', override: true, options: missingAttachmentDefaults },
  texts: missingAttachmentTexts,
  look,
};

function look(mail: LookedAt, { words }: MissingAttachmentOptions): Sighting[] {
  const attachments = mail.attachments || [];
  if (attachments.some(({ inline }) => !inline)) return [];
  const because: Reason[] = [{ says: 'says-so' }];
  if (attachments.length > 0) because.push({ says: 'only-pictures' });

  const sightings: Sighting[] = [];
  const lookIn = (part: Part, text: string, wanted: (place: number) => boolean) => {
    for (const { start, end, sure } of findClaims(cutOf(mail, part, text), words, wanted)) {
      const where = { part, start, end };
      sightings.push({ category: 'attachment', says: 'missing', where, sure, because, same: 'missing' });
    }
  };
  // The subject of a reply or of something forwarded was written by somebody else, for another mail.
  const ownSubject = mail.composeType !== 'reply' && mail.composeType !== 'forward';
  if (ownSubject && mail.subject) lookIn('subject', mail.subject, () => true);
  const { text, quoted } = mail.body || { text: '', quoted: [] };
  lookIn('body', text, (place) => !isInside(quoted, place));
  return sightings;
}
