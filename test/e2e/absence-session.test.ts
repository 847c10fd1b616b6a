import { BAD, keep, METTE, SCOPES, signIn, verdict } from './support/absence';
import { looked } from './support/accessibility';
import type { Outlook } from './support/outlook';
import { outlookForEachTest } from './support/own-outlook';

/** The Absence tab when a session ends: by itself, and by the person. */
const outlook = outlookForEachTest();

/** Opens the pane beside a mail that is only read. */
async function openReading(): Promise<Outlook> {
  await outlook.start();
  await outlook.open('Kage i køkkenet');
  const ribbon = outlook.page.getByRole('toolbar', { name: 'Båndet' });
  await ribbon.getByRole('button', { name: 'Kuvert' }).click();
  await outlook.pane.getByRole('tab', { name: 'Fravær' }).click();
  return outlook;
}

async function signedIn(): Promise<Outlook> {
  await openReading();
  const { sandbox, page, pane } = outlook;
  keep(sandbox, { text: BAD });
  await sandbox.signIn.consent(METTE, ...SCOPES);
  await signIn(page, pane.getByRole('button', { name: 'Log ind', exact: true }));
  return outlook;
}

test('a session that ends while the tab is open: one click signs in again, and nothing goes away', async () => {
  const { pane, page, sandbox } = await signedIn();
  await verdict(pane).filter({ hasText: 'mangler' }).waitFor();
  outlook.expected = [/status of 40[01]/];
  sandbox.clock.forward(25 * 3_600_000);
  sandbox.signIn.endSessions();
  await pane.getByRole('button', { name: 'Hent igen' }).click();
  const again = pane.getByRole('button', { name: 'Log ind igen' });
  await again.waitFor({ timeout: 60_000 });
  await looked(outlook, 'session-ended', { part: 'pane' });
  const [popup] = await Promise.all([page.waitForEvent('popup'), again.click()]);
  await verdict(pane).filter({ hasText: 'mangler' }).waitFor();
  await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
  await again.waitFor({ state: 'detached', timeout: 30_000 });
  await verdict(pane).filter({ hasText: 'mangler' }).waitFor();
  await pane.getByRole('button', { name: 'Hent igen' }).waitFor();
}, 120_000);

test('signing out asks first where something was typed, and only there', async () => {
  const { pane, page } = await signedIn();
  const signOut = pane.getByRole('button', { name: 'Log ud', exact: true });
  await pane.getByRole('button', { name: 'Skriv et bedre' }).click();
  await pane.getByRole('button', { name: 'Ret teksten: Tekst til borgere' }).click();
  await pane.getByRole('textbox', { name: 'Tekst til borgere' }).fill('Min lange tekst');
  await pane.getByRole('button', { name: 'Tilbage til fravær' }).click();
  await signOut.click();
  await pane.getByText('Det, du har skrevet i formularen, går tabt.').waitFor();
  await pane.getByRole('button', { name: 'Bliv' }).and(pane.locator(':focus')).waitFor();
  await looked(outlook, 'sign-out', { part: 'pane' });
  await pane.getByRole('button', { name: 'Bliv' }).click();
  await pane.getByRole('button', { name: 'Skriv et bedre' }).click();
  await pane.getByText('Min lange tekst').first().waitFor();
  await pane.getByRole('button', { name: 'Tilbage til fravær' }).click();
  await signOut.click();
  await pane.getByRole('button', { name: 'Log ud alligevel' }).click();
  await pane.getByRole('heading', { name: 'Er dit autosvar klar?' }).waitFor();
  await signIn(page, pane.getByRole('button', { name: 'Log ind', exact: true }));
  await signOut.click();
  await pane.getByRole('heading', { name: 'Er dit autosvar klar?' }).waitFor();
}, 90_000);
