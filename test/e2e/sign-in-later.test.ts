import { PERSONAS } from '../../src/sandbox/directory/directory';
import { METTE_HERSELF, SignInJourney, type SignInWindow } from './support/sign-in-journey';

/** Signing in without a window: what MSAL does unseen, and what it leaves to Outlook. */
const METTE = PERSONAS.mette.id;
const CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const j = new SignInJourney();

describe('later, unseen', () => {
  beforeEach(async () => {
    await j.signInAs('Mette Lindholm');
  });

  test('a token that Graph refused is renewed with the refresh token', async () => {
    const first = await j.token('profile');
    j.sandbox.signIn.expireAccessTokens();
    expect(await j.sandbox.signIn.callerOf(first)).toBeNull();
    const second = await j.token('profile', first);
    expect(second).not.toBe(first);
    expect(await j.sandbox.signIn.callerOf(second)).toMatchObject({ userId: METTE });
    expect(j.grants()).toEqual(['authorization_code', 'refresh_token']);
  });

  test('an access token that is out of date by the browser’s clock too', async () => {
    const first = await j.token('profile');
    await j.page.clock.setFixedTime(Date.now() + 2 * 3_600_000);
    j.sandbox.clock.forward(2 * 3_600_000);
    expect(await j.sandbox.signIn.callerOf(first)).toBeNull();
    expect(await j.token('profile')).not.toBe(first);
    expect(j.grants()).toEqual(['authorization_code', 'refresh_token']);
  });

  test('a browser whose clock was put back still has a token that Graph takes', async () => {
    await j.token('profile');
    await j.page.clock.setFixedTime(Date.now() - 2 * 3_600_000);
    expect(await j.sandbox.signIn.callerOf(await j.token('profile'))).toMatchObject({ userId: METTE });
    expect(j.page.context().pages()).toHaveLength(1);
  });

  test('what a rule of the organisation’s wants besides goes with the renewal, or with the next window', async () => {
    const asked: unknown[] = [];
    j.page.context().on('request', (request) => {
      const sent = request.postData() ?? new URL(request.url()).search;
      const claims = new URLSearchParams(sent).get('claims');
      if (claims) asked.push(JSON.parse(claims));
    });
    const first = await j.token('profile');
    const renew = (refused: string) =>
      j.inPage((kuvert, not, claims) => kuvert.token('profile', not, claims), refused, CLAIMS);
    const second = await renew(first);
    expect(second).not.toBe(first);
    expect(await j.sandbox.signIn.callerOf(second)).toMatchObject({ userId: METTE });
    expect(asked).toMatchObject([JSON.parse(CLAIMS)]); // beside what MSAL asks itself

    j.sandbox.clock.forward(25 * 3_600_000);
    j.sandbox.signIn.endSessions();
    j.expected = [/status of 400/];
    expect(await renew(second)).toBe('session-expired');
    asked.length = 0;
    await j.signInAs('Mette Lindholm').catch(() => j.ended());
    expect(asked[0]).toMatchObject(JSON.parse(CLAIMS));
    expect(await j.ended()).toEqual(METTE_HERSELF);
  });

  test('the refresh token is a day old: the session of the browser gives a new one, in a hidden frame', async () => {
    const first = await j.token('profile');
    j.sandbox.clock.forward(25 * 3_600_000);
    j.expected = [/status of 400/];
    expect(await j.token('profile', first)).toMatch(/\S{20}/);
    expect(j.grants()).toEqual(['authorization_code', 'refresh_token: invalid_grant', 'authorization_code']);
    expect(j.page.context().pages()).toHaveLength(1);
  });

  test('no session either: the person is asked to sign in again', async () => {
    const first = await j.token('profile');
    j.sandbox.clock.forward(25 * 3_600_000);
    j.sandbox.signIn.endSessions();
    j.expected = [/status of 400/];
    expect(await j.token('profile', first)).toBe('session-expired');
    expect(await j.signInAs('Mette Lindholm').catch(() => j.ended())).toEqual(METTE_HERSELF);
  });

  test('an administrator has taken the access away', async () => {
    const first = await j.token('profile');
    j.sandbox.signIn.revoke(METTE);
    j.expected = [/status of 400/];
    expect(await j.token('profile', first)).toBe('access-revoked');
  });

  test('consent was withdrawn', async () => {
    const first = await j.token('profile');
    await j.sandbox.signIn.withdraw(METTE, 'User.Read');
    j.expected = [/status of 400/];
    expect(await j.token('profile', first)).toBe('consent-needed');
  });

  test('no network', async () => {
    const first = await j.token('profile');
    await j.page.context().setOffline(true);
    j.expected = [/ERR_INTERNET_DISCONNECTED/];
    expect(await j.token('profile', first)).toBe('offline');
    await j.page.context().setOffline(false);
    expect(await j.token('profile', first)).toMatch(/\S{20}/);
  });
});

describe('Outlook signs in for the page (nested app authentication)', () => {
  /**
   * Stands for Outlook's side of the bridge, which the npm build of office.js lacks. Its tokens are the local provider's, so
   * that the local Graph takes them. What MSAL asked for is noted in `window.asked`.
   */
  async function bridge(refuse: string | null = null) {
    await j.page.exposeFunction('issue', (scope: string) =>
      j.sandbox.signIn.issue(METTE, ...scope.split(' ').filter((one) => /^[A-Z]/.test(one))),
    );
    await j.page.evaluate(
      ([oid, tid, name, username, status]) => {
        const listeners: ((answer: string) => void)[] = [];
        const asked: string[] = [];
        const part = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, '');
        const idToken = `${part({ alg: 'none' })}.${part({ oid, tid, name, preferred_username: username })}.x`;
        const answerTo = async ({
          method,
          tokenParams,
        }: {
          method: string;
          tokenParams?: { scope: string };
        }) => {
          asked.push(method);
          if (method === 'GetInitContext')
            return { success: true, initContext: { sdkName: 'test', sdkVersion: '1' } };
          if (status && (method === 'GetToken' || status === 'USER_CANCEL'))
            return { success: false, error: { status } };
          const account = {
            homeAccountId: `${oid}.${tid}`,
            localAccountId: oid,
            tenantId: tid,
            username,
            name,
          };
          const issue = (window as never as { issue(scope: string): Promise<string> }).issue;
          const scope = tokenParams?.scope ?? '';
          const token = { access_token: await issue(scope), id_token: idToken, expires_in: 3600, scope };
          return { success: true, token, account: { ...account, environment: location.host } };
        };
        Object.assign(window, {
          asked,
          nestedAppAuthBridge: {
            addEventListener: (_name: string, listener: (answer: string) => void) => listeners.push(listener),
            removeEventListener: () => {},
            postMessage: async (text: string) => {
              const request = JSON.parse(text);
              const answer = { messageType: 'NestedAppAuthResponse', requestId: request.requestId };
              const told = JSON.stringify({ ...answer, ...(await answerTo(request)) });
              for (const listener of listeners) listener(told);
            },
          },
        });
        (window as never as SignInWindow).kuvert.start({ nested: true });
      },
      [METTE, 'f10db700-0000-4a11-8a55-000000000000', METTE_HERSELF.name, METTE_HERSELF.username, refuse],
    );
  }
  const asked = () => j.page.evaluate(() => (window as never as { asked: string[] }).asked);

  test('no window, and a token that Graph takes', async () => {
    await bridge();
    await j.page.getByRole('button').click();
    expect(await j.ended()).toEqual(METTE_HERSELF);
    const bearer = await j.token('profile');
    expect(await j.sandbox.signIn.callerOf(bearer)).toMatchObject({ userId: METTE });
    expect(await j.token('profile', bearer)).not.toBe(bearer);
    expect(j.page.context().pages()).toHaveLength(1);
    expect(new Set(await asked())).toEqual(new Set(['GetInitContext', 'GetToken']));
  });

  test('where Outlook has to ask, it asks', async () => {
    await bridge('USER_INTERACTION_REQUIRED');
    await j.page.getByRole('button').click();
    expect(await j.ended()).toEqual(METTE_HERSELF);
    expect(await asked()).toEqual(['GetInitContext', 'GetToken', 'GetTokenPopup']);
  });

  test('and where the person says no there, it is cancelled', async () => {
    await bridge('USER_CANCEL');
    await j.page.getByRole('button').click();
    expect(await j.ended()).toBe('sign-in-cancelled');
  });
});

test('of two whom the browser remembers, signing out leaves none', async () => {
  await j.signInAs('Mette Lindholm');
  j.sandbox.signIn.endSessions();
  const popup = await j.click('directory');
  await popup.getByRole('button', { name: 'Anne-Marie Krogh' }).click();
  await popup.getByRole('button', { name: 'Giv lov' }).click();
  await j.ended();
  await j.inPage((kuvert) => kuvert.signOut());
  expect(await j.account()).toBeNull();
});
