import type { PolicyFile } from '../../src/hygiene/policy/fill';
import { until } from '../support/until';
import { looked } from './support/accessibility';
import type { OutlookOptions } from './support/outlook';
import { outlookForEachTest } from './support/own-outlook';

/** Why a mail must not go as ordinary mail, and its one click to the channel where it belongs; on the real office.js. */
const outlook = outlookForEachTest();

/** The CPR office's own published example: nobody's number. */
const NUMBER = '070761-4285';
const TEXT = `Nummeret er ${NUMBER}.`;
const TO_CITIZEN = { to: 'karen@gmail.com', subject: 'Din sag', text: TEXT };
const TO_AUTHORITY = { to: 'sag@havnby.example', subject: 'Sag', text: TEXT };
const FORBIDDEN = 'Må ikke sendes som almindelig mail';

function policy(secure: unknown[], digital: unknown[], mode = 'guide'): PolicyFile {
  return {
    name: 'test',
    organisation: { domains: ['fjordby.example'], authorities: ['havnby.example'] },
    mode,
    channels: { 'secure-mail': secure, 'digital-post': digital },
  } as PolicyFile;
}

const MARKED = policy(
  [{ header: { name: 'x-send-sikkert', value: 'ja' } }, { subjectTag: '[Sikker]' }],
  [{ header: { name: 'x-digital-post', value: 'ja' } }],
);

async function open(channels: PolicyFile, options: OutlookOptions = {}) {
  await outlook.start({ ...options, sandbox: { policy: channels } });
  return outlook;
}

const lastSent = () =>
  outlook.sandbox.store
    .snapshot()
    .messages.filter(({ parentFolderId }) => parentFolderId === 'sentitems')
    .sort((a, b) => b.sentDateTime.localeCompare(a.sentDateTime))[0];

/** The mark that a gateway would see, by its name. */
const headerOf = (name: string) =>
  lastSent()?.internetMessageHeaders.find((header) => header.name === name)?.value;

const addressees = () => lastSent()?.toRecipients.map(({ emailAddress }) => emailAddress.address);

const subject = () => outlook.page.getByRole('textbox', { name: 'Emne' });

async function sendSilently() {
  await outlook.send();
  await outlook.closed();
  expect(await outlook.alert.count()).toBe(0);
}

describe('one click', () => {
  test('a citizen: stopped with a reason, routed, and it goes as Digital Post', async () => {
    const { pane, alert } = await open(MARKED);
    const before = outlook.sent().length;
    await outlook.write(TO_CITIZEN);
    await outlook.send();
    await alert.getByText('Digital Post').first().waitFor();
    expect(await alert.innerText()).toContain('CPR-nummer');
    await alert.getByRole('button', { name: /Kuvert|Digital Post|Send sikkert/ }).click();
    const card = pane.getByRole('article', { name: 'Hører til i Digital Post' });
    await until(() => pane.locator('article[aria-label="Hører til i Digital Post"]:focus').count());
    await card.getByText(/personoplysninger.*til karen@gmail\.com \(borger\)/).waitFor();
    await looked(outlook, 'channel-card', { part: 'pane', also: ['dark', 'contrast'] });
    await card.getByRole('button', { name: 'Til Digital Post' }).click();
    await pane.getByRole('heading', { name: 'Klar til at sende' }).waitFor();
    await pane.getByText('På vej: Digital Post').waitFor();
    expect(await card.count()).toBe(0);
    await looked(outlook, 'channel-ready', { part: 'pane' });
    expect(outlook.sent()).toHaveLength(before);
    await sendSilently();
    expect(headerOf('x-digital-post')).toBe('ja');
    expect(headerOf('x-send-sikkert')).toBeUndefined();
    expect(lastSent()?.subject).toBe('Din sag');
  });

  test('another authority: with a header and a tag, by the keyboard, and back again', async () => {
    const { pane } = await open(MARKED, { colorScheme: 'dark' });
    await outlook.write(TO_AUTHORITY);
    await outlook.openPane();
    await pane.getByRole('heading', { name: 'Hører til i Send sikkert' }).waitFor();
    await looked(outlook, 'channel-authority', { part: 'pane', also: [] });
    await pane.getByRole('button', { name: 'Send sikkert' }).press('Enter');
    await pane.getByText('På vej: Send sikkert').waitFor();
    expect(await subject().inputValue()).toBe('[Sikker] Sag');
    await until(() => pane.locator('[data-undo=channel]:focus').count());

    // The writer goes on writing in the subject, and takes it back after all.
    await subject().fill('[Sikker] Sag 2');
    await pane.getByRole('button', { name: 'Fortryd' }).click();
    await pane.getByRole('heading', { name: FORBIDDEN }).waitFor();
    expect(await subject().inputValue()).toBe('Sag 2');
    expect(await pane.getByText('På vej').count()).toBe(0);

    await pane.getByRole('button', { name: 'Send sikkert' }).click();
    await pane.getByRole('heading', { name: 'Klar til at sende' }).waitFor();
    await sendSilently();
    expect(lastSent()?.subject).toBe('[Sikker] Sag 2');
    expect(headerOf('x-send-sikkert')).toBe('ja');
  });

  test('the mail itself says that it is on its way: also to a pane that was opened anew', async () => {
    const { pane, page } = await open(MARKED);
    await outlook.write(TO_AUTHORITY);
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Send sikkert' }).click();
    await pane.getByText('På vej: Send sikkert').waitFor();
    await page.getByRole('button', { name: 'Luk ruden' }).click();
    await outlook.openPane();
    await pane.getByText('På vej: Send sikkert').waitFor();
    await pane.getByRole('heading', { name: 'Klar til at sende' }).waitFor();
    // A mark that the writer takes away counts at once.
    await subject().fill('Sag');
    await pane.getByRole('heading', { name: FORBIDDEN }).waitFor();
    await pane.getByRole('button', { name: 'Send sikkert' }).click();
    await until(async () => (await subject().inputValue()) === '[Sikker] Sag');
  });

  test('inside the house it passes in silence, and there is no card', async () => {
    const { pane } = await open(MARKED);
    await outlook.write({ to: 'lone.bisgaard@fjordby.example', subject: 'Sag', text: TEXT });
    await outlook.openPane();
    await pane.getByRole('heading', { name: 'Kan sendes' }).waitFor();
    expect(await pane.getByText(/Hører til i|På vej/).count()).toBe(0);
    await sendSilently();
    expect(headerOf('x-send-sikkert')).toBeUndefined();
  });

  test('a number in the subject is to be mended all the same', async () => {
    const { pane, alert } = await open(MARKED);
    await outlook.write({ to: 'sag@havnby.example', subject: `Sag ${NUMBER}`, text: TEXT });
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Send sikkert' }).click();
    await pane.getByRole('heading', { name: 'Ret dette, før du sender' }).waitFor();
    await outlook.send();
    await alert.waitFor();
    await alert.getByRole('button', { name: 'Send ikke' }).click();
  });
});

describe('addresses', () => {
  const ADDRESSED = policy(
    [{ addressSuffix: '.sikkermail.example' }],
    [{ cprRecipient: { domain: 'digitalpost.example' } }],
  );

  test('Send sikkert by the address', async () => {
    const { pane } = await open(ADDRESSED);
    await outlook.write(TO_AUTHORITY);
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Send sikkert' }).click();
    await pane.getByRole('heading', { name: 'Klar til at sende' }).waitFor();
    await sendSilently();
    expect(addressees()).toEqual(['sag@havnby.example.sikkermail.example']);
  });

  test('Digital Post by the CPR number: asked for, checked, used, and forgotten', async () => {
    const { pane } = await open(ADDRESSED);
    await outlook.write(TO_CITIZEN);
    await outlook.openPane();
    const field = pane.getByRole('textbox', { name: 'CPR-nummer på karen@gmail.com' });
    await pane.getByText(/Der bliver det stående: i Sendt post/).waitFor();
    await field.fill('1234');
    await pane.getByRole('button', { name: 'Til Digital Post' }).click();
    await pane.getByText('Skriv de ti cifre i et CPR-nummer').waitFor();
    await looked(outlook, 'channel-number', { part: 'pane' });
    await field.fill(NUMBER);
    await field.press('Enter');
    await pane.getByRole('heading', { name: 'Klar til at sende' }).waitFor();
    await pane.getByRole('button', { name: 'Fortryd' }).click();
    expect(await field.inputValue()).toBe('');
    await field.fill(NUMBER.replace('-', ''));
    await pane.getByRole('button', { name: 'Til Digital Post' }).click();
    await pane.getByRole('heading', { name: 'Klar til at sende' }).waitFor();
    await sendSilently();
    expect(addressees()).toEqual([`${NUMBER.replace('-', '')}@digitalpost.example`]);
  });
});

describe('never a dead end', () => {
  test('a policy that does not say how: the pane says what to do instead', async () => {
    const { pane } = await open(policy([], []));
    await outlook.write(TO_AUTHORITY);
    await outlook.openPane();
    await pane.getByText(/Brug knappen Send sikkert i Outlook/).waitFor();
    await looked(outlook, 'channel-by-hand', { part: 'pane' });
    expect(await pane.getByRole('button', { name: 'Send sikkert' }).count()).toBe(0);
  });

  test('a page: opened beside the mail, which stays and says so', async () => {
    const { pane, session } = await open(policy([], [{ openPage: 'https://localhost:1/digital-post' }]));
    await outlook.write(TO_CITIZEN);
    await outlook.openPane();
    const opening = session.context.waitForEvent('page');
    await pane.getByRole('button', { name: 'Åbn Digital Post' }).click();
    await opening;
    await pane.getByText('Siden er åbnet. Skriv beskeden dér, og slet denne mail.').waitFor();
    await pane.getByRole('link', { name: /Åbn siden her/ }).waitFor();
    await looked(outlook, 'channel-page', { part: 'pane' });
    await pane.getByRole('heading', { name: FORBIDDEN }).waitFor();
  });

  test('a category that the mailbox does not have: nothing is done, and the pane says why', async () => {
    const { pane } = await open(policy([{ subjectTag: '[Sikker]' }, { category: 'Ukendt kategori' }], []));
    await outlook.write(TO_AUTHORITY);
    await outlook.openPane();
    await pane.getByRole('button', { name: 'Send sikkert' }).click();
    await pane
      .getByText(/Outlook satte ikke kategorien „Ukendt kategori“/)
      .first()
      .waitFor();
    await looked(outlook, 'channel-refused', { part: 'pane' });
    expect(await subject().inputValue()).toBe('Sag');
    expect(await pane.getByText('På vej').count()).toBe(0);
  });

  test('a sensitivity label in a client that has none: the pane says so', async () => {
    const { pane } = await open(policy([{ sensitivityLabel: 'b4d1f0aa-0000-4000-8000-000000000001' }], []));
    await outlook.write(TO_AUTHORITY);
    await outlook.openPane();
    await pane.getByText(/Denne Outlook kan ikke sætte en følsomhedsmærkat herfra/).waitFor();
    await looked(outlook, 'channel-no-label', { part: 'pane' });
  });
});
