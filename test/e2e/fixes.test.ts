import { until } from '../support/until';
import { looked } from './support/accessibility';
import { outlookForEachTest } from './support/own-outlook';

/** Fixes that reach beyond a few characters: the quoted mail, the name of an attachment. On the real office.js. */
const outlook = outlookForEachTest();

beforeEach(async () => {
  await outlook.start();
});

/** A seeded mail whose writer gives her CPR number (the CPR office's published example). */
const CITIZEN_MAIL = 'Ny adresse – hvornår';
const NUMBER = '070761-4285';

async function reply(words: string): Promise<void> {
  const { page, editor } = outlook;
  await outlook.open(CITIZEN_MAIL);
  await page.getByRole('button', { name: 'Svar', exact: true }).first().click();
  await until(() => editor.evaluate((element) => element.contains(document.activeElement)));
  await page.keyboard.type(words);
}

describe('the quoted mail', () => {
  test('is taken out with one click, comes back with another, also after writing above it', async () => {
    const { page, pane, editor } = outlook;
    await reply('Kære Karen. Tak for din mail.');
    const before = await editor.innerText();
    expect(before).toContain(NUMBER);
    await outlook.openPane();
    const card = pane.getByRole('article', { name: /CPR-nummer/ });
    await card.getByRole('button', { name: 'Skjul CPR-nummer' }).waitFor();
    await looked(outlook, 'quoted');
    await card.getByRole('button', { name: 'Fjern den citerede mail' }).click();
    await pane.getByText('Den citerede mail er fjernet').waitFor();
    await looked(outlook, 'quoted-removed', { part: 'pane' });
    await card.waitFor({ state: 'detached' });
    expect((await editor.innerText()).trim()).toBe('Kære Karen. Tak for din mail.');
    expect(await outlook.bodyHtml()).not.toMatch(/appendonsend|divRplyFwdMsg|<hr/);

    await editor.press('Control+Home');
    await page.keyboard.type('Hej igen. ');
    await pane.getByRole('button', { name: 'Fortryd' }).click();
    await until(async () => (await editor.innerText()).includes(NUMBER));
    expect((await editor.innerText()).replace('Hej igen. ', '')).toBe(before);
    await card.waitFor();
    expect(await pane.getByRole('button', { name: 'Fortryd' }).count()).toBe(0);
  });

  test('a number in it can be masked and taken back after the quoted mail was there again', async () => {
    const { pane, editor } = outlook;
    await reply('Tak.');
    const before = await editor.innerText();
    await outlook.openPane();
    const card = pane.getByRole('article', { name: /CPR-nummer/ });
    await card.getByRole('button', { name: 'Fjern den citerede mail' }).click();
    await pane.getByRole('button', { name: 'Fortryd' }).click();
    await card.getByRole('button', { name: 'Skjul CPR-nummer' }).click();
    await until(async () => !(await editor.innerText()).includes(NUMBER));
    await pane.getByRole('button', { name: 'Fortryd' }).click();
    await until(async () => (await editor.innerText()) === before);
  });
});

describe('an attachment named with a number', () => {
  const chips = () => outlook.page.getByRole('region', { name: 'Skriv mail' });

  async function attach(name: string): Promise<void> {
    const { page } = outlook;
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Vedhæft fil' }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('Afgørelsen') });
  }

  test('gets another name with one click, and its own with another; its content stays', async () => {
    const { pane } = outlook;
    await outlook.write({ to: 'karen@gmail.com', subject: 'Din sag', text: 'Se vedhæftet.' });
    await attach(`Afgørelse ${NUMBER}.txt`);
    await outlook.openPane();
    const card = pane.getByRole('article', { name: /i navnet på bilag 1/ });
    await card.getByRole('button', { name: 'Omdøb bilaget' }).click();
    await chips().getByText('Afgørelse 070761-xxxx.txt').waitFor();
    await pane.getByText('Bilaget har fået et andet navn').waitFor();
    await looked(outlook, 'attachment-renamed', { part: 'pane' });
    expect(await chips().getByText(NUMBER).count()).toBe(0);

    await pane.getByRole('button', { name: 'Fortryd' }).click();
    await chips().getByText(`Afgørelse ${NUMBER}.txt`).waitFor();
    await card.getByRole('button', { name: 'Omdøb bilaget' }).click();
    await chips().getByText('Afgørelse 070761-xxxx.txt').waitFor();
    await card.waitFor({ state: 'detached' });
    await outlook.send();
    await outlook.closed();
    const message = outlook.sandbox.store
      .snapshot()
      .messages.find(
        ({ parentFolderId, subject }) => parentFolderId === 'sentitems' && subject === 'Din sag',
      );
    expect(message?.attachments).toMatchObject([
      {
        name: 'Afgørelse 070761-xxxx.txt',
        contentBytes: Buffer.from('Afgørelsen').toString('base64'),
      },
    ]);
  });
});
