import type { MailGraph } from '../../../src/graph/mail-types';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import { RepliesSession } from '../../../src/taskpane/replies/session';
import { FakeFollower, FakeMail, NOW, POLICY } from '../../session/replies/fake-follower';
import { FakeSignIn, METTE } from '../../session/sign-in/fake-sign-in';
import { until } from '../../support/until';
import { FakeGraph } from '../absence/fake-graph';

const running: RepliesSession[] = [];
afterEach(() => {
  for (const session of running.splice(0)) session.stop();
});

interface Given {
  readonly signIn?: FakeSignIn;
  readonly policy?: RepliesPolicy;
  /** What each follower is, before it is opened. */
  readonly follower?: Partial<FakeFollower>;
  readonly mail?: FakeMail;
}

/** A session with everything around it in memory; what it did outside is told by `opened`. */
export function begin({
  signIn = new FakeSignIn(),
  policy = POLICY,
  follower,
  mail = new FakeMail(),
}: Given = {}) {
  const clock = { now: new Date(NOW) };
  const opened: string[] = [];
  const followers: FakeFollower[] = [];
  const graph = Object.assign(new FakeGraph(), { mail: mail as unknown as MailGraph });
  const session = new RepliesSession(
    { signIn, graph },
    {
      policy,
      ownMailbox: () => METTE.mail,
      readBeside: async () => null,
      openMail: (id) => {
        opened.push(id);
        return null;
      },
      openPage: (link) => {
        opened.push(link);
        return null;
      },
      createFollower: (options) => {
        const made = new FakeFollower(options);
        Object.assign(made, follower);
        followers.push(made);
        return made;
      },
      now: () => clock.now,
    },
  );
  running.push(session);
  session.start();
  const current = () => {
    const last = followers[followers.length - 1];
    if (!last) throw new Error('nothing is followed');
    return last;
  };
  return { session, state: session.get, signIn, mail, clock, opened, followers, follower: current };
}

/** The first look is over. */
export const isLoaded = async (given: ReturnType<typeof begin>) => {
  await until(() => given.state().stage === 'loaded' && !given.state().looking);
  return given;
};
