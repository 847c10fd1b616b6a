import { createLedger } from '../../../src/hygiene/replies/engine';
import type { GraphMail, Inquiry } from '../../../src/hygiene/replies/ledger-types';
import { ASTA, asked, BOX, changesOf, OPTIONS, sent, to, told } from './mails';

/** Friday; due Wednesday 25 November. */
const FRIDAY = '2026-11-20T15:30:00Z';
const MONDAY = '2026-11-23T09:00:00Z';
const TUESDAY = '2026-11-24T09:00:00Z';
const THURSDAY = '2026-11-26T09:00:00Z';
const LATER = '2026-12-10T09:00:00Z';
const ask = asked('a', FRIDAY);
const marked = (id: string, at: string, ...categories: string[]) => asked(id, at, { categories });
const forward = sent('f', MONDAY, { who: 'teknik@lillekoebing.example', subject: 'VS: Kloakering' });

const HANDED = 'Kuvert: overdraget til Teknik';
const PHONE = 'Kuvert: besvaret på telefon';
const NONE = 'Kuvert: kræver ikke svar';
const NEEDS = 'Kuvert: skal besvares';
const PROMISED = 'Kuvert: lovet 30-11-2026';

describe('a later mail of the asker', () => {
  test.each<[name: string, mails: GraphMail[], says: Partial<Inquiry>[]]>([
    [
      'after a hand-over by mail asks anew, with a clock of its own',
      [ask, forward, asked('b', THURSDAY)],
      [
        { id: 'a', status: 'handed-over', messages: ['a'] },
        { id: 'b', status: 'overdue', receivedAt: THURSDAY },
      ],
    ],
    [
      'after a hand-over by a person’s word too',
      [marked('a', FRIDAY, HANDED), asked('b', THURSDAY)],
      [{ status: 'handed-over' }, { id: 'b', status: 'overdue' }],
    ],
    [
      'thanks after a hand-over ask nothing',
      [ask, forward, asked('b', THURSDAY, { text: 'thanks' })],
      [{ status: 'handed-over' }, { status: 'no-reply-needed' }],
    ],
    [
      'before the hand-over joins, and is handed over with it',
      [ask, asked('b', '2026-11-21T09:00:00Z'), forward],
      [{ status: 'handed-over', messages: ['a', 'b'] }],
    ],
    [
      'one answer answers both',
      [ask, forward, asked('b', TUESDAY), sent('c', TUESDAY)],
      [{ status: 'answered' }, { status: 'answered' }],
    ],
    [
      'after a receipt with a day joins: the promise stands, and it is said that somebody waits',
      [ask, sent('r', MONDAY, { text: 'receipt 2026-12-15' }), asked('b', THURSDAY)],
      [
        {
          status: 'acknowledged',
          promisedDate: '2026-12-15',
          receivedAt: FRIDAY,
          dueAt: '2026-11-25T22:59:59Z',
          wroteAgainAt: THURSDAY,
          messages: ['a', 'b'],
        },
      ],
    ],
    [
      'after a receipt without one too',
      [ask, sent('r', MONDAY, { text: 'receipt' }), asked('b', THURSDAY)],
      [{ status: 'acknowledged', wroteAgainAt: THURSDAY }],
    ],
    [
      'help asked of a colleague after a receipt hands nothing over',
      [
        ask,
        sent('r', MONDAY, { text: 'receipt' }),
        { ...forward, sentDateTime: TUESDAY },
        asked('b', THURSDAY),
      ],
      [{ status: 'acknowledged', messages: ['a', 'b'] }],
    ],
    [
      'after a call whose day is known',
      [marked('a', FRIDAY, `${PHONE} 24-11-2026`), asked('b', TUESDAY), asked('c', THURSDAY)],
      [
        { status: 'answered', byPhone: true, messages: ['a', 'b'], answeredAt: '2026-11-24T22:59:59Z' },
        { id: 'c', status: 'overdue' },
      ],
    ],
    [
      'after "needs no reply" on the newest',
      [ask, marked('b', MONDAY, NONE), asked('c', THURSDAY)],
      [
        { status: 'no-reply-needed', messages: ['a', 'b'] },
        { id: 'c', status: 'overdue' },
      ],
    ],
  ])('%s', (_name, mails, says) => {
    expect(told(mails, LATER)).toMatchObject(says);
    expect(told([...mails].reverse(), LATER)).toEqual(told(mails, LATER));
  });

  test('thanks for a receipt wait for nothing', () => {
    const mails = [ask, sent('r', MONDAY, { text: 'receipt' }), asked('b', THURSDAY, { text: 'thanks' })];
    expect(told(mails, LATER)[0]).not.toHaveProperty('wroteAgainAt');
  });
});

describe('a newer mail’s mark beats an older one’s', () => {
  const day = `${PHONE} 24-11-2026`;
  test.each<[name: string, older: string[], newer: string[], status: Inquiry['status']]>([
    ['handed over after a call', [day], [HANDED], 'handed-over'],
    ['promised after a call', [day], [PROMISED], 'promise-overdue'],
    ['to be answered after a call', [day], [NEEDS], 'overdue'],
    ['needs none after a promise', [PROMISED], [NONE], 'no-reply-needed'],
    ['a call after a promise', [PROMISED], [PHONE], 'answered'],
    ['another category says nothing', [day], ['Rød kategori'], 'answered'],
  ])('%s', (_name, older, newer, status) => {
    expect(told([marked('a', FRIDAY, ...older), marked('b', MONDAY, ...newer)], LATER)).toMatchObject([
      { messages: ['a', 'b'], status },
    ]);
  });
});

describe('of several on one mail', () => {
  test.each<[name: string, words: string[], status: Inquiry['status']]>([
    [
      '"needs none" yields to "to be answered", which the screen says to put beside it',
      [NONE, NEEDS],
      'overdue',
    ],
    ['"needs none" yields to a promise', [NONE, PROMISED], 'promise-overdue'],
    ['"needs none" yields to a call', [NONE, PHONE], 'answered'],
    ['"needs none" yields to a hand-over', [NONE, HANDED], 'handed-over'],
    ['a call ends what was promised', [PROMISED, PHONE], 'answered'],
    ['a call ends what was to be answered', [NEEDS, PHONE], 'answered'],
    ['a hand-over ends what was to be answered', [NEEDS, HANDED], 'handed-over'],
  ])('%s', (_name, words, status) => {
    for (const categories of [words, [...words].reverse()])
      expect(told([marked('a', FRIDAY, ...categories)], LATER)).toMatchObject([{ status }]);
  });
});

describe('a call dated before the inquiry came', () => {
  const early = marked('a', FRIDAY, `${PHONE} 19-11-2026`);

  test('has no day', () => {
    const [inquiry] = told([early], LATER);
    expect(inquiry).toMatchObject({ status: 'answered', byPhone: true });
    expect(inquiry).not.toHaveProperty('answeredAt');
    expect(inquiry).not.toHaveProperty('workingHours');
  });

  test('leaves the time of a mail that was sent', () => {
    expect(told([early, sent('b', THURSDAY)], LATER)).toMatchObject([
      { status: 'answered-late', answeredAt: THURSDAY },
    ]);
  });

  test('on the day itself is one', () => {
    expect(told([marked('a', FRIDAY, `${PHONE} 20-11-2026`)], LATER)).toMatchObject([
      { status: 'answered', answeredAt: '2026-11-20T22:59:59Z' },
    ]);
  });
});

describe('a forward with the asker', () => {
  const who = 'teknik@lillekoebing.example';
  const vs = (more: Partial<GraphMail> & { who?: string }) =>
    sent('f', MONDAY, { subject: 'VS: Kloakering', text: 'receipt', ...more });

  test.each<[name: string, mail: GraphMail, says: Partial<Inquiry>]>([
    ['on Cc hands over', vs({ who, ccRecipients: to(ASTA) }), { status: 'handed-over' }],
    ['in To is heard', vs({ toRecipients: to(ASTA, who) }), { status: 'acknowledged' }],
    [
      'on Cc, and the mailbox too, is no hand-over',
      vs({ who, ccRecipients: to(ASTA, BOX) }),
      { status: 'overdue' },
    ],
  ])('%s', (_name, mail, says) => {
    const [inquiry] = told([ask, mail], LATER);
    expect(inquiry).toMatchObject(says);
    expect(inquiry).not.toHaveProperty('onlyOthersAnswered');
  });
});

describe('one mail back that nobody has read, beside a day that a person said was promised', () => {
  const { text: _unread, ...unread } = sent('b', MONDAY);
  const mails = [marked('a', FRIDAY, PROMISED), unread];
  const PASSED = '2026-12-01T09:00:00Z';

  test('is a receipt until that day is over, and then unknown: never overdue', () => {
    expect(told(mails, '2026-11-30T22:59:59Z')).toMatchObject([{ status: 'acknowledged' }]);
    const [inquiry] = told(mails, PASSED);
    expect(inquiry).toMatchObject({ status: 'unknown', unknown: 'text-not-read', promisesBroken: 0 });
    expect(told(mails, TUESDAY)[0]).not.toHaveProperty('unknown');
  });

  test.each<[name: string, more: GraphMail[], says: Partial<Inquiry>]>([
    [
      'when it was read as a receipt',
      [{ id: 'b', text: 'receipt', sentDateTime: MONDAY }],
      { status: 'promise-overdue' },
    ],
    [
      'when it was read as the answer',
      [{ id: 'b', text: 'final', sentDateTime: MONDAY }],
      { status: 'answered' },
    ],
    ['when the day is taken away', [{ id: 'a', categories: [] }], { status: 'answered', answeredAt: MONDAY }],
    [
      'after a second mail back',
      [{ ...unread, id: 'c', internetMessageId: '<c@x>', sentDateTime: TUESDAY }],
      { status: 'answered' },
    ],
    [
      'after a receipt that was read',
      [sent('c', TUESDAY, { text: 'receipt 2026-11-30' })],
      { status: 'promise-overdue' },
    ],
    ['when a day is told on a later mail', [marked('c', TUESDAY, PROMISED)], { status: 'promise-overdue' }],
    [
      'when a later mail is said to need an answer',
      [marked('c', TUESDAY, NEEDS)],
      { status: 'promise-overdue' },
    ],
    ['but not by a later mail alone', [asked('c', TUESDAY)], { status: 'unknown' }],
  ])('is known %s', (_name, more, says) => {
    expect(told([...mails, ...more], PASSED)).toMatchObject([says]);
  });
});

test('a person’s word keeps what was forwarded', () => {
  expect(told([marked('a', FRIDAY, NEEDS), forward], LATER)).toMatchObject([{ status: 'overdue' }]);
});

test('removing a category removes its mark, and other changes leave it', () => {
  const ledger = createLedger(OPTIONS);
  const statuses = () => ledger.inquiries(MONDAY).map(({ status }) => status);
  ledger.apply(changesOf([marked('a', FRIDAY, NONE, 'Rød')]));
  ledger.apply(changesOf([{ id: 'a', isRead: true }]));
  expect(statuses()).toEqual(['no-reply-needed']);
  ledger.apply(changesOf([{ id: 'a', categories: ['Rød'] }]));
  expect(statuses()).toEqual(['open']);
  ledger.apply(changesOf([{ id: 'a', categories: [PROMISED] }]));
  ledger.apply(changesOf([{ id: 'a', categories: [] }]));
  expect(statuses()).toEqual(['open']);
});
