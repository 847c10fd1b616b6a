import type { Browser } from 'playwright-core';
import type { SandboxHandle } from '../../src/sandbox/outlook/host';
import { launchBrowser } from '../support/browser';
import { until } from '../support/until';
import { looked } from './support/accessibility';
import { type Outlook, openOutlook } from './support/outlook';

/** The send handler in the real page, with the host misbehaving: sending never hangs, and never twice. */
let browser: Browser;
let outlook: Outlook;
let before: number;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterAll(() => browser?.close());

beforeEach(async () => {
  outlook = await openOutlook(browser);
  before = outlook.sent().length;
});

afterEach(() => outlook.close());

const clean = { to: 'karen@gmail.com', subject: 'Hilsen', text: 'Tak for sidst.' };
const withNumber = { to: 'karen@gmail.com', subject: 'Sag', text: 'Nummeret er 070761-4285.' };

/** How often the handler has answered its last event. */
const completions = () => outlook.host(({ log }) => log.launches[log.launches.length - 1]?.completions);

const isSent = async () => {
  await outlook.closed();
  expect(outlook.sent()).toHaveLength(before + 1);
};

test('a clean mail goes without a word, answered once', async () => {
  await outlook.write(clean);
  await outlook.send();
  await isSent();
  expect(await completions()).toBe(1);
});

// By Outlook's dispatch ids: 14 the body's type, 15 recipients, 37 the body, 149 attachments.
test.each<[string, (handle: SandboxHandle) => unknown]>([
  ['the body never answers', ({ faults }) => faults.add({ call: 37, in: 'runtime', do: 'drop' })],
  ['the body fails', ({ faults }) => faults.add({ call: 37, in: 'runtime', do: 'fail', code: 5000 })],
  ['the body’s type never answers', ({ faults }) => faults.add({ call: 14, in: 'runtime', do: 'drop' })],
  ['the recipients never answer', ({ faults }) => faults.add({ call: 15, in: 'runtime', do: 'drop' })],
  ['the attachments fail', ({ faults }) => faults.add({ call: 149, in: 'runtime', do: 'fail', code: 9002 })],
  [
    'no Outlook call answers at all',
    ({ faults }) => faults.add({ call: 'ExecuteMethod', in: 'runtime', do: 'drop' }),
  ],
])('%s: the writer is told that not all was looked at, and may send', async (_name, misbehave) => {
  await outlook.write(clean);
  await outlook.host(misbehave);
  await outlook.send();
  await outlook.alert.waitFor();
  expect(await outlook.alert.innerText()).toContain('Kuvert kunne ikke undersøge hele mailen');
  expect(await completions()).toBe(1);
  await outlook.alert.getByRole('button', { name: 'Send alligevel' }).click();
  await isSent();
});

test('a body that answers late, but in time, is checked as ever', async () => {
  await outlook.write(withNumber);
  await outlook.host(({ faults }) => faults.add({ call: 37, in: 'runtime', do: 'delay', ms: 1500 }));
  await outlook.send();
  await outlook.alert.waitFor();
  expect(await outlook.alert.innerText()).toContain('CPR-nummer i teksten');
});

test('what was read still counts when the body stays out', async () => {
  await outlook.write({ ...clean, subject: 'Sag 070761-4285' });
  await outlook.host(({ faults }) => faults.add({ call: 37, in: 'runtime', do: 'drop' }));
  await outlook.send();
  await outlook.alert.waitFor();
  expect(await outlook.alert.innerText()).toMatch(/CPR-nummer i emnet[\s\S]*ikke undersøge/);
});

test('a protected mail says that it is protected, in the pane and at Send', async () => {
  const { page, pane, alert } = outlook;
  await page.getByRole('button', { name: /^Kladder/ }).click();
  await outlook.open('SV: Anmodning om aktindsigt (krypteret)');
  await outlook.openPane();
  await pane.getByText('mailen er beskyttet (krypteret)').waitFor();
  await looked(outlook, 'protected');
  expect(await pane.getByRole('heading', { name: 'Intet at bemærke' }).count()).toBe(0);
  await outlook.send();
  await alert.waitFor();
  expect(await alert.innerText()).toContain('Mailen er beskyttet');
});

test('the page of the handler is not there: Outlook says so, and the mail can go', async () => {
  await outlook.write(clean);
  await outlook.host(({ faults, settings }) => {
    faults.runtimePage = 'missing';
    settings.timings.startMs = 1500;
  });
  await outlook.send();
  await outlook.alert.getByRole('button', { name: 'Send alligevel' }).click();
  await isSent();
  outlook.session.expectQuiet([/404/, /Failed to load/]);
});

test('in a client without “send anyway” (1.13) the second press on Send passes', async () => {
  const { alert } = outlook;
  await outlook.host(({ host }) => host.adjust({ requirementSet: '1.13' }));
  await outlook.write(withNumber);
  await outlook.send();
  await alert.waitFor();
  expect(await alert.innerText()).toContain('Tryk på Send igen');
  expect(await alert.getByRole('button', { name: 'Send alligevel' }).count()).toBe(0);
  await alert.getByRole('button', { name: 'Send ikke' }).click();
  await outlook.send();
  await isSent();
});

test('a second press while the first is being answered starts nothing twice', async () => {
  const { page } = outlook;
  await outlook.write(clean);
  await outlook.host(({ faults }) => faults.add({ call: 37, in: 'runtime', do: 'delay', ms: 800 }));
  await outlook.send();
  await page.keyboard.press('Control+Enter');
  await isSent();
  expect(
    await outlook.host(({ log }) => log.launches.filter(({ event }) => event === 'OnMessageSend').length),
  ).toBe(1);
});

test('the handler answers before Outlook’s own notice of five seconds', async () => {
  await outlook.write(clean);
  await outlook.host(({ faults }) => faults.add({ call: 'ExecuteMethod', in: 'runtime', do: 'drop' }));
  await outlook.send();
  const words = await until(async () => (await outlook.alert.count()) && outlook.alert.innerText(), 12_000);
  expect(words).toContain('Kuvert kunne ikke undersøge hele mailen');
});
