import { until } from '../support/until';
import { looked, paneFrame } from './support/accessibility';
import type { OutlookOptions } from './support/outlook';
import { outlookForEachTest } from './support/own-outlook';

/** What the pane shows and mends, on the real office.js. */
const outlook = outlookForEachTest();
const open = outlook.start;

const CITIZEN = 'karen@gmail.com';
const WITH_NUMBER = { to: CITIZEN, subject: 'Sag', text: 'Nummeret er 070761-4285.' };

describe('mending', () => {
  test('a number split by formatting is found, and masking it hurts nothing around it', async () => {
    const { pane, editor, page } = await open();
    await outlook.write({ to: CITIZEN, subject: 'Sag' });
    await editor.click();
    await page.keyboard.type('Nummeret ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('070761-');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('4285 er ');
    await page.keyboard.press('Control+i');
    await page.keyboard.type('hendes');
    await page.keyboard.press('Control+i');
    await page.keyboard.type('.');
    const before = await outlook.bodyHtml();
    expect(before).toMatch(/<b>070761-<\/b>4285/);
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).click();
    await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
    expect(await outlook.bodyHtml()).toBe(before.replace('4285', 'xxxx'));
    await pane.getByRole('button', { name: 'Fortryd' }).click();
    await until(async () => (await outlook.bodyHtml()) === before);
  });

  test('the keyboard’s place is kept: mended, the focus is on the way back, and Enter takes it', async () => {
    const { pane, editor } = await open();
    await outlook.write(WITH_NUMBER);
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).press('Enter');
    await until(() => pane.locator('[data-undo]:focus').count());
    await pane.locator('[data-undo]:focus').press('Enter');
    await until(async () => (await editor.innerText()).includes('070761-4285'));
    await until(() => pane.locator('h1:focus, article:focus').count());
  });

  test('a fix can be taken back after writing above and below it', async () => {
    const { page, pane, editor } = await open();
    await outlook.write(WITH_NUMBER);
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).click();
    await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
    await editor.focus();
    await editor.press('Control+Home');
    await page.keyboard.type('Kære Karen. ');
    await editor.press('Control+End');
    await page.keyboard.type(' Venlig hilsen Mette');
    await pane.getByRole('button', { name: 'Fortryd' }).click();
    await until(async () => (await editor.innerText()).includes('070761-4285'));
    expect(await editor.innerText()).toMatch(/^Kære Karen\. Nummeret er 070761-4285\. Venlig hilsen Mette/);
  });

  test('the caret stays where it was when the pane mends', async () => {
    const { pane, editor, page } = await open();
    await outlook.write(WITH_NUMBER);
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).click();
    await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
    await editor.focus();
    await page.keyboard.type(' Mere.');
    expect(await editor.innerText()).toContain('Nummeret er 070761-xxxx. Mere.');
  });

  test('removing takes the number and leaves the rest', async () => {
    const { pane, editor } = await open();
    await outlook.write(WITH_NUMBER);
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Flere muligheder' }).click();
    await pane.getByRole('button', { name: 'Fjern nummeret' }).click();
    await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
    expect((await editor.innerText()).trim()).toBe('Nummeret er .');
  });

  test('a number in the subject is masked there', async () => {
    const { pane, page } = await open();
    await outlook.write({ to: CITIZEN, subject: 'Sag om 070761-4285', text: 'Hej.' });
    await outlook.openPane();
    await pane.getByRole('article', { name: /i emnet/ }).waitFor();
    await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).click();
    await until(
      async () => (await page.getByRole('textbox', { name: 'Emne' }).inputValue()) === 'Sag om 070761-xxxx',
    );
  });

  test('a plain-text mail stays plain text', async () => {
    const { pane, page, sandbox } = await open();
    await page.getByRole('button', { name: /^Kladder/ }).click();
    const plain = sandbox.store
      .snapshot()
      .messages.find(
        ({ parentFolderId, body }) => parentFolderId === 'drafts' && body.contentType === 'text',
      );
    await outlook.open(plain?.subject ?? '');
    const text = page.getByRole('textbox', { name: 'Mailtekst' });
    await text.fill('CPR: 070761-4285 <tak> & hej');
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).click();
    await until(async () => (await text.inputValue()) === 'CPR: 070761-xxxx <tak> & hej');
  });
});

describe('the mail beside the pane', () => {
  test('recipients are seen at once: from citizen to colleague the verdict changes', async () => {
    const { pane, page } = await open();
    await outlook.write(WITH_NUMBER);
    await outlook.openPane();
    await pane.getByRole('heading', { name: 'Må ikke sendes som almindelig mail' }).waitFor();
    await page.getByRole('button', { name: `Fjern ${CITIZEN}` }).click();
    await page.getByRole('combobox', { name: 'Til' }).fill('lone.bisgaard@fjordby.example');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Kan sendes' }).waitFor();
  });

  test('a pinned pane follows from mail to mail, in the same page', async () => {
    const { pane, page } = await open();
    await outlook.write(WITH_NUMBER);
    await outlook.openPane();
    await page.getByRole('button', { name: /Fastgør/ }).click();
    await pane.getByRole('heading', { name: 'Må ikke sendes som almindelig mail' }).waitFor();
    await (await paneFrame(page)).evaluate('window.stillTheSamePage = true');
    await outlook.write({ to: CITIZEN, subject: 'En anden', text: 'Hej.' });
    await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
    expect(await (await paneFrame(page)).evaluate('window.stillTheSamePage')).toBe(true);
  });

  test('beside a mail that is only read it waits', async () => {
    const { pane, page } = await open();
    await outlook.open('Kage i køkkenet');
    await page.getByRole('toolbar', { name: 'Båndet' }).getByRole('button', { name: 'Kuvert' }).click();
    await pane.getByRole('tab', { name: 'Tjek' }).click();
    await pane.getByRole('heading', { name: 'Klar, når du skriver' }).waitFor();
    await looked(outlook, 'pane-waits', { part: 'pane' });
  });

  test('opened as an ordinary page it says where it belongs', async () => {
    const { page, sandbox } = await open();
    await page.goto(`${sandbox.addinUrl}/taskpane.html`);
    await page.getByRole('heading', { name: /Kuvert/ }).waitFor();
    await looked(page, 'pane-without-outlook');
    await page.goto(`${sandbox.addinUrl}/support.html`);
    await page.getByRole('heading', { name: 'Hjælp til Kuvert' }).waitFor();
    await looked(page, 'help');
  });
});

describe('looks and access', () => {
  test('axe finds nothing in any state of the pane, at 320 pixels too', async () => {
    const { page, pane } = await open();
    await outlook.write({ ...WITH_NUMBER, text: `${WITH_NUMBER.text} Se vedhæftet.` });
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Flere muligheder' }).click();
    await looked(outlook, 'pane-findings', { also: ['dark', 'contrast'] });
    await page.setViewportSize({ width: 320, height: 720 });
    await looked(outlook, 'pane-findings-narrow');
    const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await (await paneFrame(page)).evaluate(tooWide)).toBe(false);
    await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).click();
    await pane.getByRole('button', { name: 'Fortryd' }).waitFor();
    await pane.getByRole('button', { name: 'Der skal ikke bilag med' }).click();
    await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
    await looked(outlook, 'pane-mended', { part: 'pane', also: ['dark', 'contrast'] });
  });

  test('in English where Outlook is', async () => {
    const { page, pane } = await open({ query: '?lang=en' });
    await page.getByRole('button', { name: 'New mail' }).first().click();
    await page.getByRole('combobox', { name: 'To' }).fill(CITIZEN);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Subject' }).fill('Case 070761-4285');
    await page.getByRole('button', { name: 'Check the mail' }).click();
    await pane.getByRole('heading', { name: 'Must not go as ordinary mail' }).waitFor();
    await pane.getByRole('button', { name: 'Hide the CPR number' }).click();
    await pane.getByRole('heading', { name: 'Nothing to remark' }).waitFor();
    await pane.getByText('Where is my mail checked?').click();
    await pane.getByText('On phones and tablets: not at all.').waitFor();
    await looked(outlook, 'pane-english');
  });
});

describe('other policies, built in', () => {
  /** Serves the bundles with another policy built in: the one word that differs, changed on the way. */
  const withMode = (mode: 'enforce' | 'monitor'): OutlookOptions => ({
    before: async ({ context }) => {
      await context.route(/\/(launchevent|taskpane)[^/]*\.js$/, async (route) => {
        const response = await route.fetch();
        const script = (await response.text()).replace(/\bmode:"guide"/g, `mode:"${mode}"`);
        await route.fulfill({ response, body: script });
      });
    },
  });

  test('enforce: a block is held until a reason is chosen in the pane', async () => {
    const { pane, alert } = await open(withMode('enforce'));
    const before = outlook.sent().length;
    await outlook.write(WITH_NUMBER);
    await outlook.send();
    await alert.waitFor();
    expect(await alert.getByRole('button', { name: 'Send alligevel' }).count()).toBe(0);
    await looked(outlook, 'alert-held');
    await alert.getByRole('button', { name: 'Åbn Kuvert' }).click();
    await pane.getByRole('combobox', { name: 'Begrundelse' }).selectOption('made-up');
    await looked(outlook, 'pane-reason', { part: 'pane' });
    await pane.getByRole('button', { name: 'Brug begrundelsen' }).click();
    await pane.getByText('Du kan trykke på Send').first().waitFor();
    await looked(outlook, 'pane-reason-given', { part: 'pane' });
    await outlook.send();
    await outlook.closed();
    expect(outlook.sent()).toHaveLength(before + 1);
  });

  test('monitor: the pane shows, Send says nothing', async () => {
    const { pane, alert } = await open(withMode('monitor'));
    const before = outlook.sent().length;
    await outlook.write(WITH_NUMBER);
    await outlook.openPane();
    await pane.getByRole('article', { name: /CPR-nummer/ }).waitFor();
    await outlook.send();
    await outlook.closed();
    expect(outlook.sent()).toHaveLength(before + 1);
    expect(await alert.count()).toBe(0);
  });
});
