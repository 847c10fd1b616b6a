import { until } from '../support/until';
import { looked } from './support/accessibility';
import { outlookForAllTests } from './support/own-outlook';

/**
 * The whole journey on real parts: a browser, Microsoft's unmodified office.js, and the add-in as it is built for
 * production.
 */
const outlook = outlookForAllTests({ viewport: { width: 1280, height: 760 } });

const CITIZEN_MAIL = 'Ny adresse – hvornår';
const NUMBER = '070761-4285'; // the CPR office's published example

test('a caseworker answers a citizen, is stopped, mends it with one click, and sends', async () => {
  const { page, pane, editor, alert } = outlook;

  // The answer repeats the number that the citizen wrote; the quoted mail holds it as well.
  await outlook.open(CITIZEN_MAIL);
  await page.getByRole('button', { name: 'Svar', exact: true }).first().click();
  await until(() => editor.evaluate((element) => element.contains(document.activeElement)));
  await page.keyboard.type('Kære Karen. Jeg har fundet din sag, CPR 070761-42');
  await outlook.openPane();
  const card = pane.getByRole('article', { name: 'CPR-nummer' });
  await pane.getByRole('heading', { name: 'Må ikke sendes som almindelig mail' }).waitFor();
  await expect(card.innerText()).resolves.toContain('i den citerede mail');

  // Seen while writing: the number in the new text joins the same card as soon as its last digit is there.
  await editor.focus();
  await page.keyboard.type('85, og du hører fra os på fredag.');
  await until(async () => (await card.innerText()).includes('i teksten og i den citerede mail'));
  expect(await card.innerText()).toContain('070761-xxxx');
  expect(await card.innerText()).not.toContain(NUMBER);
  await looked(outlook, '1-while-writing');

  // Stopped at Send: what, why, what to do, and nothing of the mail.
  await outlook.send();
  await alert.waitFor();
  const words = await alert.innerText();
  expect(words).toContain('CPR-nummer i teksten og i den citerede mail');
  expect(words).toContain('Digital Post');
  expect(words).not.toMatch(/\d{4}|Karen/);
  await looked(outlook, '2-at-send', { also: ['dark', 'contrast'] });

  // Its button leads to the card; one click mends every place.
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
  await looked(outlook, '3-mended', { part: 'pane' });

  // And it goes, without another word.
  await outlook.send();
  await outlook.closed();
  const [sent] = outlook.sent();
  expect(sent?.subject).toContain(CITIZEN_MAIL);
  expect(sent?.body).toContain('070761-xxxx');
  expect(sent?.body).not.toContain(NUMBER);
  expect(await alert.count()).toBe(0);

  // Nothing left the browser, and nothing went wrong unseen.
  expect(outlook.session.requestCount()).toBeGreaterThan(5);
  expect(outlook.session.outsideRequests()).toEqual([]);
});

test('a fix can be taken back after writing on', async () => {
  const { page, pane, editor } = outlook;
  await outlook.write({ to: 'karen@gmail.com', subject: 'Din sag', text: `Nummeret er ${NUMBER}. ` });
  await outlook.openPane();
  await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).click();
  await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
  await editor.press('Control+End');
  await page.keyboard.type('Og der kommer mere.');
  await pane.getByRole('button', { name: 'Fortryd' }).click();
  await until(async () => (await editor.innerText()).includes(NUMBER));
  expect(await editor.innerText()).toContain('Og der kommer mere.');
  await pane.getByRole('heading', { name: 'Må ikke sendes som almindelig mail' }).waitFor();
});

test('“this is no CPR number” silences that one finding, here and at Send, and can be taken back', async () => {
  const { pane, alert } = outlook;
  const before = outlook.sent().length;
  await pane.getByRole('button', { name: 'Ikke et CPR-nummer' }).click();
  await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
  await pane.getByRole('button', { name: 'Fortryd' }).click();
  await pane.getByRole('heading', { name: 'Må ikke sendes' }).waitFor();
  await pane.getByRole('button', { name: 'Ikke et CPR-nummer' }).click();
  await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
  await outlook.send();
  await outlook.closed();
  expect(outlook.sent()).toHaveLength(before + 1);
  expect(await alert.count()).toBe(0);
});

test('“send anyway” sends it as it is, “don’t send” keeps it', async () => {
  const { alert } = outlook;
  const before = outlook.sent().length;
  await outlook.write({ to: 'karen@gmail.com', subject: 'Alligevel', text: `Nummeret er ${NUMBER}.` });
  await outlook.send();
  await alert.getByRole('button', { name: 'Send ikke' }).click();
  expect(outlook.sent()).toHaveLength(before);
  await outlook.send();
  await alert.getByRole('button', { name: 'Send alligevel' }).click();
  await outlook.closed();
  expect(outlook.sent()).toHaveLength(before + 1);
  expect(outlook.sent()[0]?.body).toContain(NUMBER);
});

test('a colleague may have it: the pane tells, and Send says nothing', async () => {
  const { pane, alert } = outlook;
  const before = outlook.sent().length;
  await outlook.write({
    to: 'lone.bisgaard@fjordby.example',
    subject: 'Sag',
    text: `Nummeret er ${NUMBER}.`,
  });
  await outlook.openPane();
  await pane.getByRole('heading', { name: 'Kan sendes' }).waitFor();
  await looked(outlook, 'may-be-sent', { part: 'pane' });
  await outlook.send();
  await outlook.closed();
  expect(outlook.sent()).toHaveLength(before + 1);
  expect(await alert.count()).toBe(0);
});

test('a forgotten attachment is asked about, until it is there', async () => {
  const { page, pane, alert } = outlook;
  const before = outlook.sent().length;
  await outlook.write({ to: 'karen@gmail.com', subject: 'Skema', text: 'Skemaet er vedhæftet.' });
  await outlook.openPane();
  await pane.getByRole('heading', { name: 'Se på dette, før du sender' }).waitFor();
  await looked(outlook, 'forgotten-attachment', { part: 'pane' });
  await outlook.send();
  await alert.getByRole('button', { name: 'Send ikke' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Vedhæft fil' }).click();
  await (await chooser).setFiles({ name: 'skema.txt', mimeType: 'text/plain', buffer: Buffer.from('skema') });
  await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
  await pane.getByText('skema.txt: undersøgt').waitFor();
  await outlook.send();
  await outlook.closed();
  expect(outlook.sent()).toHaveLength(before + 1);
});
