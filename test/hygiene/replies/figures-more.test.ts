import { answeringTimes } from '../../../src/hygiene/replies/answering-times';
import { arrivals } from '../../../src/hygiene/replies/arrivals';
import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import { type Figures, figuresOf } from '../../../src/hygiene/replies/figures';
import { handOvers } from '../../../src/hygiene/replies/hand-overs';
import { noReplyReasons } from '../../../src/hygiene/replies/no-reply-reasons';
import { receiptFigures } from '../../../src/hygiene/replies/receipt-figures';
import { byTrouble, oldestWaiting } from '../../../src/hygiene/replies/trouble';
import { asked, BENT, BOX, OPTIONS, sent, to, told } from './mails';
import { NOW, OTHER } from './random-mails';

const { targetOf } = OPTIONS;
const one = (id: string, at: string, more: object = {}) =>
  asked(id, at, { conversationId: id, internetMessageId: `<${id}@x>`, ...more });
const back = (id: string, at: string, more: object = {}) =>
  sent(`re-${id}`, at, { conversationId: id, internetMessageId: `<re-${id}@x>`, ...more });
const marked = (says: string) => ({ categories: [`Kuvert: ${says}`] });

describe('answering times', () => {
  const MONDAY = '2026-11-02T09:00:00Z';
  const stepOf = (mails: ReturnType<typeof asked>[], now = NOW) =>
    answeringTimes(told(mails, now), now, targetOf).filter(({ answered, waiting }) => answered + waiting > 0);

  test.each<[days: string, answeredAt: string]>([
    ['0', '2026-11-02T20:00:00Z'],
    ['1', '2026-11-03T08:00:00Z'],
    ['2', '2026-11-04T08:00:00Z'],
    ['3', '2026-11-05T08:00:00Z'],
    ['4-5', '2026-11-06T08:00:00Z'],
    // On Sunday it is five working days still.
    ['4-5', '2026-11-08T08:00:00Z'],
    ['4-5', '2026-11-09T08:00:00Z'],
    ['6-10', '2026-11-10T08:00:00Z'],
    ['6-10', '2026-11-16T08:00:00Z'],
    ['over-10', '2026-11-17T08:00:00Z'],
  ])('%s: answered %s', (days, answeredAt) => {
    expect(stepOf([one('a', MONDAY), back('a', answeredAt)])).toEqual([{ days, answered: 1, waiting: 0 }]);
  });

  test('a receipt stops the clock, also one whose promise was broken', () => {
    const mails = [one('a', MONDAY), back('a', '2026-11-03T08:00:00Z', { text: 'receipt 2026-11-10' })];
    expect(stepOf(mails)).toEqual([{ days: '1', answered: 1, waiting: 0 }]);
  });

  test('what is overdue waits to now; what is open in time is not decided', () => {
    expect(stepOf([one('a', '2026-11-19T09:00:00Z')])).toEqual([{ days: '4-5', answered: 0, waiting: 1 }]);
    expect(stepOf([one('a', '2026-11-25T09:00:00Z')])).toEqual([]);
  });

  test('a call on a day counts, one on a day that nobody wrote down has no time', () => {
    expect(stepOf([one('a', MONDAY, marked('besvaret på telefon 04-11-2026'))])).toEqual([
      { days: '2', answered: 1, waiting: 0 },
    ]);
    expect(stepOf([one('a', MONDAY, marked('besvaret på telefon'))])).toEqual([]);
  });

  test('a mailbox’s own closing days count', () => {
    const inquiries = told([one('a', MONDAY), back('a', '2026-11-04T08:00:00Z')], NOW);
    const closed = { ...DEFAULT_TARGET, closingDays: ['2026-11-03'] };
    expect(answeringTimes(inquiries, NOW, () => closed)[1]).toEqual({ days: '1', answered: 1, waiting: 0 });
  });

  test('what cannot be seen is in none', () => {
    const unseen = told([one('a', MONDAY)], NOW, { targetOf, answersSeen: () => false });
    expect(unseen[0]?.status).toBe('unknown');
    expect(answeringTimes(unseen, NOW, targetOf).every((each) => each.answered + each.waiting === 0)).toBe(
      true,
    );
  });
});

test.each<[why: string, at: string, weekday: number, hour: number]>([
  ['in winter', '2026-11-23T08:30:00Z', 0, 9],
  ['in summer', '2026-07-06T08:30:00Z', 0, 10],
  ['on Sunday at midnight', '2026-11-22T23:00:00Z', 0, 0],
  ['a second before', '2026-11-22T22:59:59Z', 6, 23],
  ['in the hour that is shown twice, the first time', '2026-10-25T00:30:00Z', 6, 2],
  ['and the second', '2026-10-25T01:30:00Z', 6, 2],
  ['after the hour that is left out', '2026-03-29T01:00:00Z', 6, 3],
])('an inquiry that comes %s', (_why, receivedAt, weekday, hour) => {
  const rows = arrivals([{ receivedAt }]);
  expect(rows[weekday]?.[hour]).toBe(1);
});

describe('who hands over to whom', () => {
  const forward = (id: string, ...people: string[]) =>
    back(id, '2026-11-23T10:00:00Z', { subject: 'VS: Kloakering', toRecipients: to(...people) });
  const AT = '2026-11-23T09:00:00Z';
  const mails = [
    one('a', AT),
    forward('a', OTHER),
    one('b', AT),
    // The first of them that is followed.
    forward('b', BENT, OTHER),
    one('c', AT),
    forward('c', BENT),
    one('d', AT, marked('overdraget til Vibeke')),
    one('e', AT, { mailbox: OTHER, toRecipients: to(OTHER) }),
    one('f', AT),
  ];

  test('by mailbox, the most frequent first', () => {
    expect(handOvers(told(mails, NOW))).toEqual([
      { from: BOX, to: OTHER, count: 2 },
      { from: BOX, to: null, count: 2 },
    ]);
  });

  test('a mailbox that is followed, and has no inquiry among these', () => {
    const inquiries = told(mails, NOW).filter(({ mailbox }) => mailbox === BOX);
    expect(handOvers(inquiries)).toEqual([{ from: BOX, to: null, count: 4 }]);
    expect(handOvers(inquiries, [BOX, OTHER])[0]).toEqual({ from: BOX, to: OTHER, count: 2 });
  });

  test('an answer on the way is no hand-over', () => {
    const answered = [one('a', AT), forward('a', OTHER), back('z', '2026-11-24T09:00:00Z')].map((mail) => ({
      ...mail,
      conversationId: 'a',
    }));
    expect(handOvers(told(answered, NOW))).toEqual([]);
  });
});

describe('receipts and promised days', () => {
  const AT = '2026-11-23T09:00:00Z';
  const receipt = (id: string, day = '') =>
    back(id, '2026-11-24T09:00:00Z', { text: `receipt ${day}`.trim() });

  test('what came of each', () => {
    const mails = [
      ...[one('today', AT), receipt('today', '2026-11-26')],
      ...[one('later', AT), receipt('later', '2026-11-30')],
      ...[one('broken', AT), receipt('broken', '2026-11-25')],
      ...[one('endless', AT), receipt('endless')],
      ...[one('kept', AT), receipt('kept', '2026-11-25')],
      { ...back('kept', '2026-11-25T09:00:00Z'), id: 'kept-2', internetMessageId: '<kept-2@x>' },
      one('by hand', AT, marked('lovet 26-11-2026')),
      one('open', AT),
    ];
    expect(receiptFigures(told(mails, NOW), NOW)).toEqual({
      known: true,
      receipts: 5,
      promised: 4,
      dueToday: 2,
      overdue: 1,
      kept: 1,
      broken: 1,
      withoutEnd: 1,
    });
  });

  test('without any of them nothing is known', () => {
    expect(receiptFigures(told([one('a', AT), back('a', NOW)], NOW), NOW).known).toBe(false);
    expect(receiptFigures([], NOW).known).toBe(false);
    expect(receiptFigures(told([one('a', AT, marked('lovet 30-11-2026'))], NOW), NOW)).toMatchObject({
      known: true,
      receipts: 0,
      promised: 1,
    });
  });
});

test('why people say that no reply is needed; what was read as needing none is not counted', () => {
  const AT = '2026-11-23T09:00:00Z';
  const inquiries = told(
    [
      one('a', AT, marked('kræver ikke svar – tak')),
      one('b', AT, marked('kræver ikke svar: tak')),
      one('c', AT, marked('kræver ikke svar')),
      one('d', AT, { text: 'thanks' }),
      // Another word beside it holds.
      one('e', AT, { categories: ['Kuvert: kræver ikke svar – reklame', 'Kuvert: skal besvares'] }),
    ],
    NOW,
  );
  expect(noReplyReasons(inquiries)).toEqual([
    { because: 'thanks', count: 2 },
    { because: null, count: 1 },
  ]);
});

describe('where it burns', () => {
  const row = (name: string, figures: Partial<Figures>, oldest: string | null = null) => ({
    name,
    oldest,
    figures: { ...figuresOf([], NOW, targetOf), ...figures },
  });

  test('most overdue, oldest, most due today, least share; then as they stood', () => {
    const order = [
      row('seven overdue', { overdue: 7 }, '2026-11-20T09:00:00Z'),
      row('two, older', { overdue: 2 }, '2026-11-10T09:00:00Z'),
      row('two, younger', { overdue: 2, dueToday: 9 }, '2026-11-11T09:00:00Z'),
      row('waits', { dueToday: 0 }, '2026-11-24T09:00:00Z'),
      row('more due today', { dueToday: 2, withinTarget: 1 }),
      row('a small share', { dueToday: 1, withinTarget: 0.5 }),
      row('a great one', { dueToday: 1, withinTarget: 0.9 }),
      row('no share', { dueToday: 1 }),
      row('nothing', {}),
      row('nothing either', {}),
    ];
    const mixed = [...order.slice(0, 8).reverse(), ...order.slice(8)];
    expect(byTrouble(mixed).map(({ name }) => name)).toEqual(order.map(({ name }) => name));
    expect(mixed[0]?.name).toBe('no share');
  });

  test('the oldest that waits is the one received first of what is open', () => {
    const inquiries = told(
      [
        one('answered', '2026-11-01T09:00:00Z'),
        back('answered', '2026-11-02T09:00:00Z'),
        one('younger', '2026-11-23T09:00:00Z'),
        one('older', '2026-11-20T09:00:00Z'),
      ],
      NOW,
    );
    expect(oldestWaiting([...inquiries].reverse())?.id).toBe('older');
    expect(oldestWaiting(inquiries.slice(0, 1))).toBeNull();
  });
});
