import { until } from '../support/until';
import { outlookForEachTest } from './support/own-outlook';

/**
 * One check, one answer: the pane has the whole lexicon, the send handler of classic Outlook its core. Here the handler's
 * page gets nothing beside the bare file (reader.js), as there.
 */
const outlook = outlookForEachTest();

beforeEach(async () => {
  await outlook.start({
    before: async ({ context }) => {
      await context.route(/\/reader\.[^/]*\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
    },
  });
});

/** A word that is in the lexicon and not in its core (src/hygiene/sensitive/packed-core.ts). */
const MAIL = {
  to: 'karen@gmail.com',
  subject: 'Din henvendelse',
  text: 'Kære Karen. Lægen skriver, at din datter lider af sarkoidose.',
};

/** How often the add-in has left something with the mail (setAsync of session data is 185 on the wire). */
const written = () =>
  outlook.host(
    ({ log }) => log.messages.filter((one) => one.dispatchId === 185 && one.direction === 'to-host').length,
  );

test('without the pane the core is all there is, and the mail goes', async () => {
  const before = outlook.sent().length;
  await outlook.write(MAIL);
  await outlook.send();
  await outlook.closed();
  expect(outlook.sent()).toHaveLength(before + 1);
});

test('what the pane has seen is asked about at Send; once the text is another one, the core decides again', async () => {
  const { pane, alert, editor, page } = outlook;
  const before = outlook.sent().length;
  await outlook.write(MAIL);
  await outlook.openPane();
  await pane
    .getByRole('article', { name: /Helbred/ })
    .first()
    .waitFor();
  await until(async () => (await written()) > 0);
  await outlook.send();
  await alert.getByText(/Helbred i teksten/).waitFor();
  expect(await alert.innerText()).not.toContain('sarkoidose');
  await alert.getByRole('button', { name: 'Send ikke' }).click();

  await page.getByRole('button', { name: 'Luk ruden' }).click();
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Hilsen Mette');
  await outlook.send();
  await outlook.closed();
  expect(outlook.sent()).toHaveLength(before + 1);
});
