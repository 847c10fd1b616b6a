import 'fake-indexeddb/auto';
import { hashOf } from '../../src/dashboard/route';
import { DashboardSession } from '../../src/dashboard/session';
import { databaseNameOf } from '../../src/graph/follow/keys';
import { GraphError } from '../../src/graph/types';
import { failing, NOW, OWN, POLICY, SHARED } from '../session/replies/fake-follower';
import { FakeSignIn, METTE } from '../session/sign-in/fake-sign-in';
import { until } from '../support/until';
import { begin, loaded } from './begin-session';

/** The page's state without a page: the follower is made up, what it was asked for and what the browser keeps are not. */
const VEJ = 'vej@fjordby.example';
const kept = async (account: string) => {
  const name = await databaseNameOf(account, 'dashboard');
  return (await indexedDB.databases()).some((each) => each.name === name);
};

test('nobody is signed in: nothing is followed until somebody is', async () => {
  const page = begin({ signIn: new FakeSignIn(false) });
  await until(() => page.state().stage === 'signed-out');
  expect(page.followers).toEqual([]);
  await page.session.signIn();
  expect(page.signIn.asked).toEqual(['replies']);
  expect(page.state()).toMatchObject({ stage: 'loaded', account: { username: METTE.mail } });
});

test('a page that holds no access to Graph says so, and each thing that is asked of it', async () => {
  const session = new DashboardSession(null, {
    policy: POLICY,
    place: { hash: () => '', go: () => {}, subscribe: () => () => {} },
    openPage: () => null,
    now: () => new Date(NOW),
  });
  session.start();
  expect(session.get().stage).toBe('not-set-up');
  await session.reminders.draft(SHARED, { subject: 'a', html: 'b' });
  expect(session.reminders.of(SHARED).trouble).toEqual({ problem: 'not-set-up' });
  session.stop();
});

test('followed in this page’s own room, without texts, one’s own mailbox only where it was added', async () => {
  const { follower } = await loaded();
  expect(follower().options).toMatchObject({ room: 'dashboard', readTexts: 'none', mailboxes: [SHARED] });
});

test('where the part that reads does not come there is a way on', async () => {
  let tries = 0;
  const page = begin({
    reading: async (usual) => {
      tries += 1;
      if (tries <= 2) throw new GraphError('offline'); // asked for beforehand, and when it was needed
      return usual;
    },
  });
  await until(() => page.state().stage === 'problem');
  expect(page.state().trouble).toMatchObject({ problem: 'offline' });
  await page.session.load();
  expect(page.state()).toMatchObject({ stage: 'loaded', trouble: null });
});

test('a first load that is stopped says so, and goes on when it is told to', async () => {
  let end = () => {};
  const page = begin({
    prepare(follower) {
      follower.sync = (signal) =>
        new Promise<void>((resolve) => {
          follower.syncs += 1;
          end = resolve;
          signal?.addEventListener('abort', () => resolve());
        });
    },
  });
  await until(() => page.state().looking);
  page.session.stopLooking();
  expect(page.state()).toMatchObject({ looking: false, stopped: true });
  const going = page.session.goOn();
  expect(page.state()).toMatchObject({ looking: true, stopped: false });
  end();
  await going;
  expect(page.state()).toMatchObject({ looking: false, stopped: false });
  expect(page.follower().syncs).toBe(2);
});

test('a mailbox added by hand is followed, also by the next page, until it is removed', async () => {
  const { session, followers, follower, state } = await loaded();
  expect(await session.addMailbox('vej')).toBe('no-address');
  expect(await session.addMailbox(SHARED.toUpperCase())).toBe('known');
  expect(await session.addMailbox(` ${VEJ.toUpperCase()} `)).toBeNull();
  await until(() => followers.length === 2 && follower().syncs > 0);
  expect(await session.addMailbox(VEJ)).toBe('known');
  expect(state().added).toEqual([VEJ]);
  expect(follower().options?.mailboxes).toEqual([SHARED, VEJ]);
  expect(followers[0]?.closed).toBe(true);
  const next = await loaded();
  expect(next.state().added).toEqual([VEJ]);
  await next.session.removeMailbox(VEJ);
  expect(next.follower().options?.mailboxes).toEqual([SHARED]);
});

test('a list of added mailboxes that cannot be read is no empty one: nothing is opened, so nothing of them is deleted', async () => {
  let isBroken = true;
  const page = begin({
    reading: async (usual) => ({
      ...usual,
      createAdded: (account) => ({
        ...usual.createAdded(account),
        list: () =>
          isBroken ? Promise.reject(new DOMException('', 'UnknownError')) : Promise.resolve([VEJ]),
      }),
    }),
  });
  await until(() => page.state().stage === 'problem');
  expect(page.state().trouble).toMatchObject({ problem: 'failed' });
  expect(page.followers).toEqual([]);
  isBroken = false;
  await page.session.load();
  expect(page.follower().options?.mailboxes).toEqual([SHARED, VEJ]);
});

test('deleted in another page is deleted here, and nothing is read until somebody asks for it', async () => {
  const { session, state, follower, followers } = await loaded();
  follower().goes();
  expect(state()).toMatchObject({ stage: 'loaded', deleted: true, mailboxes: [], inquiries: [] });
  expect(follower()).toMatchObject({ closed: true, forgotten: false });
  session.focus();
  await session.refresh();
  expect(followers).toHaveLength(1);
  await session.readAgain();
  expect(followers).toHaveLength(2);
  expect(state()).toMatchObject({ deleted: false, stage: 'loaded' });
});

test('deleted in another page while it is opened: the page says so', async () => {
  const { state } = begin({
    prepare: (follower) => {
      follower.open = async () => follower.goes();
    },
  });
  await until(() => state().deleted);
  expect(state().stage).toBe('loaded');
});

test('deleted means deleted, and nothing is read until somebody asks for it', async () => {
  const { session, followers, state } = await loaded();
  await session.addMailbox(VEJ);
  await until(() => followers.length === 2);
  expect(await kept(METTE.mail)).toBe(true);
  await session.deleteKept();
  expect(await kept(METTE.mail)).toBe(false);
  expect(state()).toMatchObject({ deleted: true, mailboxes: [], inquiries: [], added: [] });
  await session.load();
  await session.refresh();
  expect(followers).toHaveLength(2);
  await session.readAgain();
  expect(state()).toMatchObject({ deleted: false, stage: 'loaded', added: [] });
  expect(followers).toHaveLength(3);
});

test('signing out forgets everything; of another account nothing is mixed in', async () => {
  const { session, signIn, follower, followers, state } = await loaded();
  await session.addMailbox(VEJ);
  await until(() => followers.length === 2 && follower().syncs > 0);
  const before = follower();
  signIn.becomes({ name: 'Camilla Holm', username: 'camilla@fjordby.example' });
  await until(() => followers.length === 3 && state().stage === 'loaded');
  expect(before).toMatchObject({ closed: true, forgotten: false });
  expect(state().added).toEqual([]);
  expect(follower().options).toMatchObject({ account: 'camilla@fjordby.example', mailboxes: [SHARED] });
  expect(await kept(METTE.mail)).toBe(true); // it is hers: she deletes it
  await session.signOut();
  expect(follower().forgotten).toBe(true);
  expect(state()).toMatchObject({ stage: 'signed-out', account: null, mailboxes: [], inquiries: [] });
  expect(await kept('camilla@fjordby.example')).toBe(false);
});

test('without the permission, where nothing was kept, the way on is the window', async () => {
  const signIn = new FakeSignIn();
  signIn.token = failing('consent-needed');
  const page = begin({
    signIn,
    prepare(follower) {
      follower.mailboxes = follower.mailboxes.map((each) => ({ ...each, stage: 'new', syncedAt: null }));
    },
  });
  await until(() => page.state().stage === 'problem');
  expect(page.state().trouble).toMatchObject({ problem: 'consent-needed' });
  expect(page.follower().syncs).toBe(0);
});

test('the line is back: the page looks by itself, where nobody had stopped it', async () => {
  const { session, follower } = await loaded();
  follower().tell({ mailboxes: [{ ...OWN, mailbox: SHARED, problem: 'offline' }] });
  session.online();
  expect(follower().syncs).toBe(2);
  await until(() => !session.get().looking);
  follower().tell({ mailboxes: [{ ...OWN, mailbox: SHARED, problem: null }] });
  session.online();
  expect(follower().syncs).toBe(2);
});

test('one goes by the address, and the address by where one goes', async () => {
  const { session, place, state } = await loaded({ hash: '#/rapport/2026-10' });
  expect(state().route).toEqual({ page: 'report', month: '2026-10' });
  session.go({ page: 'list', filter: { only: 'overdue' } });
  expect(place.hash).toBe(hashOf({ page: 'list', filter: { only: 'overdue' } }));
  expect(state().route).toEqual({ page: 'list', filter: { only: 'overdue' } });
});
