import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { examplePolicies } from '../../src/sandbox/policy/examples';
import { type Certificate, localCertificate } from '../../src/sandbox/server/certificate';
import { launchBrowser, newSession } from '../support/browser';
import { freePorts } from '../support/free-ports';
import { type OfficeCdn, officeCdn } from '../support/office-cdn';
import { until } from '../support/until';
import { kept } from './support/absence';
import { askToSave, openForm, pick, save } from './support/absence-writing';
import { paneFrame } from './support/accessibility';
import { answerWithNumber, mendByAlert, sendMended, stoppedAtSend } from './support/caseworker';
import { openDashboard } from './support/dashboard';
import { nextVersion } from './support/next-version';
import { type Outlook, openOutlook } from './support/outlook';
import {
  buildWith,
  deploymentAt,
  type HostedRelease,
  host,
  pack,
  putOver,
  ReleaseDesk,
} from './support/release';
import { type Violation, watchPolicy } from './support/violations';

/**
 * The packed release as IT gets it: served by its own rules for nginx from a port of its own, found by Outlook at its manifest's
 * address, signed in by configuration alone, with its Content-Security-Policy on. Nothing of it is changed on the way. The only
 * stand-in is for Microsoft's CDN: office.js comes from the npm package.
 */
const BORGERSERVICE = 'borgerservice@fjordby.example';
/** The default policy, with mailboxes to follow. */
const POLICY = { name: 'release', replies: examplePolicies['fjordby-demo']?.replies ?? {} };

let desk: ReleaseDesk;
let certificate: Certificate;
let cdn: OfficeCdn;
let browser: Browser;
let release: HostedRelease;
let outlook: Outlook;
let violations: readonly Violation[];
/** Hashes of the newer version by those of the older one. */
let renewed: ReadonlyMap<string, string>;

beforeAll(async () => {
  desk = await ReleaseDesk.open();
  certificate = await localCertificate(path.resolve('node_modules/.cache/kuvert'), new Date());
  const [hostPort = 0, port = 0] = await freePorts(2);
  cdn = await officeCdn(certificate);
  browser = await launchBrowser(cdn.standIns);
  const url = `https://localhost:${port}/kuvert`;
  const deployment = deploymentAt(url, hostPort);
  await buildWith(POLICY, desk.at('built-a'));
  renewed = await nextVersion(desk.at('built-a'), desk.at('built-b'));
  await pack(desk.at('built-a'), desk.at('a'), deployment);
  await pack(desk.at('built-b'), desk.at('b'), deployment);
  release = await host({ release: desk.at('a'), place: desk.at('www'), url, certificate });
  outlook = await openOutlook(browser, {
    sandbox: { hostPort, demo: true, manifestUrl: release.manifestUrl },
    before: async (session) => {
      violations = await watchPolicy(session);
    },
  });
}, 120_000);

afterEach(() => {
  outlook.session.expectQuiet();
  expect(violations).toEqual([]);
});

afterAll(async () => {
  await outlook?.close();
  await browser?.close();
  await release?.close();
  await cdn?.close();
  await desk?.clear();
}, 60_000);

const only = async (folder: string, name: RegExp): Promise<string> =>
  (await readdir(folder)).find((each) => name.test(each)) ?? `nothing of ${name}`;

test('a caseworker answers a citizen, is stopped, mends it, and sends', async () => {
  await answerWithNumber(outlook);
  await stoppedAtSend(outlook);
  await mendByAlert(outlook);
  await sendMended(outlook);
});

test('one who goes on leave signs in, sees the automatic reply judged, and saves a better one', async () => {
  await openForm(outlook);
  await pick(outlook.pane, 'Camilla', 'Camilla Rosendahl');
  await outlook.pane.getByText('har ikke autosvar på lige nu').waitFor();
  await askToSave(outlook);
  await save(outlook, 'Camilla Rosendahl');
  expect(kept(outlook.sandbox)?.status).toBe('scheduled');
});

test('a manager signs in, sees who waits, and opens the report', async () => {
  let seen: readonly Violation[] = [];
  const dashboard = await openDashboard(browser, {
    beside: outlook,
    before: async (session) => {
      seen = await watchPolicy(session);
    },
  });
  await dashboard.signIn();
  await dashboard.synced();
  await dashboard.openList(BORGERSERVICE);
  await dashboard.page.getByRole('grid').getByRole('row').nth(1).waitFor();
  await dashboard.openReport();
  expect(seen).toEqual([]);
  await dashboard.close();
  dashboard.session.expectQuiet();
});

test('a newer version over an older one: the pane that is open goes on with the older, the next one is the newer', async () => {
  const tab = await only(desk.at('www'), /^absence-tab\.[0-9a-f]{8}\.js$/);
  let seen: readonly Violation[] = [];
  const later = await openOutlook(browser, {
    beside: outlook,
    before: async (session) => {
      seen = await watchPolicy(session);
    },
  });
  const { page, pane, session } = later;
  const asked: string[] = [];
  session.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const openPane = async () => {
    await later.open('Kage i køkkenet');
    await page.getByRole('toolbar', { name: 'Båndet' }).getByRole('button', { name: 'Kuvert' }).click();
    await pane.getByRole('tab', { name: 'Svar', selected: true }).waitFor();
  };
  await openPane();
  expect(asked).not.toContain(`/kuvert/${tab}`);

  await putOver(desk.at('b'), desk.at('www'));
  await pane.getByRole('tab', { name: 'Fravær' }).click();
  await pane.getByRole('heading', { name: 'Er dit autosvar klar?' }).waitFor();
  expect(asked).toContain(`/kuvert/${tab}`);

  await page.reload();
  await openPane();
  const scripts = (await (
    await paneFrame(page)
  ).evaluate('[...document.scripts].map(({ src }) => src)')) as string[];
  const hashes = scripts.flatMap((src) => /\.([0-9a-f]{8})\.js$/.exec(src)?.[1] ?? []);
  expect(hashes.length).toBeGreaterThan(0);
  expect(hashes.filter((hash) => ![...renewed.values()].includes(hash))).toEqual([]);
  await pane.getByRole('tab', { name: 'Fravær' }).click();
  await pane.getByRole('heading', { name: 'Er dit autosvar klar?' }).waitFor();
  expect(asked).toContain(`/kuvert/${tab.replace(/[0-9a-f]{8}/, (hash) => renewed.get(hash) ?? '')}`);
  expect(seen).toEqual([]);
  await later.close();
  session.expectQuiet();
});

test('what only the policy forbids is seen: without its own scripts allowed, the dashboard starts nothing and says so', async () => {
  const [port = 0] = await freePorts(1);
  const url = `https://localhost:${port}/kuvert`;
  const strict = await host({
    release: desk.at('a'),
    place: desk.at('www-strict'),
    url,
    certificate,
    change: (conf) => conf.replaceAll("script-src 'self'", "script-src 'none'"),
  });
  const session = await newSession(browser, { counted: false });
  const seen = await watchPolicy(session);
  await session.page.goto(`${url}/dashboard.html`);
  await until(() => seen.length >= 2);
  expect(new Set(seen.map(({ page, directive }) => `${page} ${directive}`))).toEqual(
    new Set(['/kuvert/dashboard.html script-src-elem', '/kuvert/dashboard.html console']),
  );
  await session.close();
  await strict.close();
});

test('office.js came from the package alone, at the addresses of its CDN', () => {
  expect(cdn.missing).toEqual([]);
  expect(cdn.asked).toContain('appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(cdn.asked).toContain('ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js');
  console.info(`The release was served by ${release.server}.`);
});
