import { until } from '../support/until';
import {
  BAD,
  inDays,
  inWords,
  keep,
  kept,
  last,
  METTE,
  nextMonday,
  openAbsence,
  type Replies,
  SCOPES,
  signIn,
  verdict,
} from './support/absence';
import { looked } from './support/accessibility';
import type { Outlook, OutlookOptions } from './support/outlook';
import { outlookForEachTest } from './support/own-outlook';

/** The Absence tab: MSAL's own code, the real client, the local Graph. */
const outlook = outlookForEachTest();

/** Opens the pane beside a mail that is only read. */
async function openReading(options: OutlookOptions = {}): Promise<Outlook> {
  await outlook.start(options);
  await openAbsence(outlook);
  return outlook;
}

test('in read mode: sign in, see a bad reply judged, ask for what is missing', async () => {
  const { page, pane, sandbox } = await openReading();
  keep(sandbox, { text: BAD });
  await pane.getByRole('tab', { name: 'Fravær', selected: true }).waitFor();
  await pane.getByRole('heading', { name: 'Er dit autosvar klar?' }).waitFor();
  await looked(outlook, 'signed-out');

  outlook.expected = [/status of 400/];
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    pane.getByRole('button', { name: 'Log ind' }).click(),
  ]);
  await pane.getByRole('heading', { name: 'Log ind i det andet vindue' }).waitFor();
  await looked(outlook, 'signing-in', { part: 'pane' });
  await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
  await popup.getByText('Se og ændre dit autosvar').waitFor();
  await popup.getByRole('button', { name: 'Giv lov' }).click();

  const lacks = 'Dit autosvar mangler din tilbagedag, nogen at kontakte og en venlig tone';
  await pane.getByRole('heading', { name: lacks }).waitFor();
  const card = pane.getByRole('region', { name: 'Til borgere og andre udefra' });
  await card.getByText('Det siger ikke, hvilken dag der svares igen').waitFor();
  await card.getByText('Jeg er på ferie. Ring til Søren.').waitFor();
  await pane.getByText('Ikke undersøgt: om din kalender siger, at du er væk.').waitFor();
  await looked(outlook, '5-absence', { part: 'pane', also: ['dark', 'contrast'] });

  const parts = await pane.getByText(/^Ikke undersøgt/).count();
  const [consent] = await Promise.all([
    page.waitForEvent('popup'),
    pane.getByRole('button', { name: 'Giv adgang' }).click(),
  ]);
  await consent.getByRole('button', { name: 'Giv lov' }).click();
  await until(async () => (await pane.getByText(/^Ikke undersøgt/).count()) < parts);
});

test('the tabs by keyboard; what the Check tab says beside a mail that is read', async () => {
  const { pane, page } = await openReading();
  await page.keyboard.press('ArrowLeft');
  await pane.getByRole('heading', { name: 'Klar, når du skriver' }).waitFor();
  await pane.getByRole('tab', { name: 'Tjek', selected: true }).and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('End');
  await pane.getByRole('heading', { name: 'Hvem venter på svar?' }).waitFor();
  await pane.getByRole('tab', { name: 'Svar', selected: true }).and(pane.locator(':focus')).waitFor();
});

test('beside a mail being written the pane opens on the check; what was pasted is still there after a look at it', async () => {
  await outlook.start();
  const { pane } = outlook;
  await outlook.write({ to: 'karen@gmail.com', subject: 'Sag', text: 'Hej.' });
  await outlook.openPane();
  await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
  await pane.getByRole('tab', { name: 'Fravær' }).click();
  const box = pane.getByRole('textbox', { name: 'Indsæt dit autosvar' });
  await box.fill('Jeg er væk.');
  await pane.getByRole('heading', { name: 'Der er noget at se på i teksten' }).waitFor();
  await pane.getByRole('tab', { name: 'Tjek' }).click();
  await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
  await pane.getByRole('tab', { name: 'Fravær' }).click();
  expect(await box.inputValue()).toBe('Jeg er væk.');
});

test('a text is judged without signing in, and gets better as it is written', async () => {
  const { pane } = await openReading();
  const box = pane.getByRole('textbox', { name: 'Indsæt dit autosvar' });
  await box.fill('Væk.');
  await pane.getByRole('heading', { name: 'Der er noget at se på i teksten' }).waitFor();
  await looked(outlook, 'pasted', { part: 'pane' });
  const back = inWords(nextMonday());
  await box.fill(
    `Hej\n\nTak for din mail. Jeg er tilbage ${back}.\n\nHaster det, så ring til Borgerservice på 09 11 20 00.\n\nVenlig hilsen\nMette`,
  );
  await pane.getByRole('heading', { name: 'Teksten er i orden' }).waitFor();
  await looked(outlook, 'pasted-good', { part: 'pane' });
});

test('a page without an app registration says what is needed, and judges what is pasted', async () => {
  const { pane } = await openReading({
    before: async ({ context }) =>
      void (await context.addInitScript(`
        const read = Document.prototype.querySelector;
        Document.prototype.querySelector = function (what) {
          return what.includes('kuvert-graph') ? null : read.call(this, what);
        };`)),
  });
  await pane.getByRole('heading', { name: 'Kuvert kan ikke hente dit autosvar endnu' }).waitFor();
  await pane.getByRole('textbox', { name: 'Indsæt dit autosvar' }).fill('Væk.');
  await pane.getByRole('heading', { name: 'Der er noget at se på i teksten' }).waitFor();
  await looked(outlook, 'not-set-up', { part: 'pane' });
});

describe('signed in, everything allowed', () => {
  async function signedIn(replies: Replies, options: OutlookOptions = {}): Promise<Outlook> {
    await openReading(options);
    const { sandbox, page, pane } = outlook;
    keep(sandbox, replies);
    await sandbox.signIn.consent(METTE, ...SCOPES);
    await signIn(page, pane.getByRole('button', { name: 'Log ind' }));
    return outlook;
  }

  test('a reply that is still on is turned off with one click, and back; the service has it', async () => {
    const past = inDays(-7);
    while ([0, 6].includes(past.getUTCDay())) past.setUTCDate(past.getUTCDate() - 1);
    const { pane, sandbox } = await signedIn({ text: last(inWords(past)) });
    await pane.getByText('Autosvaret er stadig slået til').waitFor();
    await looked(outlook, 'still-on', { part: 'pane' });
    await pane.getByRole('button', { name: 'Slå fra' }).click();
    await verdict(pane).filter({ hasText: 'slået fra' }).waitFor();
    await until(() => kept(sandbox)?.status === 'disabled');
    await looked(outlook, 'turned-off', { part: 'pane' });
    await pane.getByRole('button', { name: 'Fortryd' }).click();
    await until(() => kept(sandbox)?.status === 'alwaysEnabled');
    expect(kept(sandbox)?.externalReplyMessage).toContain('Tak for din mail');
  });

  test('a stand-in who is away is caught', async () => {
    const { pane } = await signedIn({
      text: last(inWords(nextMonday())).replace(
        'Borgerservice på 09 11 20 00',
        'Søren Vestergaard, soeren.vestergaard@fjordby.example',
      ),
    });
    await pane.getByText('Stedfortræderen er selv fraværende').first().waitFor();
    await looked(outlook, 'stand-in-away', { part: 'pane' });
  });

  test('HTML of the text does nothing in the pane', async () => {
    const { pane, page } = await signedIn({
      text: `${last(inWords(nextMonday()))}<img src="x" onerror="parent.hacked=1"><script>top.hacked=1</script><b>Fed</b>`,
    });
    const card = pane.getByRole('region', { name: 'Til borgere og andre udefra' });
    await card.getByText('Fed').waitFor();
    expect(await card.locator('img, script, b').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  test.each([
    ['throttled', { throttle: 3600 }, 'Der er travlt hos Microsoft'],
    ['down', { status: 503 }, 'Microsoft svarer ikke'],
  ] as const)(
    'a Graph that is %s ends in a calm message; trying again brings it',
    async (_how, fault, words) => {
      await openReading();
      const { sandbox, page, pane } = outlook;
      keep(sandbox, { text: BAD });
      await sandbox.signIn.consent(METTE, ...SCOPES);
      outlook.expected = [/status of (429|503)/];
      sandbox.graph.faults.add({ on: /mailboxSettings/, do: fault });
      await signIn(page, pane.getByRole('button', { name: 'Log ind' }));
      await pane.getByRole('heading', { name: 'Autosvaret blev ikke hentet' }).waitFor({ timeout: 60_000 });
      await pane.getByText(words).first().waitFor();
      await looked(outlook, `problem-${_how}`, { part: 'pane' });
      sandbox.graph.faults.clear();
      await pane.getByRole('button', { name: 'Prøv igen' }).click();
      await verdict(pane).filter({ hasText: 'mangler' }).waitFor();
    },
  );
});

test('“Din signatur” is filled from the directory, and says where a number no longer agrees', async () => {
  await outlook.start({ sandbox: { policy: 'fjordby' } });
  const { pane, page, sandbox } = outlook;
  await sandbox.signIn.consent(METTE, ...SCOPES);
  await outlook.write({ to: 'karen@gmail.com', subject: 'Sag', text: 'Hej.' });
  await outlook.openPane();
  await pane.getByRole('button', { name: 'Din signatur' }).click();
  const phone = pane.getByRole('textbox', { name: 'Direkte telefon' });
  await phone.fill('09 11 99 99');
  await signIn(page, pane.getByRole('button', { name: 'Hent fra kommunens adressebog' }));
  await pane.getByText(/felte?r? er udfyldt fra adressebogen/).waitFor();
  expect(await phone.inputValue()).toBe('09 11 99 99');
  expect(await pane.getByRole('textbox', { name: 'Titel' }).inputValue()).not.toBe('');
  await looked(outlook, 'signature', { part: 'pane' });
  await pane.getByRole('button', { name: /^Brug det/ }).click();
  await until(async () => (await phone.inputValue()) !== '09 11 99 99');
  await looked(outlook, 'signature-agreed', { part: 'pane' });
});
