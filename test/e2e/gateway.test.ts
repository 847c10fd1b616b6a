import type { Browser, Page } from 'playwright-core';
import { until } from '../support/until';
import { looked } from './support/accessibility';
import { openOutlook } from './support/outlook';
import { outlookForAllTests } from './support/own-outlook';
import { picture } from './support/pictures';

/** What Exchange would have seen, on the sandbox's own page. */
const outlook = outlookForAllTests({
  viewport: { width: 1280, height: 900 },
  sandbox: { policy: 'fjordby' },
});

const NUMBER = '070761-4285'; // the CPR office's published example
const to = (address: string) => ({ toRecipients: [{ emailAddress: { name: '', address } }] });
const headers = (...all: [string, string][]) => ({
  internetMessageHeaders: all.map(([name, value]) => ({ name, value })),
});
const page = (of: Page) => of.getByRole('region', { name: 'Gateway' });

test('a mail that the writer sent all the same is seen with its trace, and would be held', async () => {
  await outlook.write({ to: 'karen@gmail.com', subject: 'Din sag', text: `Nummeret er ${NUMBER}.` });
  await outlook.send();
  await outlook.alert.getByRole('button', { name: 'Send alligevel' }).click();
  await outlook.closed();
  const [seen] = outlook.sandbox.gateway();
  expect(seen).toMatchObject({ subject: { left: 'Din sag' }, channel: 'ordinary', held: true });
  expect(seen?.headers.find(({ name }) => name === 'x-kuvert')?.strippedBy).toBe('rule');

  await outlook.page.getByRole('button', { name: 'Sendt post' }).click();
  await outlook.open('Din sag');
  await outlook.page.getByRole('button', { name: 'Se mailen i gatewayen' }).click();
  const shown = page(outlook.page);
  await shown.getByRole('heading', { name: 'Din sag' }).waitFor();
  const words = await shown.innerText();
  expect(words).toContain('Almindelig mail');
  expect(words).toContain('ville være holdt tilbage');
  expect(words).toMatch(/cpr-number=certain; channel=digital-post; on-channel=no/);
  expect(words).not.toContain(NUMBER);
  await picture(outlook.page, 'gateway-held');
});

test('a mail on the right channel is seen before and after, and the page follows the mailbox', async () => {
  const { store } = outlook.sandbox;
  store.send(
    {
      subject: '[Digital Post] Afgørelse om boligstøtte',
      ...to('karen.ravnsborg.fjordby@gmail.com'),
      ccRecipients: [{ emailAddress: { name: '', address: 'lone.bisgaard@fjordby.example' } }],
      ...headers(
        ['x-digital-post', 'ja'],
        ['x-kuvert', 'cpr-number=certain; channel=digital-post; on-channel=yes; override=2'],
      ),
      categories: ['Journaliseret'],
      sensitivityLabel: '2bd52e1e-1c9d-4bb0-8d5f-0a6f4f3a9d10',
    },
    null,
  );
  const shown = page(outlook.page);
  const mail = shown.getByRole('button', { name: 'Afgørelse om boligstøtte' });
  await mail.waitFor();
  if ((await mail.getAttribute('aria-expanded')) === 'false') await mail.click();
  await until(async () => (await shown.innerText()).includes('fjernet af gatewayen'));
  const words = await shown.innerText();
  expect(words).toContain('Afgørelse om boligstøtte');
  expect(words).toContain('fjernet af reglen');
  expect(words).toContain('borger');
  expect(words).toContain('Blev i huset');
  expect(words).toContain('fjernes af Exchange');
  await picture(outlook.page, 'gateway-wide');
});

test.each([320, 1280])('the page is in order at %i pixels', async (width) => {
  const { page: whole } = outlook;
  await whole.setViewportSize({ width, height: 900 });
  await page(whole).waitFor();
  expect(await whole.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await cutTexts(whole)).toEqual([]);
  await looked(outlook, `gateway-${width}`, { also: ['dark', 'contrast'] });
});

test('it speaks English, and nothing left the browser', async () => {
  const { page: whole } = outlook;
  await whole.setViewportSize({ width: 1280, height: 900 });
  await whole.goto(`${outlook.sandbox.hostUrl}?lang=en`);
  await whole.getByRole('button', { name: 'Gateway' }).click();
  const shown = page(whole);
  await shown.getByText('What Exchange would have seen').waitFor();
  const words = await shown.innerText();
  expect(words).toContain('taken off by the gateway');
  expect(words).not.toMatch(/fjernet|huset|modtagere|siger/i);
  expect(outlook.session.outsideRequests()).toEqual([]);
});

test('addresses that the gateway listens to: they pass in silence, and a CPR number is masked', async () => {
  const other = await openOutlook(outlook.session.context.browser() as Browser, {
    sandbox: { policy: 'fjordby-address' },
  });
  try {
    for (const address of ['bo@havnby.example.sikkermail.example', '0707614285@digitalpost.example']) {
      await other.write({ to: address, subject: 'Din sag', text: `Nummeret er ${NUMBER}.` });
      await other.send();
      await other.closed();
      expect(await other.alert.count()).toBe(0);
    }
    const [post, secure] = other.sandbox.gateway();
    expect(secure).toMatchObject({ channel: 'secure-mail', deliveries: [{ goesTo: 'bo@havnby.example' }] });
    expect(post).toMatchObject({ channel: 'digital-post', held: false });
    await other.page.getByRole('button', { name: 'Gateway' }).click();
    const shown = page(other.page);
    await shown.getByText('070761-xxxx@digitalpost.example').waitFor();
    expect(await shown.innerText()).not.toContain('0707614285');
    expect(await shown.innerText()).toContain('CPR-nummeret står helt i Sendt post');
    other.session.expectQuiet();
  } finally {
    await other.close();
  }
});

/** Texts of the page that are wider than the place they stand in. */
const cutTexts = (of: Page): Promise<string[]> =>
  of.locator('section[aria-label="Gateway"] *').evaluateAll((elements) =>
    elements
      .filter((element) => element.children.length === 0 && element.clientWidth > 0)
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.tagName),
  );
