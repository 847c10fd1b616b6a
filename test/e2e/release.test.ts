import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { asking } from '../../src/cli/doctor/ask';
import { examine } from '../../src/cli/doctor/examine';
import { examplePolicies } from '../../src/sandbox/policy/examples';
import { newSession } from '../support/browser';
import { freePorts } from '../support/free-ports';
import { until } from '../support/until';
import { askToSave, openForm, pick, save } from './support/absence-writing';
import { paneFrame } from './support/accessibility';
import { attachFile } from './support/attach';
import { answerWithNumber, mendByAlert, sendMended, stoppedAtSend } from './support/caseworker';
import { openDashboard } from './support/dashboard';
import { type Outlook, openOutlook } from './support/outlook';
import { ReleaseJourney, takenFromCache } from './support/release-journey';
import { type Violation, watchPolicy } from './support/violations';

/**
 * The packed release as IT gets it: served by its own rules for nginx from a port of its own, found by Outlook at its manifest's
 * address, signed in by configuration alone, with its Content-Security-Policy on. Nothing of it is changed on the way. The only
 * stand-in is for Microsoft's CDN: office.js comes from the npm package.
 */
const BORGERSERVICE = 'borgerservice@fjordby.example';

/** The default policy, with mailboxes to follow. */
const release = new ReleaseJourney({
  name: 'release',
  replies: examplePolicies['fjordby-demo']?.replies ?? {},
});

test('a caseworker answers a citizen, is stopped, mends it, and sends', async () => {
  const { outlook } = release;
  await answerWithNumber(outlook);
  await stoppedAtSend(outlook);
  await mendByAlert(outlook);
  await sendMended(outlook);
});

/** The readers are workers, which are bound by the policy of their own scripts; each format brings parts of its own. */
test('a caseworker attaches files, and what is in them is found', async () => {
  const { outlook } = release;
  const { page, pane } = outlook;
  await outlook.write({ to: 'karen@gmail.com', subject: 'Dit brev', text: 'Kære Karen. Her er brevet.' });
  await outlook.openPane();
  for (const [file, number] of [
    ['brev.docx', 1],
    ['brev.pdf', 2],
    ['liste.xlsx', 3],
  ] as const) {
    await attachFile(outlook, file);
    await pane.getByText(`${file}: undersøgt`).waitFor();
    const card = pane.getByRole('article', { name: new RegExp(`CPR-nummer.*bilag.*${number}`) });
    await card.first().waitFor();
  }
  await page.getByRole('button', { name: 'Kassér' }).first().click();
  await outlook.closed();
});

test('one who goes on leave signs in, sees the automatic reply judged, and saves a better one', async () => {
  const { outlook } = release;
  await openForm(outlook);
  await pick(outlook.pane, 'Camilla', 'Camilla Rosendahl');
  await outlook.pane.getByText('har ikke autosvar på lige nu').waitFor();
  await askToSave(outlook);
  await save(outlook, 'Camilla Rosendahl');
});

test('kuvert doctor finds nothing to mend where it is served', async () => {
  const { hosted, certificate } = release;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { sightings, notExamined, asked } = await examine(
    hosted.url,
    asking({ ca: certificate.cert }),
    version,
  );
  expect({ sightings, notExamined }).toEqual({ sightings: [], notExamined: [] });
  expect(asked).toBeGreaterThan(50);
});

test('a manager signs in, sees who waits, and opens the report', async () => {
  const dashboard = await openDashboard(release.browser, { beside: release.outlook, before: release.watch });
  await dashboard.signIn();
  await dashboard.synced();
  await dashboard.openList(BORGERSERVICE);
  await dashboard.page.getByRole('grid').getByRole('row').nth(1).waitFor();
  await dashboard.openReport();
  await dashboard.close();
});

describe('a newer version over an older one', () => {
  let outlook: Outlook;
  let manager: Page;
  /** Paths that Outlook's pages asked for. */
  const asked: string[] = [];

  beforeAll(async () => {
    outlook = await openOutlook(release.browser, { beside: release.outlook, before: release.watch });
    outlook.session.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    manager = await outlook.session.context.newPage();
  });
  afterAll(() => outlook?.close());

  async function openPane(): Promise<void> {
    const { page, pane } = outlook;
    await outlook.open('Kage i køkkenet');
    await page.getByRole('toolbar', { name: 'Båndet' }).getByRole('button', { name: 'Kuvert' }).click();
    await pane.getByRole('tab', { name: 'Svar', selected: true }).waitFor();
  }
  async function openAbsence(): Promise<void> {
    await outlook.pane.getByRole('tab', { name: 'Fravær' }).click();
    await outlook.pane.getByRole('heading', { name: 'Er dit autosvar klar?' }).waitFor();
  }
  async function openOverview(): Promise<void> {
    await manager.goto(`${release.hosted.url}/dashboard.html`);
    await manager.getByRole('button', { name: 'Log ind' }).waitFor();
  }

  test('the browser keeps what may be kept, so that the newer version is up against that, too', async () => {
    for (const _time of ['first', 'again']) {
      await outlook.page.reload();
      await openPane();
      await openOverview();
    }
    const pages = [await paneFrame(outlook.page), manager];
    expect(await Promise.all(pages.map(takenFromCache))).toEqual([true, true]);
    expect(await Promise.all(pages.map(release.versionOf))).toEqual(['older', 'older']);
  });

  test('a pane that is open goes on with the older one', async () => {
    const tab = await release.hashed('absence-tab');
    expect(asked).not.toContain(`/kuvert/${tab}`);
    await release.update();
    await openAbsence();
    expect(asked).toContain(`/kuvert/${tab}`);
  });

  test('whoever opens a page gets the newer one', async () => {
    await outlook.page.reload();
    await openPane();
    await openOverview();
    const pages = [await paneFrame(outlook.page), manager];
    expect(await Promise.all(pages.map(release.versionOf))).toEqual(['newer', 'newer']);
    await openAbsence();
    expect(asked).toContain(`/kuvert/${release.renewed(await release.hashed('absence-tab'))}`);
  });
});

test('what the policy forbids is seen: without scripts of its own allowed, the dashboard starts nothing, and says so', async () => {
  const [port = 0] = await freePorts(1);
  const url = `https://localhost:${port}/kuvert`;
  const strict = await release.host(url, 'strict', (conf) =>
    conf.replaceAll("script-src 'self'", "script-src 'none'"),
  );
  const session = await newSession(release.browser, { counted: false });
  const seen: Violation[] = [];
  await watchPolicy(session, seen);
  await session.page.goto(`${url}/dashboard.html`);
  await until(() => seen.length >= 2);
  expect(new Set(seen.map(({ page, directive }) => `${page} ${directive}`))).toEqual(
    new Set(['/kuvert/dashboard.html script-src-elem', '/kuvert/dashboard.html console']),
  );
  await session.close();
  await strict.close();
});

test('office.js came from the package alone, at the addresses of its CDN; no other host is found', async () => {
  const { asked, missing } = release.cdn;
  expect(missing).toEqual([]);
  expect(asked).toContain('appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(asked).toContain('ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js');
  const session = await newSession(release.browser, { counted: false });
  const other = 'https://res.cdn.office.net';
  await expect(session.page.goto(`${other}/office.js`)).rejects.toThrow();
  expect(session.outsideRequests()).toEqual([other]);
  await session.close();
  console.info(`The release was served by ${release.hosted.server}.`);
});
