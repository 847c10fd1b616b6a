import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';
import { lastWholeMonth, monthInWords } from '../../../src/dashboard/report/months';
import { monthOf } from '../../../src/hygiene/replies/periods';
import { accessibilityFaults } from './accessibility';
import type { DashboardPage } from './dashboard';
import { picture } from './pictures';

interface Saved {
  readonly name: string;
  readonly text: string;
  /** The headers first. */
  readonly rows: readonly (readonly string[])[];
}

/** What a button of the page has the browser save, as a Danish spreadsheet reads it. */
async function saved({ page }: DashboardPage, button: string): Promise<Saved> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  await page.getByText(`Filen er hentet: ${download.suggestedFilename()}`).waitFor();
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: ';',
    skipEmptyLines: true,
  });
  return { name: download.suggestedFilename(), text, rows: data };
}

/** Everything of the demo's mails that a report must not hold: subjects, and names and addresses of who wrote from outside. */
function personal({ sandbox: { graph } }: DashboardPage): readonly string[] {
  const { directory, mailbox } = graph;
  const own = new Set(directory.users.map(({ mail }) => mail.toLowerCase()));
  const mails = directory.users.flatMap(({ id }) => mailbox(id)?.store.snapshot().messages ?? []);
  const found = mails.flatMap(({ subject, from }) => {
    const { name = '', address = '' } = from.emailAddress;
    return own.has(address.toLowerCase()) ? [subject] : [subject, name, address];
  });
  const words = [...new Set(found)].filter((text) => text.length > 3);
  if (words.length < 500) throw new Error('the demo month holds more than that');
  return words;
}

/** The month report, in a page that is read already: what it says, saves and prints. */
export function testReport(dashboard: () => DashboardPage): void {
  const now = () => dashboard().sandbox.clock.now().toISOString();
  const sheet = () => dashboard().page.getByRole('article');
  const title = (month: string) =>
    sheet().getByRole('heading', {
      level: 1,
      name: `Besvarelse af henvendelser · ${monthInWords(month, 'da')}`,
    });

  /** The present month: the demo's densest. */
  async function thisMonth(): Promise<string> {
    const month = monthOf(now());
    await dashboard().go(`#/rapport/${month}`);
    await title(month).waitFor();
    return month;
  }

  test('the last whole month, its neighbours and the choice of months', async () => {
    const { page } = dashboard();
    const [last, present] = [lastWholeMonth(now()), monthOf(now())];
    await dashboard().go('#/rapport');
    await title(last).waitFor();
    await page.getByRole('button', { name: 'Næste måned' }).click();
    await title(present).waitFor();
    expect(page.url()).toMatch(new RegExp(`#/rapport/${present}$`));
    await page.getByRole('combobox', { name: 'Måned' }).selectOption(last);
    await title(last).waitFor();
    await page.goBack();
    await title(present).waitFor();
    for (const none of ['0000-01', '9999-12']) {
      await dashboard().go(`#/rapport/${none}`);
      await title(last).waitFor();
    }
    await dashboard().go('#/rapport/2019-03');
    await sheet().getByText('Ingen henvendelser i marts 2019').waitFor();
    await sheet()
      .getByText(/: Måneden mangler\.$/)
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'dashboard-report-empty');
  });

  test('what the report says, in light, dark and forced colours, on a wide screen and on a telephone', async () => {
    await thisMonth();
    const { page } = dashboard();
    await sheet()
      .getByText(/% af henvendelserne i .* til og med .* fik svar eller kvittering inden /)
      .waitFor();
    const table = sheet().getByRole('table', { name: 'Afdelinger og postkasser' });
    expect(await table.getByRole('row').count()).toBe(1 + 3 + 12 + 1);
    for (const [width, look, media] of [
      [1280, 'light', { colorScheme: 'light' }],
      [1280, 'forced', { colorScheme: 'dark', forcedColors: 'active' }],
      [320, 'dark', { colorScheme: 'dark' }],
    ] as const) {
      await page.setViewportSize({ width, height: width === 320 ? 5200 : 1400 });
      await page.emulateMedia({ forcedColors: 'none', ...media });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(width);
      await picture(page, `dashboard-report-${width}-${look}`);
    }
  });

  test('the figures as a file: what the page shows, and nothing of the mails', async () => {
    const month = await thisMonth();
    const { name, text, rows } = await saved(dashboard(), 'Hent tal som CSV');
    expect(name).toBe(`kuvert-besvarelse-${month}.csv`);
    const [head = [], ...lines] = rows;
    const months = lines.filter(([, , kind]) => kind === 'måned');
    expect(months).toHaveLength(12);
    const shown = sheet().getByRole('table', { name: 'Afdelinger og postkasser' });
    for (const line of months) {
      const cells = await shown
        .getByRole('row')
        .filter({ hasText: line[1] ?? '' })
        .getByRole('cell')
        .allInnerTexts();
      const inFile = ['Modtaget', 'Besvaret'].map((header) =>
        Number(line[head.indexOf(header)]).toLocaleString('da-DK'),
      );
      expect(cells.slice(0, 2)).toEqual(inFile);
    }
    for (const word of personal(dashboard())) expect(text.includes(word)).toBe(false);
  });

  test('what waits as a file: mailbox, days, status', async () => {
    await thisMonth();
    const { name, text, rows } = await saved(dashboard(), 'Hent åbne henvendelser som CSV');
    expect(name).toMatch(/^kuvert-aabne-henvendelser-\d{4}-\d\d-\d\d\.csv$/);
    const [head, ...lines] = rows;
    expect(head).toEqual(['Postkasse', 'Modtaget', 'Svarfrist', 'Lovet dag', 'Status', 'Arbejdsdage ventet']);
    expect(lines.length).toBeGreaterThan(10);
    for (const word of personal(dashboard())) expect(text.includes(word)).toBe(false);
  });

  test('printed, also from a dark page: one A4 page, black on white, without the frame', async () => {
    await thisMonth();
    const { page } = dashboard();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    const look = (element: string) =>
      page.evaluate<string[]>(
        `(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.querySelector('${element}')))`,
      );
    expect(await look('article')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByText('Udskriv rapport').isVisible()).toBe(false);
    const printed = await page.evaluate<string>('document.body.innerText');
    for (const word of personal(dashboard())) expect(printed.includes(word)).toBe(false);
    await page.setViewportSize({ width: 703, height: 1032 });
    await picture(page, 'dashboard-report-printed');
    const folder = process.env.KUVERT_PICTURES;
    if (folder) await writeFile(path.join(folder, 'dashboard-report.pdf'), pdf);
  });
}
