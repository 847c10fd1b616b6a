import type { MailGraph } from '../../../src/graph/mail-types';
import { Rows, type RowsContext } from '../../../src/session/replies/rows';
import { FakeSignIn } from '../sign-in/fake-sign-in';
import { FakeFollower, FakeMail, inquiry } from './fake-follower';

/** An inquiry of two mails. */
export const TWO = inquiry('first', { messages: ['first', 'newest'] });

/** Rows with everything around them in memory; what they opened is told by `opened`. */
export function beginRows(change: Partial<RowsContext> = {}) {
  const follower = new FakeFollower();
  const mail = new FakeMail();
  const signIn = new FakeSignIn();
  const opened: string[] = [];
  const open = (what: string) => {
    opened.push(what);
    return null;
  };
  const rows = new Rows({
    signIn,
    mail: mail as unknown as MailGraph,
    follower: () => follower,
    openMail: open,
    openPage: open,
    ...change,
  });
  return { rows, follower, mail, signIn, opened };
}
