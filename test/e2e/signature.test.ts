import type { PolicyFile } from '../../src/hygiene/policy/fill';
import { until } from '../support/until';
import { looked } from './support/accessibility';
import { outlookForAllTests } from './support/own-outlook';

/** The signature of the manual: there from the start, judged while one writes and at Send, mended with one click. */
const POLICY: PolicyFile = {
  name: 'test',
  organisation: { name: 'Fjordby Kommune', domains: ['fjordby.example'] },
  signature: {
    forms: {
      da: {
        lines: [
          '{displayName}',
          '{jobTitle}',
          '{department}',
          'Direkte {businessPhone}',
          '{organisation}',
          '{mail}',
        ],
        reply: ['{displayName}', '{organisation}'],
        greetings: ['Venlig hilsen'],
      },
    },
    departments: [{ name: 'Borgerservice', mailboxes: ['borgerservice@fjordby.example'], values: {} }],
    font: { family: 'Verdana', points: 10 },
  },
};

const outlook = outlookForAllTests({
  sandbox: { policy: POLICY },
  viewport: { width: 1280, height: 760 },
});

const LONG = [
  'Venlig hilsen',
  'Mette Lindholm',
  'Sagsbehandler',
  'Borgerservice',
  'Direkte 09 11 20 31',
  'Fjordby Kommune',
  'mette.lindholm@fjordby.example',
];

const written = async () =>
  (await outlook.editor.innerText())
    .split('\n')
    .map((line) => line.replace(/[\u00a0\u200b]/g, ' ').trim())
    .filter((line) => line !== '');

const discard = async () => {
  await outlook.page.getByRole('button', { name: 'Kassér' }).first().click();
  await outlook.closed();
};

test('the person fills in the fields once, and sees the signature as it will be', async () => {
  const { pane } = outlook;
  await outlook.write({});
  await outlook.openPane();
  await pane.getByText('Udfyld dine felter, så sætter Kuvert signaturen ind i nye mails.').waitFor();
  await pane.getByRole('button', { name: 'Din signatur' }).click();
  await pane.getByRole('heading', { name: 'Din signatur' }).waitFor();
  await looked(outlook, 'signature-empty', { part: 'pane' });
  expect(await pane.getByRole('textbox', { name: 'Navn' }).inputValue()).toBe('Mette Lindholm');
  await pane.getByRole('textbox', { name: 'Titel' }).fill('Sagsbehandler');
  await pane.locator('#signature-department').fill('Borgerservice');
  await pane.getByRole('textbox', { name: 'Direkte telefon' }).fill('09 11 20 31');
  await pane.getByText('Direkte 09 11 20 31').first().waitFor();
  await looked(outlook, 'signature-filled', { part: 'pane', also: ['dark', 'contrast'] });
  await pane.getByRole('button', { name: 'Gem' }).click();
  await pane.getByText('Gemt. Kuvert bruger felterne i signaturen fra nu af.').waitFor();
  await looked(outlook, 'signature-kept', { part: 'pane' });
  await pane.getByRole('button', { name: 'Tilbage til tjekket' }).click();
  await discard();
});

test('a new mail has the right signature at once, and passes without a word', async () => {
  const { pane, alert } = outlook;
  await outlook.write({ to: 'karen@gmail.com', subject: 'Din tid' });
  await until(async () => (await written()).length === LONG.length);
  expect(await written()).toEqual(LONG);
  await outlook.editor.click();
  await outlook.page.keyboard.press('Control+Home');
  await outlook.page.keyboard.type('Kære Karen. Du har tid på mandag klokken ti.');
  await outlook.openPane();
  await pane.getByText('Signatur efter designmanualen').waitFor();
  await outlook.send();
  await outlook.closed();
  expect(await alert.count()).toBe(0);
  expect(outlook.sent()[0]?.body).toContain('Direkte 09 11 20 31');
});

test('a reply has the short one, above the quoted mail', async () => {
  await outlook.open('Ny adresse – hvornår');
  await outlook.page.getByRole('button', { name: 'Svar', exact: true }).first().click();
  await until(async () => (await written()).includes('Mette Lindholm'));
  const lines = await written();
  expect(lines.slice(0, 3)).toEqual(['Venlig hilsen', 'Mette Lindholm', 'Fjordby Kommune']);
  expect(lines.indexOf('Fjordby Kommune')).toBeLessThan(lines.findIndex((line) => line.startsWith('Fra:')));
  await discard();
});

test('sent as a shared mailbox it is signed in the department’s name', async () => {
  const { page } = outlook;
  await outlook.write({});
  await until(async () => (await written()).length === LONG.length);
  await page.getByRole('button', { name: /^Skift afsender/ }).click();
  await looked(outlook, 'from-menu');
  await page.getByRole('menuitemradio', { name: /borgerservice@/ }).click();
  await until(async () => (await written()).includes('borgerservice@fjordby.example'));
  expect((await written()).filter((line) => line === 'Mette Lindholm')).toHaveLength(1);
  await discard();
});

test('a changed phone line is named and replaced with one click; the words above stay byte for byte', async () => {
  const { pane, page, alert, editor } = outlook;
  await outlook.write({ to: 'karen@gmail.com', subject: 'Din tid' });
  await until(async () => (await written()).length === LONG.length);
  await editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Kære Karen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Du har tid på mandag & tirsdag <klokken ti>.');
  const number = editor.getByText('Direkte 09 11 20 31');
  await number.evaluate((element) => {
    element.textContent = 'Direkte 09 11 20 99';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  const above = async () => {
    const html = await outlook.bodyHtml();
    return html.slice(0, html.indexOf('klokken ti') + 20);
  };
  const before = await above();
  expect(before).toContain('&lt;klokken ti&gt;.');

  // At Send first: it asks, and its button leads to the card.
  await outlook.send();
  await alert.getByText('Signaturen følger ikke designmanualen').waitFor();
  await alert.getByRole('button', { name: 'Åbn Kuvert' }).click();
  const card = pane.getByRole('article', { name: 'Signaturen følger ikke designmanualen' });
  await card.getByText(/Linje 4: dit direkte telefonnummer er ikke, som det skal være/).waitFor();
  await looked(outlook, '4-signature');
  await card.getByRole('button', { name: 'Udskift kun signaturen' }).click();
  await pane.getByText('Signaturen er udskiftet').waitFor();
  await looked(outlook, 'signature-replaced', { part: 'pane' });
  await until(async () => (await written()).includes('Direkte 09 11 20 31'));
  const text = await written();
  expect(text.slice(0, 2)).toEqual(['Kære Karen', 'Du har tid på mandag & tirsdag <klokken ti>.']);
  expect(text.slice(2)).toEqual(LONG);
  expect(await above()).toBe(before);

  // And back, and once more.
  await pane.getByRole('button', { name: 'Fortryd' }).click();
  await until(async () => (await written()).includes('Direkte 09 11 20 99'));
  await card.getByRole('button', { name: 'Udskift kun signaturen' }).click();
  await until(async () => (await written()).includes('Direkte 09 11 20 31'));
  await outlook.send();
  await outlook.closed();
  expect(await alert.count()).toBe(0);
});

test('the answer to a plain mail gets the plain form', async () => {
  const { page } = outlook;
  await outlook.open('Plads i dagpleje til Alma');
  await page.getByRole('button', { name: 'Svar', exact: true }).first().click();
  const plain = () => outlook.editor.inputValue();
  await until(async () => (await plain()).includes('Fjordby Kommune'));
  expect((await plain()).trim()).toMatch(/^Venlig hilsen\n\nMette Lindholm\nFjordby Kommune\n/);
  await discard();
});
