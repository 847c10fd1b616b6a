import { isFromMachine } from './inquiry-senders';
import type { IncomingMail } from './types';
import { anyOf } from './word-pattern';

/** What a person said into a form or a telephone and a program sent. */

/** Of a subject; more is none. */
const LONGEST = 2000;

const VOICEMAIL = anyOf(
  'talebesked(?:en|er)?',
  '(?:talepost|lydbesked|lydfil fra|indtaling)(?:en)?',
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
  '(?:besked|opkald) modtaget kl',
  'telefonhenvendelse',
  'missed call with',
);

/** Somebody took a call down for a colleague. */
const TAKEN_DOWN =
  /^(?:besked ?[:–-] ?)?(?:bedes ringe|bedes kontakte|ringe?(?: venligst| lige| gerne)? (?:til|op|tilbage)|opkald fra|borger har ringet|please call|bitte zurückrufen)/;
const RANG =
  /(?:har ringet|ringede|vil (?:gerne )?ringes op|ring (?:til|ham|hende)|ringe tilbage|spørger|vil gerne tale|angående|vedr)/;
const NUMBER = /\d{2} ?\d{2} ?\d{2}/;

/** A telephone message that came as mail: spoken, or taken down by somebody at the switchboard. */
export function isVoicemail({ subject, from, text }: IncomingMail): boolean {
  const small = subject.slice(0, LONGEST).trim().toLowerCase();
  if (/^(?:sv|re|aw|vs|fw|fwd|wg):/.test(small)) return false;
  if (/voice-?mail|telefonsvarer|talebesked/.test(from.address.toLowerCase()) || VOICEMAIL.test(small))
    return true;
  const start = text.slice(0, LONGEST);
  if (TAKEN_DOWN.test(small)) return text.trim() === '' || NUMBER.test(start);
  return /^(?:telefon)?besked(?: |:|$)/.test(small) && NUMBER.test(start) && RANG.test(start.toLowerCase());
}

const FORM = anyOf(
  'kontaktformular(?:en)?',
  'formular(?:en)?',
  'webformular(?:en)?',
  '(?:henvendelse|besked|spørgsmål|mail|ansøgning|indberetning|anmeldelse|klage|tip) (?:er (?:ind)?sendt |modtaget |sendt )?(?:via|fra|gennem) (?:jeres |kommunens |vores )?(?:hjemmeside[n]?|website|webside|appen|app|formular(?:en)?|selvbetjening(?:en)?|portal(?:en)?|[a-zæøå]*portalen|borger\\.dk|chat(?:ten)?)',
  'ny henvendelse',
  '(?:kontakt os|skriv til os):',
  '(?:ny|nyt|new) (?:ansøger|ansøgning|kandidat|applicant|application)',
  'formular:',
  '[a-zæøå]*formular(?:en)?',
  '(?:tip|henvendelse|indberetning|sag) (?:nr\\.?|#) ?[0-9-]{1,20}',
  '^\\[?(?:kontakt|henvendelse|contact)\\]?(?::| )',
  'nyt? (?:tip|henvendelse|indberetning|fejlmelding|anmeldelse|ansøgning|bestilling|booking|skema)',
  'fejlmelding',
  'indberetning(?:en)?',
  'selvbetjening(?:en|sløsning|sløsningen)?',
  '(?:contact|web|online) ?form',
  'form submission',
  '(?:oprettet|indsendt|indmeldt|meldt) af (?:en )?borger',
  '(?:forespørgsel|bookinganmodning|anmodning) (?:på|om|fra)',
  'kontaktanfrage',
  'ansøgning modtaget',
  '(?:indsendt|indsendelse|indmeldt|indmelding|indberettet|formularsvar|besvarelse af|udfyldt|kontaktskema|chatbesked|kontaktskema(?:et)?|skema|(?:sag|henvendelse|besked|mail) fra (?:en )?(?:borger|bruger|forælder))',
  '(?:submission|submitted|new (?:enquiry|inquiry|message|request) (?:from|via))',
);
const FIELD =
  /(?:^|\n)[ \t*]{0,4}(navn|name|fornavn|e-?mail|telefon|tlf|mobil|adresse|emne|besked|tekst|beskrivelse|kommentar(?:er)?|spørgsmål|henvendelse|melder|indsender|type|kategori|vedrører|sted|message|comment|subject|nachricht|borger|indsendt af|fra|ansøger|barnets navn|cpr|årsag|ønske|ordlyd|phone)(?: ?\([^)\n]{0,20}\))? ?[:=]/gi;
const MESSAGE =
  /(?:^|\n)[ \t*]{0,4}(?:besked|tekst|beskrivelse|bemærkning(?:er)?|(?:borgers )?kommentar(?:er)?|spørgsmål|henvendelse|message|comments?|nachricht|ordlyd|din besked|afskrift(?: \([^)\n]{0,30}\))?|transcript(?:ion)?|ønske)[^:=\n]{0,20}[:=]\s*([\s\S]{1,5000})/i;

/** "Hvor er rotten set: …": a label of any words. */
const ANY_FIELD = /(?:^|\n)[ \t*]{0,4}[A-ZÆØÅ][^:\n]{1,50}: ?[^\s:]/g;
const PERSON_FIELD =
  /(?:^|\n)[ \t*]{0,4}(?:dit |din |barnets |borgers |kontakt)?(?:navn|name|fornavn|anmelder|melder|indsender|ansøger|telefon|tlf|mobil|e-?mail|mail|mailadresse|cpr|borger|indsendt af|indmeldt af|forælder)[^:\n]{0,20}:/i;
/** "Indmeldt af Else": told in a sentence. */
const TOLD_BY =
  /(?:indmeldt|anmeldt|indsendt|indberettet|skrevet|oprettet) af|(?:borger|bruger)en skriver|beskeden lyder/i;

const FORM_SENDER =
  /(?:^|[@.-])(?:web|app|form|formular|selvbetjening|hjemmeside|portal|kontakt|tip|booking|wordpress|umbraco|sitecore|typo3)/;
/** A program that tells of itself, not of what a person entered. */
const ABOUT_PROGRAMS = anyOf(
  'kvittering(?:en)?',
  'påmindelse(?:n)?',
  'bekræftelse(?:n)?',
  'udløber',
  'digest',
);

/** What a person entered on a web page and a program sent; without its text, by subject and sender. */
export function isForm(mail: IncomingMail): boolean {
  const subject = mail.subject.slice(0, LONGEST).trim().toLowerCase();
  if (/^(?:sv|re|aw|vs|fw|fwd|wg):/.test(subject)) return false;
  const program = isFromMachine(mail) || FORM_SENDER.test(mail.from.address.toLowerCase());
  if (mail.text.trim() === '') return program && FORM.test(subject) && !ABOUT_PROGRAMS.test(subject);
  const text = mail.text.slice(0, 5000);
  const small = mail.text.slice(0, 300).toLowerCase();
  const named =
    FORM.test(subject) || FORM.test(small) || FORM.test(mail.text.slice(300).slice(-300).toLowerCase());
  const fields = Math.max(
    (text.match(FIELD) || []).length,
    PERSON_FIELD.test(text) ? (text.match(ANY_FIELD) || []).length : 0,
  );
  if (fields >= 3) return named || program;
  if (program && fields >= 2 && PERSON_FIELD.test(text)) return true;
  return named && program && (fields >= 1 || TOLD_BY.test(text) || /\n/.test(mail.text.trim()));
}

/** What the person said in a form or a transcript; all of it where no such field is there. */
export function messageIn(text: string): string {
  const found = MESSAGE.exec(text.slice(0, 8000));
  return found ? (found[1] as string) : text;
}
