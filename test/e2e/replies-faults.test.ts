import { SCOPES as FEATURES } from '../../src/graph/scopes';
import { tooWide } from './support/absence';
import { looked, paneFrame } from './support/accessibility';
import { RepliesJourney, SUBJECT } from './support/replies';

/** The Replies tab where something is in the way: Graph, a missing permission, a narrow screen. */
const journey = new RepliesJourney();
const { signedIn, synced, refresh, rowOf, choose } = journey;

test.each([
  ['throttled', { throttle: 3600 }, 'Der er travlt hos Microsoft'],
  ['down', { status: 503 }, 'Microsoft svarer ikke'],
  ['lost', 'drop', 'Der er ingen forbindelse'],
] as const)(
  'a Graph that is %s: what is known stays, calmly; later all is well',
  async (how, fault, words) => {
    await signedIn();
    const { pane, sandbox } = journey.outlook;
    const row = await rowOf(SUBJECT);
    journey.outlook.expected = [/status of (429|503)/, /ERR_/];
    sandbox.graph.faults.add({ on: /./, do: fault });
    await pane.getByRole('button', { name: 'Opdater' }).click();
    await pane.getByText(words).first().waitFor({ timeout: 90_000 });
    await pane.getByText('Listen er fra sidste gang, det lykkedes.').first().waitFor();
    await row.getByText('3 arbejdsdage tilbage').waitFor();
    await looked(journey.outlook, `replies-${how}`, { part: 'pane' });
    sandbox.graph.faults.clear();
    await synced();
    await refresh();
    await pane.getByText(words).waitFor({ state: 'detached' });
  },
);

test('a subject that does not come: the receipt says that it goes without, and one can fetch it again', async () => {
  await signedIn();
  const { pane, sandbox } = journey.outlook;
  const mailbox = pane.getByRole('combobox', { name: 'Postkasse' });
  const row = pane.getByRole('article').first();
  await mailbox.selectOption({ label: 'Borgerservice' });
  await row.getByRole('heading', { name: /^(?!Henter)/ }).waitFor();
  sandbox.graph.faults.add({ on: /GET .*\/messages\/[^/]+$/, do: { status: 403 } });
  journey.outlook.expected = [/status of 403/];
  await mailbox.selectOption({ label: 'Min postkasse' });
  await row.getByRole('heading', { name: 'Emnet kunne ikke hentes' }).waitFor();
  await row.getByRole('button', { name: 'Send kvittering' }).click();
  const form = row.getByRole('form', { name: 'Kvittering' });
  await form.getByText('Emnet kunne ikke hentes, så kladden nævner det ikke.').waitFor();
  expect(await form.getByText('Den handler om:').count()).toBe(0);
  await looked(journey.outlook, 'replies-no-subject', { part: 'pane' });

  sandbox.graph.faults.clear();
  sandbox.graph.faults.add({ on: /GET .*\/messages\/[^/]+$/, do: { slowMs: 150 } });
  await form.getByRole('button', { name: 'Hent igen' }).click();
  await row.getByRole('heading', { level: 2 }).and(pane.locator(':focus')).waitFor();
  await form.getByText('Henter emnet …').waitFor();
  const draft = form.getByRole('button', { name: 'Lav kladde' });
  expect(await draft.getAttribute('aria-disabled')).toBe('true');
  await form.getByText('Den handler om:').waitFor();
  expect(await draft.getAttribute('aria-disabled')).not.toBe('true');
  await row.getByRole('heading', { level: 2, name: /^(?!Henter|Emnet)/ }).waitFor();
});

test('a colleague who says something meanwhile: undo restores nothing, and the row says so', async () => {
  const id = await signedIn();
  const { pane, sandbox } = journey.outlook;
  const row = await rowOf(SUBJECT);
  await choose(row, 'Kræver ikke svar');
  const undo = row.getByRole('button', { name: 'Fortryd' });
  await undo.waitFor();
  sandbox.store.update(id, { categories: ['Kuvert: overdraget til Teknik'] });
  await undo.click();
  await row.getByText('En kollega har ændret det imens.').waitFor();
  expect(journey.categories(id)).toEqual(['Kuvert: overdraget til Teknik']);
  await looked(journey.outlook, 'replies-changed', { part: 'pane' });
  await refresh();
  await pane.getByRole('article', { name: SUBJECT }).waitFor({ state: 'detached' });
});

test('a person who may read but not mark sees all that there is; no window opens by itself', async () => {
  await signedIn([...FEATURES.replies, ...FEATURES['reply-texts']]);
  const { page } = journey.outlook;
  let windows = 0;
  page.on('popup', () => {
    windows += 1;
  });
  journey.outlook.expected = [/status of 400/];
  const row = await rowOf(SUBJECT);
  await row.getByText('3 arbejdsdage tilbage').waitFor();
  await choose(row, 'Besvaret på telefon i dag');
  await row.getByText('Kuvert mangler lov til at sætte kategorier').waitFor();
  expect(windows).toBe(0);
});

test('with a form open nothing is cut off, whatever the width', async () => {
  await signedIn();
  const { page, pane } = journey.outlook;
  await (await rowOf('')).getByRole('button', { name: 'Send kvittering' }).first().click();
  await pane.getByRole('form', { name: 'Kvittering' }).waitFor();
  for (const width of [1280, 700]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await (await paneFrame(page)).evaluate(tooWide)).toBe(false);
    await looked(journey.outlook, `replies-${width}`);
  }
});
