import type { EmailAddress, StoredMessage } from '../mailbox/types';
import { nextMorning } from './hours';
import type { MailKind } from './kinds';
import { FOREIGN_REMINDERS, MORE_QUESTIONS, REMINDERS, THANKS_FOR_ANSWERS } from './letters';
import type { Answered, Outgoing } from './mail';
import { filled, someCitizen } from './people';
import type { Random } from './random';
import { answerTo, isFinal, mailOf, remindsFrom, type Waiting, wasRungUp } from './waiting';
import { greeting } from './writing';

const HOUR = 3_600_000;

/** A citizen's second mail in a conversation. */
export interface SecondMail {
  mailbox: EmailAddress;
  kind: MailKind;
  mail: Outgoing;
  /** They wait again. */
  waiter?: Pick<Waiting, 'language'>;
}

/**
 * What those who wrote do while time passes: who got an answer may thank or ask on, who got a receipt or a call stays
 * quiet, and who got nothing may remind, once.
 */
export function afterwards(
  waiting: readonly Waiting[],
  mails: readonly StoredMessage[],
  { from, to }: { from: Date; to: Date },
  random: Random,
): SecondMail[] {
  const found: SecondMail[] = [];
  for (const one of waiting) {
    const answer = answerTo(one, mails);
    const second = answer ? afterAnswer(one, answer, from, random) : afterSilence(one, mails, from, random);
    if (!second || second.mail.at > to) continue;
    if (answer) one.answeredBack = true;
    else one.reminded = true;
    found.push(second);
  }
  return found;
}

function afterAnswer(
  one: Waiting,
  answer: StoredMessage,
  from: Date,
  random: Random,
): SecondMail | undefined {
  if (one.afterwards === 'quiet' || one.answeredBack || !isFinal(answer)) return undefined;
  const since = new Date(Math.max(Date.parse(answer.sentDateTime), from.getTime()) + HOUR);
  const texts = one.afterwards === 'thanks' ? THANKS_FOR_ANSWERS : MORE_QUESTIONS;
  const mail: Outgoing = {
    ...written(one, random.pick(texts), random),
    at: new Date(since.getTime() + random.next() * 4 * HOUR),
    subject: `Re: ${answer.subject}`,
    answers: answeredBy(answer, one),
  };
  return {
    mailbox: one.mailbox,
    kind: one.afterwards === 'thanks' ? 'thanks' : 'question',
    mail,
    ...(one.afterwards === 'more' ? { waiter: { language: one.language } } : {}),
  };
}

function afterSilence(
  one: Waiting,
  mails: readonly StoredMessage[],
  from: Date,
  random: Random,
): SecondMail | undefined {
  if (!one.reminds || one.reminded) return undefined;
  const own = mailOf(one, mails);
  if (!own || wasRungUp(own)) return undefined;
  const since = remindsFrom(one);
  const at = nextMorning(since > from ? since : from, random);
  return { mailbox: one.mailbox, kind: 'reminder', mail: reminding(one, own, at, random) };
}

/** The reminder of whoever has waited longest without an answer; undefined where nobody waits. */
export function reminder(
  waiting: readonly Waiting[],
  mails: readonly StoredMessage[],
  at: Date,
  random: Random,
): Outgoing | undefined {
  for (const one of waiting) {
    const own = mailOf(one, mails);
    if (!own || answerTo(one, mails)) continue;
    one.reminded = true;
    return reminding(one, own, at, random);
  }
  return undefined;
}

/** A reminder of a letter that is not here: it went to somebody else, or on paper. */
export function standaloneReminder(mailbox: EmailAddress, at: Date, random: Random): Outgoing {
  const from = someCitizen(random);
  const text = filled(random.pick(REMINDERS), { navn: from.name, hilsen: greeting(mailbox, random) }, random);
  return {
    from,
    to: mailbox,
    at,
    subject: 'Rykker: min henvendelse',
    text: text.replace('nedenstående', 'mit brev'),
  };
}

function reminding(one: Waiting, own: StoredMessage, at: Date, random: Random): Outgoing {
  const text = one.language === 'da' ? random.pick(REMINDERS) : FOREIGN_REMINDERS[one.language];
  return {
    ...written(one, text, random),
    at,
    subject: `Re: ${own.subject.replace(/^Re: /, '')}`,
    answers: answeredBy(own, one),
  };
}

function written({ person, mailbox }: Waiting, text: string, random: Random) {
  const known = { navn: person.name, hilsen: greeting(mailbox, random) };
  return { from: person, to: mailbox, text: filled(text, known, random) };
}

function answeredBy(mail: StoredMessage, one: Waiting): Answered {
  const { conversationId, internetMessageId, internetMessageHeaders, body } = mail;
  const references = internetMessageHeaders.find(({ name }) => name.toLowerCase() === 'references');
  const html =
    body.contentType === 'html'
      ? body.content
      : body.content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
  return {
    conversationId,
    internetMessageId,
    references: references?.value ?? '',
    from: mail.from.emailAddress,
    to: one.mailbox,
    at: new Date(mail.sentDateTime),
    html,
  };
}
