import type { FollowedInquiry } from '../../../src/graph/follow/types';
import type { MailGraph } from '../../../src/graph/mail-types';
import type { Mark } from '../../../src/hygiene/replies/marks';
import { Rows, type RowsContext } from '../../../src/taskpane/replies/rows';
import { FakeSignIn } from '../absence/fake-graph';
import { FakeFollower, FakeMail, failing, inquiry, SHARED, SHOWN } from './fake-follower';

function begin(change: Partial<RowsContext> = {}) {
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

const TWO = inquiry('first', { messages: ['first', 'newest'] });
const NONE: Mark = { says: 'needs-none' };

describe('marking', () => {
  test.each<[string, Mark, string, string]>([
    ['needs no reply', NONE, 'newest', 'Kuvert: kræver ikke svar'],
    [
      'answered by phone',
      { says: 'phone', day: '2026-11-23' },
      'newest',
      'Kuvert: besvaret på telefon 23-11-2026',
    ],
    [
      'handed over',
      { says: 'handed-over', to: 'Teknik og Miljø' },
      'newest',
      'Kuvert: overdraget til Teknik og Miljø',
    ],
    [
      'promised, where a receipt would put it',
      { says: 'promised', day: '2026-11-27' },
      'first',
      'Kuvert: lovet 27-11-2026',
    ],
  ])('%s', async (_what, mark, message, category) => {
    const { rows, follower } = begin();
    follower.categories.set(message, ['Grøn']);
    await rows.mark(TWO, mark);
    expect(follower.categories.get(message)).toEqual(['Grøn', category]);
    expect(rows.of('first')).toMatchObject({ working: null, trouble: null, done: { mark, inquiry: TWO } });
    await rows.undo('first');
    expect(follower.categories.get(message)).toEqual(['Grøn']);
    expect(rows.of('first').done).toBeNull();
  });

  test('one at a time', async () => {
    const { rows, follower } = begin();
    await Promise.all([rows.mark(TWO, NONE), rows.mark(TWO, { says: 'phone' })]);
    expect(follower.categories.get('newest')).toEqual(['Kuvert: kræver ikke svar']);
  });

  test('what somebody else put there since stays when it is undone', async () => {
    const { rows, follower } = begin();
    follower.categories.set('newest', ['Kuvert: besvaret på telefon']);
    await rows.mark(TWO, NONE);
    follower.categories.set('newest', [...(follower.categories.get('newest') ?? []), 'Haster']);
    await rows.undo('first');
    expect(follower.categories.get('newest')).toEqual(['Haster', 'Kuvert: besvaret på telefon']);
  });

  test.each(['offline', 'throttled', 'unavailable'] as const)(
    '%s: it is said, and done again',
    async (problem) => {
      const { rows, follower } = begin();
      const { mark } = follower;
      follower.mark = failing(problem, 12);
      await rows.mark(TWO, NONE);
      expect(rows.of('first')).toMatchObject({
        working: null,
        done: null,
        trouble: { of: 'mark', problem, retryAfter: 12 },
      });
      follower.mark = mark;
      await rows.again('first');
      expect(rows.of('first')).toMatchObject({ trouble: null, done: { mark: NONE } });
    },
  );

  test('where the answer was lost and Exchange has it, the way back is still what was there before', async () => {
    const { rows, follower } = begin();
    const { mark } = follower;
    follower.categories.set('newest', ['Grøn']);
    follower.mark = async (...given) => {
      await mark(...given);
      return failing('offline')();
    };
    await rows.mark(TWO, NONE);
    follower.mark = mark;
    await rows.again('first');
    expect(follower.categories.get('newest')).toEqual(['Grøn', 'Kuvert: kræver ikke svar']);
    await rows.undo('first');
    expect(follower.categories.get('newest')).toEqual(['Grøn']);
  });

  test('an undo that fails keeps the way back', async () => {
    const { rows, follower } = begin();
    await rows.mark(TWO, NONE);
    const { mark } = follower;
    follower.mark = failing('unavailable');
    await rows.undo('first');
    expect(rows.of('first')).toMatchObject({ done: { mark: NONE }, trouble: { of: 'undo' } });
    follower.mark = mark;
    await rows.undo('first');
    expect(rows.of('first')).toMatchObject({ done: null, trouble: null });
  });

  test('the permission is asked for from a click, and what was wanted is done', async () => {
    const { rows, follower, signIn } = begin();
    const { mark } = follower;
    follower.mark = failing('consent-needed');
    await rows.mark(TWO, NONE);
    expect(signIn.asked).toEqual([]);
    follower.mark = mark;
    await rows.allow('first');
    expect(signIn.asked).toEqual(['reply-marks']);
    expect(rows.of('first')).toMatchObject({ working: null, done: { mark: NONE } });
  });

  test('a window that is closed leaves the row as it is, with why', async () => {
    const { rows, follower, signIn } = begin();
    follower.mark = failing('consent-needed');
    await rows.mark(TWO, NONE);
    signIn.signIn = failing('sign-in-cancelled');
    await rows.allow('first');
    expect(rows.of('first')).toMatchObject({
      working: null,
      done: null,
      trouble: { of: 'mark', problem: 'sign-in-cancelled' },
    });
  });

  test('what was under way for somebody else is not told', async () => {
    const { rows, follower } = begin();
    let finish = () => {};
    follower.mark = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const done = rows.mark(TWO, NONE);
    rows.forget();
    finish();
    await done;
    expect(rows.get().rows.size).toBe(0);
  });

  test('looking anew folds away what was done, not what went wrong', async () => {
    const { rows, follower } = begin();
    await rows.mark(inquiry('a'), NONE);
    follower.mark = failing('offline');
    await rows.mark(inquiry('b'), NONE);
    rows.settle();
    expect([...rows.get().rows.keys()]).toEqual(['b']);
  });
});

describe('opening', () => {
  const shared: FollowedInquiry = { ...TWO, inMailbox: SHARED };

  test('one’s own in Outlook, the newest of its mails', async () => {
    const { rows, opened } = begin();
    await rows.open(TWO, SHOWN.webLink);
    expect(opened).toEqual(['ordinary-newest']);
  });

  test('where Outlook will not, in the browser', async () => {
    const { rows, opened } = begin({ openMail: () => 'refused' });
    await rows.open(TWO, null);
    expect(opened).toEqual([SHOWN.webLink]);
  });

  test('another mailbox’s in the browser', async () => {
    const { rows, opened } = begin();
    await rows.open(shared, null);
    expect(opened).toEqual([SHOWN.webLink]);
  });

  test.each([SHOWN.webLink, null])(
    'a browser that holds the window back: there is a link to press (%j)',
    async (link) => {
      const { rows } = begin({ openPage: () => 'refused' });
      await rows.open(shared, link);
      expect(rows.of('first')).toMatchObject({ working: null, trouble: null, heldBack: SHOWN.webLink });
      rows.pressed('first');
      expect(rows.of('first').heldBack).toBeNull();
    },
  );

  test('a mail that is gone is said to be', async () => {
    const { rows, mail } = begin();
    mail.ordinaryId = async () => null;
    await rows.open(TWO, null);
    expect(rows.of('first').trouble).toMatchObject({ of: 'open', problem: 'not-found' });
  });
});

describe('a receipt', () => {
  const receipt = { day: '2026-11-26', html: '<p>Hej</p>' };

  test('becomes a draft that is opened and waited for; nothing is sent', async () => {
    const { rows, follower, opened } = begin();
    rows.show('first', 'receipt');
    await rows.draft(TWO, receipt);
    expect(follower.expected).toEqual([
      {
        mailbox: null,
        inquiry: 'first',
        draft: 'draft-of-newest',
        messageId: '<newest@fjordby.example>',
        day: '2026-11-26',
      },
    ]);
    expect(opened).toEqual(['ordinary-draft-of-newest']);
    expect(rows.of('first')).toMatchObject({
      form: null,
      drafted: { day: '2026-11-26', opened: true, counted: true },
    });
  });

  test('of another mailbox opens in the browser', async () => {
    const { rows, opened } = begin();
    await rows.draft({ ...TWO, inMailbox: SHARED }, receipt);
    expect(opened).toEqual(['https://outlook.example/draft']);
  });

  test('of another mailbox, where the browser holds the window back, has a link to press', async () => {
    const { rows } = begin({ openPage: () => 'refused' });
    await rows.draft({ ...TWO, inMailbox: SHARED }, receipt);
    expect(rows.of('first').drafted).toMatchObject({ opened: false, link: 'https://outlook.example/draft' });
  });

  test('that Kuvert could not remember says so', async () => {
    const { rows, follower } = begin();
    follower.expectReceipt = failing('failed');
    await rows.draft(TWO, receipt);
    expect(rows.of('first').drafted).toMatchObject({ counted: false });
  });

  test('whose answer was lost may be there: one looks before trying again', async () => {
    const { rows, mail } = begin();
    mail.draftReply = failing('offline');
    rows.show('first', 'receipt');
    await rows.draft(TWO, receipt);
    expect(rows.of('first')).toMatchObject({
      form: 'receipt',
      drafted: null,
      trouble: { of: 'draft', problem: 'offline', unsure: true },
    });
  });
});
