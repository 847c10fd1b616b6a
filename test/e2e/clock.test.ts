import type { FrameLocator, Page } from 'playwright-core';
import { PERSONAS, SPECIAL } from '../../src/sandbox/directory/directory';
import { until } from '../support/until';
import { looked, paneFrame } from './support/accessibility';
import { outlookForEachTest } from './support/own-outlook';

/** The sandbox's clock, moved by hand in its settings: the add-in's pages and the local Graph go along. */
const outlook = outlookForEachTest();

beforeEach(async () => {
  await outlook.start();
});

const HOUR = 3_600_000;
/** How much later than asked a page may be told the time. */
const SLACK = 60_000;

const clock = () => outlook.page.getByRole('group', { name: 'Tid i sandkassen' });
const shown = () => clock().getByRole('status').innerText();

async function openSettings(): Promise<void> {
  await outlook.page.getByRole('button', { name: 'Indstillinger' }).click();
  await clock().waitFor();
}

async function closeSettings(): Promise<void> {
  await outlook.page.keyboard.press('Escape');
  await clock().waitFor({ state: 'detached' });
}

/** Presses a button of the clock; what it shows then is the sandbox's time. */
async function press(name: string): Promise<void> {
  const { ahead } = outlook.sandbox.clock;
  await clock().getByRole('button', { name }).click();
  await until(() => outlook.sandbox.clock.ahead !== ahead);
  await showsTheTime();
}

/** By the numbers in it: the words between them differ from one version of the browser to the next. */
async function showsTheTime(): Promise<void> {
  const words = (date: Date) =>
    new Intl.DateTimeFormat('da-DK', {
      timeZone: 'Europe/Copenhagen',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(date);
  await until(async () => {
    const text = await shown();
    // Asked before the minute changed, perhaps.
    return [0, SLACK].some((ago) =>
      words(new Date(outlook.sandbox.clock.now().getTime() - ago))
        .filter(({ type }) => type !== 'literal')
        .every(({ value }) => text.includes(value)),
    );
  });
}

/** How far the pane's own `Date` is ahead of the machine's. */
async function aheadInPane(): Promise<number> {
  const pane = await paneFrame(outlook.page);
  return (await pane.evaluate(() => Date.now())) - Date.now();
}

const agrees = (ahead: number) => Math.abs(ahead - outlook.sandbox.clock.ahead) < SLACK;

/** What the local Graph says of Søren to a page, and at what time by its own header. */
async function tipsOfSoren(): Promise<{ date: number; away: boolean }> {
  const { page, sandbox } = outlook;
  const token = await sandbox.signIn.issue(PERSONAS.mette.id, 'Mail.Read');
  const EmailAddresses = [sandbox.graph.directory.user(SPECIAL.away)?.mail];
  return page.evaluate(
    async ([authorization, body]) => {
      const headers = { authorization, 'content-type': 'application/json' };
      const answer = await fetch('/v1.0/me/getMailTips', { method: 'POST', headers, body });
      const { value } = await answer.json();
      const away = Boolean(value[0].automaticReplies?.message);
      return { date: Date.parse(answer.headers.get('date') ?? ''), away };
    },
    [`Bearer ${token}`, JSON.stringify({ EmailAddresses, MailTipsOptions: 'automaticReplies' })] as const,
  );
}

async function openPane(): Promise<void> {
  await outlook.openPane();
  await outlook.pane.getByRole('tab').first().waitFor();
}

/** As a person who clicks into the pane. */
async function intoPane(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByRole('textbox', { name: 'Emne' }).click();
  await pane.getByRole('tab', { selected: true }).click();
}

test('moved one working day and one hour in the settings: shown there, followed by the pane and by Graph, and put back', async () => {
  const { page, pane, sandbox } = outlook;
  await outlook.write({ subject: 'Sag' });
  await openPane();
  expect(agrees(await aheadInPane())).toBe(true);

  await openSettings();
  const before = await shown();
  await showsTheTime();
  expect(await clock().getByRole('button', { name: 'Tilbage til nu' }).isDisabled()).toBe(true);
  await looked(outlook, 'settings', { also: ['dark', 'contrast'] });
  await press('1 arbejdsdag frem');
  expect(await shown()).not.toMatch(/lørdag|søndag/);
  await press('1 time frem');
  expect(await shown()).not.toBe(before);
  expect(sandbox.clock.ahead).toBeGreaterThanOrEqual(24 * HOUR); // 25, but where summer time begins in between
  await looked(outlook, 'settings-moved', { also: [] });
  await closeSettings();

  // A page that is open learns it when it gets the focus, one that is opened has it from the start.
  expect(Math.abs(await aheadInPane())).toBeLessThan(SLACK);
  await intoPane(page, pane);
  await until(async () => agrees(await aheadInPane()));
  await page.getByRole('button', { name: 'Luk ruden' }).click();
  await page.locator('iframe[title="Kuvert"]').waitFor({ state: 'detached' });
  await openPane();
  expect(agrees(await aheadInPane())).toBe(true);
  const { date } = await tipsOfSoren();
  expect(Math.abs(date - sandbox.clock.now().getTime())).toBeLessThan(SLACK);

  await openSettings();
  await press('Tilbage til nu');
  expect(sandbox.clock.ahead).toBe(0);
  await closeSettings();
  await intoPane(page, pane);
  await until(async () => agrees(await aheadInPane()));
  expect(Math.abs((await tipsOfSoren()).date - Date.now())).toBeLessThan(SLACK);
});

test('a colleague who is away is back when the clock has passed the end, and away again now', async () => {
  expect((await tipsOfSoren()).away).toBe(true);
  await openSettings();
  for (let day = 0; day < 10; day += 1) await press('1 arbejdsdag frem');
  expect((await tipsOfSoren()).away).toBe(false);
  await press('Tilbage til nu');
  expect((await tipsOfSoren()).away).toBe(true);
});
