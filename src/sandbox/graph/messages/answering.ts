import type { MessageFields } from '../../mailbox/mailbox';
import type { AnswerVerb, GraphRecipient, StoredMessage } from '../../mailbox/types';
import { addPeople, fullAddress } from '../../outlook/screens/mail/addresses';
import { plainToHtml } from '../../outlook/screens/mail/plain';
import { bodyAsHtml, quoteHtml, quoteText } from '../../outlook/screens/mail/quote';
import { type AnswerKind, answerRecipients, people } from '../../outlook/screens/mail/reply-recipients';
import { prefixSubject } from '../../outlook/screens/mail/subjects';
import type { GraphMailbox } from '../types';

export type { AnswerKind } from '../../outlook/screens/mail/reply-recipients';

const VERBS: Readonly<Record<AnswerKind, AnswerVerb>> = { reply: 102, replyAll: 103, forward: 104 };

/** What the caller said about the answer. */
export interface Wishes {
  readonly comment: string;
  readonly fields: MessageFields;
  /** In the quoted mail's header (`Prefer: outlook.timezone`). */
  readonly timeZone: string;
}

/**
 * The answer to a mail, or that mail forwarded, as a draft: recipients, subject, conversation and quoted history by Exchange's
 * rules, and what the caller wishes over that. Recipients given are added to those of the reply, not put in their place
 * (the example of message: reply).
 */
export function answerTo(
  kind: AnswerKind,
  original: StoredMessage,
  mailbox: GraphMailbox,
  { comment, fields, timeZone }: Wishes,
): MessageFields {
  const language = mailbox.settings.language?.locale?.toLowerCase().startsWith('en') ? 'en' : 'da';
  const { to, cc } = recipientsFor(kind, original, mailbox);
  return {
    subject: prefixSubject(kind === 'forward' ? 'forward' : 'reply', original.subject, language),
    conversationId: original.conversationId,
    body: quoting(original, comment, language, timeZone),
    attachments: original.attachments
      .filter(({ isInline }) => isInline || kind === 'forward')
      .map((attachment) => ({ ...attachment, id: '' })),
    internetMessageHeaders: threadHeaders(kind, original),
    ...(original.immutableId && { answers: { immutableId: original.immutableId, verb: VERBS[kind] } }),
    ...fields,
    ...(fields.internetMessageHeaders && {
      internetMessageHeaders: [...threadHeaders(kind, original), ...fields.internetMessageHeaders],
    }),
    toRecipients: joined(to, fields.toRecipients),
    ccRecipients: joined(cc, fields.ccRecipients),
    parentFolderId: 'drafts',
    isDraft: true,
    isRead: true,
  };
}

function recipientsFor(kind: AnswerKind, original: StoredMessage, { store }: GraphMailbox) {
  const { displayName, address } = store.owner;
  const asked = original.replyTo ?? [];
  const header = { name: 'Reply-To', value: people(asked).map(fullAddress).join(', ') };
  const headers = asked.length === 0 ? [] : [header];
  return answerRecipients(
    { ...original, internetMessageHeaders: [...headers, ...original.internetMessageHeaders] },
    { name: displayName, address },
    kind,
  );
}

function joined(own: ReturnType<typeof people>, added: readonly GraphRecipient[] = []): GraphRecipient[] {
  return addPeople(addPeople([], own), people(added)).map((emailAddress) => ({ emailAddress }));
}

function threadHeaders(kind: AnswerKind, { internetMessageId }: StoredMessage) {
  const references = { name: 'References', value: internetMessageId };
  // A forwarded mail answers nobody.
  return kind === 'forward' ? [references] : [{ name: 'In-Reply-To', value: internetMessageId }, references];
}

function quoting(
  original: StoredMessage,
  comment: string,
  language: 'da' | 'en',
  timeZone: string,
): StoredMessage['body'] {
  const known = original.isProtected ? { ...original, body: { ...original.body, content: '' } } : original;
  if (known.body.contentType === 'text') {
    return { contentType: 'text', content: `${comment}${quoteText(known, language, timeZone)}` };
  }
  const written = comment === '' ? '' : plainToHtml(comment);
  return {
    contentType: 'html',
    content: `${written}${quoteHtml(known, inside(bodyAsHtml(known)), language, timeZone)}`,
  };
}

/** Without the frame of a document. Linear: only the first `<body` is looked at. */
function inside(html: string): string {
  const small = html.toLowerCase();
  const open = small.indexOf('<body');
  const from = open < 0 ? 0 : small.indexOf('>', open) + 1;
  const end = small.lastIndexOf('</body>');
  return html.slice(from, end < from ? html.length : end);
}
