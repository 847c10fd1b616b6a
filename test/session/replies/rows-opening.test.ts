import type { FollowedInquiry } from '../../../src/graph/follow/types';
import { GraphError } from '../../../src/graph/types';
import { sayRow } from '../../../src/session/replies/words';
import { beginRows as begin, TWO } from './begin-rows';
import { failing, SHARED, SHOWN } from './fake-follower';

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

  test('that was half made is told of, whatever went wrong, and signing in makes no second one', async () => {
    const { rows, mail, signIn } = begin();
    let made = 0;
    mail.draftReply = async () => {
      made += 1;
      throw new GraphError('session-expired', { leftDraft: true });
    };
    await rows.draft(TWO, receipt);
    expect(rows.of('first').trouble).toMatchObject({ problem: 'session-expired', unsure: true });
    await rows.allow('first');
    expect([made, signIn.asked]).toEqual([1, ['reply-marks']]);
    expect(sayRow(rows.of('first'), '2026-11-23T08:30:00Z', 'da')).toMatch(
      /Se i Kladder, om den er der alligevel/,
    );
    await rows.again('first');
    expect(made).toBe(2);
  });
});
