import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fillPolicy } from '../../../src/hygiene/policy/fill';
import { addinAt } from '../../../src/sandbox/server/addin-at';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server/sandbox';
import { RunningSandbox } from './running-sandbox';

/** Somebody else's server: another sandbox's add-in, whose send handler holds a policy of its own. */
let elsewhere: RunningSandbox;
let manifestUrl: string;

beforeAll(async () => {
  elsewhere = await RunningSandbox.start();
  const policy = JSON.stringify(fillPolicy({ name: 'elsewhere' }));
  await writeFile(path.join(elsewhere.options.addinFolder ?? '', 'launchevent.js'), `var policy=${policy};`);
  manifestUrl = `${elsewhere.sandbox.addinUrl}/manifest.xml`;
});
afterAll(() => elsewhere.stop());

describe('a sandbox that hosts it', () => {
  let sandbox: Sandbox;
  const ask = (requestPath: string, headers = {}) => elsewhere.ask(sandbox.hostUrl, requestPath, { headers });

  beforeAll(async () => {
    const { hostFolder = '', certificateFolder = '' } = elsewhere.options;
    sandbox = await startSandbox({ hostPort: 0, hostFolder, certificateFolder, manifestUrl });
  });
  afterAll(() => sandbox.close());

  test('works by the manifest as it is there, and by the policy that its send handler holds', async () => {
    const said = JSON.parse((await ask('/api/sandbox')).body);
    const { body: manifestXml } = await elsewhere.ask(elsewhere.sandbox.addinUrl, '/manifest.xml');
    expect(said).toMatchObject({ addinUrl: elsewhere.sandbox.addinUrl, manifestXml, policy: 'elsewhere' });
    expect(sandbox.policy.name).toBe('elsewhere');
  });

  test('lets its pages show that origin, and no other', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']);
    expect(policy).toContain(`frame-src 'self' ${elsewhere.sandbox.addinUrl}`);
    expect(new Set(policy.match(/https:\/\/[^\s;]+/g))).toEqual(new Set([elsewhere.sandbox.addinUrl]));
  });

  test('signs in on its pages: their folder is registered, their origin may ask for tokens', async () => {
    const { pathname } = new URL(sandbox.signIn.authority);
    const authorize = (redirect: string) =>
      ask(
        `${pathname}/v2.0/authorize?${new URLSearchParams({
          client_id: sandbox.signIn.clientId,
          response_type: 'code',
          redirect_uri: redirect,
          scope: 'openid',
          code_challenge: 'a'.repeat(43),
          code_challenge_method: 'S256',
        })}`,
      );
    expect((await authorize(`${elsewhere.sandbox.addinUrl}/sign-in.html`)).status).toBe(303);
    expect((await authorize(`${elsewhere.sandbox.addinUrl}/other.html`)).status).toBe(400);
  });
});

test.each([
  ['not encrypted', () => manifestUrl.replace('https:', 'http:'), /ingen https-adresse/],
  ['no address', () => 'manifest.xml', /ingen https-adresse/],
  ['not there', () => `${manifestUrl}l`, /kan ikke hentes.*HTTP 404/],
  ['nobody listens', () => 'https://localhost:1/manifest.xml', /kan ikke hentes.*ECONNREFUSED/],
  ['another file', () => manifestUrl.replace('manifest.xml', 'taskpane.html'), /intet manifest/],
  // Whoever is not localhost must have a certificate that somebody vouches for.
  ['a certificate of nobody', () => manifestUrl.replace('localhost', '127.0.0.1'), /SELF_SIGNED/],
])('an address of an add-in that is %s is refused, with a sentence', async (_name, address, said) => {
  await expect(addinAt(address())).rejects.toThrow(said);
});

test('a policy beside it is refused: the add-in there has its own', async () => {
  await expect(startSandbox({ hostPort: 0, manifestUrl, policy: 'default' })).rejects.toThrow(/policy out/);
});
