import { SCOPES as FEATURES } from '../../src/graph/scopes';
import { until } from '../support/until';
import { accessibilityFaults } from './support/accessibility';
import { ANNEMARIE } from './support/dashboard';
import { BOX, ListJourney } from './support/dashboard-list';
import { picture } from './support/pictures';

/** What is done from the dashboard's list: opened, marked, undone, reminded of. */
const journey = new ListJourney();
const { begin, ask, row, hits, store } = journey;

test('needing no reply, with a reason: a category that colleagues see; and the way back', async () => {
  let id = '';
  journey.expected = [/status of 40[013]/];
  const page = await begin({ scopes: FEATURES.replies }, () => {
    id = ask('Hvornår bliver hullet lappet?', 600);
  });
  const first = row(0);
  const categories = () => store().get(id).categories;
  await first.getByRole('button', { name: 'Kræver ikke svar …' }).click();
  await first.getByRole('button', { name: 'Reklame' }).click();
  await first.getByText('Kuvert mangler lov til at sætte kategorier').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'dashboard-list-permission');
  const [consent] = await Promise.all([
    page.waitForEvent('popup'),
    first.getByRole('button', { name: 'Giv adgang' }).click(),
  ]);
  await consent.getByRole('button', { name: 'Giv lov' }).click();
  await first.getByText('Kræver ikke svar – reklame').waitFor();
  expect(categories()).toEqual(['Kuvert: kræver ikke svar – reklame']);
  const undo = first.getByRole('button', { name: 'Fortryd' });
  await undo.and(page.locator(':focus')).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'dashboard-list-marked');
  await undo.click();
  await first.getByRole('button', { name: 'Åbn i Outlook' }).waitFor();
  await until(() => categories().length === 0);
});

test('opening in Outlook: a tab that knows nothing of this one; held back, a link stays', async () => {
  const page = await begin({}, () => ask('Hul i vejen', 700));
  const first = row(0);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    first.getByRole('button', { name: 'Åbn i Outlook' }).click(),
  ]);
  await opened.waitForURL(/item=/);
  expect(await opened.evaluate('window.opener')).toBeNull();
  await opened.close();
  await page.evaluate('window.open = () => null');
  await first.getByRole('button', { name: 'Åbn i Outlook' }).click();
  await first.getByText('Browseren åbnede ikke vinduet.').waitFor();
  await first.getByRole('link', { name: 'Åbn mailen i Outlook' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a reminder to the team: a draft of numbers in her own mailbox, once, and nothing is sent', async () => {
  const page = await begin({ colorScheme: 'dark' }, () => {
    ask('Meget privat emne', 800, 'Hemmelig Afsender');
    ask('Et andet', 801);
  });
  const own = journey.dashboard.sandbox.graph.mailbox(ANNEMARIE)?.store;
  const mails = () => own?.snapshot().messages ?? [];
  const before = new Set(mails().map(({ id }) => id));
  const waiting = await hits();
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Skriv en venlig påmindelse' }).dblclick(),
  ]);
  await page.getByText('Kladden er åbnet i Outlook. Den er ikke sendt.').first().waitFor();
  await opened.waitForURL(/item=/);
  await opened.close();
  const [draft, ...others] = mails().filter(({ id }) => !before.has(id));
  expect(others).toEqual([]);
  expect(draft).toMatchObject({
    isDraft: true,
    subject: `${waiting} henvendelser venter på svar i ${BOX}`,
    toRecipients: [{ emailAddress: { address: BOX } }],
  });
  const body = JSON.stringify(draft?.body);
  expect(body).toMatch(/\d af dem er over fristen\. (?:\d har frist i dag\. )?Den ældste kom /);
  expect(body).not.toMatch(/privat|Hemmelig|Et andet/);
  expect(
    store()
      .snapshot()
      .messages.some(({ subject }) => subject === draft?.subject),
  ).toBe(false);
  await page.getByRole('link', { name: 'Åbn kladden' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'dashboard-list-reminder');
});
