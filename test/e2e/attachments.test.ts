import { until } from '../support/until';
import { looked } from './support/accessibility';
import { attachFile } from './support/attach';
import { outlookForEachTest } from './support/own-outlook';

/** Attachments are read when they are added: in the pane, by the event, or not at all; on the real office.js. */
const outlook = outlookForEachTest();

/** A letter to a fictional citizen with the CPR office's published example of a number (test/corpus/files/README.md). */
const LETTER = 'brev.docx';
const CITIZEN = { to: 'karen@gmail.com', subject: 'Dit brev', text: 'Kære Karen. Her er brevet.' };

const open = outlook.start;

const attach = (file: string, name = file) => attachFile(outlook, file, name);

/** Like classic Outlook for this purpose: nothing runs when a file is added. */
const withoutEvent = () =>
  outlook.host(({ host }) =>
    host.useManifest((xml) => xml.replace(/<LaunchEvent [^>]*"onAttachmentsChanged"[^>]*>/g, '')),
  );

/** Handlers of the event so far that have answered, and how often each did. */
const answers = () =>
  outlook.host(({ log }) =>
    log.launches
      .filter(({ event }) => event === 'OnMessageAttachmentsChanged')
      .flatMap(({ answered, completions }) => (answered === undefined ? [] : [completions])),
  );

/** How often getAttachmentContentAsync (dispatch id 150) was called. */
const contentsAsked = () =>
  outlook.host(
    ({ log }) => log.messages.filter((one) => one.dispatchId === 150 && one.direction === 'to-host').length,
  );

describe('beside the pane', () => {
  test('a number in an attached letter is found there, Send asks without reading, and without the file all is well', async () => {
    const { pane, page, alert } = await open();
    await outlook.write(CITIZEN);
    await outlook.openPane();
    await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
    await attach(LETTER);
    await pane
      .getByRole('article', { name: /CPR-nummer.*i bilag 1/ })
      .first()
      .waitFor();
    await pane.getByText('brev.docx: undersøgt').waitFor();
    await pane.getByRole('heading', { name: 'Må ikke sendes som almindelig mail' }).waitFor();
    await looked(outlook, 'attachment-found');

    await until(async () => (await answers()).length === 1);
    const asked = await contentsAsked();
    await outlook.send();
    await alert.getByText(/i bilag 1/).waitFor();
    expect(await alert.innerText()).not.toMatch(/\d{4}|brev/);
    await looked(outlook, 'attachment-at-send');
    expect(await contentsAsked()).toBe(asked);
    await alert.getByRole('button', { name: 'Send ikke' }).click();

    await page.getByRole('button', { name: /Fjern .*brev\.docx/ }).click();
    await pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
    expect(await pane.getByText('brev.docx').count()).toBe(0);
    await outlook.send();
    await outlook.closed();
  });

  test('the same file under another name is found in both, and is not read again', async () => {
    const { pane } = await open();
    await outlook.write(CITIZEN);
    await outlook.openPane();
    await attach('liste.xlsx');
    await pane
      .getByRole('article', { name: /i bilag 1/ })
      .first()
      .waitFor();
    await until(async () => (await answers()).length === 1);
    let workers = 0;
    outlook.page.on('worker', () => {
      workers += 1;
    });
    await attach('liste.xlsx', 'kopi.xlsx');
    await pane
      .getByRole('article', { name: /i bilag 2/ })
      .first()
      .waitFor();
    await until(async () => (await answers()).length === 2);
    expect(workers).toBe(0);
    await attach('oplaeg.pptx');
    await until(() => workers > 0); // so that counting them is seen to work
  });

  test('pages are named', async () => {
    const { pane } = await open();
    await outlook.write(CITIZEN);
    await outlook.openPane();
    await attach('brev.pdf');
    await pane
      .getByRole('article', { name: /CPR-nummer.*i bilag 1, side 1/ })
      .first()
      .waitFor();
  });

  test('what nobody can read is named with its reason, beside the verdict too', async () => {
    const { pane } = await open();
    await outlook.write(CITIZEN);
    await outlook.openPane();
    await attach('brev-laast.pdf');
    await pane.getByText('brev-laast.pdf: ikke undersøgt – beskyttet med adgangskode').waitFor();
    await attach('brev.doc');
    await pane.getByText('brev.doc: ikke undersøgt – Kuvert kan ikke læse denne filtype').waitFor();
    await pane.getByText('2 bilag er ikke undersøgt. Se dem selv igennem.').first().waitFor();
    expect(await pane.getByText('Mailen kan sendes, som den er.').count()).toBe(0);
    await looked(outlook, 'attachment-unread', { part: 'pane', also: ['dark', 'contrast'] });
  });

  test('the reading shows how far it is, can be stopped, and begun again', async () => {
    const { pane } = await open();
    await withoutEvent();
    await outlook.host(({ faults }) => {
      faults.add({ call: 150, do: 'delay', ms: 4000, times: 1 });
    });
    await outlook.write(CITIZEN);
    await outlook.openPane();
    await attach(LETTER);
    await pane.getByRole('progressbar', { name: LETTER }).waitFor();
    await pane.getByText('1 bilag bliver undersøgt nu.').first().waitFor();
    await looked(outlook, 'attachment-being-read', { part: 'pane' });
    await pane.getByRole('button', { name: 'Stop undersøgelsen af brev.docx' }).click();
    await pane.getByText('brev.docx: ikke undersøgt – læsningen blev stoppet').waitFor();
    await pane.getByText('1 bilag er ikke undersøgt. Se det selv igennem.').first().waitFor();
    await pane.getByRole('button', { name: 'Undersøg brev.docx' }).click();
    await pane
      .getByRole('article', { name: /i bilag 1/ })
      .first()
      .waitFor();
  });
});

describe('without the pane', () => {
  test('what a forwarded mail brings along is read too; a scanned page is not clean', async () => {
    const { alert, page, pane } = await open();
    await outlook.open('Støttetimer: indstilling og samtykke');
    await page.getByRole('button', { name: 'Videresend', exact: true }).first().click();
    await page.getByRole('combobox', { name: 'Til' }).fill(CITIZEN.to);
    await page.keyboard.press('Enter');
    await until(
      () =>
        outlook.host(({ log }) =>
          log.launches.some(({ event, completions }) => event === 'OnNewMessageCompose' && completions === 1),
        ),
      15_000,
    );
    await outlook.send();
    await alert.getByText(/i bilag 1\./).waitFor();
    await alert.getByRole('button', { name: 'Åbn Kuvert' }).click();
    await pane.getByText('Samtykke, skannet.pdf: ikke undersøgt – skannede sider uden tekst').waitFor();
  });

  test('new Outlook reads what is added, completes once, and Send asks', async () => {
    const { alert, pane } = await open();
    await outlook.write(CITIZEN);
    await attach(LETTER);
    await attach('liste.xlsx');
    await until(async () => (await answers()).length === 2, 15_000);
    const asked = await contentsAsked();
    await outlook.send();
    await alert.getByText(/i bilag 1 og i bilag 2/).waitFor();
    expect(await contentsAsked()).toBe(asked);
    expect(await answers()).toEqual([1, 1]);
    await alert.getByRole('button', { name: 'Åbn Kuvert' }).click();
    await pane
      .getByRole('article', { name: /i bilag 1/ })
      .first()
      .waitFor();
  });

  test('where nothing reads, nothing was looked at: Send passes by the default policy', async () => {
    const { alert } = await open();
    await withoutEvent();
    await outlook.write(CITIZEN);
    await attach(LETTER);
    await outlook.send();
    await outlook.closed();
    expect(await alert.count()).toBe(0);
    expect(await contentsAsked()).toBe(0);
  });

  test('… and the pane says so when it is opened, until it has read it', async () => {
    const { pane } = await open();
    await withoutEvent();
    await outlook.host(({ faults }) => {
      faults.add({ call: 150, do: 'fail', code: 9002, times: 1 });
    });
    await outlook.write(CITIZEN);
    await attach(LETTER);
    await outlook.openPane();
    await pane.getByText('brev.docx: ikke undersøgt – Outlook gav ikke Kuvert filen').waitFor();
    await pane.getByRole('button', { name: 'Undersøg brev.docx' }).click();
    await pane
      .getByRole('article', { name: /i bilag 1/ })
      .first()
      .waitFor();
  });
});
