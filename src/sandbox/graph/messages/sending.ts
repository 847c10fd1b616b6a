import type { MessageFields } from '../../mailbox/mailbox';
import type { StoredMessage } from '../../mailbox/types';
import { badRequest } from '../refusals';
import {
  type GraphAnswer,
  type GraphCall,
  type GraphMailbox,
  Refusal,
  type Route,
  type World,
} from '../types';
import { type AnswerKind, answerTo } from './answering';
import { sendOut } from './deliver';
import { fieldsOf, isObject, recipientsOf } from './fields';
import { mailboxOf, messageOf } from './find';
import { oneAnswer } from './list';
import { preferencesOf } from './preferences';
import { SEND, WRITE } from './rights';
import { showingFor } from './showing';
import { viewOf } from './view';

const ACCEPTED: GraphAnswer = { status: 202 };

export const SENDING_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/sendMail', scopes: SEND, answer: sendMail },
  { method: 'POST', path: '/messages/{message-id}/send', scopes: SEND, answer: sendDraft },
  ...(['reply', 'replyAll', 'forward'] as const).flatMap((kind): Route[] => [
    {
      method: 'POST',
      path: `/messages/{message-id}/${kind}`,
      scopes: SEND,
      answer: (call, world) => answerNow(kind, call, world),
    },
    {
      method: 'POST',
      path: `/messages/{message-id}/create${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`,
      scopes: WRITE,
      answer: (call, world) => answerLater(kind, call, world),
    },
  ]),
];

function sendMail(call: GraphCall, world: World): GraphAnswer {
  const { message, savetosentitems } = parametersOf(call.body, ['message', 'savetosentitems']);
  if (!isObject(message)) throw missing('Message');
  sendOut(call, world, mailboxOf(call, world), fieldsOf(message, world), null, isYes(savetosentitems));
  return ACCEPTED;
}

function sendDraft(call: GraphCall, world: World): GraphAnswer {
  const mailbox = mailboxOf(call, world);
  const draft = messageOf(call, mailbox.store);
  if (!draft.isDraft) throw notFitting();
  const { toRecipients, ccRecipients, bccRecipients, from } = draft;
  sendOut(call, world, mailbox, { toRecipients, ccRecipients, bccRecipients, from }, draft);
  return ACCEPTED;
}

function answerNow(kind: AnswerKind, call: GraphCall, world: World): GraphAnswer {
  const mailbox = mailboxOf(call, world);
  sendOut(call, world, mailbox, answerOf(kind, call, world, mailbox), null);
  return ACCEPTED;
}

function answerLater(kind: AnswerKind, call: GraphCall, world: World): GraphAnswer {
  const mailbox = mailboxOf(call, world);
  const made = mailbox.store.create(answerOf(kind, call, world, mailbox));
  const preferences = preferencesOf(call);
  return oneAnswer(call, 201, viewOf(made, showingFor(call, preferences, null)), preferences);
}

function answerOf(kind: AnswerKind, call: GraphCall, world: World, mailbox: GraphMailbox): MessageFields {
  const original: StoredMessage = messageOf(call, mailbox.store);
  if (original.isDraft) throw notFitting();
  const given = parametersOf(call.body ?? {}, [
    'comment',
    'message',
    ...(kind === 'forward' ? ['torecipients'] : []),
  ]);
  const { comment, message, torecipients } = given;
  if (typeof (comment ?? '') !== 'string') throw missing('Comment');
  const fields = isObject(message) ? fieldsOf(message, world) : {};
  // Documented: "Specifying both will return an HTTP 400 Bad Request error."
  if (comment && fields.body)
    throw badRequest('Specify either a comment or the body of the message, not both.');
  if (torecipients && fields.toRecipients) throw badRequest('Specify the recipients once.');
  const to = torecipients ? { toRecipients: recipientsOf(torecipients, world) } : {};
  const timeZone = preferencesOf(call).timeZone ?? 'UTC';
  return answerTo(kind, original, mailbox, {
    comment: String(comment ?? ''),
    fields: { ...fields, ...to },
    timeZone,
  });
}

/** An action's parameters, which the metadata spells `Comment` and the documentation `comment`. */
function parametersOf(body: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (!isObject(body)) throw badRequest('The request body is no object.');
  const given = Object.entries(body).filter(([name]) => !name.includes('@'));
  for (const [name] of given) {
    if (!known.includes(name.toLowerCase())) {
      throw badRequest(`The parameter '${name.slice(0, 100)}' is no parameter of this action.`);
    }
  }
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Left out: yes. The documentation's examples send the text "false". */
function isYes(value: unknown): boolean {
  if (value === undefined || value === null || value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw missing('SaveToSentItems');
}

const missing = (name: string) =>
  new Refusal(400, 'ErrorInvalidParameter', `The value of the parameter '${name}' is missing or invalid.`);

/** EWS's words for an answer to a draft, and for sending what is none; Graph's were not seen. */
const notFitting = () =>
  new Refusal(
    400,
    'ErrorInvalidReferenceItem',
    'The reference item does not support the requested operation.',
  );
