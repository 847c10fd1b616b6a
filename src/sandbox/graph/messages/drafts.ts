import type { MessageFields } from '../../mailbox/mailbox';
import { type GraphAnswer, type GraphCall, Refusal, type Route, type World } from '../types';
import { fieldsOf, mergedProperties, notSettable } from './fields';
import { mailboxOf, messageOf } from './find';
import { oneAnswer } from './list';
import { preferencesOf } from './preferences';
import { WRITE } from './rights';
import { showingFor } from './showing';
import { viewOf } from './view';

export const DRAFT_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/messages', scopes: WRITE, answer: create },
  { method: 'PATCH', path: '/messages/{message-id}', scopes: WRITE, answer: update },
];

/** What can be changed only until the mail is sent (update message, 2022). */
const ONLY_IN_DRAFTS: readonly (keyof MessageFields)[] = [
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'from',
  'sender',
  'internetMessageId',
];
/** What is said when the mail is made, or by an operation of its own. */
const ONLY_AT_FIRST: readonly (keyof MessageFields)[] = ['internetMessageHeaders', 'attachments'];

function create(call: GraphCall, world: World): GraphAnswer {
  const fields = fieldsOf(call.body, world);
  const preferences = preferencesOf(call);
  const made = mailboxOf(call, world).store.create({ ...fields, parentFolderId: 'drafts' });
  return oneAnswer(call, 201, viewOf(made, showingFor(call, preferences, null)), preferences);
}

function update(call: GraphCall, world: World): GraphAnswer {
  const { store } = mailboxOf(call, world);
  const message = messageOf(call, store);
  const { extendedProperties, ...fields } = fieldsOf(call.body, world);
  if (ONLY_AT_FIRST.some((name) => name in fields)) throw notSettable();
  if (!message.isDraft && ONLY_IN_DRAFTS.some((name) => name in fields)) throw notADraft();
  const changed = store.update(message.id, {
    ...fields,
    ...(extendedProperties && {
      extendedProperties: mergedProperties(message.extendedProperties ?? [], extendedProperties),
    }),
  });
  const preferences = preferencesOf(call);
  return oneAnswer(call, 200, viewOf(changed, showingFor(call, preferences, null)), preferences);
}

/** As observed for `from` (microsoft-graph-docs issue 17008). */
const notADraft = () => new Refusal(400, 'ErrorInvalidPropertySet', 'Message is not draft.');
