import { rm } from 'node:fs/promises';
import type { Browser, Frame } from 'playwright-core';
import { PERSONAS } from '../../src/sandbox/directory/directory';
import { launchBrowser } from '../support/browser';
import { until } from '../support/until';
import { paneFrame } from './support/accessibility';
import { addinWithPage } from './support/build-page';
import { type Outlook, openOutlook } from './support/outlook';
import { METTE_HERSELF as METTE, type SignInWindow } from './support/sign-in-journey';

/** Signing in from the pane: Outlook's dialog where no window opens, and Outlook itself where it signs in for add-ins. */

let browser: Browser;
let addinFolder: string;
let outlook: Outlook;
let pane: Frame;

beforeAll(async () => {
  [browser, addinFolder] = await Promise.all([
    launchBrowser(),
    addinWithPage('test/e2e/support/sign-in-page.ts'),
  ]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (addinFolder) await rm(addinFolder, { recursive: true });
});

beforeEach(async () => {
  outlook = await openOutlook(browser, { sandbox: { addinFolder } });
  await outlook.write({ subject: 'Sag' });
  await outlook.openPane();
  pane = await paneFrame(outlook.page);
  await until(() => pane.evaluate(() => 'kuvert' in window));
  await pane.evaluate(() => Office.onReady());
});

afterEach(async () => {
  await outlook.close();
  outlook.session.expectQuiet();
});

const ended = () => pane.evaluate(() => (window as never as SignInWindow).signingIn);
const token = () => pane.evaluate(() => (window as never as SignInWindow).kuvert.token('profile'));

describe('Outlook’s dialog', () => {
  /** As a browser that keeps the first window back: the pane's own. Outlook asks before it opens the next. */
  const blockFirstWindow = () =>
    pane.evaluate(() => {
      (window as never as SignInWindow).kuvert.start({ dialog: true });
      const open = window.open;
      window.open = () => {
        window.open = open;
        return null;
      };
    });

  test('opens our page where the browser keeps windows back, and the pane knows the person after', async () => {
    await blockFirstWindow();
    await pane.getByRole('button', { name: 'profile' }).click();
    const [dialog] = await Promise.all([
      outlook.page.waitForEvent('popup'),
      pane.getByRole('button', { name: /allow|tillad/i }).click(),
    ]);
    await dialog.getByRole('button', { name: 'Mette Lindholm' }).click();
    await dialog.getByRole('button', { name: 'Giv lov' }).click();
    expect(await ended()).toEqual(METTE);
    await until(() => dialog.isClosed());
    expect(await outlook.sandbox.signIn.callerOf(await token())).toMatchObject({ userId: PERSONAS.mette.id });
  });

  test('closed by the person', async () => {
    await blockFirstWindow();
    await pane.getByRole('button', { name: 'profile' }).click();
    const [dialog] = await Promise.all([
      outlook.page.waitForEvent('popup'),
      pane.getByRole('button', { name: /allow|tillad/i }).click(),
    ]);
    await dialog.getByRole('heading', { name: 'Hvem er du?' }).waitFor();
    await dialog.close();
    expect(await ended()).toBe('sign-in-cancelled');
  });
});
