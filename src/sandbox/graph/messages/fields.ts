import type { FollowupFlag } from '@microsoft/microsoft-graph-types';
import type { MessageFields } from '../../mailbox/mailbox';
import type { ExtendedProperty, GraphRecipient, StoredAttachment } from '../../mailbox/types';
import { isProperty } from '../odata';
import { notServed } from '../refusals';
import { type Directory, Refusal } from '../types';

/** A mail as a client writes it. */
interface Reading {
  readonly directory: Directory;
}

/**
 * Reads Graph's `message` out of a request's body. What the store works out by itself may not be said.
 * @throws Refusal 400, or 501 for attachments that are no files
 */
export function fieldsOf(body: unknown, reading: Reading): MessageFields {
  if (!isObject(body)) throw wrong('message');
  let fields: MessageFields = {};
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('@')) continue; // annotations
    const read = READERS[name];
    if (read) fields = { ...fields, ...read(value, reading) };
    else if (isProperty(name, 'message') || name === 'bodyPreview') throw notSettable();
    else throw unknown(name);
  }
  return fields;
}

/** @throws Refusal 400 */
export function recipientsOf(
  value: unknown,
  { directory }: Reading,
  name = 'toRecipients',
): GraphRecipient[] {
  if (!Array.isArray(value)) throw wrong(name);
  return value.map((one) => recipientOf(one, directory, name));
}

/** @throws Refusal 400 for what is not whole, 501 for other than files */
export function attachmentsOf(value: unknown): StoredAttachment[] {
  if (!Array.isArray(value)) throw wrong('attachments');
  return value.map(attachmentOf);
}

/** New values in the place of those with the same id, whose case does not count. */
export function mergedProperties(
  before: readonly ExtendedProperty[],
  added: readonly ExtendedProperty[],
): ExtendedProperty[] {
  const ids = new Set(added.map(({ id }) => id.toLowerCase()));
  return [...before.filter(({ id }) => !ids.has(id.toLowerCase())), ...added];
}

/** The service refuses a mail by these two names (observed in several projects, 2023 to 2026), an empty list too. */
export function headersOf(value: unknown): { name: string; value: string }[] {
  if (!Array.isArray(value)) throw wrong('internetMessageHeaders');
  if (value.length === 0 || value.length > MOST_HEADERS) {
    throw new Refusal(
      400,
      'InvalidInternetMessageHeaderCollection',
      `Maximum number of headers in one message should be less than or equal to ${MOST_HEADERS}.`,
    );
  }
  return value.map((one) => {
    if (!isObject(one) || typeof one.name !== 'string' || typeof one.value !== 'string') {
      throw wrong('internetMessageHeaders');
    }
    if (/^x-/i.test(one.name)) return { name: one.name, value: one.value };
    throw new Refusal(
      400,
      'InvalidInternetMessageHeader',
      `The internet message header name '${one.name.slice(0, 100)}' should start with 'x-' or 'X-'.`,
    );
  });
}

const MOST_HEADERS = 5;

type Reader = (value: unknown, reading: Reading) => MessageFields;

const READERS: Readonly<Record<string, Reader>> = {
  subject: (value) => ({ subject: value === null ? '' : textOf(value, 'subject') }),
  internetMessageId: (value) => ({ internetMessageId: textOf(value, 'internetMessageId') }),
  body: (value) => ({ body: bodyOf(value) }),
  importance: (value) => ({ importance: oneOf(value, ['low', 'normal', 'high'], 'importance') }),
  inferenceClassification: (value) => ({
    inferenceClassification: oneOf(value, ['focused', 'other'], 'inferenceClassification'),
  }),
  isRead: (value) => ({ isRead: yesOrNo(value, 'isRead') }),
  isDeliveryReceiptRequested: (value) => ({
    isDeliveryReceiptRequested: yesOrNo(value, 'isDeliveryReceiptRequested'),
  }),
  isReadReceiptRequested: (value) => ({ isReadReceiptRequested: yesOrNo(value, 'isReadReceiptRequested') }),
  toRecipients: (value, reading) => ({ toRecipients: recipientsOf(value, reading) }),
  ccRecipients: (value, reading) => ({ ccRecipients: recipientsOf(value, reading, 'ccRecipients') }),
  bccRecipients: (value, reading) => ({ bccRecipients: recipientsOf(value, reading, 'bccRecipients') }),
  replyTo: (value, reading) => ({ replyTo: recipientsOf(value, reading, 'replyTo') }),
  from: (value, { directory }) => ({ from: recipientOf(value, directory, 'from') }),
  sender: (value, { directory }) => ({ sender: recipientOf(value, directory, 'sender') }),
  categories: (value) => ({ categories: textsOf(value) }),
  flag: (value) => ({ flag: flagOf(value) }),
  attachments: (value) => ({ attachments: attachmentsOf(value) }),
  internetMessageHeaders: (value) => ({ internetMessageHeaders: headersOf(value) }),
  singleValueExtendedProperties: (value) => ({ extendedProperties: propertiesOf(value) }),
};

/** Addresses as they came; the name is the directory's where none was given, as the service fills it in. */
function recipientOf(value: unknown, directory: Directory, name: string): GraphRecipient {
  const given = isObject(value) ? value.emailAddress : undefined;
  if (!isObject(given) || typeof given.address !== 'string') throw wrong(name);
  const address = given.address.trim();
  const known = directory.user(address) ?? directory.group(address);
  const called = typeof given.name === 'string' && given.name !== '' ? given.name : known?.displayName;
  return { emailAddress: { name: called ?? address, address } };
}

function bodyOf(value: unknown): NonNullable<MessageFields['body']> {
  if (!isObject(value)) throw wrong('body');
  const contentType = oneOf(value.contentType ?? 'text', ['text', 'html'], 'contentType');
  return { contentType, content: value.content === null ? '' : textOf(value.content ?? '', 'content') };
}

function flagOf(value: unknown): FollowupFlag {
  if (!isObject(value)) throw wrong('flag');
  const flagStatus = oneOf(
    value.flagStatus ?? 'notFlagged',
    ['notFlagged', 'complete', 'flagged'],
    'flagStatus',
  );
  if (value.dueDateTime && !value.startDateTime) {
    // "To set the due date, you must also specify the startDateTime" (followupFlag).
    throw new Refusal(400, 'ErrorInvalidPropertySet', 'A due date needs a start date.');
  }
  const times = (['startDateTime', 'dueDateTime', 'completedDateTime'] as const).flatMap((name) => {
    const at = value[name];
    return isObject(at) && typeof at.dateTime === 'string'
      ? [[name, { dateTime: at.dateTime, timeZone: String(at.timeZone ?? 'UTC') }] as const]
      : [];
  });
  return { flagStatus, ...Object.fromEntries(times) };
}

function attachmentOf(value: unknown): StoredAttachment {
  if (!isObject(value)) throw wrong('attachments');
  const type = String(value['@odata.type'] ?? '').replace(/^#/, '');
  if (type !== 'microsoft.graph.fileAttachment') throw notServed('attachments that are no files');
  const contentBytes = textOf(value.contentBytes, 'contentBytes');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(contentBytes)) throw wrong('contentBytes');
  return {
    id: '', // the store gives it one
    name: textOf(value.name, 'name'),
    contentType: typeof value.contentType === 'string' ? value.contentType : 'application/octet-stream',
    size: Buffer.byteLength(contentBytes, 'base64'),
    isInline: value.isInline === true,
    ...(typeof value.contentId === 'string' && { contentId: value.contentId }),
    contentBytes,
  };
}

function propertiesOf(value: unknown): ExtendedProperty[] {
  if (!Array.isArray(value)) throw wrong('singleValueExtendedProperties');
  return value.map((one) => {
    if (!isObject(one)) throw wrong('singleValueExtendedProperties');
    return { id: textOf(one.id, 'id'), value: textOf(one.value, 'value') };
  });
}

function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) throw wrong('categories');
  return value.map((one) => textOf(one, 'categories'));
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw wrong(name);
  return value;
}

function yesOrNo(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw wrong(name);
  return value;
}

/** In any capitals: the documented examples write `High` and `HTML`. */
function oneOf<Value extends string>(value: unknown, values: readonly Value[], name: string): Value {
  const found = values.find((one) => typeof value === 'string' && one.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw wrong(name);
  return found;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const wrong = (name: string) =>
  new Refusal(400, 'RequestBodyRead', `Cannot convert the value of '${name}' to the expected type.`);

const unknown = (name: string) =>
  new Refusal(
    400,
    'RequestBodyRead',
    `The property '${name.slice(0, 100)}' does not exist on type 'microsoft.graph.message'. Make sure to only use property names that are defined by the type.`,
  );

/** Observed for a mail that was read and sent back whole (microsoft-graph-docs issue 6439). */
export const notSettable = () =>
  new Refusal(400, 'ErrorInvalidPropertySet', 'Set action is invalid for property.');
