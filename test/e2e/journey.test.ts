import { until } from '../support/until';
import { looked } from './support/accessibility';
import { answerWithNumber, mendByAlert, NUMBER, sendMended, stoppedAtSend } from './support/caseworker';
import { outlookForAllTests } from './support/own-outlook';

/**
 * The whole journey on real parts: a browser, Microsoft's unmodified office.js, and the add-in as it is built for
 * production.
 */
const outlook = outlookForAllTests({ viewport: { width: 1280, height: 760 } });

test('a caseworker answers a citizen, is stopped, mends it with one click, and sends', async () => {
  await answerWithNumber(outlook);
  await looked(outlook, '1-while-writing');
  await stoppedAtSend(outlook);
  await looked(outlook, '2-at-send', { also: ['dark', 'contrast'] });
  await mendByAlert(outlook);
  await looked(outlook, '3-mended', { part: 'pane' });
  await sendMended(outlook);

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
