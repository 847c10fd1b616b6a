import { people } from '../../src/sandbox/mailbox/seed/people';
import { until } from '../support/until';
import { looked, paneFrame } from './support/accessibility';
import { outlookForAllTests } from './support/own-outlook';

/** Another mailbox in the same window, mails opened by an add-in and by their link, and citizens who write. */
const SHARED = people.borgerservice.address;
const outlook = outlookForAllTests();

const heading = (name: string) => outlook.page.getByRole('main').getByRole('heading', { name });
const shown = (id: string) => `${outlook.sandbox.hostUrl}/?mailbox=${encodeURIComponent(SHARED)}&item=${id}`;

/** The add-in's pane beside the mail being read, once office.js is ready in it. */
async function openPane() {
  const buttons = await outlook.host(({ host }) => host.buttons('read'));
  await outlook.page
    .getByRole('button', { name: buttons[0]?.label ?? '' })
    .first()
    .click();
  await outlook.pane.getByRole('tab').first().waitFor();
  return paneFrame(outlook.page);
}

test('an add-in opens a mail and a draft by Outlook’s own ids, and an unknown id does nothing', async () => {
  const { page, sandbox } = outlook;
  await outlook.open('Oliver Dam');
  const frame = await openPane();
  const ids = await frame.evaluate(() => {
    const { mailbox } = Office.context;
    const id = (mailbox.item as Office.MessageRead).itemId;
    return [
      id,
      mailbox.convertToRestId(id, 'v1.0'),
      mailbox.convertToEwsId(mailbox.convertToRestId(id, 'v1.0'), 'v1.0'),
    ];
  });
  expect(ids).toEqual(['seed/pas', 'seed-pas', 'seed/pas']);
  await frame.evaluate(() => Office.context.mailbox.displayMessageForm('seed/vandmaaler'));
  await heading('Aflæsning af vandmåler').waitFor();
  await (await paneFrame(page)).evaluate(() => Office.context.mailbox.displayMessageForm('nothing'));
  expect(await heading('Aflæsning af vandmåler').isVisible()).toBe(true);
  await (await paneFrame(page)).evaluate(() =>
    Office.context.mailbox.displayMessageForm('seed/kladde/carport'),
  );
  await page.getByRole('region', { name: 'Skriv mail' }).waitFor();
  expect(sandbox.store.get('seed-kladde-carport').isDraft).toBe(true);
});

test('the link of a shared mailbox’ mail opens it there; add-ins are told whose it is', async () => {
  const { page } = outlook;
  await page.goto(shown('seed-bs-pas'));
  await heading('Pas til mit barnebarn').waitFor();
  await looked(outlook, 'shared-mailbox');
  const frame = await openPane();
  const told = await frame.evaluate(
    () =>
      new Promise((resolve) => {
        const item = Office.context.mailbox.item as Office.MessageRead;
        item.getSharedPropertiesAsync(({ value }) =>
          resolve([Office.context.mailbox.userProfile.emailAddress, value.owner]),
        );
      }),
  );
  expect(told).toEqual([people.mette.address, SHARED]);
});

test('a citizen writes to it at the press of a button', async () => {
  const { page, sandbox } = outlook;
  const count = () =>
    sandbox.graph.mailbox(sandbox.graph.directory.user(SHARED)?.id ?? '')?.store.snapshot().messages.length ??
    0;
  const before = count();
  await page.getByRole('button', { name: 'Indstillinger' }).click();
  await page.getByRole('button', { name: 'Lad en borger skrive' }).click();
  await until(() => count() === before + 1);
  await page.keyboard.press('Escape');
});

test('back in one’s own mailbox', async () => {
  const { page } = outlook;
  await page.getByRole('button', { name: 'Mette Lindholm' }).click();
  await page.getByRole('option', { name: 'Tusind tak for hjælpen' }).waitFor();
});
