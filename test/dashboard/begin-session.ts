import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import type { DashboardConnection, Reading } from '../../src/dashboard/connection';
import { DashboardSession } from '../../src/dashboard/session';
import { createAddedMailboxes } from '../../src/graph/follow/added-mailboxes';
import type { FollowOptions } from '../../src/graph/follow/types';
import type { MailGraph } from '../../src/graph/mail-types';
import { FakeFollower, FakeMail, NOW, OWN, POLICY } from '../session/replies/fake-follower';
import { FakeSignIn } from '../session/sign-in/fake-sign-in';
import { until } from '../support/until';

/** A dashboard's session without a page, over a follower that is made up. Registers the hook that ends it. */
const sessions: DashboardSession[] = [];

afterEach(async () => {
  for (const session of sessions.splice(0)) session.stop();
  for (const { name } of await indexedDB.databases()) if (name) await deleteDB(name);
});

interface More {
  readonly signIn?: FakeSignIn;
  readonly hash?: string;
  readonly prepare?: (follower: FakeFollower) => void;
  readonly reading?: (usual: Reading) => Promise<Reading>;
}

export function begin({ signIn = new FakeSignIn(), hash = '', prepare, reading }: More = {}) {
  const followers: FakeFollower[] = [];
  const usual: Reading = {
    mail: new FakeMail() as unknown as MailGraph,
    createFollower(options: FollowOptions) {
      const follower = new FakeFollower(options);
      follower.mailboxes = options.mailboxes.map((mailbox) => ({ ...OWN, mailbox }));
      prepare?.(follower);
      followers.push(follower);
      return follower;
    },
    createAdded: createAddedMailboxes,
  };
  const connection: DashboardConnection = {
    signIn,
    reading: () => (reading ? reading(usual) : Promise.resolve(usual)),
  };
  const place = { hash, tell: () => {} };
  const session = new DashboardSession(connection, {
    policy: POLICY,
    place: {
      hash: () => place.hash,
      go: (to) => {
        place.hash = to;
        place.tell();
      },
      subscribe: (changed) => {
        place.tell = changed;
        return () => {};
      },
    },
    openPage: () => null,
    now: () => new Date(NOW),
  });
  sessions.push(session);
  session.start();
  const follower = () => followers.at(-1) as FakeFollower;
  return { session, signIn, place, followers, follower, state: session.get };
}

export async function loaded(more?: More) {
  const page = begin(more);
  await until(() => page.state().stage === 'loaded' && !page.state().looking && page.follower().syncs > 0);
  return page;
}
