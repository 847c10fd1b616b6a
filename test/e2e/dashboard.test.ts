import { readFile } from 'node:fs/promises';
import type { Browser, Locator } from 'playwright-core';
import { percent } from '../../src/dashboard/numbers';
import { fillPolicy } from '../../src/hygiene/policy/fill';
import type { Figures } from '../../src/hygiene/replies/figures';
import { DEFAULT_REPLIES, seesAnswers } from '../../src/hygiene/replies/policy';
import type { InquiryStatus } from '../../src/hygiene/replies/types';
import { idOf } from '../../src/sandbox/graph/messages/view';
import { examplePolicies } from '../../src/sandbox/policy/examples';
import { launchBrowser } from '../support/browser';
import { DEMO_ADDRESSES, demoMails } from '../support/demo-lines';
import { until } from '../support/until';
import { accessibilityFaults } from './support/accessibility';
import { type DashboardPage, openDashboard } from './support/dashboard';
import { kuvertReplies } from './support/kuvert-replies';
import { picture } from './support/pictures';

/** What a manager does: the demo month, the mailbox in trouble, its oldest inquiry, the report. */
let browser: Browser;
let dashboard: DashboardPage;

beforeAll(async () => {
  browser = await launchBrowser();
  dashboard = await openDashboard(browser, { sandbox: { demo: true } });
  await dashboard.signIn();
  await dashboard.synced();
}, 240_000);

afterEach(async () => {
  const { page, session } = dashboard;
  session.expectQuiet();
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 800 });
});

afterAll(async () => {
  await dashboard?.close();
  await browser?.close();
}, 60_000);

/** Where an answer is owed. */
const WAITS: ReadonlySet<InquiryStatus> = new Set(['open', 'overdue', 'acknowledged', 'promise-overdue']);

const verdict = () => dashboard.page.getByRole('main').getByRole('heading', { level: 1 });
const table = (name: string) => dashboard.page.getByRole('table', { name, exact: true });
const faults = () => accessibilityFaults(dashboard.page);

/** The overview, with what was received in a period. */
async function overview(period = 'Denne måned'): Promise<void> {
  const { page } = dashboard;
  await dashboard.go('#/');
  await page.getByRole('combobox', { name: /^Modtaget|^Periode/ }).selectOption({ label: period });
  await verdict().waitFor();
}

/** The cells of a table's lines, by their names, in the order that they stand in. */
async function linesOf(table: Locator): Promise<Map<string, readonly string[]>> {
  const rows = await table.locator('tbody tr').all();
  const lines = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  return new Map(lines.map(([name = '', ...cells]) => [name.split('\n', 1)[0] ?? '', cells]));
}

/** What a line of the overview shows of figures; in its order. */
const shownOf = ([overdue, dueToday, open, _oldest, share]: readonly string[]) => ({
  overdue,
  dueToday,
  open,
  share,
});

/**
 * What it must show of what `kuvert replies` says. @param answersSeen false: nought is what nobody knows, and so is a share
 * of the few answers that can be seen
 */
function wanted({ overdue, dueToday, open, withinTarget }: Figures, answersSeen = true) {
  const said = (n: number) => (n === 0 && !answersSeen ? 'ukendt' : String(n));
  const share = withinTarget === null ? 'ukendt' : percent(withinTarget, 'da');
  return {
    overdue: said(overdue),
    dueToday: said(dueToday),
    open: said(open),
    share: answersSeen ? share : 'ukendt',
  };
}

test('the numbers are those of `kuvert replies`, for each of the twelve mailboxes and three departments', async () => {
  await overview('Alt hentet');
  const told = await kuvertReplies(dashboard.sandbox);
  const replies = fillPolicy(examplePolicies['fjordby-demo'] ?? {}).replies ?? DEFAULT_REPLIES;
  const lines = await linesOf(table('Postkasser'));
  expect([...lines.keys()].sort()).toEqual([...DEMO_ADDRESSES].sort());
  expect(Object.fromEntries([...lines].map(([name, [, ...cells]]) => [name, shownOf(cells)]))).toEqual(
    Object.fromEntries(
      told.mailboxes.map((each) => [each.mailbox, wanted(each, seesAnswers(replies, each.mailbox))]),
    ),
  );
  const departments = await linesOf(table('Afdelinger'));
  // The command's share of a department also holds the few answers that can be seen of a mailbox that hides the others.
  const isWhole = (name: string | null) =>
    replies.departments
      .find((each) => each.name === name)
      ?.mailboxes.every(({ address }) => seesAnswers(replies, address)) ?? true;
  expect([...departments].map(([name, [, ...cells]]) => [name, shownOf(cells)])).toEqual(
    told.departments.map((each) => [
      each.department,
      { ...wanted(each), ...(!isWhole(each.department) && { share: expect.stringMatching(/^\d+\s%$/) }) },
    ]),
  );
  const overdue = told.mailboxes.reduce((sum, each) => sum + each.overdue, 0);
  await verdict()
    .filter({ hasText: new RegExp(`, ${overdue} henvendelser er over fristen$`) })
    .waitFor();
});

test('the first line, the mailbox in trouble, its oldest inquiry in Outlook, the report as a file', async () => {
  const { page, sandbox } = dashboard;
  await overview();
  expect(await verdict().innerText()).toMatch(
    /^\d+\s% besvaret inden (?:fristen|\d+ arbejdsdage) i denne måned, \d+ henvendelser er over fristen$/,
  );
  const told = await kuvertReplies(sandbox);
  const most = told.mailboxes.reduce((one, other) => (other.overdue > one.overdue ? other : one));
  const [[worst = '', cells = []] = []] = await linesOf(table('Postkasser'));
  expect([worst, cells[1]]).toEqual([most.mailbox, String(most.overdue)]);

  await dashboard.openList(worst);
  const waiting = told.inquiries.filter(({ mailbox, status }) => mailbox === worst && WAITS.has(status));
  const { id } = waiting.reduce((one, other) => (other.receivedAt < one.receivedAt ? other : one));
  const oldest = page.getByRole('row').filter({ has: page.locator(`[id="status-${id}"]`) });
  await oldest.getByText(worst).waitFor();
  expect(page.url()).not.toContain('@');
  await oldest.focus();
  const [outlook] = await Promise.all([
    page.waitForEvent('popup'),
    oldest.getByRole('button', { name: /^Åbn i Outlook/ }).click(),
  ]);
  await outlook.waitForURL((url) => url.searchParams.get('mailbox') === worst);
  // It opens the newest mail of the inquiry.
  const mails = new Map(
    demoMails(sandbox.graph, worst).map((mail) => [idOf(mail, { immutable: true }), mail]),
  );
  const opened = mails.get(new URL(outlook.url()).searchParams.get('item') ?? '');
  expect(opened?.conversationId).toBe(mails.get(id)?.conversationId ?? 'in no mailbox');
  await outlook
    .getByRole('heading', { name: opened?.subject ?? '' })
    .first()
    .waitFor();
  await outlook.close();

  await dashboard.openReport();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent tal som CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^kuvert-besvarelse-\d{4}-\d{2}\.csv$/);
  const file = await readFile(await download.path(), 'utf8');
  expect(DEMO_ADDRESSES.filter((address) => !file.includes(address))).toEqual([]);
});

test('sorted by a column with the keyboard, the other way round, and by trouble again', async () => {
  await overview();
  const { page } = dashboard;
  const byTrouble = [...(await linesOf(table('Postkasser'))).keys()];
  const head = table('Postkasser').getByRole('columnheader', { name: 'Navn' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  const ascending = [...(await linesOf(table('Postkasser'))).keys()];
  expect(ascending).toEqual([...byTrouble].sort(new Intl.Collator('da').compare));
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect([...(await linesOf(table('Postkasser'))).keys()]).toEqual(ascending.reverse());
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBeNull();
  expect([...(await linesOf(table('Postkasser'))).keys()]).toEqual(byTrouble);
});

/** The theme follows the browser a moment later, and its colours fade over. */
async function inColours(colorScheme: 'light' | 'dark', forcedColors: 'none' | 'active'): Promise<void> {
  const { page } = dashboard;
  await page.emulateMedia({ colorScheme, forcedColors });
  const isWhite = `getComputedStyle(document.querySelector('h1')).color === 'rgb(255, 255, 255)'`;
  const isStill = `document.getAnimations().every(({ playState }) => playState !== 'running')`;
  await until(() => page.evaluate<boolean>(`(${isWhite}) === ${colorScheme === 'dark'} && ${isStill}`));
}

test('light, dark and forced colours, wide and on a telephone', async () => {
  const { page } = dashboard;
  await page.setViewportSize({ width: 1280, height: 900 });
  await overview();
  await verdict().click(); // so that no ring of the keyboard is in the picture
  await table('Postkasser').locator('svg .line').first().waitFor({ state: 'attached' });
  await picture(page, '7-overview');
  const looks = [
    ['light', 'none'],
    ['dark', 'none'],
    ['dark', 'active'],
  ] as const;
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const whole = width === 1280 ? table('Postkasser') : page.getByRole('list', { name: 'Postkasser' });
    await whole.waitFor();
    const weeks = page.getByRole('group').filter({ hasText: 'Svar inden fristen, uge for uge' });
    if ((await weeks.getAttribute('open')) === null) await weeks.locator('summary').click();
    for (const [colorScheme, forcedColors] of looks) {
      await inColours(colorScheme, forcedColors);
      expect([width, colorScheme, forcedColors, await faults()]).toEqual([
        width,
        colorScheme,
        forcedColors,
        [],
      ]);
      await picture(
        page,
        `dashboard-overview-${width}-${forcedColors === 'active' ? 'forced' : colorScheme}`,
      );
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
});
