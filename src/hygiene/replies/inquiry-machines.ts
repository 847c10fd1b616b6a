import type { IncomingMail, InquiryReason } from './types';
import { anyOf } from './word-pattern';

/** What a program sent, and what of it a person said. */

const LONGEST = 2000;

/** A mail's headers by their names in small letters; values in small letters, of several the first. */
export function headersOf({ headers = [] }: IncomingMail): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null);
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    if (found[key] === undefined) found[key] = value.slice(0, LONGEST).trim().toLowerCase();
  }
  return found;
}

const DELIVERY_SUBJECT =
  /^(?:undeliver(?:able|ed)|ikke leveret|kan ikke leveres|kunne ikke leveres|ikke-leverbar|levering(?:en)? (?:mislykkedes|er mislykket|er forsinket|forsinket|fejlede)|leveringsforsinkelse|leveringsfejl|leveringsstatus|mail delivery (?:failed|failure|system|subsystem)|delivery (?:status|failure|delayed|has failed|incomplete|report)|failure notice|returned mail|warning: (?:message|could not)|unzustellbar|nicht zugestellt|zustellung(?:sfehler)?|(?:læst|ulæst|ikke læst|read|not read|gelesen|nicht gelesen|leveret|delivered|slettet uden at blive læst|meddelelse læst|læsekvittering|read receipt):?\s|læsekvittering|read receipt|lesebestätigung)/;
const CALENDAR_SUBJECT =
  /^(?:accepteret|foreløbigt accepteret|forsøgsvis accepteret|afvist|aflyst|annulleret|nyt tidspunkt foreslået|foreslået nyt tidspunkt|accepted|tentative(?:ly accepted)?|declined|cancell?ed(?: event)?|new time proposed|zugesagt|angenommen|abgesagt|abgelehnt|mit vorbehalt|vorläufig zugesagt|tilsagn)(?: event)?:/;
const AUTOMATIC_SUBJECT =
  /^(?:(?:sv|re|aw): ?)?(?:autosvar|automatisk svar|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|fraværsbesked|fraværsmeddelelse|ikke til stede|ikke på kontoret|ferieautosvar|abwesenheitsnotiz|abwesend|automatische antwort|abwesenheit)/;
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
  if (AUTOMATIC_SUBJECT.test(subject)) return 'automatic-reply';
  if (/^auto-replied/.test(automatic) || headers['x-autoreply'] || headers['x-autorespond'])
    return 'automatic-reply';
  if (/^(?:auto_reply|auto-reply)/.test(headers.precedence || '')) return 'automatic-reply';
  return none && !isForm(mail) && !isVoicemail(mail) ? 'automatic-reply' : null;
}

export const isCalendarSubject = ({ subject }: IncomingMail): boolean =>
  CALENDAR_SUBJECT.test(subject.slice(0, LONGEST).trim().toLowerCase());

/** Whether it went to many at once, by its headers. */
export function isBulk(mail: IncomingMail): boolean {
  const headers = headersOf(mail);
  if (headers['list-unsubscribe'] !== undefined || headers['list-id'] !== undefined) return true;
  return /^(?:bulk|list|junk)/.test(headers.precedence || '');
}

const MACHINE =
  /(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|ingen[-_.]?svar|svar[-_.]?ikke|ikke[-_.]?svar|notifi[kc]ation|notifikation|^robot|^automat|^system@|^alert|^advis|^keine[-_.]?antwort|^bounce|^daemon|^mailer|^o365)/;

/** A program by the name of its address, or a person who bears the name of one. */
const LIKE_MACHINE =
  /^(?:calendar|kalender|ordre|order|ordrer|orders|security|sikkerhed|survey|backup|booking|planner|printer|print|kopi|kopimaskine|scanner|scan|alarm|server|monitor|overvågning|tasks?|opgaver|reminder|updates?|digest|alerts?|system|wordpress|konto|account|accounts|it-drift|noc|status|service-?now|jira|helpdesk-?bot)[-_.]?\d*@/;

export const isLikeMachine = ({ from }: IncomingMail): boolean =>
  LIKE_MACHINE.test(from.address.toLowerCase());

/** Whether a program is the sender. */
export function isFromMachine(mail: IncomingMail): boolean {
  if (MACHINE.test(mail.from.address.toLowerCase())) return true;
  return /^auto-generated/.test(headersOf(mail)['auto-submitted'] || '');
}

const VOICEMAIL = anyOf(
  'talebesked(?:en|er)?',
  'telefonbesked(?:en)?',
  'telefon besked',
  'telefonsvarer(?:en)?',
  'voice ?-?mail',
  'voice message',
  'indtalt besked',
  'besked fra (?:omstillingen|kontaktcent(?:er|ret))',
  'sprachnachricht',
  'ny besked fra \\+?[0-9]',
  'besked på telefonsvareren',
  '(?:ubesvaret )?opkald (?:til|fra|med besked)',
  'telefonnotat',
  'telefonhenvendelse',
  'missed call with',
);

/** A telephone message that came as mail: spoken, or taken down by somebody at the switchboard. */
export function isVoicemail({ subject, from, text }: IncomingMail): boolean {
  const small = subject.slice(0, LONGEST).toLowerCase();
  if (/^(?:sv|re|aw|vs|fw|fwd|wg):/.test(small.trim())) return false;
  if (/voice-?mail|telefonsvarer|talebesked/.test(from.address.toLowerCase()) || VOICEMAIL.test(small))
    return true;
  return (
    /^(?:bedes ringe|ring til|ringe tilbage|ring tilbage|opkald fra)/.test(small.trim()) &&
    /\d{2} ?\d{2} ?\d{2}/.test(text.slice(0, LONGEST))
  );
}

const FORM = anyOf(
  'kontaktformular(?:en)?',
  'formular(?:en)?',
  'webformular(?:en)?',
  '(?:henvendelse|besked|spørgsmål|mail|ansøgning|indberetning|anmeldelse|klage|tip) (?:er (?:ind)?sendt |modtaget |sendt )?(?:via|fra|gennem) (?:jeres |kommunens |vores )?(?:hjemmeside[n]?|website|webside|appen|app|formular(?:en)?|selvbetjening(?:en)?|portal(?:en)?|[a-zæøå]*portalen|borger\\.dk|chat(?:ten)?)',
  'ny henvendelse',
  'nyt? (?:tip|henvendelse|indberetning|fejlmelding|anmeldelse|ansøgning|bestilling|booking|skema)',
  'fejlmelding',
  'indberetning(?:en)?',
  'selvbetjening(?:en|sløsning|sløsningen)?',
  '(?:contact|web|online) ?form',
  'form submission',
  'kontaktanfrage',
  'ansøgning modtaget',
  '(?:indsendt|indsendelse|indmeldt|indmelding|indberettet|formularsvar|besvarelse af|udfyldt|kontaktskema|chatbesked|kontaktskema(?:et)?|skema|(?:sag|henvendelse|besked|mail) fra (?:en )?(?:borger|bruger|forælder))',
  '(?:submission|submitted|new (?:enquiry|inquiry|message|request) (?:from|via))',
);
const FIELD =
  /(?:^|\n)[ \t*]{0,4}(navn|name|fornavn|e-?mail|telefon|tlf|mobil|adresse|emne|besked|tekst|beskrivelse|kommentar(?:er)?|spørgsmål|henvendelse|melder|indsender|type|kategori|vedrører|sted|message|comment|subject|nachricht|borger|indsendt af|ansøger|barnets navn|cpr|årsag|ønske|ordlyd|phone)(?: ?\([^)\n]{0,20}\))? ?:/gi;
const MESSAGE =
  /(?:^|\n)[ \t*]{0,4}(?:besked|tekst|beskrivelse|kommentar(?:er)?|spørgsmål|henvendelse|message|comments?|nachricht|ordlyd|din besked|afskrift(?: \([^)\n]{0,30}\))?|transcript(?:ion)?|ønske)[^:\n]{0,20}:\s*([\s\S]{1,5000})/i;

/** "Hvor er rotten set: …": a label of any words. */
const ANY_FIELD = /(?:^|\n)[ \t*]{0,4}[A-ZÆØÅ][^:\n]{1,50}: ?[^\s:]/g;
const PERSON_FIELD =
  /(?:^|\n)[ \t*]{0,4}(?:dit |din |barnets |borgers |kontakt)?(?:navn|name|fornavn|anmelder|melder|indsender|ansøger|telefon|tlf|mobil|e-?mail|mail|mailadresse|cpr|borger|indsendt af|indmeldt af|forælder)[^:\n]{0,20}:/i;
/** "Indmeldt af Else": told in a sentence. */
const TOLD_BY =
  /(?:indmeldt|anmeldt|indsendt|indberettet|skrevet|oprettet) af|(?:borger|bruger)en skriver|beskeden lyder/i;

/** What a person entered on a web page and a program sent. */
export function isForm(mail: IncomingMail): boolean {
  const text = mail.text.slice(0, 5000);
  const fields = Math.max(
    (text.match(FIELD) || []).length,
    PERSON_FIELD.test(text) ? (text.match(ANY_FIELD) || []).length : 0,
  );
  const named =
    FORM.test(mail.subject.slice(0, LONGEST).toLowerCase()) ||
    FORM.test(mail.text.slice(0, 300).toLowerCase());
  const program =
    isFromMachine(mail) ||
    /(?:^|[@.-])(?:web|app|form|formular|selvbetjening|hjemmeside|portal|kontakt)/.test(
      mail.from.address.toLowerCase(),
    );
  if (/^(?:sv|re|aw):/i.test(mail.subject.trim())) return false;
  if (fields >= 3) return named || program;
  if (program && fields >= 2 && PERSON_FIELD.test(text)) return true;
  return named && program && (fields >= 1 || TOLD_BY.test(text) || /\n/.test(mail.text.trim()));
}

/** What the person said in a form or a transcript; all of it where no such field is there. */
export function messageIn(text: string): string {
  const found = MESSAGE.exec(text.slice(0, 8000));
  return found ? (found[1] as string) : text;
}
