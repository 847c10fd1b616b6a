import type { Locator } from 'playwright-core';
import { until } from '../../support/until';
import type { Outlook } from './outlook';

/** What a caseworker does with a citizen's mail, step by step, by the names that a person reads. */

export const CITIZEN_MAIL = 'Ny adresse – hvornår';
export const NUMBER = '070761-4285'; // the CPR office's published example

export const numberCard = ({ pane }: Outlook): Locator => pane.getByRole('article', { name: 'CPR-nummer' });

/** The answer repeats the number that the citizen wrote; the quoted mail holds it as well. */
export async function answerWithNumber(outlook: Outlook): Promise<void> {
  const { page, pane, editor } = outlook;
  const card = numberCard(outlook);
  await outlook.open(CITIZEN_MAIL);
  await page.getByRole('button', { name: 'Svar', exact: true }).first().click();
  await until(() => editor.evaluate((element) => element.contains(document.activeElement)));
  await page.keyboard.type('Kære Karen. Jeg har fundet din sag, CPR 070761-42');
  await outlook.openPane();
  await pane.getByRole('heading', { name: 'Må ikke sendes som almindelig mail' }).waitFor();
  await expect(card.innerText()).resolves.toContain('i den citerede mail');

  // Seen while writing: the number in the new text joins the same card as soon as its last digit is there.
  await editor.focus();
  await page.keyboard.type('85, og du hører fra os på fredag.');
  await until(async () => (await card.innerText()).includes('i teksten og i den citerede mail'));
  expect(await card.innerText()).toContain('070761-xxxx');
  expect(await card.innerText()).not.toContain(NUMBER);
}

/** Stopped at Send: what, why, what to do, and nothing of the mail. */
export async function stoppedAtSend(outlook: Outlook): Promise<void> {
  const { alert } = outlook;
  await outlook.send();
  await alert.waitFor();
  const words = await alert.innerText();
  expect(words).toContain('CPR-nummer i teksten og i den citerede mail');
  expect(words).toContain('Digital Post');
  expect(words).not.toMatch(/\d{4}|Karen/);
}

/** The alert's button leads to the card; one click mends every place. */
export async function mendByAlert(outlook: Outlook): Promise<void> {
  const { pane, editor, alert } = outlook;
  const card = numberCard(outlook);
  await alert.getByRole('button', { name: 'Åbn Kuvert' }).click();
  await until(() => pane.locator('article:focus').count());
  await card.getByRole('button', { name: 'Skjul CPR-nummer' }).click();
  await card.waitFor({ state: 'detached' });
  expect(await editor.innerText()).not.toContain(NUMBER);
  expect((await editor.innerText()).match(/070761-xxxx/g)).toHaveLength(2);
  expect(await pane.getByRole('button', { name: 'Fortryd' }).count()).toBe(1);

  // What is left stands in the citizen's own mail, which the answer can do without.
  await pane.getByRole('button', { name: 'Fjern den citerede mail' }).first().click();
  await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
  expect((await editor.innerText()).match(/070761-xxxx/g)).toHaveLength(1);
}

/** And it goes, without another word. */
export async function sendMended(outlook: Outlook): Promise<void> {
  await outlook.send();
  await outlook.closed();
  const [sent] = outlook.sent();
  expect(sent?.subject).toContain(CITIZEN_MAIL);
  expect(sent?.body).toContain('070761-xxxx');
  expect(sent?.body).not.toContain(NUMBER);
  expect(await outlook.alert.count()).toBe(0);
}
