import type { Browser } from 'playwright-core';
import { examplePolicies } from '../../src/sandbox/policy/examples';
import { launchBrowser } from '../support/browser';
import { until } from '../support/until';
import { accessibilityFaults } from './support/accessibility';
import { type DashboardPage, openDashboard } from './support/dashboard';
import {
  AGES,
  ANSWERING,
  ARRIVING,
  cellsOf,
  PICTURES,
  partOf,
  showDepartment,
  WEEKLY,
} from './support/dashboard-department';
import { testReport } from './support/dashboard-report';
import { picture } from './support/pictures';

/**
 * A department of the demo month and its month report, one first load for both: pictures, the tables behind them, employees where the
 * policy shows them; what is shown, saved and printed.
 */
let browser: Browser;
let dashboard: DashboardPage;

const demo = examplePolicies['fjordby-demo'];

beforeAll(async () => {
  browser = await launchBrowser();
  dashboard = await openDashboard(browser, {
    hash: '#/afdeling/0',
    sandbox: { demo: true, policy: { ...demo, replies: { ...demo?.replies, figuresByEmployee: true } } },
  });
  await dashboard.signIn();
  await dashboard.synced();
}, 240_000);

afterEach(async () => {
  await dashboard.page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: 'none' });
  await dashboard.page.setViewportSize({ width: 1280, height: 800 });
});

afterAll(async () => {
  await dashboard?.close();
  await browser?.close();
}, 60_000);

const part = (name: string) => partOf(dashboard, name);
const cells = (name: string) => cellsOf(dashboard, name);
const show = (department: number, as?: 'tables' | 'pictures') => showDepartment(dashboard, department, as);

test.each([0, 2])('department %i: one sentence, four pictures, the numbers behind each', async (at) => {
  await show(at);
  const title = await dashboard.page.getByRole('heading', { level: 1 }).textContent();
  expect(title).toMatch(/ – \d+\u00a0% besvaret inden \d arbejdsdage i denne måned, /);
  for (const name of PICTURES) {
    expect(await part(name).locator('svg:not([aria-hidden])').count()).toBe(1);
    expect(await part(name).locator('[inert] svg').count()).toBeGreaterThan(0);
  }
  expect(await cells(WEEKLY)).toHaveLength(1 + 13);
  expect(await cells(ANSWERING)).toHaveLength(1 + 7);
  expect(await cells(AGES)).toHaveLength(1 + 5);
  const [head] = await cells(ARRIVING);
  expect(head).toEqual(['Kl.', 'ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø']);
  const handed = (await cells('Overdragelser')).slice(1);
  const counts = handed.map(([, , n]) => Number(n));
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
  expect(new Set(handed.map(([from, to]) => `${from} ${to}`)).size).toBe(handed.length);
  dashboard.session.expectQuiet();
});

test('pictures draw the numbers of their tables', async () => {
  await show(0);
  const numbers = (await cells(AGES)).slice(1).map(([, n]) => n);
  const drawn = await part(AGES).locator('[inert] .fui-vbc__barLabel').allTextContents();
  expect(drawn).toEqual(numbers.filter((n) => n !== '0'));
  const arrived = (await cells(ARRIVING)).slice(1).flatMap(([, ...hours]) => hours);
  const sum = (texts: readonly string[]) => texts.reduce((all, text) => all + Number(text), 0);
  // Fluent draws the fields when it knows how wide they may be.
  const fields = part(ARRIVING).locator('[inert] .fui-hmc__text');
  await until(async () => sum(await fields.allTextContents()) === sum(arrived));
});

test('nothing of a picture stops the keyboard', async () => {
  await show(0);
  const { page } = dashboard;
  await page.getByRole('heading', { level: 1 }).focus();
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("[inert]") === null')).toBe(true);
  }
});

/** Each look once with pictures or with tables; both at both widths. */
const LOOKS = [
  [1280, 'light', 'pictures', { colorScheme: 'light' }],
  [1280, 'dark', 'tables', { colorScheme: 'dark' }],
  [1280, 'forced', 'pictures', { colorScheme: 'dark', forcedColors: 'active' }],
  [320, 'light', 'tables', { colorScheme: 'light' }],
  [320, 'dark', 'pictures', { colorScheme: 'dark' }],
] as const;

test.each(LOOKS)('%i pixels, %s, %s: accessible, and nothing is cut off', async (width, look, as, media) => {
  const { page } = dashboard;
  await page.setViewportSize({ width, height: width === 320 ? 5200 : 2100 });
  await page.emulateMedia(media);
  await show(0, as);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(width);
  await picture(page, `dashboard-department-${width}-${look}-${as}`);
});

test('forced colours leave nothing of a heat map: its numbers stand there', async () => {
  await show(0); // before: a switch of this page goes with the colours
  await dashboard.page.emulateMedia({ forcedColors: 'active' });
  await part(ARRIVING).getByText('Billedet består kun af farver').waitFor();
  expect(await part(ARRIVING).getByRole('switch').count()).toBe(0);
  expect(await part(ARRIVING).getByRole('table').isVisible()).toBe(true);
});

test('the numbers lead to the inquiries', async () => {
  await show(0);
  const { page } = dashboard;
  await part(AGES)
    .getByRole('link', { name: /over fristen$/ })
    .click();
  await page.waitForURL(/#\/liste\?kun=overdue&afdeling=0$/);
  await page.goBack();
  await part(AGES).waitFor();
});

test('employees by number, until somebody asks for a name; few answers stay nobody’s', async () => {
  await show(0);
  const employees = part('Medarbejdere');
  const first = employees.getByRole('button', { name: 'Vis navn på medarbejder 1', exact: true });
  const rows = await cells('Medarbejdere');
  for (const [, answered] of rows.slice(1)) expect(Number(answered)).toBeGreaterThanOrEqual(5);
  await first.click();
  await first.waitFor({ state: 'detached' });
  await employees.getByText('Henter navnet').waitFor({ state: 'detached' });
  const [, asked] = await cells('Medarbejdere');
  expect(asked?.[0]).not.toMatch(/^(?:Medarbejder|Henter|Navnet|Mailen)/);
  expect(await accessibilityFaults(dashboard.page)).toEqual([]);
  await show(1);
  await show(0);
  expect(await first.count()).toBe(1);
});

test('a department that is not there', async () => {
  const { page } = dashboard;
  await dashboard.go('#/afdeling/77');
  await page.getByText('Afdelingen findes ikke').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'dashboard-department-gone');
  await page.getByRole('button', { name: 'Til overblikket' }).click();
  await page.waitForURL(/#\/$/);
});

testReport(() => dashboard);

test('where the pictures cannot be fetched, the numbers stand there, and one press fetches all', async () => {
  const { page } = dashboard;
  await show(0);
  await page.route(/\/charts\.[0-9a-f]+\.js$/, (route) => route.abort());
  await page.reload();
  await part(WEEKLY).getByText('Billedet kunne ikke hentes').waitFor();
  for (const name of PICTURES) expect(await part(name).getByRole('table').isVisible()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'dashboard-department-no-pictures');
  await page.unroute(/\/charts\.[0-9a-f]+\.js$/);
  await part(AGES).getByRole('button', { name: 'Hent billedet igen' }).click();
  for (const name of PICTURES) await part(name).locator('[inert] svg').first().waitFor({ state: 'attached' });
  dashboard.session.expectQuiet([/ERR_FAILED|ChunkLoadError/]);
});
