import {
  AuthError,
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  CacheLookupPolicy as POLICY,
  ServerError,
} from '@azure/msal-browser';
import { createAsk } from '../../../src/graph/client/create-ask';
import { createSignIn, type SignInOptions } from '../../../src/graph/sign-in';
import type { Problem } from '../../../src/graph/types';
import { GET, patient, problemOf } from '../client/asking';
import { type SmallGraph, startSmallGraph } from '../client/small-graph';
import { CLAIMS } from '../faults/faults';
import { FakeClient } from './fake-client';

/** Signing in when it is not the first time: what MSAL throws is MSAL's own, and Graph is asked over TLS. */
let mockClient: FakeClient;
jest.mock('../../../src/graph/sign-in/msal', () => ({
  CacheLookupPolicy: jest.requireActual('@azure/msal-browser').CacheLookupPolicy,
  EventType: { POPUP_OPENED: 'opened', ACTIVE_ACCOUNT_CHANGED: 'changed' },
  createClient: async () => mockClient,
}));

const NO_ID = '00000000-0000-4000-8000-000000000000';
const ACCESS = {
  clientId: '00000000-0000-4000-8000-000000000001',
  authority: 'https://login.example.dk/fjordby',
  endpoint: 'https://graph.example/v1.0',
};
let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
  Object.assign(globalThis, { document: { baseURI: 'https://kuvert.example/', hasFocus: () => true } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'document');
  return graph.stop();
});
beforeEach(() => {
  mockClient = new FakeClient();
});

async function started(options: SignInOptions = {}) {
  const signIn = createSignIn(ACCESS, options);
  await signIn.signIn('profile'); // MSAL is fetched
  mockClient.asked.length = 0;
  return signIn;
}

async function asking(timeout = 20_000, options: SignInOptions = {}) {
  const signIn = await started(options);
  return {
    signIn,
    ask: createAsk(graph.access, signIn, { fetch: graph.fetch, timeout, patience: patient() }),
  };
}

const refusing = (name: string, number?: number) =>
  new InteractionRequiredAuthError(
    name,
    number ? `AADSTS${number}: Some words of mette@fjordby.example.` : name,
  );
const asked = () => mockClient.asked.map(({ in: where, cacheLookupPolicy }) => [where, cacheLookupPolicy]);
const CACHE = ['silence', POLICY.AccessTokenAndRefreshToken];
const RENEWED = ['silence', POLICY.RefreshToken];
const UNSEEN = ['silence', POLICY.Skip];

describe('a token that is refused in the middle', () => {
  test('is renewed once, and nobody notices', async () => {
    const { ask } = await asking();
    mockClient.silently = ({ forceRefresh }) => (forceRefresh ? 'another' : 'a token');
    graph.answer(({ headers }) =>
      headers.authorization === 'Bearer another' ? { json: { id: '1' } } : { status: 401 },
    );
    expect((await ask(GET)).body).toEqual({ id: '1' });
    expect(asked()).toEqual([CACHE, CACHE, RENEWED]);
  });

  test.each<[string, Error, Problem, 'asked unseen' | 'at once']>([
    ['the service wants the person', refusing('interaction_required'), 'session-expired', 'asked unseen'],
    ['a second factor is wanted', refusing('interaction_required', 50076), 'session-expired', 'asked unseen'],
    ['the person is signed out there', refusing('login_required'), 'session-expired', 'asked unseen'],
    ['consent was withdrawn', refusing('consent_required', 65001), 'consent-needed', 'at once'],
    [
      'the password is new',
      new ServerError('invalid_grant', NO_ID, 'AADSTS50173: x'),
      'access-revoked',
      'at once',
    ],
    [
      'the account is closed',
      new ServerError('invalid_grant', NO_ID, 'AADSTS50057: x'),
      'access-revoked',
      'at once',
    ],
    ['there is no line', new ClientAuthError('network_error', NO_ID), 'offline', 'at once'],
    ['the account is gone', new BrowserAuthError('no_account_error', NO_ID), 'sign-in-needed', 'at once'],
    ['nobody knows why', new AuthError('something', NO_ID, 'of mette@fjordby.example'), 'failed', 'at once'],
  ])('and not renewed, for %s', async (_why, error, problem, unseen) => {
    const { ask } = await asking();
    mockClient.silently = ({ cacheLookupPolicy }) =>
      cacheLookupPolicy === POLICY.AccessTokenAndRefreshToken ? 'a token' : error;
    graph.answer(() => ({ status: 401 }));
    expect((await problemOf(ask(GET))).problem).toBe(problem);
    expect(asked()).toEqual([CACHE, CACHE, RENEWED, ...(unseen === 'at once' ? [] : [UNSEEN])]);
    expect(mockClient.asked.some(({ in: where }) => where === 'a window')).toBe(false);
    const thrown = await ask(GET).catch((each: unknown) => each);
    expect(JSON.stringify(thrown) + String((thrown as Error).stack)).not.toContain('mette@');
  });

  test('and refused again ends in a word to the person, not in a circle', async () => {
    const { ask } = await asking();
    graph.answer(() => ({ status: 401 }));
    expect((await problemOf(ask(GET))).problem).toBe('session-expired');
    expect(graph.seen).toHaveLength(2);
  });
});

test('a token that never comes is given up, and the next one is taken', async () => {
  const { ask } = await asking(50);
  mockClient.silently = () => new Promise(() => {});
  graph.answer(() => ({ json: { id: '1' } }));
  expect((await problemOf(ask(GET))).problem).toBe('unavailable');
  expect(graph.seen).toEqual([]);
  mockClient.silently = () => 'a token';
  expect((await ask({ ...GET })).status).toBe(200);
});

describe('a rule of the organisation’s that wants more (a claims challenge)', () => {
  const challenge = `Bearer realm="", error="insufficient_claims", claims="${btoa(CLAIMS)}"`;
  const challenged = () =>
    graph.answer(({ headers }) =>
      headers.authorization === 'Bearer stronger'
        ? { json: { id: '1' } }
        : { status: 401, headers: { 'WWW-Authenticate': challenge }, json: {} },
    );
  const claimsAsked = () => mockClient.asked.map(({ in: where, claims }) => [where, claims]);

  test('is met silently where that can be', async () => {
    const { signIn, ask } = await asking();
    challenged();
    mockClient.silently = ({ claims }) => (claims === CLAIMS ? 'stronger' : 'a token');
    expect((await ask(GET)).body).toEqual({ id: '1' });
    expect(claimsAsked()).toEqual([
      ['silence', undefined],
      ['silence', undefined],
      ['silence', CLAIMS],
    ]);
    await signIn.signIn('absence');
    expect(claimsAsked().at(-1)).toEqual(['a window', undefined]);
  });

  test.each<[string, SignInOptions]>([
    ['MSAL’s window', {}],
    ['Outlook itself', { nested: true }],
  ])('goes with the next sign-in where the person is wanted: %s', async (_where, options) => {
    const { signIn, ask } = await asking(20_000, options);
    challenged();
    mockClient.silently = ({ claims }) => (claims ? refusing('interaction_required', 50158) : 'a token');
    expect((await problemOf(ask(GET))).problem).toBe('session-expired');
    mockClient.asked.length = 0;
    await signIn.signIn('profile');
    expect(claimsAsked().at(-1)).toEqual(['a window', CLAIMS]);
    await signIn.signIn('absence');
    expect(claimsAsked().at(-1)?.[1]).toBeUndefined();
  });

  test('goes with Outlook’s dialog too', async () => {
    const pages: URL[] = [];
    const openDialog = async (url: string) => {
      pages.push(new URL(url));
      return 'signed-in';
    };
    const { signIn, ask } = await asking(20_000, { openDialog, dialogFirst: true });
    challenged();
    mockClient.silently = ({ claims }) => (claims ? refusing('interaction_required', 50158) : 'a token');
    await problemOf(ask(GET));
    await signIn.signIn('profile');
    await signIn.signIn('absence');
    expect(pages.map(({ searchParams }) => searchParams.get('claims'))).toEqual([null, CLAIMS, null]);
  });

  test('is forgotten with whoever signs out', async () => {
    const { signIn, ask } = await asking();
    challenged();
    mockClient.silently = ({ claims }) => (claims ? refusing('interaction_required') : 'a token');
    await problemOf(ask(GET));
    await signIn.signOut();
    await signIn.signIn('profile');
    expect(claimsAsked().at(-1)).toEqual(['a window', undefined]);
  });
});

describe('somebody else in another page', () => {
  test('signs in during a pause: nothing is done in another’s name', async () => {
    const { signIn } = await asking();
    const wait = async () => mockClient.becomes('camilla');
    const ask = createAsk(graph.access, signIn, {
      fetch: graph.fetch,
      timeout: 20_000,
      patience: patient(wait),
    });
    graph.answer(() => ({ status: 503 }));
    const save = { ...GET, method: 'PATCH', path: '/me/mailboxSettings', body: {} } as const;
    expect((await problemOf(ask(save))).problem).toBe('aborted');
    expect(graph.seen).toHaveLength(1);
  });

  test('signs in while a token is renewed', async () => {
    const { ask } = await asking();
    graph.answer(() => {
      mockClient.becomes('camilla');
      return { status: 401 };
    });
    expect((await problemOf(ask(GET))).problem).toBe('aborted');
    expect(graph.seen).toHaveLength(1);
  });
});

describe('a window', () => {
  test.each<[string, Error, Problem]>([
    ['that the browser holds back', new BrowserAuthError('popup_window_error', NO_ID), 'popup-blocked'],
    ['that does not open', new BrowserAuthError('empty_window_error', NO_ID), 'popup-blocked'],
    ['that the person closes', new BrowserAuthError('user_cancelled', NO_ID), 'sign-in-cancelled'],
    ['left lying', new BrowserAuthError('timed_out', NO_ID), 'sign-in-cancelled'],
    [
      'that an administrator has to fill in',
      new ServerError('access_denied', NO_ID, 'AADSTS90094: x'),
      'consent-needed',
    ],
    ['without a line', new ClientAuthError('network_error', NO_ID), 'offline'],
  ])('%s', async (_what, error, problem) => {
    const signIn = await started();
    mockClient.inWindow = () => error;
    expect((await problemOf(signIn.signIn('profile'))).problem).toBe(problem);
    mockClient.inWindow = () => 'a token';
    expect(await signIn.signIn('profile')).toMatchObject({ username: 'mette' });
  });
});
