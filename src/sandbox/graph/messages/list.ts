import type { StoredMessage } from '../../mailbox/types';
import { matches, namesIn, nextLink, ordered, type Query, readQuery } from '../odata';
import { type GraphAnswer, type GraphCall, Refusal, type Route, type World } from '../types';
import { folderOf, mailboxOf, messageOf } from './find';
import { appliedHeader, preferencesOf } from './preferences';
import { needsAllOf, READ_BASIC } from './rights';
import { showingFor } from './showing';
import { type MessageView, type Showing, viewOf } from './view';

/** What the service gives where `$top` does not say (list messages, 2021). */
const PAGE = 10;

export const LIST_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/messages', scopes: READ_BASIC, answer: (call, world) => list(call, world, null) },
  {
    method: 'GET',
    path: '/mailFolders/{mailFolder-id}/messages',
    scopes: READ_BASIC,
    answer: (call, world) => list(call, world, folderOf(call, mailboxOf(call, world).store).id),
  },
  { method: 'GET', path: '/messages/{message-id}', scopes: READ_BASIC, answer: getOne },
];

function list(call: GraphCall, world: World, folder: string | null): GraphAnswer {
  const query = readQuery(call.query, 'message', [
    '$select',
    '$filter',
    '$orderby',
    '$top',
    '$skip',
    '$count',
    '$expand',
  ]);
  refuseInefficient(query);
  needsAllOf(call, [
    ...(query.filter ? namesIn(query.filter) : []),
    ...query.orderBy.map(({ path }) => path[0] ?? ''),
  ]);
  const preferences = preferencesOf(call);
  const showing = showingFor(call, preferences, query);
  const { messages } = mailboxOf(call, world).store.snapshot();
  const inside = folder === null ? messages : messages.filter((one) => one.parentFolderId === folder);
  const found = arranged(inside, query, showing);
  const end = query.skip + (query.top ?? preferences.pageSize ?? PAGE);
  return {
    status: 200,
    ...appliedHeader(preferences),
    body: {
      '@odata.context': contextOf(call, folder, query),
      ...(query.count && { '@odata.count': found.length }),
      value: found.slice(query.skip, end).map((message) => viewOf(message, showing)),
      ...(end < found.length && { '@odata.nextLink': nextLink(call, '$skip', end) }),
    },
  };
}

function getOne(call: GraphCall, world: World): GraphAnswer {
  const query = readQuery(call.query, 'message', ['$select', '$expand']);
  const preferences = preferencesOf(call);
  const showing = showingFor(call, preferences, query);
  const message = messageOf(call, mailboxOf(call, world).store);
  return oneAnswer(call, 200, viewOf(message, showing), preferences, query.select);
}

/** One mail as the body of an answer. */
export function oneAnswer(
  { base, user }: GraphCall,
  status: number,
  view: MessageView,
  preferences: ReturnType<typeof preferencesOf>,
  select: readonly string[] | null = null,
): GraphAnswer {
  const names = select === null ? '' : `(${select.join(',')})`;
  const context = `${base}/$metadata#users('${user.id}')/messages${names}/$entity`;
  return { status, ...appliedHeader(preferences), body: { '@odata.context': context, ...view } };
}

/**
 * Every property of `$orderby` must stand in `$filter` too, in the same order and before the others (list messages, 2021).
 * @throws Refusal `InefficientFilter`
 */
function refuseInefficient({ filter, orderBy }: Query): void {
  if (filter === null || orderBy.length === 0) return;
  const named = namesIn(filter);
  if (orderBy.every(({ path }, index) => path[0] === named[index])) return;
  throw new Refusal(
    400,
    'InefficientFilter',
    'The restriction or sort order is too complex for this operation.',
  );
}

/** Filtered and sorted by what is on the wire; without `$orderby` the newest first, as the service gives them. */
function arranged(messages: readonly StoredMessage[], query: Query, showing: Showing): StoredMessage[] {
  const { filter, orderBy } = query;
  if (filter === null && orderBy.length === 0) return [...messages];
  const rows = messages.map((message) => ({
    message,
    view: {
      ...viewOf(message, { ...showing, select: null }),
      singleValueExtendedProperties: message.extendedProperties ?? [],
    },
  }));
  const fitting = filter === null ? rows : rows.filter(({ view }) => matches(filter, view));
  const orders = orderBy.map(({ path, descending }) => ({ path: ['view', ...path], descending }));
  return ordered(fitting, orders).map(({ message }) => message);
}

function contextOf({ base, user }: GraphCall, folder: string | null, { select }: Query): string {
  const place = folder === null ? 'messages' : `mailFolders('${folder}')/messages`;
  return `${base}/$metadata#users('${user.id}')/${place}${select === null ? '' : `(${select.join(',')})`}`;
}
