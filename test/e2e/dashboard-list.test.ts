import { until } from '../support/until';
import { accessibilityFaults } from './support/accessibility';
import { ListJourney } from './support/dashboard-list';
import { picture } from './support/pictures';

/** The dashboard's list over a mailbox that strangers have written to, in the browser. */
const journey = new ListJourney();
const { begin, ask, row, hits, fitsWidth } = journey;

const LONG = 'ord '.repeat(2_500).trim();
const HOSTILE = [
  '<img src=x onerror="window.struck=1"><b>fed</b>',
  '<script>window.struck=2</script>',
  'Hul i vejen \u202Egnp.exe\u202D til \u2067dig',
  LONG,
  '"><svg onload=window.struck=3> {{constructor}} javascript:window.struck=4',
];

test('what strangers write is hidden until somebody asks, and is text then', async () => {
  const page = await begin({}, () => {
    HOSTILE.forEach((subject, at) => {
      ask(subject, 400 + at, at === 2 ? 'Ole \u202Ened<img src=x>' : undefined);
    });
  });
  await page
    .getByText(`${await hits()} henvendelser venter på svar.`)
    .first()
    .waitFor();
  expect(await page.getByText('Hul i vejen').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'dashboard-list');
  for (const at of HOSTILE.keys()) {
    await row(at).getByRole('button', { name: 'Vis emne og afsender' }).click();
    await row(at).getByText('fra ').first().waitFor();
  }
  await page.getByText('<script>window.struck=2</script>', { exact: true }).waitFor();
  await page.getByText(HOSTILE[0] as string, { exact: true }).waitFor();
  await page.getByText('Hul i vejen gnp.exe til dig', { exact: true }).waitFor();
  await page.getByText('Ole ned<img src=x>').waitFor();
  const long = page.locator('[role="row"]').filter({ hasText: 'ord ord' });
  expect((await long.boundingBox())?.height).toBeLessThan(220);
  await long.getByRole('button', { name: 'Vis hele emnet' }).click();
  await long.getByText(LONG, { exact: true }).waitFor();
  await long.getByRole('button', { name: 'Vis mindre' }).click();
  expect(await page.evaluate('window.struck')).toBeUndefined();
  expect(await page.locator('main img, main script, main svg[onload]').count()).toBe(0);
  expect(await fitsWidth()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'dashboard-list-subjects');
  expect(page.url()).not.toContain('fjordby');

  await page.getByRole('combobox', { name: 'Vis' }).selectOption({ label: 'Kun over fristen' });
  await page
    .getByText(/^\d+ henvendelser er over fristen\.$/)
    .first()
    .waitFor();
  expect(await page.getByText('Hul i vejen').count()).toBe(0);
  expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain(
    'Faktura',
  );
  await page.getByRole('combobox', { name: 'Vis' }).selectOption({ label: 'Kun lovede svar' });
  await page.getByText('Kuvert kender ingen lovede dage her.').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goBack();
  await row(4).waitFor();
});

test('the keyboard walks the rows, finds what to do, and is never lost', async () => {
  const page = await begin({ viewport: { width: 320, height: 640 } }, () => {
    for (let at = 0; at < 80; at += 1) ask(`Spørgsmål ${at}`, 500 + at);
  });
  const grid = page.getByRole('grid', { name: 'Henvendelser' });
  const last = (await hits()) - 1;
  expect(last).toBeGreaterThanOrEqual(79);
  expect(await grid.getByRole('row').count()).toBeLessThan(30);
  expect(await fitsWidth()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'dashboard-list-narrow');

  const focused = page.locator(':focus');
  const isAt = (index: number) =>
    until(async () => (await focused.getAttribute('data-index')) === String(index));
  await row(0).focus();
  await page.keyboard.press('ArrowDown');
  await isAt(1);
  await page.keyboard.press('End');
  await isAt(last);
  await until(() => row(last).isVisible());
  await page.keyboard.press('ArrowUp');
  await isAt(last - 1);
  await page.keyboard.press('Home');
  await isAt(0);
  await page.keyboard.press('PageDown');
  await until(async () => Number(await focused.getAttribute('data-index')) > 1);
  await page.keyboard.press('PageUp');
  await isAt(0);

  await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
  await row(last).waitFor();
  await isAt(0);
  await page.keyboard.press('ArrowDown');
  await isAt(1);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Vis emne og afsender' }).and(focused).waitFor();
  await page.keyboard.press('Enter');
  await row(1)
    .getByText(/^Spørgsmål/)
    .waitFor();
  await page.getByRole('button', { name: 'Skjul emne og afsender' }).and(focused).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Åbn i Outlook' }).and(focused).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Til orientering' }).and(focused).waitFor();
  expect(await fitsWidth()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'dashboard-list-narrow-reasons');
  await page.keyboard.press('Escape');
  await isAt(1);
});

test('at 320 px in the dark, nothing is wider than the screen', async () => {
  const page = await begin({ colorScheme: 'dark', viewport: { width: 320, height: 800 } }, () => {
    HOSTILE.forEach((subject, at) => {
      ask(subject, 900 + at);
    });
  });
  await row(0).getByRole('button', { name: 'Vis emne og afsender' }).click();
  await row(0).getByText('fra ').first().waitFor();
  expect(await fitsWidth()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'dashboard-list-dark');
});
