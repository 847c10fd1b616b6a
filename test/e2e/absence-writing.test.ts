import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { SCOPES as FEATURES } from '../../src/graph/scopes';
import { PERSONAS } from '../../src/sandbox/directory/directory';
import type { Sandbox } from '../../src/sandbox/server/sandbox';
import { launchBrowser } from '../support/browser';
import { until } from '../support/until';
import { accessibilityFaults, paneFrame } from './support/accessibility';
import { type Outlook, type OutlookOptions, openOutlook } from './support/outlook';
import { picture } from './support/pictures';

/** The form for a better automatic reply: MSAL's own code, the real client, the local Graph. */
let browser: Browser;
let outlook: Outlook;
/** Errors that a test makes on purpose: the browser reports each refused request. */
let expected: RegExp[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterEach(async () => {
  const provoked = expected;
  expected = [];
  await outlook.close();
  outlook.session.expectQuiet(provoked);
});

afterAll(() => browser?.close());

const METTE = PERSONAS.mette.id;
const SCOPES = [...new Set(Object.values(FEATURES).flat())];
const BAD = '<p>Jeg er på ferie.</p>';

const kept = (sandbox: Sandbox) => sandbox.graph.mailbox(METTE)?.settings.automaticRepliesSetting;

/** Mette is signed in and has opened the form; her mailbox holds a bad reply. */
async function openForm(options: OutlookOptions = {}): Promise<{ sandbox: Sandbox; pane: FrameLocator }> {
  outlook = await openOutlook(browser, options);
  const { sandbox, page, pane } = outlook;
  const mailbox = sandbox.graph.mailbox(METTE);
  if (!mailbox) throw new Error('Mette has no mailbox');
  const { automaticRepliesSetting: now, ...rest } = mailbox.settings;
  const bad = { status: 'alwaysEnabled', externalAudience: 'all' } as const;
  const texts = { internalReplyMessage: BAD, externalReplyMessage: BAD };
  mailbox.settings = { ...rest, automaticRepliesSetting: { ...now, ...bad, ...texts } };
  await sandbox.signIn.consent(METTE, ...SCOPES);
  await outlook.open('Kage i køkkenet');
  await page.getByRole('toolbar', { name: 'Båndet' }).getByRole('button', { name: 'Kuvert' }).click();
  await pane.getByRole('tab', { name: 'Fravær' }).click();
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    pane.getByRole('button', { name: 'Log ind' }).click(),
  ]);
  await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
  await pane.getByRole('button', { name: 'Skriv et bedre' }).click();
  await pane.getByRole('heading', { name: 'Skriv dit autosvar' }).waitFor();
  return { sandbox, pane };
}

async function pick(pane: FrameLocator, typed: string, name: string): Promise<void> {
  const box: Locator = pane.getByRole('combobox', { name: 'Navn' });
  await box.fill(typed);
  await pane.getByRole('option', { name }).first().waitFor();
  await pane.getByRole('option', { name }).first().click();
}

test('a stand-in who is away is caught; another one is saved, the service has it, and one click takes it back', async () => {
  const { sandbox, pane } = await openForm();
  const faults = async () => accessibilityFaults(await paneFrame(outlook.page));
  expect(await faults()).toEqual([]);
  await picture(outlook.page, 'writing');
  await pick(pane, 'Søren', 'Søren Vestergaard');
  await pane.getByText(/^Søren Vestergaard svarer også automatisk/).waitFor();
  expect(await faults()).toEqual([]);
  await picture(outlook.page, 'writing-away');
  await pane.getByRole('button', { name: 'Vælg en anden' }).click();
  await pick(pane, 'Camilla', 'Camilla Rosendahl');
  await pane.getByText('har ikke autosvar på lige nu').waitFor();

  await pane.getByRole('button', { name: 'Gem autosvar' }).click();
  await pane.getByRole('heading', { name: 'Det ændres i Outlook' }).waitFor();
  await pane.getByText('slået til uden slutdato → i en periode').waitFor();
  // What citizens get is seen without a click.
  await pane.locator('details[open]').getByText('Jeg er på ferie.').waitFor();
  expect(kept(sandbox)?.status).toBe('alwaysEnabled');
  expect(await faults()).toEqual([]);
  await picture(outlook.page, 'writing-changes');
  await pane.getByRole('button', { name: 'Gem nu' }).click();
  await pane.getByText(/^Gemt\. Det begynder .+ og slutter natten til /).waitFor();
  expect(kept(sandbox)).toMatchObject({ status: 'scheduled', externalAudience: 'all' });
  expect(kept(sandbox)?.externalReplyMessage).toContain('Camilla Rosendahl');
  expect(await faults()).toEqual([]);
  await picture(outlook.page, 'writing-saved');

  await pane.getByRole('button', { name: 'Fortryd' }).click();
  await pane.getByText('Det tidligere autosvar er sat tilbage.').waitFor();
  expect(kept(sandbox)?.status).toBe('alwaysEnabled');
  expect(kept(sandbox)?.externalReplyMessage).toContain('Jeg er på ferie.');
});

test('a Graph that fails while saving: a calm message, and what was typed survives it, another tab and another mail', async () => {
  const { sandbox, pane } = await openForm();
  await pane.getByRole('button', { name: 'Ret teksten: Tekst til borgere' }).click();
  const box = pane.getByRole('textbox', { name: 'Tekst til borgere' });
  const text = `${await box.inputValue()}\n\nP.S. Vi holder lukket fredag.`;
  await box.fill(text);
  await pick(pane, 'Camilla', 'Camilla Rosendahl');
  await pane.getByRole('button', { name: 'Gem autosvar' }).click();
  await pane.getByRole('heading', { name: 'Det ændres i Outlook' }).waitFor();
  expected = [/status of (429|503)/];
  sandbox.graph.faults.add({ on: /mailboxSettings/, do: { throttle: 3600 } });
  await pane.getByRole('button', { name: 'Gem nu' }).click();
  await pane
    .getByText(/^Autosvaret blev ikke gemt\. Der er travlt hos Microsoft/)
    .waitFor({ timeout: 60_000 });
  await picture(outlook.page, 'writing-throttled');
  expect(kept(sandbox)?.status).toBe('alwaysEnabled');

  await outlook.page.getByRole('button', { name: /Fastgør/ }).click();
  await pane.getByRole('tab', { name: 'Tjek' }).click();
  await outlook.open('Kloakering på Møllevej');
  await pane.getByRole('tab', { name: 'Fravær' }).click();
  sandbox.graph.faults.clear();
  await pane.getByText('P.S. Vi holder lukket fredag.').first().waitFor();
  await pane.getByRole('button', { name: /^(Prøv igen|Gem autosvar)$/ }).click();
  await pane.getByRole('button', { name: 'Gem nu' }).click();
  await until(() => kept(sandbox)?.status === 'scheduled');
  expect(kept(sandbox)?.externalReplyMessage).toContain('P.S. Vi holder lukket fredag.');
});

test('changed elsewhere meanwhile: shown, and nothing is overwritten unseen', async () => {
  const { sandbox, pane } = await openForm();
  await pick(pane, 'Camilla', 'Camilla Rosendahl');
  const mailbox = sandbox.graph.mailbox(METTE);
  if (!mailbox) return;
  const { automaticRepliesSetting: now } = mailbox.settings;
  mailbox.settings = {
    ...mailbox.settings,
    automaticRepliesSetting: { ...now, internalReplyMessage: '<p>Skrevet på telefonen</p>' },
  };
  await pane.getByRole('button', { name: 'Gem autosvar' }).click();
  await pane.getByText(/^Autosvaret er ændret et andet sted imens/).waitFor();
  await pane.getByText('Tekst til kolleger', { exact: true }).last().click();
  await pane.getByText('Skrevet på telefonen').waitFor();
  await pane.getByRole('button', { name: 'Ikke nu' }).click();
  expect(kept(sandbox)?.internalReplyMessage).toContain('telefonen');
});

test('a permission that is not given says why; one that is goes on with the name', async () => {
  outlook = await openOutlook(browser);
  const { sandbox, page, pane } = outlook;
  expected = [/status of 400/];
  await sandbox.signIn.consent(METTE, ...FEATURES.absence, ...FEATURES.profile);
  await outlook.open('Kage i køkkenet');
  await page.getByRole('toolbar', { name: 'Båndet' }).getByRole('button', { name: 'Kuvert' }).click();
  await pane.getByRole('tab', { name: 'Fravær' }).click();
  const popupOf = async (name: string) => {
    const button = pane.getByRole('button', { name, exact: true });
    const [popup] = await Promise.all([page.waitForEvent('popup'), button.click()]);
    return popup;
  };
  await (await popupOf('Log ind')).getByRole('button', { name: 'Mette Lindholm' }).click();
  await pane.getByRole('button', { name: /^Skriv et/ }).click();
  const box = pane.getByRole('combobox', { name: 'Navn' });
  await box.fill('Camilla');
  await pane.getByText(/^Der kunne ikke ledes efter navnet/).waitFor();
  const refused = await popupOf('Giv adgang');
  await refused.getByRole('button', { name: 'Giv lov' }).waitFor();
  await refused.close();
  await pane.getByText(/^Du blev ikke logget ind, fordi vinduet blev lukket/).waitFor();
  await (await popupOf('Giv adgang')).getByRole('button', { name: 'Giv lov' }).click();
  await pane.getByText(/^\d+ person(er)? fundet$/).waitFor();
  expect(await box.inputValue()).toBe('Camilla');
}, 90_000);

test('what was written before signing in is still there after', async () => {
  outlook = await openOutlook(browser);
  const { sandbox, page, pane } = outlook;
  await sandbox.signIn.consent(METTE, ...SCOPES);
  await outlook.open('Kage i køkkenet');
  await page.getByRole('toolbar', { name: 'Båndet' }).getByRole('button', { name: 'Kuvert' }).click();
  await pane.getByRole('tab', { name: 'Fravær' }).click();
  await pane.getByRole('button', { name: 'Skriv et autosvar' }).click();
  await pane.getByRole('button', { name: 'Ret teksten: Tekst til borgere' }).click();
  await pane.getByRole('textbox', { name: 'Tekst til borgere' }).fill('Min lange tekst');
  await pane.getByRole('button', { name: 'Tilbage til fravær' }).click();
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    pane.getByRole('button', { name: 'Log ind', exact: true }).click(),
  ]);
  await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
  await pane.getByRole('button', { name: /^Skriv et/ }).click();
  await pane.getByText('Min lange tekst').first().waitFor();
  await pane.getByRole('button', { name: 'Gem autosvar' }).waitFor();
});

test.each([
  ['light', '320', { colorScheme: 'light', viewport: { width: 320, height: 900 } }],
  ['dark', '1280', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
] as [string, string, OutlookOptions][])(
  'it fits a page of its own (%s, %s)',
  async (look, width, options) => {
    outlook = await openOutlook(browser, options);
    const { page, sandbox } = outlook;
    await sandbox.signIn.consent(METTE, ...SCOPES);
    await page.goto(`${sandbox.addinUrl}/absence.html`);
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Log ind' }).click(),
    ]);
    await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
    await page.getByRole('button', { name: /^Skriv et/ }).click();
    await page.getByRole('heading', { name: 'Skriv dit autosvar' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    await picture(page, `writing-page-${look}-${width}`);
  },
);
