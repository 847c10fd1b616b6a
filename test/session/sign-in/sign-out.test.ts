import 'fake-indexeddb/auto';
import { openDatabase } from '../../../src/graph/follow/database';
import { databaseNameOf } from '../../../src/graph/follow/keys';
import { until } from '../../support/until';
import { loaded, opened } from '../../taskpane/absence/opened';
import { FakeSignIn, METTE } from './fake-sign-in';

/** Something is kept of an account from before; nothing follows it now. */
async function keptOf(account: string): Promise<string> {
  const name = await databaseNameOf(account);
  const database = await openDatabase(name, () => {});
  database.close();
  return name;
}

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

test('signing out in the Absence tab deletes what following mailboxes kept, and nobody else’s', async () => {
  const { session, state } = await loaded();
  const [mine, another] = [await keptOf(METTE.mail), await keptOf('camilla@fjordby.example')];
  await session.signOut();
  expect(state()).toMatchObject({ stage: 'signed-out', account: null });
  expect(await names()).toEqual([another]);
  expect(await names()).not.toContain(mine);
});

test('also where the sign-in service cannot be told', async () => {
  const signIn = new FakeSignIn();
  signIn.signOut = async () => {
    throw new Error('offline');
  };
  const { session } = await loaded(undefined, signIn);
  const mine = await keptOf(METTE.mail);
  await session.signOut();
  expect(await names()).not.toContain(mine);
});

test('of nobody there is nothing to delete', async () => {
  const { session, state } = opened(undefined, new FakeSignIn(false));
  await until(() => state().stage === 'signed-out');
  const mine = await keptOf(METTE.mail);
  await session.signOut();
  expect(await names()).toContain(mine);
});
