import { readMail } from '../../src/outlook/read-mail';
import { TestOutlook } from '../support/compose-item';
import { givenOffice, withoutOffice } from '../support/own-settings';

const KINDS = ['subject', 'body', 'recipients', 'attachment-names', 'location'] as const;
const mail = { subject: 'Sag', body: '<p>Hej <b>Karen</b></p>', to: ['karen@gmail.com'] };

describe('reading a mail', () => {
  test('takes all parts', async () => {
    const { item } = new TestOutlook(mail);
    expect((await readMail(item, KINDS, 100)).mail).toEqual({
      from: { name: '', address: 'mette@fjordby.example' },
      subject: 'Sag',
      body: { text: 'Hej Karen', quoted: [] },
      recipients: [{ field: 'to', index: 0, name: '', address: 'karen@gmail.com' }],
      attachments: [],
      composeType: 'new',
      location: '',
      unread: {},
    });
  });

  test('ends within its limit, though the body takes two answers, and the rest counts', async () => {
    const outlook = new TestOutlook(mail);
    outlook.troubles['body.getTypeAsync'] = { after: 70 };
    outlook.troubles['body.getAsync'] = { after: 70 };
    const started = Date.now();
    const { mail: read } = await readMail(outlook.item, KINDS, 100);
    expect(Date.now() - started).toBeLessThan(135);
    expect(read.unread).toEqual({ body: 'timed-out' });
    expect(read.subject).toBe('Sag');
  });

  test('without a sender it still reads the rest, even where Office itself is missing', async () => {
    const outlook = new TestOutlook(mail);
    outlook.troubles['from.getAsync'] = 'throws';
    const { mail: read } = await readMail(outlook.item, KINDS, 100);
    expect(read).not.toHaveProperty('from');
    expect(read.subject).toBe('Sag');
  });

  test.each([
    [499, undefined],
    [500, 'too-large'],
    [501, undefined],
    [1000, 'too-large'],
  ])('%i recipients', async (count, unread) => {
    const outlook = new TestOutlook({ to: Array.from({ length: count }, (_, at) => `a${at}@gmail.com`) });
    const { mail: read } = await readMail(outlook.item, KINDS, 1000);
    expect(read.unread?.recipients).toBe(unread);
    expect(read.recipients?.length).toBe(unread ? undefined : count);
  });

  test('a body that is too large is named', async () => {
    const { item } = new TestOutlook({ body: 'a'.repeat(4_000_001) });
    expect((await readMail(item, KINDS, 1000)).mail.unread).toEqual({ body: 'too-large' });
  });

  test('a body that did not change is not read anew', async () => {
    const outlook = new TestOutlook(mail);
    const first = await readMail(outlook.item, KINDS, 100);
    const second = await readMail(outlook.item, KINDS, 100, undefined, false, first);
    expect(second.mail.body).toBe(first.mail.body);
    outlook.mail.body = '<p>Farvel</p>';
    expect((await readMail(outlook.item, KINDS, 100, undefined, false, second)).mail.body?.text).toBe(
      'Farvel',
    );
  });

  test.each([
    ['silent', 'timed-out'],
    ['nothing', 'unreadable'],
    ['throws', 'unreadable'],
    [{ code: 9017 }, 'encrypted'],
    [{ code: 7000 }, 'encrypted'],
  ] as const)('a body that fails (%j) is %s', async (trouble, unread) => {
    const outlook = new TestOutlook(mail);
    outlook.troubles['body.getAsync'] = trouble;
    expect((await readMail(outlook.item, KINDS, 50)).mail.unread).toEqual({ body: unread });
  });
});

describe('where a rule asks how the body looks', () => {
  afterEach(withoutOffice);

  test('the looks are read, and who writes', async () => {
    givenOffice();
    const red = new TestOutlook({ body: '<p style="color:#ff0000">Hej</p>' });
    const { mail: read } = await readMail(red.item, KINDS, 1000, undefined, true);
    expect(read.body?.looks).toMatchObject({ runs: [{ colour: '#ff0000' }] });
    expect(read.person).toEqual({ displayName: 'Mette Holm', mail: 'mette@fjordby.example' });
  });

  test('a meeting is signed by nobody', async () => {
    givenOffice();
    const { item } = new TestOutlook(mail);
    const member = { getAsync: item.to.getAsync };
    const people = {
      requiredAttendees: item.to,
      optionalAttendees: item.cc,
      location: member,
      organizer: item.from,
    };
    const meeting = Object.assign(item, people);
    expect((await readMail(meeting, KINDS, 1000, undefined, true)).mail).not.toHaveProperty('person');
  });

  test('else neither is', async () => {
    givenOffice();
    const { mail: read } = await readMail(new TestOutlook(mail).item, KINDS, 100);
    expect(read).not.toHaveProperty('person');
    expect(read.body).not.toHaveProperty('looks');
  });
});
