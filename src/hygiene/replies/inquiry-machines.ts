import { isForm, isVoicemail } from './inquiry-forms';
import { headersOf } from './inquiry-senders';
import type { IncomingMail, InquiryReason } from './types';

/** What headers, subjects and senders tell of programs. */

/** Of a subject or a header; more is no subject. */
const LONGEST = 2000;

const DELIVERY_SUBJECT =
  /^(?:undeliver(?:able|ed)|ikke leveret|kan ikke leveres|kunne ikke leveres|ikke-leverbar|levering(?:en)? (?:mislykkedes|er mislykket|er forsinket|forsinket|fejlede)|leveringsforsinkelse|leveringsfejl|leveringsstatus|mail delivery (?:failed|failure|system|subsystem)|delivery (?:status|failure|delayed|has failed|incomplete|report)|failure notice|returned mail|warning: (?:message|could not)|unzustellbar|nicht zugestellt|zustellung(?:sfehler)?|(?:læst|ulæst|ikke læst|read|not read|gelesen|nicht gelesen|leveret|delivered|slettet uden at blive læst|meddelelse læst|læsekvittering|read receipt):?\s|læsekvittering|read receipt|lesebestätigung)/;
const CALENDAR_SUBJECT =
  /^(?:accepteret|foreløbigt accepteret|foreløbig|foreløbigt|akseptert|avslått|avvist|tackat (?:ja|nej)|accepterat|avböjt|godtatt|tentativt|vorbehaltlich|forsøgsvis accepteret|opdateret|ændret|aktualisiert|updated(?: invitation)?|afvist|aflyst|annulleret|nyt tidspunkt foreslået|foreslået nyt tidspunkt|accepted|tentative(?:ly accepted)?|declined|cancell?ed(?: event)?|new time proposed|zugesagt|angenommen|abgesagt|abgelehnt|mit vorbehalt|vorläufig zugesagt|tilsagn)(?: event)?:/;
/** "Tina Friis er på barsel": what Outlook is told to answer with. */
const AWAY_SUBJECT =
  /^[a-zæøåé. -]{2,40} er (?:på|gået på) (?:barsel|ferie|orlov|pension|efterløn|kursus)|^[a-zæøåé. -]{2,40} er (?:fratrådt|stoppet|holdt op)$/;
const AUTOMATIC_SUBJECT =
  /^(?:(?:sv|re|aw): ?)?(?:autosvar|automatisk svar|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|fraværsbesked|fraværsmeddelelse|ikke til stede|ikke på kontoret|ferieautosvar|frånvaro|fravær:|jeg er (?:stoppet|på ferie|på barsel|fratrådt)|jeg er ikke længere ansat|ny mailadresse|abwesenheitsnotiz|abwesend|automatische antwort|abwesenheit)/;
const DAEMON = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)(?:@|$)/;

/** What the headers and the subject alone tell of a mail that no person wrote; null where they tell nothing. */
export function machineIn(mail: IncomingMail): InquiryReason | null {
  const headers = headersOf(mail);
  const subject = mail.subject.slice(0, LONGEST).trim().toLowerCase();
  const from = mail.from.address.toLowerCase();
  const type = headers['content-type'] || '';
  const automatic = headers['auto-submitted'] || 'no';
  const none = headers['return-path'] === '<>';
  if (/report-type="?(?:delivery-status|disposition-notification)|^multipart\/report/.test(type))
    return 'delivery-report';
  if (headers['x-failed-recipients'] !== undefined || DELIVERY_SUBJECT.test(subject))
    return 'delivery-report';
  if (DAEMON.test(from)) return 'delivery-report';
  if (/text\/calendar/.test(type) && /method="?(?:reply|cancel|counter)/.test(type)) return 'calendar-answer';
  if (AUTOMATIC_SUBJECT.test(subject) || AWAY_SUBJECT.test(subject)) return 'automatic-reply';
  if (/^auto-replied/.test(automatic) || headers['x-autoreply'] || headers['x-autorespond'])
    return 'automatic-reply';
  if (/^(?:auto_reply|auto-reply)/.test(headers.precedence || '')) return 'automatic-reply';
  return none && !isForm(mail) && !isVoicemail(mail) ? 'automatic-reply' : null;
}

export const isCalendarSubject = ({ subject }: IncomingMail): boolean =>
  CALENDAR_SUBJECT.test(subject.slice(0, LONGEST).trim().toLowerCase());
