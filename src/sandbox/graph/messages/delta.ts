import type { MailboxStore } from '../../mailbox/store';
import { deltaStateGone } from '../refusals';
import type { GraphAnswer, GraphCall, Route, World } from '../types';
import { type DeltaQuery, readDeltaQuery } from './delta-query';
import { folderId, folderOf, mailboxOf } from './find';
import { idsOf, type Journal, journalOf, type MailIds } from './journal';
import { appliedHeader, type Preferences, preferencesOf } from './preferences';
import { READ_BASIC } from './rights';
import { showingFor } from './showing';
import { idOf, type Showing, viewOf } from './view';

export const DELTA_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/mailFolders/{mailFolder-id}/messages/delta', scopes: READ_BASIC, answer },
];

/** Where the page size is not said. Microsoft names none for delta: the one of lists. */
const PAGE = 10;
/** With a filter no more than this comes, and nothing says that there was more (concepts/delta-query-messages, 2021). */
const MOST_WITH_FILTER = 5000;

/** One mail that a round has still to give. */
interface Pending {
  readonly how: 'created' | 'updated' | 'read' | 'removed';
  readonly mail: MailIds;
}

/** How far a client is in a round. The query is the first call's. */
interface State {
  readonly query: DeltaQuery;
  readonly folder: string;
  /** Null: the round is over; the next one begins after `from`. */
  readonly pending: readonly Pending[] | null;
  readonly from: number;
  readonly isFirstRound: boolean;
}

function answer(call: GraphCall, world: World): GraphAnswer {
  const { store } = mailboxOf(call, world);
  const folder = folderOf(call, store).id;
  const journal = journalOf<State>(store);
  const preferences = preferencesOf(call);
  const state = stateOf(call, journal, store, folder);
  const showing = showingFor(call, preferences, state.query);
  return page(call, state, { store, journal, showing, preferences });
}

function stateOf({ query }: GraphCall, journal: Journal<State>, store: MailboxStore, folder: string): State {
  const token = tokenIn(query);
  if (token === null) return firstRound(readDeltaQuery(query), journal, store, folder);
  const state = journal.state(token);
  if (!state || state.folder !== folder) throw deltaStateGone();
  return state.pending === null ? nextRound(state, journal) : state;
}

function tokenIn(query: URLSearchParams): string | null {
  for (const [name, value] of query) {
    if (/^\$?(?:skip|delta)token$/i.test(name)) return value;
  }
  return null;
}

/** All that is in the folder, the newest first. */
function firstRound(query: DeltaQuery, journal: Journal<State>, store: MailboxStore, folder: string): State {
  const inside = store
    .snapshot()
    .messages.filter((one) => one.parentFolderId === folder && query.isWanted(one.receivedDateTime));
  const messages = query.hasFilter ? inside.slice(0, MOST_WITH_FILTER) : inside;
  const pending = messages.map((message) => ({ how: 'created' as const, mail: idsOf(message) }));
  const wanted = pending.filter(({ how }) => query.isAsked(how));
  return { query, folder, pending: wanted, from: journal.now, isFirstRound: true };
}

/** What happened since, each mail once, in the order of what happened to it last. */
function nextRound({ query, folder, from }: State, journal: Journal<State>): State {
  const found = new Map<string, Pending>();
  for (const { how, mail, receivedDateTime } of journal.since(folder, from)) {
    if (!query.isWanted(receivedDateTime)) continue;
    const earlier = found.get(mail.ordinary)?.how;
    found.delete(mail.ordinary);
    found.set(mail.ordinary, { how: together(earlier, how), mail });
  }
  const pending = [...found.values()].filter(({ how }) => query.isAsked(how));
  return { query, folder, pending, from: journal.now, isFirstRound: false };
}

function together(earlier: Pending['how'] | undefined, later: Pending['how']): Pending['how'] {
  if (later === 'removed' || earlier === undefined) return later;
  if (earlier === 'created') return 'created';
  return earlier === 'read' && later === 'read' ? 'read' : 'updated';
}

interface Around {
  readonly store: MailboxStore;
  readonly journal: Journal<State>;
  readonly showing: Showing;
  readonly preferences: Preferences;
}

function page(call: GraphCall, state: State, around: Around): GraphAnswer {
  const { journal, preferences } = around;
  const size = preferences.pageSize ?? PAGE;
  const pending = state.pending ?? [];
  const value = pending.slice(0, size).flatMap((one) => itemOf(one, state, around));
  const rest = pending.slice(size);
  const isLast = rest.length === 0;
  const token = journal.keep({ ...state, pending: isLast ? null : rest });
  const place = `${call.base}${call.path.split('?')[0]}`;
  const link = isLast
    ? { '@odata.deltaLink': `${place}?$deltatoken=${token}` }
    : { '@odata.nextLink': `${place}?$skiptoken=${token}` };
  return {
    status: 200,
    ...appliedHeader(preferences),
    body: {
      '@odata.context': `${call.base}/$metadata#Collection(message)`,
      ...link,
      value: repeated(value, journal),
    },
  };
}

/** The mail as it is now; nothing when it went before it was given the first time. */
function itemOf(
  { how, mail }: Pending,
  { folder, isFirstRound }: State,
  { store, showing }: Around,
): object[] {
  const message = how === 'removed' ? undefined : lookUp(store, mail, folder);
  if (!message && isFirstRound) return [];
  if (!message) {
    const id = showing.immutable ? mail.immutable : mail.ordinary;
    return [{ '@odata.type': '#microsoft.graph.message', id, '@removed': { reason: 'deleted' } }];
  }
  if (how === 'read') {
    // Observed in 2020, whatever $select said (microsoft-graph-docs issue 7776).
    const { '@odata.etag': etag } = viewOf(message, showing);
    return [
      {
        '@odata.type': '#microsoft.graph.message',
        '@odata.etag': etag,
        id: idOf(message, showing),
        isRead: message.isRead,
        parentFolderId: folderId(message.parentFolderId),
      },
    ];
  }
  return [{ '@odata.type': '#microsoft.graph.message', ...viewOf(message, showing) }];
}

function lookUp(store: MailboxStore, { ordinary }: MailIds, folder: string) {
  const found = store.find(ordinary);
  return found?.parentFolderId === folder ? found : undefined;
}

function repeated(value: readonly object[], journal: Journal<State>): readonly object[] {
  const [first] = value;
  if (journal.repeats <= 0 || first === undefined) return value;
  journal.repeats -= 1;
  return [...value, first];
}
