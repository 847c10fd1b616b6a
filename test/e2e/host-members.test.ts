import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { paneFrame } from './support/accessibility';
import { type Outlook, openOutlook } from './support/outlook';

/** The members that take a mail to its channel, through the real office.js, as Outlook answers them. */
let browser: Browser;
let outlook: Outlook;
let frame: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
  outlook = await openOutlook(browser, { sandbox: { policy: 'fjordby', labels: true } });
  await outlook.write({ to: 'bo@havnby.example', subject: 'Sag' });
  await outlook.openPane();
  await outlook.pane.getByRole('heading').first().waitFor();
  frame = await paneFrame(outlook.page);
}, 120_000);

afterAll(async () => {
  await outlook?.close();
  await browser?.close();
});

/** Calls a member by its path on the item (or `mailbox.…`, `context.…`); the value, or the code of the error. */
const call = (member: string, ...given: unknown[]) =>
  frame.evaluate(
    ([path, parameters]) => {
      const roots: Record<string, unknown> = { mailbox: Office.context.mailbox, context: Office.context };
      const steps = path.split('.');
      const start = roots[steps[0] ?? ''];
      if (start) steps.shift();
      const name = steps.pop() ?? '';
      let owner: unknown = start ?? Office.context.mailbox.item;
      for (const step of steps) owner = (owner as Record<string, unknown>)[step];
      const target = owner as Record<string, (...all: unknown[]) => void>;
      return new Promise<unknown>((resolve) => {
        target[name]?.(...parameters, (result: Office.AsyncResult<unknown>) =>
          resolve(String(result.status) === 'failed' ? { error: result.error.code } : (result.value ?? null)),
        );
      });
    },
    [member, given] as [string, unknown[]],
  );

test('internet headers are set, read whatever their capitals, and removed', async () => {
  expect(
    await call('internetHeaders.setAsync', { 'x-send-sikkert': 'ja', 'x-kuvert': 'channel=ordinary' }),
  ).toBeNull();
  expect(await call('internetHeaders.getAsync', ['X-Send-Sikkert', 'x-none'])).toEqual({
    'X-Send-Sikkert': 'ja',
  });
  expect(await call('internetHeaders.removeAsync', ['x-kuvert'])).toBeNull();
  expect(await call('internetHeaders.getAsync', ['x-kuvert'])).toEqual({});
});

test('subject and recipients are set, and the screens follow', async () => {
  await call('subject.setAsync', '[Sikker] Sag');
  await call('to.setAsync', ['bo@havnby.example.sikkermail.example']);
  expect(await call('subject.getAsync')).toBe('[Sikker] Sag');
  expect(await call('to.getAsync')).toMatchObject([{ emailAddress: 'bo@havnby.example.sikkermail.example' }]);
  expect(await outlook.page.getByRole('textbox', { name: 'Emne' }).inputValue()).toBe('[Sikker] Sag');
});

test('categories of a mail being written are read and not changed, as in Outlook on the web', async () => {
  // The mailbox's own list is for add-ins that may write to the whole mailbox; office.js refuses by itself.
  await expect(call('mailbox.masterCategories.getAsync')).rejects.toThrow('masterCategories.getAsync');
  expect(await call('categories.getAsync')).toEqual([]);
  expect(await call('categories.addAsync', ['Journaliseret'])).toEqual({ error: 5000 });
});

test('a host with labels has their catalogue; one is set, and travels with the mail', async () => {
  expect(await call('context.sensitivityLabelsCatalog.getIsEnabledAsync')).toBe(true);
  const labels = (await call(
    'context.sensitivityLabelsCatalog.getAsync',
  )) as Office.SensitivityLabelDetails[];
  const id = labels.find(({ name }) => name === 'Fortrolig')?.id ?? '';
  expect(await call('sensitivityLabel.getAsync')).toBe('');
  expect(await call('sensitivityLabel.setAsync', id.toUpperCase())).toBeNull();
  expect(await call('sensitivityLabel.getAsync')).toBe(id);
  expect(await call('sensitivityLabel.setAsync', 'none')).toEqual({ error: 5001 });

  await outlook.send();
  await outlook.closed();
  expect(outlook.sandbox.gateway()[0]).toMatchObject({ label: id, subject: { left: '[Sikker] Sag' } });
  outlook.session.expectQuiet();
  expect(outlook.session.outsideRequests()).toEqual([]);
});

test('a host that was not told to have labels lacks the members, as the npm build of office.js does', async () => {
  const other = await openOutlook(browser);
  try {
    await other.write({ to: 'bo@havnby.example', subject: 'Sag' });
    await other.openPane();
    await other.pane.getByRole('heading').first().waitFor();
    const there = await (await paneFrame(other.page)).evaluate(() => [
      'sensitivityLabelsCatalog' in Office.context,
      'sensitivityLabel' in (Office.context.mailbox.item ?? {}),
    ]);
    expect(there).toEqual([false, false]);
  } finally {
    await other.close();
  }
});
