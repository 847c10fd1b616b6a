import { looked } from './support/accessibility';
import { outlookForAllTests } from './support/own-outlook';

/** What the local Outlook shows, one thing after another: nothing too wide, and axe finds nothing. */
const outlook = outlookForAllTests();

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 800 };
const MAIL = 'Budgetopfølgning, Borgerservice';
const SCRIPT = 'Ferieplan for uge 7';
const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

const button = (name: string | RegExp) => outlook.page.getByRole('button', { name });
const pressEscape = () => outlook.page.keyboard.press('Escape');

test('the list, reading and writing, from wide to narrow', async () => {
  const { page } = outlook;
  await looked(outlook, 'list', { also: ['dark', 'contrast'] });
  await outlook.open(SCRIPT);
  const heading = page.getByRole('heading', { name: SCRIPT });
  await heading.waitFor();
  await looked(outlook, 'reading', { also: ['dark', 'contrast'] });
  for (const width of [390, 320]) {
    await page.setViewportSize({ ...NARROW, width });
    await heading.waitFor();
    expect(await page.evaluate(tooWide)).toBe(false);
    await looked(outlook, `reading-${width}`);
  }
  await button('Ny mail').first().click();
  await page.getByRole('textbox', { name: 'Emne' }).waitFor();
  await looked(outlook, 'writing-320');
  await page.setViewportSize(WIDE);
  await looked(outlook, 'writing', { also: ['dark', 'contrast'] });
  await button('Kassér').first().click();
  await outlook.closed();
});

test('beside the mails: folders, search, settings, what is done more rarely', async () => {
  const { page } = outlook;
  await page.setViewportSize(NARROW);
  await button('Vis mapper').click();
  await page.getByRole('dialog', { name: 'Mapper' }).waitFor();
  await looked(outlook, 'folders-narrow');
  await pressEscape();
  await page.getByRole('dialog', { name: 'Mapper' }).waitFor({ state: 'detached' });
  await page.setViewportSize(WIDE);
  await button('Vis mapper').click();
  for (const folder of ['Kladder', 'Sendt post', 'Slettet post']) {
    await button(new RegExp(`^${folder}`)).click();
    await page.getByRole('heading', { name: folder, exact: true }).waitFor();
    await looked(outlook, 'folder', { also: [] });
  }
  await button(/^Indbakke/).click();
  const search = page.getByRole('searchbox', { name: 'Søg i mails' });
  await search.fill('xyzzy');
  await page.getByText('Ingen mails passer til søgningen').waitFor();
  await looked(outlook, 'no-hits');
  await search.fill('');
  await button('Flere handlinger').click();
  await page.getByRole('menuitem', { name: 'Nulstil postkassen' }).waitFor();
  await looked(outlook, 'more');
  await page.getByRole('menuitem', { name: 'Nulstil postkassen' }).click();
  await page.getByRole('heading', { name: 'Nulstil postkassen?' }).waitFor();
  await looked(outlook, 'question');
  await button('Annuller').click();
});

test('files: their menu, and one that is shown', async () => {
  const { page } = outlook;
  await outlook.write({});
  const chooser = page.waitForEvent('filechooser');
  await button('Vedhæft fil').click();
  await (await chooser).setFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Hej') });
  await button(/^note\.txt/).click();
  await page.getByRole('menuitem', { name: 'Vis' }).waitFor();
  await looked(outlook, 'file-menu');
  await page.getByRole('menuitem', { name: 'Vis' }).click();
  await page.getByRole('heading', { name: 'note.txt' }).waitFor();
  await looked(outlook, 'file-shown');
  await button('Luk').click();
  await page.getByRole('heading', { name: 'note.txt' }).waitFor({ state: 'detached' });
});

test('while writing: suggestions, a link, other kinds of mail, and a draft thrown away', async () => {
  const { page } = outlook;
  const to = page.getByRole('combobox', { name: 'Til' });
  await to.fill('lon');
  await page.getByRole('listbox', { name: 'Forslag' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await looked(outlook, 'suggestions', { also: ['dark', 'contrast'] });
  await page.keyboard.press('Enter');
  await button('Indsæt link').click();
  await button('Indsæt').last().click();
  await page.getByText('Skriv en adresse, der begynder med').waitFor();
  await looked(outlook, 'link');
  await pressEscape();

  await button('Flere muligheder').click();
  await page.getByRole('menuitem', { name: 'Beskyt (kryptér)' }).waitFor();
  await looked(outlook, 'options');
  await page.getByRole('menuitem', { name: 'Beskyt (kryptér)' }).click();
  await page.getByText('Mailen sendes beskyttet').waitFor();
  await button('Flere muligheder').click();
  await page.getByRole('menuitem', { name: 'Skift til almindelig tekst' }).click();
  await page.getByRole('heading', { name: 'Skift til almindelig tekst?' }).waitFor();
  await looked(outlook, 'to-plain');
  await button('Skift').last().click();
  await page.getByRole('heading', { name: 'Skift til almindelig tekst?' }).waitFor({ state: 'detached' });
  await button('Gem kladde').waitFor(); // only then is the page under the question there again
  await looked(outlook, 'plain-protected');
  await button('Gem kladde').click();
  await page.getByText(/^Kladde gemt/).waitFor();
  await button('Kassér').first().click();
  await page.getByText('Kladden er kasseret').waitFor();
  await looked(outlook, 'thrown-away');
});

test('files dragged over the window', async () => {
  const { page } = outlook;
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'x.eml'));
    return data;
  });
  await outlook.open(MAIL);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.getByText('Slip for at åbne mailen').waitFor();
  await looked(outlook, 'drop');
});

test('a mailbox that does not answer', async () => {
  const { page } = outlook;
  await page.route('**/api/sandbox', (route) => route.fulfill({ status: 503 }));
  outlook.expected = [/status of 503/];
  await page.reload();
  await page.getByRole('heading', { name: 'Postkassen svarer ikke' }).waitFor();
  await looked(outlook, 'no-mailbox', { also: ['dark', 'contrast'] });
});
