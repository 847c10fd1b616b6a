import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, newSession, type Session } from '../support/browser';
import { looked } from './support/accessibility';
import { type PolicyEdit, startPolicyEdit } from './support/policy-edit';

/** The page of `kuvert policy edit`, as a mail coordinator meets it, over the built command. */

let browser: Browser;
let session: Session;
let page: Page;
let edit: PolicyEdit;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await session?.close();
  await edit?.close();
});

const TOENDER = readFileSync('src/hygiene/policy/shipped/toender.json', 'utf8');
const mail = (text: string) =>
  [
    'From: Per Holm <per.holm@toender.dk>',
    'To: borger@gmail.com',
    'Subject: Svar',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Kære Mads',
    '',
    text,
    '',
    'Venlig hilsen',
    'Per Holm',
    '',
  ].join('\r\n');
const MAILS = {
  'mails/1.eml': mail('Tak for sidst. Vi ses på tirsdag.'),
  'mails/2.eml': mail('Din depression er blevet værre, skriver din læge.'),
  'mails/3.eml': mail('Mødet er flyttet til onsdag.'),
};

async function open(files: Readonly<Record<string, string>>, args: readonly string[]): Promise<void> {
  edit = await startPolicyEdit(files, args);
  session = await newSession(browser);
  page = session.page;
  await page.goto(edit.address);
  await page.getByRole('heading', { name: 'Mailpolitik', level: 1 }).waitFor();
}

const go = async (section: string) => {
  await page.getByRole('navigation', { name: 'Afsnit' }).getByRole('link', { name: section }).click();
  await page.getByRole('heading', { name: section, level: 1 }).waitFor();
};

test('from a policy that ships: changed, seen, tried on mails, saved, and good for the command', async () => {
  await open({ 'vores.json': TOENDER, ...MAILS }, ['vores.json', '--mails', 'mails']);
  expect(page.url()).not.toContain(`#${edit.address.split('#')[1]}`); // the token is taken out of the address

  await go('Regler');
  const health = page.getByRole('region', { name: 'Helbred' });
  await health.getByLabel('Niveau').selectOption({ label: 'Stop' });
  await health.getByText('Haderslev Kommune').first().waitFor(); // whose published sentence it comes from

  await go('Signatur');
  const preview = page.frameLocator('iframe[title^="Ny mail, dansk"]');
  await preview.getByText('Anne Eksempel').waitFor();
  await page.getByLabel('Hovednummer').last().fill('74 00 00 00');
  await preview.getByText('74 00 00 00').waitFor();

  await go('Svar og afdelinger');
  await page.getByRole('button', { name: 'Tilføj en afdeling' }).click();
  await page.getByLabel('Afdelingens navn').last().fill('Borgerservice Nord');
  await page.getByLabel('Mailadresse').last().fill('nord@toender.dk');

  await go('Hvad ændrer sig');
  await page.getByText('Helbred').first().waitFor();
  await page.getByText('Borgerservice Nord').first().waitFor();

  await go('Prøv på mails');
  await page.getByRole('button', { name: 'Prøv nu' }).click();
  await page.getByText('2.eml').waitFor();
  expect(await page.getByText('depression').count()).toBe(0); // nothing of the mails' text

  await page.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('Gemt i vores.json').first().waitFor();
  const saved = JSON.parse(readFileSync(path.join(edit.folder, 'vores.json'), 'utf8'));
  expect(saved).toMatchObject({
    rules: { health: { level: 'block' } },
    signature: { mainNumber: '74 00 00 00' },
  });
  expect(saved.replies.departments.at(-1)).toEqual({
    name: 'Borgerservice Nord',
    mailboxes: ['nord@toender.dk'],
  });
  expect(await edit.kuvert('policy', 'check', 'vores.json')).toMatchObject({ code: 0 });
});

test('what is wrong stands at its field and on top, and is not saved', async () => {
  await open({ 'vores.json': TOENDER }, ['vores.json']);
  await go('Svar og afdelinger');
  await page.getByRole('button', { name: 'Tilføj en afdeling' }).click();
  await page.getByLabel('Afdelingens navn').last().fill('Nord');
  await page.getByLabel('Mailadresse').last().fill('ingen adresse');
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('1 fejl').first().waitFor();
  expect(readFileSync(path.join(edit.folder, 'vores.json'), 'utf8')).toBe(TOENDER);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await looked(page, 'policy-editor-problem');
});

test('what is no JSON yet is kept, said, and not saved', async () => {
  await open({ 'vores.json': TOENDER }, ['vores.json']);
  await go('Hele filen');
  const whole = page.getByRole('main').getByRole('textbox');
  await whole.fill('{ "name": "vores" "mode": "guide" }');
  await go('Regler');
  await page.getByText('Ikke gemt').waitFor();
  await go('Hele filen');
  expect(await whole.inputValue()).toBe('{ "name": "vores" "mode": "guide" }');
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('1 fejl').first().waitFor();
  expect(readFileSync(path.join(edit.folder, 'vores.json'), 'utf8')).toBe(TOENDER);
  await whole.fill('{ "name": "vores", "mode": "guide" }');
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('Gemt i vores.json').first().waitFor();
});

test('script in every text of a policy does nothing', async () => {
  const script = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
  const written = JSON.parse(TOENDER, (_key, value) =>
    typeof value === 'string' ? `${value}${script}` : value,
  );
  await open({ 'vores.json': JSON.stringify({ ...written, name: 'vores' }) }, ['vores.json']);
  for (const section of [
    'Organisation',
    'Regler',
    'Kanaler',
    'Signatur',
    'Svar og afdelinger',
    'Autosvar',
    'Hele filen',
  ]) {
    await go(section);
    expect(await page.evaluate('window.ran')).toBeUndefined();
  }
});

test('every section, light, dark and in high contrast, on a phone and on a desk: axe finds nothing, and nothing is cut off', async () => {
  await open({ 'vores.json': TOENDER, ...MAILS }, ['vores.json', '--mails', 'mails']);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const section of [
      'start',
      'organisation',
      'rules',
      'channels',
      'signature',
      'departments',
      'absence',
      'changes',
      'try',
      'whole',
    ]) {
      await page.evaluate(`location.hash = '#/${section}'`);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await looked(page, `policy-editor-${section}-${width}`, {
        also: width === 320 ? [] : ['dark', 'contrast'],
      });
      const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect([section, width, Math.max(0, Number(beyond))]).toEqual([section, width, 0]);
    }
  }
});
