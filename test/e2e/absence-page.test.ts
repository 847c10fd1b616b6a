import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import {
  BAD,
  inWords,
  keep,
  last,
  METTE,
  nextMonday,
  SCOPES,
  signIn,
  tooWide,
  verdict,
} from './support/absence';
import { accessibilityFaults } from './support/accessibility';
import { type Outlook, type OutlookOptions, openOutlook } from './support/outlook';
import { picture } from './support/pictures';

/** The Absence tab as a page of its own: no Outlook beside it. */
let browser: Browser;
let outlook: Outlook;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterEach(async () => {
  await outlook.close();
  outlook.session.expectQuiet();
});

afterAll(() => browser?.close());

test.each([
  ['light', '320', { colorScheme: 'light', viewport: { width: 320, height: 900 } }],
  ['dark', '320', { colorScheme: 'dark', viewport: { width: 320, height: 900 } }],
  ['light', 'wide', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark', 'wide', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['contrast', 'wide', { forcedColors: 'active', viewport: { width: 1280, height: 900 } }],
] as [string, string, OutlookOptions][])(
  'as a page of its own it fits, and axe finds nothing (%s, %s)',
  async (look, width, options) => {
    outlook = await openOutlook(browser, options);
    const { page, sandbox } = outlook;
    keep(sandbox, { text: BAD });
    await page.goto(`${sandbox.addinUrl}/absence.html`);
    await page.getByRole('heading', { name: 'Er dit autosvar klar?' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, `page-signed-out-${look}-${width}`);
    await sandbox.signIn.consent(METTE, ...SCOPES);
    await signIn(page, page.getByRole('button', { name: 'Log ind' }));
    await verdict(page).filter({ hasText: 'mangler' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(tooWide)).toBe(false);
    await picture(page, `page-judged-${look}-${width}`);

    keep(sandbox, { text: last(inWords(nextMonday())) });
    await page.getByRole('button', { name: 'Hent igen' }).click();
    await verdict(page).filter({ hasText: 'i orden' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, `page-good-${look}-${width}`);
    await page.getByRole('button', { name: 'Skriv et bedre' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await picture(page, `page-writing-${look}-${width}`);
    expect(await page.evaluate(tooWide)).toBe(false);
  },
);
