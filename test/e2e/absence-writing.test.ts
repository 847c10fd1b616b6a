import type { FrameLocator } from 'playwright-core';
import { SCOPES as FEATURES } from '../../src/graph/scopes';
import type { Sandbox } from '../../src/sandbox/server/sandbox';
import { until } from '../support/until';
import { kept, METTE, openAbsence, SCOPES } from './support/absence';
import { askToSave, openForm, pick, save } from './support/absence-writing';
import { looked } from './support/accessibility';
import { outlookForEachTest } from './support/own-outlook';

/** The form for a better automatic reply: MSAL's own code, the real client, the local Graph. */
const outlook = outlookForEachTest();

/** Mette is signed in and has opened the form; her mailbox holds a bad reply. */
async function start(): Promise<{ sandbox: Sandbox; pane: FrameLocator }> {
  await openForm(await outlook.start());
  const { sandbox, pane } = outlook;
  return { sandbox, pane };
}

test('a stand-in who is away is caught; another one is saved, the service has it, and one click takes it back', async () => {
  const { sandbox, pane } = await start();
  await looked(outlook, 'writing', { part: 'pane', also: ['dark', 'contrast'] });
  await pick(pane, 'Søren', 'Søren Vestergaard');
  await pane.getByText(/^Søren Vestergaard svarer også automatisk/).waitFor();
  await looked(outlook, 'writing-away', { part: 'pane' });
  await pane.getByRole('button', { name: 'Vælg en anden' }).click();
  await pick(pane, 'Camilla', 'Camilla Rosendahl');
  await pane.getByText('har ikke autosvar på lige nu').waitFor();

  await askToSave(outlook);
  await looked(outlook, 'writing-changes', { part: 'pane' });
  await save(outlook, 'Camilla Rosendahl');
  await looked(outlook, 'writing-saved', { part: 'pane' });

  await pane.getByRole('button', { name: 'Fortryd' }).click();
  await pane.getByText('Det tidligere autosvar er sat tilbage.').waitFor();
  expect(kept(sandbox)?.status).toBe('alwaysEnabled');
  expect(kept(sandbox)?.externalReplyMessage).toContain('Jeg er på ferie.');
});

test('a Graph that fails while saving: a calm message, and what was typed survives it, another tab and another mail', async () => {
  const { sandbox, pane } = await start();
  await pane.getByRole('button', { name: 'Ret teksten: Tekst til borgere' }).click();
  const box = pane.getByRole('textbox', { name: 'Tekst til borgere' });
  const text = `${await box.inputValue()}\n\nP.S. Vi holder lukket fredag.`;
  await box.fill(text);
  await looked(outlook, 'writing-own-text', { part: 'pane' });
  await pick(pane, 'Camilla', 'Camilla Rosendahl');
  await pane.getByRole('button', { name: 'Gem autosvar' }).click();
  await pane.getByRole('heading', { name: 'Det ændres i Outlook' }).waitFor();
  outlook.expected = [/status of (429|503)/];
  sandbox.graph.faults.add({ on: /mailboxSettings/, do: { throttle: 3600 } });
  await pane.getByRole('button', { name: 'Gem nu' }).click();
  await pane
    .getByText(/^Autosvaret blev ikke gemt\. Der er travlt hos Microsoft/)
    .waitFor({ timeout: 60_000 });
  await looked(outlook, 'writing-throttled', { part: 'pane' });
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
  const { sandbox, pane } = await start();
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
  await looked(outlook, 'writing-changed-elsewhere', { part: 'pane' });
  await pane.getByRole('button', { name: 'Ikke nu' }).click();
  expect(kept(sandbox)?.internalReplyMessage).toContain('telefonen');
});

test('a permission that is not given says why; one that is goes on with the name', async () => {
  await outlook.start();
  const { sandbox, page, pane } = outlook;
  outlook.expected = [/status of 400/];
  await sandbox.signIn.consent(METTE, ...FEATURES.absence, ...FEATURES.profile);
  await openAbsence(outlook);
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
  await looked(outlook, 'writing-no-search', { part: 'pane' });
  const refused = await popupOf('Giv adgang');
  await refused.getByRole('button', { name: 'Giv lov' }).waitFor();
  await refused.close();
  await pane.getByText(/^Du blev ikke logget ind, fordi vinduet blev lukket/).waitFor();
  await (await popupOf('Giv adgang')).getByRole('button', { name: 'Giv lov' }).click();
  await pane.getByText(/^\d+ person(er)? fundet$/).waitFor();
  await looked(outlook, 'writing-found', { part: 'pane' });
  expect(await box.inputValue()).toBe('Camilla');
}, 90_000);

test('what was written before signing in is still there after', async () => {
  await outlook.start();
  const { sandbox, page, pane } = outlook;
  await sandbox.signIn.consent(METTE, ...SCOPES);
  await openAbsence(outlook);
  await pane.getByRole('button', { name: 'Skriv et autosvar' }).click();
  await pane.getByRole('heading', { name: 'Skriv dit autosvar' }).waitFor();
  await looked(outlook, 'writing-signed-out', { part: 'pane' });
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
