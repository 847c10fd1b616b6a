import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StoredMessage } from '../../src/sandbox/mailbox/types';
import { until } from '../support/until';
import { looked } from './support/accessibility';
import { outlookForEachTest } from './support/own-outlook';

/** The local Outlook itself: what a person expects of one, without the add-in. */
const outlook = outlookForEachTest();
const open = outlook.start;

const EML = path.join(__dirname, '../corpus/eml');

/** Drops files on the window, as from the desktop. */
const drop = async (files: { name: string; bytes: Buffer }[]) => {
  const { page } = outlook;
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
};

const toolbar = () => outlook.page.getByRole('toolbar', { name: 'Båndet' });

test('an .eml dropped on the window is opened, and can be answered', async () => {
  const { page, pane } = await open();
  await drop([{ name: 'outlook-desktop.eml', bytes: readFileSync(path.join(EML, 'outlook-desktop.eml')) }]);
  await toolbar().getByRole('button', { name: 'Svar', exact: true }).click();
  await page.getByRole('region', { name: 'Skriv mail' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Emne' }).inputValue()).toMatch(/^SV: /);
  await outlook.openPane();
  await pane.getByRole('article').first().waitFor();
});

test('a file that is no mail is said so by name, and nothing is lost', async () => {
  const { page, sandbox } = await open();
  const before = sandbox.store.snapshot().messages.length;
  await drop([{ name: 'billede.eml', bytes: Buffer.from([0, 1, 2, 3]) }]);
  await page.getByText('billede.eml').waitFor();
  await looked(outlook, 'no-mail');
  expect(sandbox.store.snapshot().messages).toHaveLength(before);
});

test('reply to all leaves oneself out, forward carries the attachments', async () => {
  const { page, sandbox } = await open();
  await outlook.open('Budgetopfølgning, Borgerservice');
  await toolbar().getByRole('button', { name: 'Svar alle' }).click();
  const to = page.getByRole('list', { name: 'Til' });
  await to.getByRole('listitem').first().waitFor();
  const everybody = await page
    .getByRole('region', { name: 'Skriv mail' })
    .getByRole('listitem')
    .allInnerTexts();
  expect(everybody.join()).not.toContain('Mette');
  expect(everybody.length).toBeGreaterThan(1);

  await outlook.open('Kage i køkkenet');
  await outlook.open('Budgetopfølgning, Borgerservice');
  await toolbar().getByRole('button', { name: 'Videresend' }).click();
  await page.getByRole('region', { name: 'Skriv mail' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Emne' }).inputValue()).toBe(
    'VS: Budgetopfølgning, Borgerservice',
  );
  const { attachments } = sandbox.store
    .snapshot()
    .messages.find(({ subject }) => subject === 'Budgetopfølgning, Borgerservice') as StoredMessage;
  expect(attachments.length).toBeGreaterThan(0);
  for (const { name } of attachments) {
    await page.getByRole('region', { name: 'Skriv mail' }).getByText(name).first().waitFor();
  }
});

test('what is sent can be read in Sent Items; a draft is kept when one goes elsewhere', async () => {
  const { page, sandbox } = await open();
  await outlook.write({
    to: 'lone.bisgaard@fjordby.example',
    subject: 'Kaffe',
    text: 'Skal vi tage en kop?',
  });
  await outlook.send();
  await outlook.closed();
  await page.getByRole('button', { name: 'Sendt post' }).click();
  await outlook.open('Kaffe');
  await page.getByRole('heading', { name: 'Kaffe' }).waitFor();

  await outlook.write({ subject: 'Halvfærdig', text: 'Det her når jeg ikke' });
  await page.getByRole('button', { name: 'Sendt post' }).click();
  await until(() =>
    sandbox.store.snapshot().messages.some(({ subject, isDraft }) => isDraft && subject === 'Halvfærdig'),
  );
});

test('when the add-in’s port is not trusted yet, the page says what to click, and notices when it is', async () => {
  outlook.expected = [/ERR_FAILED/];
  let refuse = true;
  const { page } = await open({
    before: async ({ context }) => {
      // What a certificate that nobody accepted looks like to a page: the request fails.
      await context.route(/\/manifest\.xml$/, (route) => (refuse ? route.abort('failed') : route.continue()));
    },
  });
  const help = page
    .getByRole('link', { name: /certifikat|adresse/i })
    .or(page.getByRole('button', { name: /certifikat|adresse/i }));
  await help.first().waitFor();
  await looked(outlook, 'certificate', { also: ['dark', 'contrast'] });
  refuse = false;
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await help.first().waitFor({ state: 'detached' });
});
