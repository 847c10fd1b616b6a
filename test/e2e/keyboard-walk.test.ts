import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { until } from '../support/until';
import { BAD, keep, kept, METTE, SCOPES } from './support/absence';
import { paneFrame } from './support/accessibility';
import { type DashboardPage, openDashboard } from './support/dashboard';
import { isOn, type Step, take, WALKS } from './support/keyboard-walks';
import { outlookForEachTest } from './support/own-outlook';

/** What the accessibility statement says of the keyboard, step by step: no mouse touches anything on the way. */

const outlook = outlookForEachTest();

/** The keyboard comes into the pane by Outlook's own key (F6). */
async function intoPane(): Promise<Frame> {
  await outlook.pane.getByRole('tab', { selected: true }).focus();
  return paneFrame(outlook.page);
}

/** Signs in by the window that the step's Enter opens, without a mouse there either. */
async function signInBy(page: Page, person: string, target: Page | Frame, step: Step): Promise<void> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  await popup.getByRole('button', { name: person }).waitFor();
  while (!(await popup.getByRole('button', { name: person }).and(popup.locator(':focus')).count()))
    await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await isOn(target, step);
}

test('Check: a finding is mended, taken back and mended again', async () => {
  await outlook.start();
  const { page, pane, editor } = outlook;
  await outlook.write({ to: 'karen@gmail.com', subject: 'Sag', text: 'Nummeret er 070761-4285.' });
  await outlook.openPane();
  await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).waitFor();
  const frame = await intoPane();
  const masked: boolean[] = [];
  for (const step of WALKS.check) {
    await take(page, frame, step);
    if (step.press === 'Enter') masked.push((await editor.innerText()).includes('070761-xxxx'));
  }
  expect(masked).toEqual([false, false, true, false, true, true]);
});

test('Absence: sign in, write a better reply with a stand-in, and save it', async () => {
  await outlook.start();
  const { page, pane, sandbox } = outlook;
  keep(sandbox, { text: BAD });
  await sandbox.signIn.consent(METTE, ...SCOPES);
  await outlook.open('Kage i køkkenet');
  await page.getByRole('toolbar', { name: 'Båndet' }).getByRole('button', { name: 'Kuvert' }).click();
  await pane.getByRole('heading', { name: 'Hvem venter på svar?' }).waitFor();
  const frame = await intoPane();
  let before = '';
  for (const step of WALKS.absence) {
    if (before === 'Log ind') await signInBy(page, 'Mette Lindholm', frame, step);
    else await take(page, frame, step);
    if (step.on === 'Fravær') await pane.getByRole('button', { name: 'Log ind' }).waitFor();
    if (step.press === 'Camilla') await pane.getByRole('option', { name: 'Camilla Rosendahl' }).waitFor();
    before = step.on;
  }
  await until(() => kept(sandbox)?.externalReplyMessage?.includes('Camilla Rosendahl'));
  await pane.getByText(/^Gemt\. Det begynder /).waitFor();
});

describe('the managers’ overview', () => {
  let browser: Browser;
  let dashboard: DashboardPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    dashboard = await openDashboard(browser, { sandbox: { demo: false } });
  }, 120_000);
  afterAll(async () => {
    await dashboard.close();
    await browser.close();
  });

  test('from the sign-in over the overview into a row of the list', async () => {
    const { page } = dashboard;
    let before = '';
    for (const step of WALKS.dashboard) {
      if (before === 'Log ind') await signInBy(page, 'Anne-Marie Krogh', page, step);
      else await take(page, page, step);
      if (before === 'Log ind') await dashboard.synced();
      before = step.on;
    }
  });

  test.each(['#/', '#/afdeling/0', '#/liste', '#/rapport', '#/privat'])(
    'the Tab key gets through %s and out at its end',
    async (hash) => {
      const heading = dashboard.page.getByRole('heading', { level: 1 });
      const before = await heading.innerText();
      await dashboard.go(hash);
      await until(async () => (await heading.innerText()) !== before);
      await dashboard.synced();
      await expectNoTrap(dashboard.page, dashboard.page);
    },
  );
});

test.each(['Tjek', 'Fravær', 'Svar'])(
  'the Tab key gets through the pane’s tab %s and out at its end',
  async (name) => {
    await outlook.start();
    const { page, pane } = outlook;
    await outlook.open('Kage i køkkenet');
    await page.getByRole('toolbar', { name: 'Båndet' }).getByRole('button', { name: 'Kuvert' }).click();
    await pane.getByRole('tab', { name }).click();
    await pane.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
    await expectNoTrap(page, await intoPane());
  },
);

/** How often in a row a press may leave the keyboard where it is: a date has parts, and Outlook takes over a moment later. */
const PATIENCE = 4;

/** The presses lead from element to element, until the keyboard is out of the page. */
async function expectNoTrap(page: Page, target: Page | Frame): Promise<void> {
  const moved = `(() => {
    const { activeElement: at } = document;
    if (!document.hasFocus() || at === document.body) return 'out';
    const times = window.kuvertAt?.at === at ? window.kuvertAt.times + 1 : 0;
    window.kuvertAt = { at, times };
    if (times > ${PATIENCE}) return 'stuck at ' + at.outerHTML.replace(/class="[^"]*"/, '');
    return times > 0 ? 'still' : 'on';
  })()`;
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press('Tab');
    const is = await target.evaluate<string>(moved);
    if (is === 'out' && press > 0) return;
    expect(is).not.toMatch(/^stuck/);
    if (is === 'still') await page.waitForTimeout(250); // on a busy machine that moment is long
  }
  throw new Error('no end after 200 presses');
}

test('what is on the way out of a heading is the next stop, not Outlook', async () => {
  await outlook.start();
  const { page, pane } = outlook;
  await outlook.write({ to: 'karen@gmail.com', subject: 'Sag', text: 'Nummeret er 070761-4285.' });
  await outlook.openPane();
  await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).waitFor();
  await pane.getByRole('heading', { level: 1 }).focus();
  const frame = await paneFrame(page);
  await take(page, frame, { press: 'Tab', on: 'Skjul CPR-nummer' });
  await pane.locator('summary').last().focus();
  await page.keyboard.press('Tab');
  await until(async () => !(await frame.evaluate<boolean>('document.hasFocus()')));
});
