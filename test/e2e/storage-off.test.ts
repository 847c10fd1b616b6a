import { METTE, SCOPES } from './support/absence';
import type { OutlookOptions } from './support/outlook';
import { RepliesJourney } from './support/replies';

/** A browser that gives the pane no storage at all, as some do to a page within another one. */
const journey = new RepliesJourney();
const { outlook } = journey;

const withoutStorage: OutlookOptions = {
  sandbox: { policy: 'fjordby' },
  before: async ({ context }) => {
    await context.addInitScript(() => {
      if (window === window.top) return;
      const refused = {
        get() {
          throw new DOMException('no storage here', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, refused);
    });
  },
};

test('the Check tab needs none: it finds and mends', async () => {
  await outlook.start(withoutStorage);
  await outlook.write({ to: 'karen@gmail.com', subject: 'Sag', text: 'Nummeret er 070761-4285.' });
  await outlook.openPane();
  await outlook.pane.getByText('i teksten').first().waitFor();
  await outlook.pane.getByRole('button', { name: /Skjul/ }).first().click();
  await outlook.pane
    .getByText(/fortryd/i)
    .first()
    .waitFor();
  expect(await outlook.bodyHtml()).toContain('070761-xxxx');
});

test('the Replies tab signs in, says that it cannot see who waits, and shows nobody’s mail as answered', async () => {
  await outlook.start(withoutStorage);
  await journey.openPane();
  await outlook.sandbox.signIn.consent(METTE, ...SCOPES);
  const { pane, page } = outlook;
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    pane.getByRole('button', { name: 'Log ind' }).click(),
  ]);
  await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
  await pane.getByRole('heading', { name: 'Kuvert kan ikke se, hvem der venter' }).waitFor();
  await pane.getByText('Det lykkedes ikke, og Kuvert ved ikke hvorfor.').first().waitFor();
  expect(await pane.getByText(/Ingen venter/).count()).toBe(0);
  await pane.getByRole('tab', { name: 'Fravær' }).click();
  await pane.getByText('Logget ind som Mette Lindholm').first().waitFor();
});
