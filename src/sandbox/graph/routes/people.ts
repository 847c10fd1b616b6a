import type { User } from '@microsoft/microsoft-graph-types';
import { listAnswer, type Option, readQuery, select } from '../odata';
import { directoryDenied, noSuchObject, unsupportedQuery } from '../refusals';
import type { Caller, DirectoryUser, GraphAnswer, GraphCall, Route, World } from '../types';
import { needsAdvanced, searchIn } from './advanced';
import { expandManager } from './expand-manager';

/** What is given where nothing was selected (user-get). */
const USUAL = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
] as const satisfies readonly (keyof User)[];

/** All that `User.ReadBasic.All` shows of others; the rest is null (permissions.json; observed: docs issue 4993). */
const BASIC: readonly string[] = [
  'id',
  'displayName',
  'givenName',
  'mail',
  'securityIdentifier',
  'surname',
  'userPrincipalName',
] satisfies (keyof User)[];

const WIDE = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
const LIST_OPTIONS: readonly Option[] = [
  '$select',
  '$filter',
  '$orderby',
  '$top',
  '$count',
  '$search',
  '$skiptoken',
];
/** Users on a page, and the most that can be asked for (user-list). */
const PAGE = 100;
const MOST = 999;

export const PEOPLE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/me',
    top: true,
    scopes: ['User.Read', 'User.ReadWrite', 'User.ReadBasic.All', ...WIDE],
    answer: (call, world) => oneUser(call, world, call.user),
  },
  {
    method: 'GET',
    path: '/users',
    top: true,
    scopes: ['User.ReadBasic.All', ...WIDE],
    answer: listUsers,
  },
  {
    method: 'GET',
    path: '/users/{user-id}',
    top: true,
    scopes: ['User.Read', 'User.ReadWrite', 'User.ReadBasic.All', ...WIDE],
    answer(call, world) {
      const isOwn = call.user.id === call.caller.userId;
      if (!isOwn && !['User.ReadBasic.All', ...WIDE].some((scope) => call.caller.scopes.has(scope))) {
        throw directoryDenied();
      }
      return oneUser(call, world, call.user);
    },
  },
  {
    method: 'GET',
    path: '/manager',
    scopes: WIDE,
    answer(call, world) {
      const manager = world.directory.user(call.user.managerId ?? '');
      if (!manager) throw noSuchObject('manager');
      return oneObject(call, manager);
    },
  },
  {
    method: 'GET',
    path: '/directReports',
    scopes: ['User.Read', 'User.ReadWrite', ...WIDE],
    answer(call, world) {
      const reports = world.directory.users.filter((user) => user.managerId === call.user.id);
      return listObjects(call, reports);
    },
  },
  {
    method: 'GET',
    path: '/groups/{group-id}/members',
    top: true,
    scopes: [
      'GroupMember.ReadBasic.All',
      'GroupMember.Read.All',
      'GroupMember.ReadWrite.All',
      'Group.ReadBasic.All',
      'Group.Read.All',
      'Group.ReadWrite.All',
      'Directory.Read.All',
    ],
    answer: listMembers,
  },
];

function oneUser(call: GraphCall, world: World, user: DirectoryUser): GraphAnswer {
  const query = readQuery(call.query, 'user', ['$select', '$expand', '$count']);
  const seen = asSeenBy(call.caller, user);
  const expanded = query.expand === null ? {} : expandManager(call, world, user, query.expand);
  const names = query.select ?? USUAL;
  const selected = query.select === null ? '' : `(${query.select.join(',')})`;
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#users${selected}/$entity`,
      ...select(seen, names, []),
      ...expanded,
    },
  };
}

function oneObject(call: GraphCall, user: DirectoryUser): GraphAnswer {
  const { select: names } = readQuery(call.query, 'user', ['$select']);
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/$metadata#directoryObjects/$entity`,
      '@odata.type': '#microsoft.graph.user',
      ...select(asSeenBy(call.caller, user), names ?? USUAL, []),
    },
  };
}

function listUsers(call: GraphCall, world: World): GraphAnswer {
  const query = readQuery(call.query, 'user', LIST_OPTIONS, MOST);
  requireAdvanced(call, needsAdvanced(query));
  const seen = world.directory.users.map((user) => asSeenBy(call.caller, user));
  const people = query.search === null ? seen : seen.filter(searchIn(query.search));
  const style = { page: PAGE, link: '$skiptoken', context: 'users', always: [], usual: USUAL } as const;
  return { status: 200, body: listAnswer(call, people, query, style) };
}

/** Most of what is beyond equality and beginnings wants `ConsistencyLevel: eventual` (aad-advanced-queries). */
function requireAdvanced(call: GraphCall, needs: 'search' | 'query' | null): void {
  if (needs === null || call.headers.consistencylevel?.toLowerCase() === 'eventual') return;
  throw needs === 'search'
    ? unsupportedQuery(
        "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
      )
    : unsupportedQuery();
}

function listObjects(call: GraphCall, people: readonly DirectoryUser[]): GraphAnswer {
  const query = readQuery(call.query, 'directoryObject', LIST_OPTIONS, MOST);
  requireAdvanced(call, needsAdvanced(query));
  const items = people.map((user) => ({
    '@odata.type': '#microsoft.graph.user',
    ...asSeenBy(call.caller, user),
  }));
  const found = query.search === null ? items : items.filter(searchIn(query.search));
  const style = {
    page: PAGE,
    link: '$skiptoken',
    context: 'directoryObjects',
    always: [],
    usual: ['@odata.type', ...USUAL],
  } as const;
  return { status: 200, body: listAnswer(call, found, query, style) };
}

function listMembers(call: GraphCall, world: World): GraphAnswer {
  const id = call.gaps['group-id'] ?? '';
  const group = world.directory.groups.find((one) => one.id === id.toLowerCase());
  if (!group) throw noSuchObject(id);
  const members = group.memberAddresses.flatMap((address) => world.directory.user(address) ?? []);
  return listObjects(call, members);
}

/** The wire's properties of a person, without what these scopes do not show. */
function asSeenBy(caller: Caller, user: DirectoryUser): Record<string, unknown> {
  const { managerId: _, ...whole } = user;
  if (user.id === caller.userId || WIDE.some((scope) => caller.scopes.has(scope))) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [
      name,
      BASIC.includes(name) ? value : Array.isArray(value) ? [] : null,
    ]),
  );
}
