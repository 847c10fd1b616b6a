import {
  BAD,
  inWords,
  keep,
  last,
  METTE,
  nextMonday,
  SCOPES,
  signIn,
  tooWide,
  verdict,
} from './support/absence';
import { looked } from './support/accessibility';
import { outlookForEachTest } from './support/own-outlook';

/** The Absence tab as a page of its own: no Outlook beside it. */
const outlook = outlookForEachTest();

/** What does not fit is seen at the narrowest width that WCAG asks for (1.4.10), and where there is room. */
test.each([320, 1280])('as a page of its own it fits, and axe finds nothing (%i px)', async (width) => {
  await outlook.start({ viewport: { width, height: 900 } });
  const { page, sandbox } = outlook;
  const seen = async (state: string) => {
    await looked(page, `page-${state}-${width}`, { also: ['dark', 'contrast'] });
    expect(await page.evaluate(tooWide)).toBe(false);
  };
  keep(sandbox, { text: BAD });
  await page.goto(`${sandbox.addinUrl}/absence.html`);
  await page.getByRole('heading', { name: 'Er dit autosvar klar?' }).waitFor();
  await seen('signed-out');
  await sandbox.signIn.consent(METTE, ...SCOPES);
  await signIn(page, page.getByRole('button', { name: 'Log ind' }));
  await verdict(page).filter({ hasText: 'mangler' }).waitFor();
  await seen('judged');

  keep(sandbox, { text: last(inWords(nextMonday())) });
  await page.getByRole('button', { name: 'Hent igen' }).click();
  await verdict(page).filter({ hasText: 'i orden' }).waitFor();
  await seen('good');
  await page.getByRole('button', { name: 'Skriv et bedre' }).click();
  await page.getByRole('heading', { name: 'Skriv dit autosvar' }).waitFor();
  await seen('writing');
});
