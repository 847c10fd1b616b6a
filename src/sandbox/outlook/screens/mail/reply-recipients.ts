import type { EmailAddress, GraphRecipient, StoredMessage } from '../../../mailbox/types';
import { addPeople, isAddress, parseRecipients, sameAddress } from './addresses';

export type AnswerKind = 'reply' | 'replyAll' | 'forward';

/**
 * Who an answer goes to. A reply goes to the sender; to the first recipients when the sender is oneself (answering one's own sent mail);
 * reply all takes everybody but oneself; a forwarded mail starts empty. Nobody stands twice.
 */
export function answerRecipients(
  message: StoredMessage,
  owner: EmailAddress,
  kind: AnswerKind,
): { to: EmailAddress[]; cc: EmailAddress[] } {
  if (kind === 'forward') return { to: [], cc: [] };
  const fromMe = sameAddress(message.from.emailAddress, owner);
  const to = fromMe ? people(message.toRecipients) : replyTo(message);
  if (kind === 'reply') return { to, cc: [] };

  const notMe = (person: EmailAddress) => !sameAddress(person, owner);
  const everybody = addPeople(to, fromMe ? [] : people(message.toRecipients)).filter(notMe);
  const cc = people(message.ccRecipients)
    .filter(notMe)
    .filter((person) => !everybody.some((there) => sameAddress(there, person)));
  // Somebody who wrote to themselves gets the answer all the same.
  return { to: everybody.length === 0 && cc.length === 0 ? to : everybody, cc };
}

export const people = (recipients: readonly GraphRecipient[]): EmailAddress[] =>
  recipients.map((recipient) => ({ ...recipient.emailAddress }));

/** RFC 5322 3.6.2: Reply-To, where it is given, is where answers go. */
function replyTo(message: StoredMessage): EmailAddress[] {
  const header = message.internetMessageHeaders.find(({ name }) => name.toLowerCase() === 'reply-to');
  const asked = header ? parseRecipients(header.value).filter(({ address }) => isAddress(address)) : [];
  return asked.length > 0 ? asked : [{ ...message.from.emailAddress }];
}
