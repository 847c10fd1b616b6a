import { createHash, randomBytes } from 'node:crypto';
import { PERSONAS } from '../../../src/sandbox/directory/directory';
import { RunningSandbox } from '../server/running-sandbox';
import { Visitor } from './visitor';

/** The local provider by real HTTP, asked as MSAL asks. */
let running: RunningSandbox;
let visitor: Visitor;

const warned = jest.spyOn(console, 'warn');
beforeAll(async () => {
  running = await RunningSandbox.start();
});
beforeEach(() => {
  visitor = new Visitor(running);
});
afterAll(async () => {
  await running.stop();
  expect(warned).not.toHaveBeenCalled();
});

const METTE = PERSONAS.mette.id;
const signIn = () => running.sandbox.signIn;

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
const base = () => new URL(`${signIn().authority}/v2.0`).pathname;
const redirectUri = () => `${running.sandbox.addinUrl}/sign-in.html`;

const authorize = (scope: string, more: Record<string, string> = {}) =>
  visitor.get(
    `${base()}/authorize?${new URLSearchParams({
      client_id: signIn().clientId,
      response_type: 'code',
      response_mode: 'fragment',
      redirect_uri: redirectUri(),
      scope: `${scope} openid profile offline_access`,
      state: 'state',
      nonce: 'nonce',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...more,
    })}`,
  );

/** What stands behind the # of the address that the add-in's page gets. */
const fragment = (location: string) => Object.fromEntries(new URLSearchParams(location.split('#')[1]));

async function tokenFor(body: Record<string, string>) {
  const form = new URLSearchParams({ client_id: signIn().clientId, client_info: '1', ...body });
  const origin = running.sandbox.addinUrl;
  const answer = await visitor.post(`${base()}/token`, form, { origin, accept: '*/*' });
  return { status: answer.status, headers: answer.headers, body: JSON.parse(answer.body) };
}

async function signedIn(scope: string, person = METTE) {
  const first = await authorize(scope, { prompt: 'select_account' });
  const chosen = await visitor.submit(first, { person });
  const location = chosen.location ?? (await visitor.submit(chosen, { answer: 'yes' })).location ?? '';
  const { code = '' } = fragment(location);
  return tokenFor({
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri(),
    scope,
  });
}

test('it is found where MSAL looks for Entra’s, by pages of any origin', async () => {
  const answer = await visitor.get(`${base()}/.well-known/openid-configuration`, {
    origin: 'https://localhost:1',
  });
  const found = JSON.parse(answer.body);
  expect(found).toMatchObject({
    issuer: `${signIn().authority}/v2.0`,
    token_endpoint: `${signIn().authority}/v2.0/token`,
  });
  expect(answer.headers['access-control-allow-origin']).toBe('https://localhost:1');
});

test('the pages are in the browser’s language, may not be framed, and load nothing', async () => {
  const danish = await authorize('User.Read');
  expect(danish.body).toContain('Hvem er du?');
  expect(danish.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(danish.body).not.toMatch(/https?:|<script|@import|url\(/);
  visitor = new Visitor(running, 'en-GB,en;q=0.9');
  expect((await authorize('User.Read')).body).toContain('Who are you?');
});

test('a token answer has what MSAL wants of Entra, for the add-in’s pages only', async () => {
  const { status, body, headers } = await signedIn('User.Read');
  expect(status).toBe(200);
  expect(headers['access-control-allow-origin']).toBe(running.sandbox.addinUrl);
  expect(JSON.parse(Buffer.from(body.client_info, 'base64url').toString())).toMatchObject({ uid: METTE });
  const claims = JSON.parse(Buffer.from(body.id_token.split('.')[1], 'base64url').toString());
  expect(claims).toMatchObject({ oid: METTE, name: 'Mette Lindholm', ver: '2.0', nonce: 'nonce' });
  expect(body.refresh_token_expires_in).toBe(86_400);
  expect(await signIn().callerOf(body.access_token)).toEqual({
    userId: METTE,
    scopes: new Set(['User.Read']),
  });
  expect(await signIn().callerOf('made-up')).toBeNull();
});

describe('renewal', () => {
  const renew = (refresh_token: string, scope = 'User.Read openid profile offline_access') =>
    tokenFor({ grant_type: 'refresh_token', refresh_token, scope });

  test('gives a new refresh token, and the old one lives on, as at Entra', async () => {
    const { body } = await signedIn('User.Read');
    const once = await renew(body.refresh_token);
    const twice = await renew(body.refresh_token);
    expect([once.status, twice.status]).toEqual([200, 200]);
    expect(new Set([body.refresh_token, once.body.refresh_token, twice.body.refresh_token]).size).toBe(3);
    expect(signIn().log.at(-1)).toEqual({
      grant: 'refresh_token',
      userId: METTE,
      scopes: ['User.Read'],
      error: null,
    });
  });

  test('is good for all that the person has consented to, and for no more', async () => {
    await signIn().consent(METTE, 'MailboxSettings.ReadWrite');
    const { body } = await signedIn('User.Read');
    const more = await renew(body.refresh_token, 'MailboxSettings.ReadWrite openid');
    expect(more.body.scope).toContain('MailboxSettings.ReadWrite');
    const none = await renew(body.refresh_token, 'Mail.Read openid');
    expect(none.status).toBe(400);
    expect(none.body).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    });
  });

  test('ends after a day of the sandbox’s time; an access token after an hour', async () => {
    const { body } = await signedIn('User.Read');
    running.sandbox.clock.forward(59 * 60_000);
    expect(await signIn().callerOf(body.access_token)).not.toBeNull();
    running.sandbox.clock.forward(2 * 60_000);
    expect(await signIn().callerOf(body.access_token)).toBeNull();
    expect((await renew(body.refresh_token)).status).toBe(200);
    running.sandbox.clock.forward(24 * 3_600_000);
    expect((await renew(body.refresh_token)).body).toMatchObject({ error_codes: [700084] });
  });

  test('revoked is said to be so, and only that person is out', async () => {
    const mette = await signedIn('User.Read');
    visitor = new Visitor(running);
    const camilla = await signedIn('User.Read', PERSONAS.camilla.id);
    signIn().revoke(METTE);
    expect((await renew(mette.body.refresh_token)).body).toMatchObject({ error_codes: [50173] });
    expect(await signIn().callerOf(mette.body.access_token)).toBeNull();
    expect((await renew(camilla.body.refresh_token)).status).toBe(200);
  });
});

describe('unseen (prompt=none)', () => {
  test('a browser that is signed in gets a code; one that is not, an error in the address', async () => {
    expect(fragment((await authorize('User.Read', { prompt: 'none' })).location ?? '')).toMatchObject({
      error: 'login_required',
    });
    await signedIn('User.Read');
    expect(fragment((await authorize('User.Read', { prompt: 'none' })).location ?? '')).toHaveProperty(
      'code',
    );
    await signIn().withdraw(METTE);
    expect(fragment((await authorize('User.Read', { prompt: 'none' })).location ?? '')).toMatchObject({
      error: 'consent_required',
    });
  });
});

test('what only an administrator may give cannot be had by answering “yes” all the same', async () => {
  const first = await authorize('User.Read.All', { prompt: 'select_account' });
  const page = await visitor.submit(first, { person: METTE });
  expect(page.body).toContain('Din administrator skal godkende');
  const { location = '' } = await visitor.submit(page, { answer: 'yes' });
  expect(fragment(location)).toMatchObject({ error: 'access_denied' });
});

test.each([
  ['another page', { redirect_uri: 'https://evil.example/' }],
  ['another client', { client_id: 'somebody' }],
])('%s gets a page that says so, and nothing is sent on', async (_what, more) => {
  const answer = await authorize('User.Read', more);
  expect(answer.status).toBe(400);
  expect(answer.location).toBeUndefined();
  expect(answer.body).toContain('Login kunne ikke gennemføres');
});

test('a step that is over, or never was', async () => {
  expect((await visitor.get(`${base()}/step/nothing`)).body).toContain('Login kunne ikke gennemføres');
  expect((await visitor.get('/login/elsewhere')).status).toBe(404);
});

test('a token without a browser', async () => {
  const token = await signIn().issue(METTE, 'Mail.Read');
  expect(await signIn().callerOf(token)).toEqual({ userId: METTE, scopes: new Set(['Mail.Read']) });
});
