import { SPECIAL } from '../../src/sandbox/directory/directory';
import { until } from '../support/until';
import { METTE, SCOPES, signIn } from './support/absence';
import { looked } from './support/accessibility';
import { outlookForEachTest } from './support/own-outlook';

/** Who gets the mail, as the directory knows them: beside the check, and never in its way. */
const outlook = outlookForEachTest();

const about = () => outlook.pane.getByRole('list', { name: 'Om modtagerne' });
const NUMBER = 'Det gælder borgeren med CPR 070761-4285.'; // the CPR office's own example: nobody's number

/** The card that takes the mail to Digital Post. */
const channel = () => outlook.pane.getByText(/Digital Post/).first();

async function writing(to: string, text = 'Hej. Vi ses.'): Promise<void> {
  await outlook.start({ sandbox: { policy: 'fjordby' } });
  await outlook.sandbox.signIn.consent(METTE, ...SCOPES);
  await outlook.write({ to, subject: 'Om i morgen', text });
  await outlook.openPane();
}

const signedIn = () => signIn(outlook.page, outlook.pane.getByRole('button', { name: 'Log ind og slå op' }));

function mailOf(id: string): string {
  const user = outlook.sandbox.graph.directory.user(id);
  if (!user) throw new Error('nobody of that id');
  return user.mail;
}

test('without sign-in nothing is known of the recipients, it is said, and the check is as before', async () => {
  await writing('soeren.vestergaard@fjordby.example');
  await outlook.pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
  await about().getByText('1 modtager er ikke slået op i adressebogen.').waitFor();
  await looked(outlook, 'recipients-unknown');
});

test('a colleague who is away, a full mailbox, and an address that nobody has', async () => {
  await writing('soeren.vestergaard@fjordby.example');
  await about().waitFor();
  await signedIn();
  await about()
    .getByText(/Søren Vestergaard har autosvar|soeren\.vestergaard@\S+ har autosvar/)
    .waitFor();

  const to = outlook.page.getByRole('combobox', { name: 'Til' });
  const add = async (address: string) => {
    await to.fill(address);
    await outlook.page.keyboard.press('Enter');
  };
  await add(mailOf(SPECIAL.full));
  await about()
    .getByText(/postkassen er fuld/)
    .waitFor();
  await add('lone.bisgard@fjordby.example');
  await about()
    .getByText(
      'lone.bisgard@fjordby.example findes ikke i adressebogen. Mente du lone.bisgaard@fjordby.example?',
    )
    .waitFor();
  await looked(outlook, 'recipients', { part: 'pane', also: ['dark', 'contrast'] });

  await about().getByRole('button', { name: 'Ret modtageren' }).click();
  await outlook.page.getByText('lone.bisgaard@fjordby.example').first().waitFor();
  await about()
    .getByText(/findes ikke/)
    .waitFor({ state: 'detached' });
  await outlook.page.getByText('lone.bisgard@fjordby.example').waitFor({ state: 'detached' });
});

test('a list with members outside is no colleague: the channel follows, in the pane and at Send', async () => {
  await writing('besoegsvenner@fjordby.example', NUMBER);
  await about().waitFor();
  expect(await channel().count()).toBe(0);
  await signedIn();
  await about()
    .getByText(/er en liste med 5 medlemmer\. 3 af dem er uden for organisationen\./)
    .waitFor();
  await channel().waitFor();
  await looked(outlook, 'recipients-list', { part: 'pane' });
  await outlook.send();
  await outlook.alert
    .getByText(/Digital Post/)
    .first()
    .waitFor();
});

test('a list inside the house is inside the house', async () => {
  await writing('alle-borgerservice@fjordby.example', NUMBER);
  await about().waitFor();
  await signedIn();
  await about()
    .getByText(/er en liste med \d+ medlemmer, alle i organisationen\./)
    .waitFor();
  expect(await channel().count()).toBe(0);
});

test('a directory that does not answer leaves the check alone, and is asked again', async () => {
  await writing('soeren.vestergaard@fjordby.example');
  await about().waitFor();
  outlook.sandbox.graph.faults.add({ on: /getMailTips/, do: { status: 503 }, times: 9 });
  outlook.expected = [/status of 503/];
  await signedIn();
  const again = about().getByRole('button', { name: 'Prøv igen' });
  await again.waitFor({ timeout: 40_000 });
  await looked(outlook, 'recipients-down', { part: 'pane' });
  await outlook.pane.getByRole('heading', { name: 'Intet at bemærke' }).waitFor();
  outlook.sandbox.graph.faults.clear();
  await again.click();
  await until(
    async () =>
      (await about()
        .getByText(/har autosvar/)
        .count()) > 0,
  );
}, 60_000);
