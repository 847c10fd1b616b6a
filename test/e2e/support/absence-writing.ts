import type { FrameLocator } from 'playwright-core';
import { keep, kept, METTE, openAbsence, SCOPES, signIn } from './absence';
import type { Outlook } from './outlook';

const BAD = '<p>Jeg er på ferie.</p>';

/** Mette, whose mailbox holds a bad reply, signs in, sees it judged, and opens the form for a better one. */
export async function openForm(outlook: Outlook): Promise<void> {
  const { sandbox, page, pane } = outlook;
  keep(sandbox, { text: BAD });
  await sandbox.signIn.consent(METTE, ...SCOPES);
  await openAbsence(outlook);
  await signIn(page, pane.getByRole('button', { name: 'Log ind' }));
  await pane.getByRole('button', { name: 'Skriv et bedre' }).click();
  await pane.getByRole('heading', { name: 'Skriv dit autosvar' }).waitFor();
}

/** Names a stand-in. */
export async function pick(pane: FrameLocator, typed: string, name: string): Promise<void> {
  const box = pane.getByRole('combobox', { name: 'Navn' });
  await box.fill(typed);
  await pane.getByRole('option', { name }).first().waitFor();
  await pane.getByRole('option', { name }).first().click();
}

/** Asks for what would change; nothing is saved yet. What citizens get now is seen without a click. */
export async function askToSave({ sandbox, pane }: Outlook): Promise<void> {
  await pane.getByRole('button', { name: 'Gem autosvar' }).click();
  await pane.getByRole('heading', { name: 'Det ændres i Outlook' }).waitFor();
  await pane.getByText('slået til uden slutdato → i en periode').waitFor();
  await pane.locator('details[open]').getByText('Jeg er på ferie.').waitFor();
  expect(kept(sandbox)?.status).toBe('alwaysEnabled');
}

/** Says yes; the service has it. */
export async function save({ sandbox, pane }: Outlook, standIn: string): Promise<void> {
  await pane.getByRole('button', { name: 'Gem nu' }).click();
  await pane.getByText(/^Gemt\. Det begynder .+ og slutter natten til /).waitFor();
  expect(kept(sandbox)).toMatchObject({ status: 'scheduled', externalAudience: 'all' });
  expect(kept(sandbox)?.externalReplyMessage).toContain(standIn);
}
