import type { Browser } from 'playwright-core';
import { SPECIAL } from '../../src/sandbox/directory/directory';
import { people } from '../../src/sandbox/mailbox/seed/people';
import { launchBrowser } from '../support/browser';
import { until } from '../support/until';
import { accessibilityFaults } from './support/accessibility';
import { ANNEMARIE, type DashboardPage, openDashboard } from './support/dashboard';
import { picture } from './support/pictures';

/** The managers' overview while it has nothing to show yet, no line, or nothing any more. One sandbox, one sign-in, in this order. */
let browser: Browser;
let dashboard: DashboardPage;

beforeAll(async () => {
  browser = await launchBrowser();
  dashboard = await openDashboard(browser, { sandbox: { demo: false } });
}, 120_000);

afterAll(async () => {
  await dashboard?.close();
  await browser?.close();
}, 60_000);

afterEach(() => dashboard.page.context().setOffline(false));

const button = (name: string | RegExp) => dashboard.page.getByRole('button', { name });
const main = () => dashboard.page.getByRole('main');
const says = (text: string | RegExp) => main().getByText(text).first().waitFor();
const load = (name: string | RegExp) => dashboard.page.getByRole('region', { name });
/** What its line of the table says. */
const line = (name: string) =>
  dashboard.page.getByRole('table', { name: 'Postkasser' }).getByRole('row').filter({ hasText: name });

const SETTLED = `new Promise(requestAnimationFrame).then(() => Promise.all(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime < 10_000).map(({ finished }) => finished.catch(() => {}))))`;

/** Light, dark and forced colours, wide and on a telephone: axe finds nothing, nothing is wider than the screen. */
async function looksRight(name: string): Promise<void> {
  const { page } = dashboard;
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const look of ['light', 'dark', 'forced'] as const) {
      const forcedColors = look === 'forced' ? 'active' : 'none';
      await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors });
      await page.evaluate(SETTLED); // colours that are on their way are nobody's
      expect([name, width, look, await accessibilityFaults(page)]).toEqual([name, width, look, []]);
      await picture(page, `dashboard-${name}-${look}-${width}`);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 800 });
}

const headings = () => dashboard.page.getByRole('heading', { level: 1 }).count();

test('signed out: what the page is for, and what it would read', async () => {
  const { page } = dashboard;
  await button('Log ind').waitFor();
  expect(await headings()).toBe(1);
  await looksRight('signed-out');
  await dashboard.go('#/privat');
  await says('Hvad læser siden, og hvad gemmer den?');
  await says(/^Ingen er logget ind/);
  expect(await button('Slet alt gemt').count()).toBe(0);
  await page.goBack();
  await button('Log ind').waitFor();
});

test('the first load: mailbox by mailbox, stopped, the page closed in the middle, gone on with', async () => {
  const { page, sandbox } = dashboard;
  sandbox.graph.faults.add({ do: { slowMs: 700 } });
  await dashboard.signIn();
  await load('Henter postkasserne').waitFor();
  expect(await load('Henter postkasserne').getByRole('listitem').count()).toBe(12);
  await button('Stop').click();
  await load(/^Stoppet/).waitFor();
  await looksRight('stopped');
  await button('Fortsæt').click();
  await load('Henter postkasserne').waitFor();
  await page.reload();
  await load('Henter postkasserne').waitFor(); // by itself, without another sign-in
  sandbox.graph.faults.clear();
  await dashboard.synced();
  await load('Henter postkasserne').waitFor({ state: 'detached' });
  expect(await headings()).toBe(1);
});

test('no access, a server of one’s own, empty, no such mailbox: each says so in its line, and spoils no other', async () => {
  const { page, sandbox } = dashboard;
  const { directory, mailbox } = sandbox.graph;
  const own = mailbox(ANNEMARIE)?.store;
  for (const { id } of own?.snapshot().messages ?? []) own?.remove(id);
  const add = async (address: string) => {
    await page.getByLabel('Postkassens adresse').fill(address);
    await page.keyboard.press('Enter');
  };
  await add('vej');
  await says('Skriv hele adressen, med @ i.');
  await add('PAS@fjordby.example');
  await says('Den postkasse er her allerede.');
  await looksRight('add');
  const poul = directory.user(SPECIAL.onPremises)?.mail ?? '';
  for (const address of [
    people.intranet.address,
    poul,
    directory.user(ANNEMARIE)?.mail ?? '',
    'vje@fjordby.example',
  ]) {
    await add(address);
    await button(`Fjern ${address}`).waitFor();
    await dashboard.synced();
  }
  await line(people.intranet.address)
    .filter({ hasText: /adgang/ })
    .waitFor();
  await line(poul)
    .filter({ hasText: /server/ })
    .waitFor();
  await line('Min postkasse').filter({ hasText: 'Der er ingen mails i den.' }).waitFor();
  await line('vje@fjordby.example').filter({ hasText: 'skrevet rigtigt' }).waitFor();
  expect(await line('pas@fjordby.example').innerText()).not.toMatch(/adgang|server/);
  await looksRight('closed-mailboxes');
  await page.reload();
  await button(`Fjern ${poul}`).click();
  await line(poul).waitFor({ state: 'detached' });
  expect(await page.evaluate('document.activeElement.type')).toBe('email');
  await dashboard.synced();
});

test('no line: what was known stays and says how old it is; back, the page looks by itself', async () => {
  const { page, session } = dashboard;
  await page.context().setOffline(true);
  await button('Opdater').click();
  await page.getByText(/^Ingen forbindelse\. Tallene er fra/).waitFor();
  await line('pas@fjordby.example').waitFor();
  await looksRight('offline');
  await page.context().setOffline(false);
  await page.getByText(/^Ingen forbindelse/).waitFor({ state: 'detached' });
  await dashboard.synced();
  session.expectQuiet([/ERR_INTERNET_DISCONNECTED/]);
});

test('one click deletes what is kept, and another reads again', async () => {
  const { page } = dashboard;
  await page.getByRole('navigation').getByRole('link', { name: 'Hvad læses her?' }).click();
  await looksRight('privacy');
  await button('Slet alt gemt').click();
  await says('Alt, hvad siden havde gemt, er slettet.');
  const kept =
    'indexedDB.databases().then((all) => all.filter(({ name }) => name.startsWith("kuvert-")).length)';
  expect(await page.evaluate(kept)).toBe(0);
  await dashboard.go('#/');
  await button('Hent igen').waitFor();
  expect(await headings()).toBe(1);
  await looksRight('deleted');
  await button('Hent igen').click();
  await dashboard.synced();
  await line('pas@fjordby.example').waitFor();
  expect(await button(/^Fjern /).count()).toBe(0); // those added by hand were deleted too
});

test('signed out again, nothing is kept', async () => {
  const { page } = dashboard;
  await button('Log ud').click();
  await button('Log ind').waitFor();
  const names =
    'indexedDB.databases().then((all) => all.map(({ name }) => name).filter((name) => name.startsWith("kuvert-")))';
  await until(async () => (await page.evaluate<string[]>(names)).length === 0);
  expect(await page.getByRole('link', { name: 'Liste' }).count()).toBe(0);
});
