import { until } from '../support/until';
import { looked, paneFrame } from './support/accessibility';
import { RepliesJourney, SUBJECT } from './support/replies';

/** From the Replies tab to the mail itself, in Outlook or in the browser. */
const journey = new RepliesJourney();
const { signedIn, rowOf } = journey;

test('a browser that holds a window back: there is a link to press', async () => {
  await signedIn();
  const { page, pane } = journey.outlook;
  await pane.getByRole('combobox', { name: 'Postkasse' }).selectOption({ label: 'Borgerservice' });
  const row = pane.getByRole('article').first();
  await row.getByRole('heading', { name: /^(?!Henter)/ }).waitFor();
  await (await paneFrame(page)).evaluate('window.open = () => null');
  await row.getByRole('button', { name: 'Åbn' }).click();
  await row.getByText('Browseren åbnede ikke vinduet.').waitFor();
  await looked(journey.outlook, 'replies-held-back', { part: 'pane' });
  const link = row.getByRole('link', { name: 'Åbn mailen i Outlook' });
  const [popup] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await popup.close();
  await link.waitFor({ state: 'detached' });
});

test('opening a mail shows it in Outlook; another mailbox’s is said, and can be asked for alone', async () => {
  await signedIn();
  const { page, pane } = journey.outlook;
  await page.getByRole('button', { name: /Fastgør/ }).click();
  await (await rowOf(SUBJECT)).getByRole('button', { name: 'Åbn' }).click();
  await page.getByRole('heading', { name: SUBJECT }).waitFor();
  const mailbox = pane.getByRole('combobox', { name: 'Postkasse' });
  await mailbox.selectOption({ label: 'Borgerservice' });
  await until(async () => (await pane.getByRole('article').count()) > 0);
  expect(await pane.getByRole('article', { name: SUBJECT }).count()).toBe(0);
  await pane.getByText('1 postkasse kan ikke åbnes').click();
  await pane.getByText(/^Kommunikation: /).waitFor();
  await looked(journey.outlook, 'replies-mailbox-closed', { part: 'pane' });
});
