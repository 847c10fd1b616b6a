import { asUtc } from '../danish/copenhagen';
import { instantOf } from './copenhagen-clock';
import type { Change, GraphAddress, GraphMail, MailFacts, Readers } from './ledger-types';
import { readMarks } from './marks';
import type { IncomingMail, InquiryReading } from './types';

type Draft = { -readonly [field in keyof MailFacts]?: MailFacts[field] };

/**
 * Turns a message as Graph gives it, whole or in part, into what the ledger keeps. This is the only place that sees its
 * text, its subject and its addresses; the change that comes out holds none of them. Never throws.
 */
export function readMail(mail: GraphMail, readers: Readers): Change {
  const { readPromise, readReturnDay, keyOf = (address: string) => address } = readers;
  const facts: Draft = { ...placeOf(mail, keyOf), ...peopleOf(mail, keyOf), ...stateOf(mail) };
  const { text } = mail;
  const sentAt = mail.sentDateTime ?? mail.receivedDateTime;
  const sent = isSent(mail);
  if (mail.from && typeof mail.subject === 'string') {
    const reading = readers.readInquiry(incomingOf(mail, sent));
    facts[text === undefined ? 'bareReading' : 'reading'] = reading;
    if (sent && sentAt && text !== undefined && isAutomatic(reading)) {
      const day = readReturnDay?.({ sentAt: asUtc(sentAt), text });
      if (day) facts.returnDay = day;
    }
  }
  if (text !== undefined && sentAt && (sent || !mail.from)) {
    facts.promise = readPromise({ sentAt: asUtc(sentAt), text });
  }
  const changedAt = mail.lastModifiedDateTime ? instantOf(mail.lastModifiedDateTime) : null;
  return { id: mail.id, ...(changedAt !== null && { changedAt }), facts };
}

/** An answer by a program is none. */
export const isAutomatic = ({ reason }: InquiryReading): boolean =>
  reason === 'automatic-reply' || reason === 'delivery-report';

function placeOf(mail: GraphMail, keyOf: (address: string) => string): Draft {
  const facts: Draft = {};
  if (mail.mailbox !== undefined) facts.mailbox = keyOf(mail.mailbox.toLowerCase());
  if (mail.folder !== undefined) facts.folder = mail.folder;
  if (mail.conversationId) facts.conversation = mail.conversationId;
  if (mail.internetMessageId) facts.messageId = mail.internetMessageId.trim();
  const received = mail.receivedDateTime ? instantOf(mail.receivedDateTime) : null;
  if (received !== null) facts.receivedAt = received;
  const sent = mail.sentDateTime ? instantOf(mail.sentDateTime) : null;
  if (sent !== null) facts.sentAt = sent;
  if (mail.internetMessageHeaders) facts.references = referencesIn(mail.internetMessageHeaders);
  return facts;
}

/** More are a chain of letters that nobody reads; Exchange itself cuts References. */
const MOST_REFERENCES = 100;

function referencesIn(headers: NonNullable<GraphMail['internetMessageHeaders']>): string[] {
  const found = new Set<string>();
  for (const wanted of ['in-reply-to', 'references']) {
    for (const { name, value } of headers) {
      if (name.toLowerCase() !== wanted) continue;
      for (const id of value.slice(0, 20_000).match(/<[^<>\s]{1,500}>/g) ?? []) {
        if (found.size < MOST_REFERENCES) found.add(id);
      }
    }
  }
  return Array.from(found);
}

function peopleOf(mail: GraphMail, keyOf: (address: string) => string): Draft {
  const facts: Draft = {};
  const keys = (list: readonly GraphAddress[]) => addressesIn(list).map(keyOf);
  const [from] = mail.from ? addressesIn([mail.from]) : [];
  if (mail.from) facts.from = keyOf(from ?? '');
  if (mail.sender !== undefined) {
    const [sender] = mail.sender ? addressesIn([mail.sender]) : [];
    facts.sender = sender === undefined ? '' : keyOf(sender);
  }
  if (from !== undefined && mail.mailbox !== undefined) {
    facts.colleague = domainOf(from) === domainOf(mail.mailbox.toLowerCase());
  }
  if (mail.replyTo) facts.replyTo = keys(mail.replyTo);
  if (mail.toRecipients) facts.to = keys(mail.toRecipients);
  if (mail.ccRecipients) facts.cc = keys(mail.ccRecipients);
  return facts;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

function addressesIn(list: readonly GraphAddress[]): string[] {
  const found: string[] = [];
  for (const { emailAddress } of list) {
    const address = emailAddress?.address;
    if (address) found.push(address.trim().toLowerCase());
  }
  return found;
}

const FORWARD = /^\s*(?:vs|fw|fwd|wg|videresendt)\s*:/i;
const REPLY = /^\s*(?:sv|re|aw|antw|svar)\s*:/i;

function stateOf(mail: GraphMail): Draft {
  const facts: Draft = {};
  if (typeof mail.isRead === 'boolean') facts.read = mail.isRead;
  if (typeof mail.isDraft === 'boolean') facts.draft = mail.isDraft;
  if (mail.categories) facts.marks = readMarks(mail.categories);
  if (typeof mail.subject === 'string') {
    facts.shape = FORWARD.test(mail.subject) ? 'forward' : REPLY.test(mail.subject) ? 'reply' : 'new';
  }
  return facts;
}

/** Sent from the mailbox it lies in, or as another one. */
function isSent(mail: GraphMail): boolean {
  if (mail.folder === 'sentitems') return true;
  const from = mail.from ? addressesIn([mail.from])[0] : undefined;
  return from !== undefined && from === mail.mailbox?.toLowerCase();
}

function incomingOf(mail: GraphMail, sent: boolean): IncomingMail {
  const people = (list: readonly GraphAddress[] | null | undefined) =>
    addressesIn(list ?? []).map((address) => ({ address }));
  const name = mail.from?.emailAddress?.name;
  const [from] = people(mail.from ? [mail.from] : []);
  return {
    from: { address: from?.address ?? '', ...(name && { name }) },
    // Without To and Cc nobody could be told to be only on Cc.
    ...(mail.toRecipients && { to: people(mail.toRecipients) }),
    ...(mail.ccRecipients && { cc: people(mail.ccRecipients) }),
    // A sent mail is asked whether a program wrote it, not whose it is.
    ...(mail.mailbox !== undefined && !sent && { mailbox: mail.mailbox }),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    ...(mail.internetMessageHeaders && { headers: mail.internetMessageHeaders }),
  };
}
