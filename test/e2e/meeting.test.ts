import { until } from '../support/until';
import { looked } from './support/accessibility';
import { outlookForAllTests } from './support/own-outlook';

/** An invitation is checked as a mail is, through OnAppointmentSend of the real office.js. */
const outlook = outlookForAllTests({
  viewport: { width: 1280, height: 760 },
});

const NUMBER = '070761-4285'; // the CPR office's published example
const sentNow = () => outlook.sent().length;

test.each([
  ['body', 'i teksten', { text: `Vi taler om ${NUMBER}.` }],
  ['subject', 'i emnet', { subject: `Møde om ${NUMBER}` }],
  ['place', 'i mødestedet', { location: `Journal ${NUMBER}` }],
])('a CPR number in the %s stops an invitation to an outsider', async (_part, where, written) => {
  const { alert, page } = outlook;
  const before = sentNow();
  await outlook.writeMeeting({
    required: 'karen@gmail.com',
    subject: 'Møde',
    text: 'Velkommen.',
    ...written,
  });
  await outlook.send();
  await alert.waitFor();
  const words = await alert.innerText();
  await alert.getByRole('button', { name: 'Send ikke' }).click();
  expect(sentNow()).toBe(before);
  await page.getByRole('button', { name: 'Kassér' }).click();
  await outlook.closed();
  expect(words).toContain('CPR-nummer');
  expect(words).toContain(where);
  expect(words).not.toMatch(/\d{4}/);
});

test('an outsider who only may come counts as well, and the alert leads to the pane', async () => {
  const { alert, pane, editor } = outlook;
  const before = sentNow();
  await outlook.writeMeeting({
    required: 'lone.bisgaard@fjordby.example',
    optional: 'karen@gmail.com',
    subject: 'Opfølgning',
    location: 'Mødelokale 2',
    text: `Sagen er ${NUMBER}. `,
  });
  await outlook.send();
  await alert.waitFor();
  await looked(outlook, 'meeting-at-send');
  await alert.getByRole('button', { name: 'Åbn Kuvert' }).click();
  await pane.getByRole('button', { name: 'Skjul CPR-nummer' }).click();
  await until(async () => !(await editor.innerText()).includes(NUMBER));
  await outlook.send();
  await outlook.closed();
  expect(sentNow()).toBe(before + 1);
  const [sent] = outlook.sandbox.store
    .snapshot()
    .messages.filter(({ parentFolderId }) => parentFolderId === 'sentitems');
  expect(sent?.meeting?.location).toBe('Mødelokale 2');
  expect(sent?.body.content).toContain('070761-xxxx');
});

test('a meeting of colleagues is sent without a word, and each event is completed once', async () => {
  const { alert } = outlook;
  const before = sentNow();
  await outlook.writeMeeting({
    required: 'lone.bisgaard@fjordby.example',
    subject: 'Teammøde',
    text: `Vi gennemgår ${NUMBER}.`,
  });
  await outlook.send();
  await outlook.closed();
  expect(sentNow()).toBe(before + 1);
  expect(await alert.count()).toBe(0);
  const launches = await outlook.host(({ log }) =>
    log.launches.map(({ event, completions, status }) => ({ event, completions, status })),
  );
  const sends = launches.filter(({ event }) => event.endsWith('Send'));
  expect(new Set(sends.map(({ event }) => event))).toEqual(new Set(['OnAppointmentSend']));
  expect(sends.every(({ completions, status }) => completions === 1 && status === 0)).toBe(true);
});

test('the form is in order at 320 pixels, and for those who cannot see it', async () => {
  const { page } = outlook;
  await outlook.writeMeeting({ required: 'lone.bisgaard@fjordby.example', subject: 'Teammøde' });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('textbox', { name: 'Sted' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await looked(outlook, 'meeting-narrow', { also: ['dark', 'contrast'] });
  await page.setViewportSize({ width: 1280, height: 760 });
  expect(outlook.session.outsideRequests()).toEqual([]);
});
