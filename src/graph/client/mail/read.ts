import type { GraphAddress } from '../../../hygiene/replies/ledger-types';
import type { ShownMail, ToldMail } from '../../mail-types';
import { GraphError } from '../../types';
import { flag, listOf, objectOf, text, told, type Wire } from '../shapes';

export { objectOf, type Wire } from '../shapes';

/** @throws GraphError `failed` for what is no text, or an empty one */
export function idOf({ id }: Wire): string {
  if (typeof id !== 'string' || id === '') throw new GraphError('failed');
  return id;
}

/** A message, whole or in part: what was not told is left out. @throws GraphError `failed` */
export function toldMail(value: unknown): ToldMail {
  const mail = objectOf(value);
  return {
    id: idOf(mail),
    ...told(mail, TEXTS, text),
    ...told(mail, FLAGS, flag),
    ...told(mail, ['from', 'sender'], address),
    ...told(mail, ['replyTo', 'toRecipients', 'ccRecipients'], listOf(address)),
    ...told(mail, ['categories'], listOf(text)),
    ...told(mail, ['internetMessageHeaders'], listOf(header)),
  };
}

const TEXTS = [
  'conversationId',
  'internetMessageId',
  'receivedDateTime',
  'sentDateTime',
  'lastModifiedDateTime',
  'subject',
  'parentFolderId',
] as const;
const FLAGS = ['isRead', 'isDraft'] as const;

/** @throws GraphError `failed` for what is no list of texts */
export const textsIn: (value: unknown) => string[] = listOf(text);

function address(value: unknown): GraphAddress {
  const { emailAddress } = objectOf(value);
  if (emailAddress === undefined || emailAddress === null) return {};
  const { name, address } = told(objectOf(emailAddress), ['name', 'address'], text);
  return {
    emailAddress: {
      ...(name === undefined ? {} : { name }),
      ...(address === undefined ? {} : { address: small(address) }),
    },
  };
}

function header(value: unknown): { readonly name: string; readonly value: string } {
  const { name, value: said } = objectOf(value);
  return { name: text(name), value: said === null || said === undefined ? '' : text(said) };
}

const small = (text: string | null) => text?.trim().toLowerCase() ?? null;

/** @throws GraphError `failed` */
export function shownMail(value: unknown): ShownMail {
  const mail = objectOf(value);
  const { subject, from, sender, receivedDateTime, categories } = toldMail(value);
  if (!receivedDateTime) throw new GraphError('failed');
  const writer = personIn(from);
  const other = personIn(sender);
  return {
    id: idOf(mail),
    subject: subject ?? '',
    from: writer,
    ...(other.address !== '' && other.address !== writer.address && { sender: other }),
    receivedAt: receivedDateTime,
    categories: categories ?? [],
    webLink: webLinkOf(mail),
  };
}

function personIn(told: GraphAddress | null | undefined): ShownMail['from'] {
  const { name, address } = told?.emailAddress ?? {};
  return { name: name || address || '', address: address ?? '' };
}

/** Opens a mail in Outlook on the web; nothing but an address of the web is one. */
export function webLinkOf({ webLink }: Wire): string | null {
  return typeof webLink === 'string' && /^https:\/\//i.test(webLink) ? webLink : null;
}
