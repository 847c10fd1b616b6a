import { ordinaryId } from '../../../mailbox/ids';
import type { MailboxOwner, StoredAttachment, StoredMessage } from '../../../mailbox/types';
import type { HostAttachment, HostItem } from '../../model';
import { withOwnSignature } from './own-signature';
import { emptyLine, quoteHtml, quoteText } from './quote';
import { type AnswerKind, answerRecipients, people } from './reply-recipients';
import { type Language, prefixSubject } from './subjects';

/** What a new mail needs to know about the one who writes it. */
export interface Writer {
  owner: MailboxOwner;
  language: Language;
  /** Whether Outlook puts its own signature in. */
  signs?: boolean;
}

/** An empty mail, in HTML. */
export function newDraft({ owner, signs }: Writer): HostItem {
  const draft: HostItem = { ...blank(owner), mode: 'compose', body: emptyLine };
  return signs ? withOwnSignature(draft, owner) : draft;
}

/** A meeting of half an hour, at the next half hour that is at least half an hour away. Its organiser is the writer. */
export function newMeeting(writer: Writer, now: number): HostItem {
  const half = 30 * 60_000;
  const start = Math.ceil((now + half) / half) * half;
  const iso = (ms: number) => new Date(ms).toISOString();
  return {
    ...newDraft({ ...writer, signs: false }),
    meeting: { location: '', start: iso(start), end: iso(start + half) },
  };
}

/**
 * An answer to a mail or that mail passed on: recipients, subject and quoted history filled in, HTML for HTML and plain text for plain text.
 * A forwarded mail carries all attachments, an answer only the pictures that its quoted text shows.
 * `safeBody` gives the earlier body as HTML fit for the editor.
 */
export function answerDraft(
  message: StoredMessage,
  kind: AnswerKind,
  writer: Writer,
  safeBody: (message: StoredMessage) => string,
): HostItem {
  const { owner, language, signs } = writer;
  const { to, cc } = answerRecipients(message, { name: owner.displayName, address: owner.address }, kind);
  const plain = message.body.contentType === 'text';
  const carried = message.attachments.filter((file) => kind === 'forward' || (file.isInline && !plain));
  const draft: HostItem = {
    ...blank(owner),
    mode: 'compose',
    composeType: kind === 'forward' ? 'forward' : 'reply',
    conversationId: message.conversationId,
    inReplyTo: message.internetMessageId,
    subject: prefixSubject(kind === 'forward' ? 'forward' : 'reply', message.subject, language),
    to,
    cc,
    bodyType: plain ? 'text' : 'html',
    body: plain
      ? quoteText(message, language, owner.timeZone)
      : quoteHtml(message, safeBody(message), language, owner.timeZone),
    attachments: carried.map(hostAttachment),
    isProtected: message.isProtected === true,
  };
  return signs ? withOwnSignature(draft, owner) : draft;
}

/**
 * A stored mail as add-ins see it: one being read, or a draft taken up again. Such a draft is a new mail to add-ins, even
 * one that answers or forwards (https://github.com/OfficeDev/office-js/issues/4835).
 */
export function storedItem(message: StoredMessage, owner: MailboxOwner, mode: 'read' | 'compose'): HostItem {
  return {
    ...blank(owner),
    storeId: message.id,
    itemId: ordinaryId(message),
    mode,
    conversationId: message.conversationId,
    inReplyTo: headerOf(message, 'in-reply-to'),
    from: { ...message.from.emailAddress },
    subject: message.subject,
    to: people(message.toRecipients),
    cc: people(message.ccRecipients),
    bcc: people(message.bccRecipients),
    bodyType: message.body.contentType,
    body: message.body.content,
    attachments: message.attachments.map(hostAttachment),
    headers: headersOf(message, mode),
    categories: [...message.categories],
    isProtected: message.isProtected === true,
    received: message.receivedDateTime,
    internetMessageId: message.internetMessageId,
    ...(message.sensitivityLabel ? { sensitivityLabel: message.sensitivityLabel } : {}),
    ...(message.meeting ? { meeting: { ...message.meeting } } : {}),
  };
}

/** Whether anything was written or added: an untouched new mail leaves no draft behind. */
export function isUntouched(item: HostItem, first: HostItem): boolean {
  return (
    item.subject === first.subject &&
    item.meeting?.location === first.meeting?.location &&
    item.body === (item.untouchedBody ?? first.body) &&
    item.attachments.length === first.attachments.length &&
    [item.to, item.cc, item.bcc].flat().length === [first.to, first.cc, first.bcc].flat().length
  );
}

function blank(owner: MailboxOwner): HostItem {
  return {
    storeId: null,
    mode: 'read',
    composeType: 'newMail',
    conversationId: '',
    inReplyTo: null,
    from: { name: owner.displayName, address: owner.address },
    subject: '',
    to: [],
    cc: [],
    bcc: [],
    bodyType: 'html',
    body: '',
    attachments: [],
    headers: {},
    categories: [],
    customProperties: {},
    sessionData: {},
    notifications: [],
    clientSignatureEnabled: false,
    isProtected: false,
  };
}

function hostAttachment(file: StoredAttachment): HostAttachment {
  const { id, name, contentType, size, isInline, contentBytes, contentId } = file;
  return { id, name, contentType, size, isInline, contentBytes, ...(contentId ? { contentId } : {}) };
}

/** The headers that an add-in may see. A draft's own reply headers follow from `inReplyTo`. */
function headersOf(message: StoredMessage, mode: 'read' | 'compose'): Record<string, string> {
  const own = /^(?:in-reply-to|references)$/i;
  const shown = message.internetMessageHeaders.filter(({ name }) => mode === 'read' || !own.test(name));
  return Object.fromEntries(shown.map(({ name, value }) => [name, value]));
}

const headerOf = (message: StoredMessage, wanted: string): string | null =>
  message.internetMessageHeaders.find(({ name }) => name.toLowerCase() === wanted)?.value ?? null;
