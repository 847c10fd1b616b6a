import { SCOPES as FEATURES } from '../../src/graph/scopes';
import { until } from '../support/until';
import { METTE, SCOPES, signIn, verdict } from './support/absence';
import { looked } from './support/accessibility';
import { RepliesJourney, SUBJECT } from './support/replies';

/** The Replies tab: the real follower, the real client, the local Graph; somebody writes in, and the clock moves. */
const journey = new RepliesJourney();
const { openReading, openPane, ask, signedIn, synced, refresh, rowOf, choose, categories, forward } = journey;

const DAY = 24 * 3_600_000;

/** What the manual asks of an answer. */
async function fillInSignature(): Promise<void> {
  const { pane, page } = journey.outlook;
  await journey.outlook.write({});
  await journey.outlook.openPane();
  await pane.getByRole('button', { name: 'Din signatur' }).click();
  await pane.locator('#signature-department').fill('Teknik og Miljø');
  await pane.getByRole('textbox', { name: 'Direkte telefon' }).fill('09 11 20 31');
  await pane.getByRole('button', { name: 'Gem' }).click();
  await pane.getByText('Gemt. Kuvert bruger felterne').waitFor();
  await page.getByRole('button', { name: 'Kassér' }).first().click();
  await journey.outlook.closed();
}

test('sign in, see who waits, say that one needs no reply, and go back', async () => {
  await openReading();
  const { page, pane, sandbox } = journey.outlook;
  const id = ask();
  await pane.getByRole('heading', { name: 'Hvem venter på svar?' }).waitFor();
  await looked(journey.outlook, 'replies-signed-out');

  journey.outlook.expected = [/status of 400/];
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    pane.getByRole('button', { name: 'Log ind' }).click(),
  ]);
  await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
  await popup.getByRole('button', { name: 'Giv lov' }).click();
  await verdict(pane)
    .filter({ hasText: /^\d+ venter på svar · \d+ over fristen$/ })
    .waitFor({ timeout: 30_000 });
  await synced();
  const before = await verdict(pane).innerText();
  await looked(journey.outlook, '6-replies', { part: 'pane', also: ['dark', 'contrast'] });
  const [managers] = await Promise.all([
    page.context().waitForEvent('page'),
    pane.getByRole('link', { name: 'Lederoverblik' }).click(),
  ]);
  await managers.getByRole('navigation', { name: 'Sider' }).waitFor();
  expect(new URL(managers.url()).pathname).toMatch(/\/dashboard\.html$/);
  await managers.close();

  const row = await rowOf(SUBJECT);
  await row.getByText('3 arbejdsdage tilbage').waitFor();
  await choose(row, 'Kræver ikke svar');
  await row.getByText('Kuvert mangler lov til at sætte kategorier').waitFor();
  await looked(journey.outlook, 'replies-no-marks', { part: 'pane' });
  const [consent] = await Promise.all([
    page.waitForEvent('popup'),
    row.getByRole('button', { name: 'Giv adgang' }).click(),
  ]);
  await consent.getByRole('button', { name: 'Giv lov' }).click();
  const undo = row.getByRole('button', { name: 'Fortryd' });
  await undo.waitFor();
  expect(categories(id)).toEqual(['Kuvert: kræver ikke svar']);
  await until(async () => (await verdict(pane).innerText()) !== before);
  await looked(journey.outlook, 'replies-marked', { part: 'pane' });
  await undo.click();
  await row.getByRole('button', { name: 'Send kvittering' }).waitFor();
  await until(() => categories(id).length === 0);
  expect(await verdict(pane).innerText()).toBe(before);
  expect(sandbox.store.get(id).isRead).toBe(false);
});

test('a receipt: a draft with the day opens in Outlook; sent, it counts, and the day stands on the mail', async () => {
  const id = await signedIn();
  const { page, pane, editor } = journey.outlook;
  const row = await rowOf(SUBJECT);
  const form = row.getByRole('form', { name: 'Kvittering' });
  await row.getByRole('button', { name: 'Send kvittering' }).click();
  await form.getByText('Din signatur mangler: Udfyld den under Tjek → Din signatur').waitFor();
  await looked(journey.outlook, 'replies-no-signature', { part: 'pane' });
  await fillInSignature();
  await openPane();
  await synced();
  await (await rowOf(SUBJECT)).getByRole('button', { name: 'Send kvittering' }).click();
  const day = form.getByRole('combobox', { name: 'Svaret kommer senest' });
  await day.and(pane.locator(':focus')).waitFor();
  const chosen = (await day.locator('option').nth(4).innerText()).trim();
  const promised = await day.locator('option').nth(4).getAttribute('value');
  await day.selectOption({ index: 4 });
  await form.getByText(`Du får et svar senest ${chosen}`).waitFor();
  await form.getByRole('combobox', { name: 'Sprog' }).selectOption('en');
  await form.getByText(/Thank you for your mail.*Kind regards\s+Mette Lindholm\s+Teknik og Miljø/s).waitFor();
  await form.getByRole('combobox', { name: 'Sprog' }).selectOption('da');
  await looked(journey.outlook, 'replies-receipt', { part: 'pane' });
  await form.getByRole('button', { name: 'Lav kladde' }).click();

  await editor.getByText(`Du får et svar senest ${chosen}`).waitFor({ timeout: 30_000 });
  await editor.getByText('Direkte 09 11 20 31').waitFor();
  expect(journey.outlook.sent().map((sent) => sent.subject)).not.toContain(`SV: ${SUBJECT}`);
  await journey.outlook.send();
  await journey.outlook.closed();
  expect(await journey.outlook.alert.count()).toBe(0);
  expect(journey.outlook.sent()[0]?.body.match(/Venlig hilsen/g)).toHaveLength(1);
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await openPane();
  await synced();
  const after = await rowOf(SUBJECT);
  await after.getByText(/^Kvitteret · lovet/).waitFor({ timeout: 30_000 });
  await until(() => categories(id).includes(`Kuvert: lovet ${promised?.split('-').reverse().join('-')}`));
});

test('the first history shows how far it is, can be stopped, and goes on from there', async () => {
  await openReading();
  const { page, pane, sandbox } = journey.outlook;
  ask();
  await sandbox.signIn.consent(METTE, ...SCOPES);
  sandbox.graph.faults.add({ on: /messages/, do: { slowMs: 2000 } });
  await signIn(page, pane.getByRole('button', { name: 'Log ind' }));
  await pane.getByRole('progressbar', { name: /igennem$/ }).waitFor({ timeout: 30_000 });
  await pane.getByText(/mails? indtil nu/).waitFor();
  await looked(journey.outlook, 'replies-history', { part: 'pane' });
  await pane.getByRole('button', { name: 'Stop' }).click();
  await pane.getByText('Stoppet. Listen er ikke hel endnu.').waitFor();
  await looked(journey.outlook, 'replies-stopped', { part: 'pane' });
  sandbox.graph.faults.clear();
  await pane.getByRole('button', { name: 'Fortsæt' }).click();
  await synced();
  await rowOf(SUBJECT);
  await pane.getByRole('progressbar', { name: /igennem$/ }).waitFor({ state: 'detached' });
});

test('what the clock makes of it: overdue, answered by phone, handed over, promised', async () => {
  await signedIn();
  const { pane, page } = journey.outlook;
  journey.outlook.expected = [/status of 40[01]/];
  await forward(7 * DAY);
  const row = await rowOf(SUBJECT);
  await row.getByText(/^Frist /).waitFor({ timeout: 30_000 });
  await verdict(pane).filter({ hasText: 'over fristen' }).waitFor();
  await row.getByRole('button', { name: 'Flere muligheder' }).click();
  await pane.getByRole('menuitem', { name: 'Lovet dato …' }).waitFor();
  await looked(journey.outlook, 'replies-menu', { part: 'pane' });
  await page.keyboard.press('Escape');

  await choose(row, 'Overdraget til …');
  const name = row.getByRole('combobox', { name: 'Hvem har overtaget?' });
  await name.and(pane.locator(':focus')).waitFor();
  await name.fill('Camilla');
  await pane.getByRole('option', { name: 'Camilla Rosendahl' }).click();
  await looked(journey.outlook, 'replies-hand-over', { part: 'pane' });
  await row.getByRole('button', { name: 'Gem' }).click();
  await row.getByText('Overdraget til Camilla Rosendahl').waitFor();
  await row.getByRole('button', { name: 'Fortryd' }).and(pane.locator(':focus')).waitFor();
  await row.getByRole('button', { name: 'Fortryd' }).click();

  await choose(row, 'Lovet dato …');
  await row.getByRole('button', { name: 'Gem' }).waitFor();
  await looked(journey.outlook, 'replies-promise', { part: 'pane' });
  await row.getByRole('button', { name: 'Gem' }).click();
  await row.getByText(/^Svar er lovet /).waitFor();
  await row.getByRole('button', { name: 'Fortryd' }).click();
  await choose(row, 'Besvaret på telefon i dag');
  await row.getByText('Besvaret på telefon i dag').waitFor();
  await refresh();
  await until(async () => (await pane.getByRole('article', { name: SUBJECT }).count()) === 0);
});

test('the mail that is being read has its state above the list; a pinned pane follows', async () => {
  const id = await signedIn();
  const { page, pane } = journey.outlook;
  const card = pane.getByRole('region', { name: 'Denne mail' });
  await page.getByRole('button', { name: /Fastgør/ }).click();
  await journey.outlook.open('Automatisk svar: Kloakering på Møllevej');
  await card.getByText('Kræver ikke svar: et autosvar').waitFor();
  expect(
    await pane
      .getByRole('heading')
      .first()
      .evaluate(({ tagName }) => tagName),
  ).toBe('H1');
  await looked(journey.outlook, 'replies-beside-automatic', { part: 'pane' });
  await card.getByRole('button', { name: 'Skal besvares' }).click();
  await card.getByRole('button', { name: 'Fortryd' }).click();
  await card.getByText('Kræver ikke svar: et autosvar').waitFor();
  await journey.outlook.open(SUBJECT);
  await card.getByText('3 arbejdsdage tilbage').waitFor();
  await card.getByText(/^Modtaget i dag\./).waitFor();
  await looked(journey.outlook, 'replies-reading', { part: 'pane' });
  await choose(card, 'Kræver ikke svar');
  await card.getByRole('button', { name: 'Fortryd' }).waitFor();
  expect(categories(id)).toEqual(['Kuvert: kræver ikke svar']);
});

test('whoever closes the window is asked again, or goes on without the texts; then nobody asks again', async () => {
  await openReading();
  const { page, pane, sandbox } = journey.outlook;
  journey.outlook.expected = [/status of 40[01]/];
  await sandbox.signIn.consent(METTE, ...FEATURES.replies);
  const signInWindow = async (button: string) => {
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      pane.getByRole('button', { name: button }).click(),
    ]);
    await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
    return popup;
  };
  const popup = await signInWindow('Log ind');
  await popup.getByRole('button', { name: 'Giv lov' }).waitFor();
  await popup.close();
  await pane.getByText('Du kan også fortsætte uden').waitFor();
  await pane.getByRole('button', { name: 'Log ind' }).waitFor();
  await looked(journey.outlook, 'replies-without-texts', { part: 'pane' });
  await signInWindow('Fortsæt uden at læse mails');
  await synced();
  await pane.getByText('Kuvert må ikke læse teksten i mails.').waitFor();
  await looked(journey.outlook, 'replies-texts-closed', { part: 'pane' });
  await pane.getByRole('button', { name: 'Giv adgang' }).waitFor();
  expect(await pane.getByText('Du kan også fortsætte uden').count()).toBe(0);
});
