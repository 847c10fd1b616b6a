import { isPrivateProvider } from '../recipients/kind-of';
import {
  isBulk,
  isCalendarSubject,
  isForm,
  isFromMachine,
  isLikeMachine,
  isVoicemail,
  machineIn,
  messageIn,
} from './inquiry-machines';
import * as words from './inquiry-words';
import { ownPart, type Said, saidIn } from './own-part';
import type { IncomingMail, InquiryReading, InquiryReason } from './types';

/**
 * Whether a person expects an answer to a mail from the mailbox that got it, and why: first by what the headers tell of
 * programs, then by the language (Danish, English, German) of the part that is newly written. What is not known to need
 * no answer, and was written by a person outside, needs one. Linear in the text; never throws.
 *
 * Source: `design/cli.md`, "What the words mean".
 */
export function readInquiry(mail: IncomingMail): InquiryReading {
  const none = (reason: InquiryReason): InquiryReading => ({ needsReply: false, reason });
  if (isOwn(mail)) return none('own-mail');
  const machine = machineIn(mail);
  if (machine !== null) return none(machine);
  if (isVoicemail(mail)) return spoken(mail, 'voicemail');
  if (isForm(mail)) return spoken(mail, 'web-form');
  const heard = hear(mail, ownPart(mail.text));
  if (isCalendarSubject(mail)) return heard.asks ? needs(heard) : none('calendar-answer');
  const program = programIn(mail, heard);
  if (program !== null) return none(program);
  if (isOnlyCopied(mail)) return none('only-cc');
  const reason = noAnswerFor(mail, heard);
  return reason === null ? needs(heard) : none(reason);
}

/** What a mail says, sentence by sentence, and what of it is asked. */
interface Heard {
  readonly said: readonly Said[];
  /** All of it, in small letters. */
  readonly all: string;
  /** The subject in small letters; empty where it is that of an earlier mail. */
  readonly subject: string;
  /** A question mark, or words of a question. */
  readonly asks: boolean;
  readonly requests: boolean;
}

const REPLY = /^\s*(?:sv|re|aw|vs|fw|fwd|wg|antw|svar|videresendt)\s?:/i;

function hear({ subject }: IncomingMail, text: string): Heard {
  const own = REPLY.test(subject) ? '' : subject.slice(0, 500).toLowerCase();
  const said = saidIn(text);
  const telling = said.filter((each) => !words.COURTESY.test(each.text));
  return {
    said: telling,
    all: said.map((each) => each.text).join(' '),
    subject: own,
    asks: telling.some(isQuestion) || (said.length === 0 && own.indexOf('?') >= 0),
    requests: telling.some(isRequest),
  };
}

const isQuestion = ({ asks, text }: Said): boolean => asks || words.QUESTION.test(text);
const isRequest = ({ text }: Said): boolean => words.REQUEST.test(text) && !words.NO_ANSWER.test(text);

/** What a person said into a form or a telephone is an inquiry unless it says thanks alone. */
function spoken(mail: IncomingMail, reason: 'web-form' | 'voicemail'): InquiryReading {
  const { asks, requests, all } = hear({ ...mail, subject: '' }, messageIn(mail.text));
  const grateful =
    !asks && !requests && words.THANKS.test(all) && /(?:ros|rose|tak for|thank|danke)/.test(all);
  const isOver = words.NO_ANSWER.test(all) && !asks;
  return grateful || isOver ? { needsReply: false, reason: 'thanks' } : { needsReply: true, reason };
}

const same = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== '' && one.toLowerCase() === other.toLowerCase();

const isOwn = ({ from, mailbox }: IncomingMail): boolean => same(from.address, mailbox);

function isOnlyCopied({ to = [], cc = [], mailbox }: IncomingMail): boolean {
  if (to.some(({ address }) => same(address, mailbox))) return false;
  return cc.some(({ address }) => same(address, mailbox));
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

function isInside({ from, mailbox, to = [] }: IncomingMail): boolean {
  const house = mailbox ?? (to[0] ? to[0].address : undefined);
  return house !== undefined && domainOf(house) === domainOf(from.address);
}

/** What is written to many, or by a program, as far as its language tells. */
function programIn(mail: IncomingMail, { all, said, subject }: Heard): InquiryReason | null {
  const fromMachine = isFromMachine(mail);
  const text = `${subject} ${all}`;
  if (
    /automatisk (?:svar|kvittering|besked)|autosvar|automatic reply|automatische antwort/.test(all) &&
    words.RECEIPT.test(text)
  )
    return 'automatic-reply';
  if (
    words.RECEIPT.test(text) &&
    /ticket|sagsnr|sagsnummer|har fået nummer|referencenummer|case number|#\d/.test(text)
  )
    return 'automatic-reply';
  if (isAway(all) && said.length <= 8 && /^(?:tak|thank|vielen dank|hej|jeg|i am|ich)/.test(all)) {
    if (
      /haster|urgent|dringend|kontakt|hjælp|afløser|skriv til|ring til|læse[rs]? ikke|ikke (?:læst|videresendt)/.test(
        all,
      )
    )
      return 'automatic-reply';
  }
  if (isBulk(mail) && !isInside(mail)) return 'newsletter';
  const subscribed = words.NEWSLETTER.test(text);
  if (
    subscribed &&
    (/abonne|afmeld|framelde?|unsubscribe|abbestellen|abmelden|browser|ikke (?:flere|længere)|læs også|du får (?:mailen|denne)|overblikket/.test(
      all,
    ) ||
      fromMachine ||
      /nyhed|news|ugebrev|redaktion|marketing/.test(mail.from.address))
  )
    return words.SYSTEM.test(text) && fromMachine && !/nyhedsbrev|newsletter|ugebrev/.test(text)
      ? 'system-mail'
      : 'newsletter';
  if (fromMachine || (isLikeMachine(mail) && !heard(said))) return 'system-mail';
  return /(?:kan ikke besvares|svar ikke på denne|do not reply|automatisk genereret|automatically generated|sendt automatisk)/.test(
    all,
  )
    ? 'system-mail'
    : null;
}

/** A person speaks, and wants something. */
const heard = (said: readonly Said[]): boolean =>
  said.some(({ text }) => /(?:^|[^a-zæøå])(?:jeg|mig)(?![a-zæøå])/.test(text) && words.REQUEST.test(text));

const isAway = (all: string): boolean =>
  /(?:jeg (?:er|holder) (?:på |p\.t\. )?(?:ferie|kursus|barsel|orlov|ikke på kontoret|ude af huset|bortrejst)|jeg er (?:tilbage|ikke til stede)|i am (?:out of|away|on leave|travelling|on vacation)|i will be (?:out of|back|away)|ich bin (?:bis|nicht|ab|derzeit|vom))/.test(
    all,
  );

/** Why no answer is expected; null: one is. */
function noAnswerFor(mail: IncomingMail, heard: Heard): InquiryReason | null {
  const { said, all, subject, asks, requests } = heard;
  const text = `${subject} ${all}`;
  if (isSale(heard, mail)) return 'offer';
  const invoice =
    words.INVOICE_SUBJECT.test(mail.subject.slice(0, 500).toLowerCase()) && words.INVOICE_TEXT.test(all);
  if (invoice && !asks && !isCitizensInvoice(all)) return 'invoice';
  const wantsNone = words.NO_ANSWER.test(text);
  if (asks && !(wantsNone && !said.some((each) => each.asks))) return null;
  if (wantsNone && !requests) return words.THANKS.test(all) && !isInside(mail) ? 'thanks' : 'notice';
  if (words.OVER.test(all) && !requests) return 'thanks';
  if (all === '' && REPLY.test(mail.subject) && mail.text.trim() !== '' && ownPart(mail.text) !== '')
    return 'thanks';
  const encloses = words.ENCLOSES.test(all);
  if (encloses && words.AS_ASKED.test(text) && !requests && !words.APPLIES.test(all))
    return 'documents-asked-for';
  if (requests || words.COMPLAINT.test(text) || words.REMINDER.test(text) || words.APPLIES.test(text))
    return null;
  if (encloses && REPLY.test(mail.subject)) return 'documents-asked-for';
  if (isThanks(heard, mail)) return 'thanks';
  const trouble = words.TROUBLE.test(all);
  if (REPLY.test(mail.subject) && !trouble && !/^\s*(?:fw|fwd|vs|wg|videresendt)\s?:/i.test(mail.subject))
    return words.AS_ASKED.test(all) || said.length > 1 ? 'documents-asked-for' : 'thanks';
  if (isInside(mail)) return trouble && words.MINE.test(all) && !words.NOTICE.test(all) ? null : 'notice';
  if (said.length > 0 && !trouble && !isPrivate(mail)) return 'notice';
  return null;
}

const isCitizensInvoice = (all: string): boolean =>
  /(?:jeg|vi) (?:har|fik) (?:fået|modtaget|betalt)|i har sendt|jeg forstår ikke|ikke rigtig|forkert/.test(
    all,
  );

/** From a private mail provider: people write from there. */
const isPrivate = ({ from }: IncomingMail): boolean => isPrivateProvider(domainOf(from.address));

/** Somebody sells: their questions are no inquiry. */
function isSale({ all, subject, said }: Heard, mail: IncomingMail): boolean {
  if (isInside(mail) || REPLY.test(mail.subject)) return false;
  let signs = 0;
  for (const each of said) if (words.OFFER.test(each.text)) signs++;
  if (words.OFFER.test(subject)) signs++;
  if (
    /(?:jeg|vi) (?:er (?:borger|flyttet|pensionist)|bor )|mit barn|min (?:mor|far|søn|datter|sag|ansøgning)|min kone|min mand|vores (?:barn|søn|datter|sag|forening)/.test(
      all,
    )
  )
    return false;
  return (
    signs >= 2 ||
    (signs === 1 &&
      words.OFFER_ASKS.test(all) &&
      /vores|our|unser|pris|kunder|tilbud/.test(all) &&
      !/(?:kan i|vil i|kunne i) (?:give|sende|komme med) /.test(all))
  );
}

/** Thanks, praise or a short word that all is well. */
function isThanks({ said, all }: Heard, mail: IncomingMail): boolean {
  if (!words.THANKS.test(all) || said.some(({ text }) => words.BUT_NOT.test(text))) return false;
  if (REPLY.test(mail.subject)) return said.length <= 10;
  return (
    /(?:^|[^a-z])(?:tak for|takke|ros|rose|tusind tak|mange tak|thank|danke|dank)(?![a-z])/.test(all) &&
    said.length <= 12
  );
}

function needs({ said, all, subject, asks }: Heard): InquiryReading {
  const text = `${subject} ${all}`;
  const reason = (): InquiryReason => {
    if (
      words.REMINDER.test(text) &&
      /(?:rykke|svar|hørt|høre|heard|antwort|status|stadig|reminder|reply)/.test(text)
    )
      return 'reminder';
    if (words.APPLIES.test(all) || /^(?:ansøgning|application|antrag)/.test(subject)) return 'application';
    if (words.COMPLAINT.test(text)) return 'complaint';
    if (asks || said.some(({ text: each }) => words.QUESTION.test(each))) return 'question';
    return 'request';
  };
  return { needsReply: true, reason: reason() };
}
