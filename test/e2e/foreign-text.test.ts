import { arrived } from '../../src/sandbox/citizens/mail';
import { seededRandom } from '../../src/sandbox/citizens/random';
import { SPECIAL } from '../../src/sandbox/directory/directory';
import { until } from '../support/until';
import { METTE, SCOPES, signIn } from './support/absence';
import { RepliesJourney } from './support/replies';

/**
 * Script in every place of the pane where what strangers wrote is shown: it is text there, and does nothing. The Absence tab
 * and the dashboard have tests of their own (absence.test.ts, dashboard-list.test.ts).
 */
const journey = new RepliesJourney();

/** The CPR office's own published example: nobody's number. */
const CPR = '070761-4285';
const SCRIPTS = [
  '<img src=x onerror="top.struck=parent.struck=window.struck=1">',
  '<script>top.struck=parent.struck=window.struck=2</script>',
  '"><svg onload=window.struck=3>',
  "javascript:window.struck=4//';window.struck=5//",
  '{{constructor.constructor("window.struck=6")()}}$(window.struck=7)',
];
const TURNED = 'fak\u202Egpj.exe\u2067';
const EVIL = SCRIPTS.join(' ');
const LONG = 'x'.repeat(10_000);

/** Nothing has run, nothing has become an element, and nothing turns the words beside it round. */
async function expectHarmless(): Promise<void> {
  const { page, pane } = journey.outlook;
  const inPane = pane.locator('body');
  expect(await inPane.evaluate('window.struck')).toBeUndefined();
  expect(await page.evaluate('window.struck')).toBeUndefined();
  expect(await inPane.locator('img, script, svg[onload], a[href^="javascript"], iframe').count()).toBe(0);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(await inPane.innerText()).not.toMatch(/[\u0000\u202a-\u202e\u2066-\u2069]/);
  const isWide = await inPane.evaluate('document.documentElement.scrollWidth > innerWidth');
  expect(isWide).toBe(false);
}

test('a draft full of it: subject, text, recipients, attachments', async () => {
  const { outlook } = journey;
  await outlook.start({ sandbox: { policy: 'fjordby' } });
  const text = Buffer.from(`${EVIL} Nummeret er ${CPR}. ${TURNED}`).toString('base64');
  const file = (name: string) => ({
    id: '',
    name,
    contentType: 'text/plain',
    size: 300,
    isInline: false,
    contentBytes: text,
  });
  const escaped = EVIL.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  outlook.sandbox.store.create({
    subject: `Farlig ${EVIL} ${CPR} ${TURNED}`,
    body: { contentType: 'html', content: `<p>${escaped} ${CPR} ${TURNED} ${LONG} ${CPR} ${escaped}</p>` },
    toRecipients: [
      { emailAddress: { name: `Karen ${EVIL} ${TURNED} ${LONG}`, address: 'karen@gmail.com' } },
      { emailAddress: { name: '"><script>window.struck=8</script>', address: 'bo@mail.example' } },
    ],
    attachments: [file(`${EVIL} ${TURNED}.txt`), file(`${LONG}.txt`), file(`brev ${CPR} <b>\u0000.bin`)],
  });
  await outlook.page.getByRole('button', { name: /^Kladder/ }).click();
  await outlook.open('Farlig');
  await outlook.openPane();
  await outlook.pane.getByRole('list', { name: 'Bilag' }).waitFor();
  await outlook.pane.getByText('i emnet').first().waitFor();
  await until(async () => (await outlook.pane.getByRole('progressbar').count()) === 0);
  await outlook.pane.getByText('.exe').first().waitFor();
  await expectHarmless();
  await outlook.send();
  await outlook.alert.waitFor();
  expect(await outlook.alert.innerText()).not.toContain('struck');
  await expectHarmless();
});

test('a colleague whose name is script, in the lines about the recipients', async () => {
  const { outlook } = journey;
  await outlook.start({ sandbox: { policy: 'fjordby' } });
  const user = outlook.sandbox.graph.directory.user(SPECIAL.away);
  if (!user) throw new Error('nobody of that id');
  outlook.sandbox.store.create({
    subject: 'Om i morgen',
    body: { contentType: 'html', content: '<p>Hej. Vi ses.</p>' },
    toRecipients: [{ emailAddress: { name: `Søren ${EVIL} ${TURNED}`, address: user.mail } }],
  });
  await outlook.sandbox.signIn.consent(METTE, ...SCOPES);
  await outlook.page.getByRole('button', { name: /^Kladder/ }).click();
  await outlook.open('Om i morgen');
  await outlook.openPane();
  await signIn(outlook.page, outlook.pane.getByRole('button', { name: 'Log ind og slå op' }));
  await outlook.pane
    .getByText(/^Søren <img.*har autosvar/)
    .first()
    .waitFor();
  await expectHarmless();
});

test('a citizen who writes it, in the list of those who wait', async () => {
  await journey.openReading();
  const { store, clock, signIn: local } = journey.outlook.sandbox;
  SCRIPTS.forEach((subject, at) => {
    const mail = {
      from: { name: `Ida ${subject} ${TURNED}`, address: `ida${at}@mail.example` },
      to: { name: store.owner.displayName, address: store.owner.address },
      at: clock.now(),
      subject: `Hvornår? ${subject} ${TURNED}`,
      text: `Hej\n\nHvornår bliver cykelstien lavet? ${EVIL}\n\nHilsen Ida`,
    };
    store.create(arrived(mail, seededRandom(at)));
  });
  await local.consent(METTE, ...SCOPES);
  await signIn(journey.outlook.page, journey.outlook.pane.getByRole('button', { name: 'Log ind' }));
  await journey.synced();
  for (const subject of SCRIPTS) await journey.rowOf(`Hvornår? ${subject}`);
  await expectHarmless();
});
