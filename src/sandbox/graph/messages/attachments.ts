import type { StoredAttachment } from '../../mailbox/types';
import { badRequest, noSuchItem, noSuchProperty, notServed } from '../refusals';
import type { GraphAnswer, GraphCall, Route, World } from '../types';
import { attachmentsOf } from './fields';
import { mailboxOf, messageOf } from './find';
import { READ, WRITE } from './rights';
import { attachmentView } from './view';

export const ATTACHMENT_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/messages/{message-id}/attachments', scopes: READ, answer: list },
  { method: 'GET', path: '/messages/{message-id}/attachments/{attachment-id}', scopes: READ, answer: getOne },
  { method: 'POST', path: '/messages/{message-id}/attachments', scopes: WRITE, answer: add },
];

const PROPERTIES: readonly string[] = [
  'id',
  'contentType',
  'isInline',
  'lastModifiedDateTime',
  'name',
  'size',
];
/** Those of a fileAttachment; clients name them with and without the cast. */
const OF_FILES: readonly string[] = ['contentId', 'contentLocation', 'contentBytes'];

function list(call: GraphCall, world: World): GraphAnswer {
  const select = selectOf(call.query);
  const message = messageOf(call, mailboxOf(call, world).store);
  const value = message.attachments.map((attachment) => attachmentView(attachment, message, select));
  const count = call.query.get('$count') === 'true';
  return {
    status: 200,
    body: { '@odata.context': contextOf(call), ...(count && { '@odata.count': value.length }), value },
  };
}

function getOne(call: GraphCall, world: World): GraphAnswer {
  const select = selectOf(call.query);
  const message = messageOf(call, mailboxOf(call, world).store);
  const found = message.attachments.find(({ id }) => id === call.gaps['attachment-id']);
  if (!found) throw noSuchItem();
  return {
    status: 200,
    body: { '@odata.context': `${contextOf(call)}/$entity`, ...attachmentView(found, message, select) },
  };
}

function add(call: GraphCall, world: World): GraphAnswer {
  const { store } = mailboxOf(call, world);
  const message = messageOf(call, store);
  const [added] = attachmentsOf([call.body]);
  if (!added) throw badRequest('An attachment is missing.');
  const changed = store.update(message.id, { attachments: [...message.attachments, added] });
  const stored = changed.attachments.at(-1) as StoredAttachment;
  return {
    status: 201,
    body: { '@odata.context': `${contextOf(call)}/$entity`, ...attachmentView(stored, changed, null) },
  };
}

/** The service takes no `$top` and `$skip` here (Microsoft's metadata). */
function selectOf(query: URLSearchParams): readonly string[] | null {
  for (const name of query.keys()) {
    if (name === '$select' || name === '$count') continue;
    if (name === '$top' || name === '$skip')
      throw badRequest(`The query parameter '${name}' is not supported.`);
    if (name.startsWith('$')) throw notServed(`'${name}' of attachments`);
  }
  const names =
    query
      .get('$select')
      ?.split(',')
      .map((name) => name.trim()) ?? null;
  for (const name of names ?? []) {
    const bare = name.replace(/^microsoft\.graph\.fileAttachment\//, '');
    if (!PROPERTIES.includes(bare) && !OF_FILES.includes(bare)) throw noSuchProperty(bare, 'attachment');
  }
  return names;
}

function contextOf({ base, user, gaps }: GraphCall): string {
  return `${base}/$metadata#users('${user.id}')/messages('${encodeURIComponent(gaps['message-id'] ?? '')}')/attachments`;
}
