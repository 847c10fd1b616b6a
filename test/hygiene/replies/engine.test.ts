import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import type { GraphMail, Inquiry } from '../../../src/hygiene/replies/ledger-types';
import { ASTA, asked, BENT, BOX, OPTIONS, sent, to, told } from './mails';

/** Friday; due Wednesday 25 November. */
const FRIDAY = '2026-11-20T15:30:00Z';
const MONDAY = '2026-11-23T09:00:00Z';
const THURSDAY = '2026-11-26T09:00:00Z';
const LATER = '2026-12-10T09:00:00Z';
const ask = asked('a', FRIDAY);

describe('one inquiry', () => {
  test.each<[name: string, mails: GraphMail[], now: string, says: Partial<Inquiry>]>([
    ['waits', [ask], MONDAY, { status: 'open', dueAt: '2026-11-25T22:59:59Z' }],
    ['to the last second', [ask], '2026-11-25T22:59:59Z', { status: 'open' }],
    ['is overdue a second later', [ask], '2026-11-25T23:00:00Z', { status: 'overdue' }],
    ['is answered', [ask, sent('b', MONDAY)], LATER, { status: 'answered', answeredAt: MONDAY }],
    ['is answered late', [ask, sent('b', THURSDAY)], LATER, { status: 'answered-late' }],
    [
      'reply to all',
      [ask, sent('b', MONDAY, { toRecipients: to(BENT), ccRecipients: to(ASTA) })],
      LATER,
      { status: 'answered' },
    ],
    [
      'in another conversation, by reference',
      [
        ask,
        sent('b', MONDAY, {
          conversationId: 'c2',
          internetMessageHeaders: [{ name: 'In-Reply-To', value: '<a@x>' }],
        }),
      ],
      LATER,
      { status: 'answered' },
    ],
    [
      'in another conversation, by nothing',
      [ask, sent('b', MONDAY, { conversationId: 'c2' })],
      LATER,
      { status: 'overdue' },
    ],
    [
      'on its behalf, from a colleague’s own Sent Items',
      [ask, sent('b', MONDAY, { mailbox: 'mette@lillekoebing.example' })],
      LATER,
      { status: 'answered' },
    ],
    [
      'by a colleague who lets it know',
      [
        ask,
        sent('b', MONDAY, {
          folder: 'inbox',
          from: to('mette@lillekoebing.example')[0] ?? null,
          ccRecipients: to(BOX),
        }),
      ],
      LATER,
      { status: 'answered' },
    ],
    ['a draft is no answer', [ask, sent('b', MONDAY, { isDraft: true })], LATER, { status: 'overdue' }],
    [
      'an automatic reply is none',
      [ask, sent('b', FRIDAY, { text: 'automatic' })],
      LATER,
      { status: 'overdue' },
    ],
    [
      'a forward hands it over',
      [ask, sent('b', MONDAY, { who: 'teknik@lillekoebing.example', subject: 'VS: Kloakering' })],
      LATER,
      { status: 'handed-over', handedOver: { message: 'b' } },
    ],
    [
      'a forward and then the answer',
      [ask, sent('b', MONDAY, { who: 'x@y.example', subject: 'VS: K' }), sent('c', MONDAY)],
      LATER,
      { status: 'answered' },
    ],
    [
      'a receipt',
      [ask, sent('b', MONDAY, { text: 'receipt' })],
      LATER,
      { status: 'acknowledged', acknowledgedAt: MONDAY },
    ],
    [
      'a receipt with a day',
      [ask, sent('b', MONDAY, { text: 'receipt 2026-11-30' })],
      THURSDAY,
      { status: 'acknowledged', promisedDate: '2026-11-30' },
    ],
    [
      'a promise that passed',
      [ask, sent('b', MONDAY, { text: 'receipt 2026-11-30' })],
      LATER,
      { status: 'promise-overdue', promisesBroken: 1 },
    ],
    [
      'a promise that was kept',
      [ask, sent('b', MONDAY, { text: 'receipt 2026-11-30' }), sent('c', THURSDAY)],
      LATER,
      { status: 'answered', promisesKept: 1, promisesBroken: 0 },
    ],
    [
      'a promise that was not',
      [ask, sent('b', MONDAY, { text: 'receipt 2026-11-25' }), sent('c', THURSDAY)],
      LATER,
      { status: 'answered-late', promisesKept: 0, promisesBroken: 1 },
    ],
    [
      'a new day in time',
      [
        ask,
        sent('b', MONDAY, { text: 'receipt 2026-11-30' }),
        sent('c', THURSDAY, { text: 'receipt 2026-12-15' }),
      ],
      LATER,
      { status: 'acknowledged', promisedDate: '2026-12-15', promisesBroken: 0 },
    ],
    [
      'a new receipt without a day keeps the old one',
      [ask, sent('b', MONDAY, { text: 'receipt 2026-11-30' }), sent('c', THURSDAY, { text: 'receipt' })],
      LATER,
      { status: 'promise-overdue' },
    ],
    [
      'a follow-up joins and does not reset',
      [ask, asked('b', THURSDAY)],
      THURSDAY,
      { status: 'overdue', messages: ['a', 'b'], receivedAt: FRIDAY },
    ],
    [
      'an answer that is not here',
      [
        ask,
        asked('b', THURSDAY, {
          internetMessageHeaders: [
            { name: 'In-Reply-To', value: '<unseen@x>' },
            { name: 'References', value: '<a@x> <unseen@x>' },
          ],
        }),
      ],
      LATER,
      { status: 'unknown' },
    ],
    [
      'a form is answered in its conversation',
      [asked('a', FRIDAY, { who: 'no-reply@form.example', text: 'form' }), sent('b', MONDAY)],
      LATER,
      { status: 'answered' },
    ],
    [
      'a telephone message',
      [asked('a', FRIDAY, { text: 'call' })],
      MONDAY,
      { dueAt: '2026-11-24T22:59:59Z' },
    ],
    ['thanks need none', [asked('a', FRIDAY, { text: 'thanks' })], LATER, { status: 'no-reply-needed' }],
    [
      'a person says: none',
      [asked('a', FRIDAY, { categories: ['Kuvert: kræver ikke svar'] })],
      LATER,
      { status: 'no-reply-needed' },
    ],
    [
      'a person says: it does',
      [asked('a', FRIDAY, { text: 'thanks', categories: ['Kuvert: skal besvares'] })],
      MONDAY,
      { status: 'open' },
    ],
    [
      'by phone',
      [asked('a', FRIDAY, { categories: ['Kuvert: besvaret på telefon 24-11-2026'] })],
      LATER,
      { status: 'answered' },
    ],
    [
      'by phone, late',
      [asked('a', FRIDAY, { categories: ['Kuvert: besvaret på telefon 26-11-2026'] })],
      LATER,
      { status: 'answered-late' },
    ],
    [
      'handed over by name',
      [asked('a', FRIDAY, { categories: ['Kuvert: overdraget til Teknik'] })],
      LATER,
      { status: 'handed-over', handedOver: {} },
    ],
    [
      'promised by a person',
      [asked('a', FRIDAY, { categories: ['Kuvert: lovet 30-11-2026'] })],
      THURSDAY,
      { status: 'acknowledged', promisedDate: '2026-11-30' },
    ],
    [
      'a receipt whose body was not read',
      [
        asked('a', FRIDAY, { categories: ['Kuvert: lovet 30-11-2026'] }),
        { ...sent('b', MONDAY), text: undefined } as unknown as GraphMail,
      ],
      THURSDAY,
      { status: 'acknowledged', acknowledgedAt: MONDAY },
    ],
  ])('%s', (_name, mails, now, says) => {
    expect(told(mails, now)[0]).toMatchObject(says);
    expect(told([...mails].reverse(), now)).toEqual(told(mails, now));
  });

  test('answers that cannot be seen are never called missing', () => {
    const [inquiry] = told([ask], LATER, { ...OPTIONS, answersSeen: () => false });
    expect(inquiry?.status).toBe('unknown');
  });

  test('where the policy says so, an automatic reply moves the start', () => {
    const mails = [ask, sent('b', FRIDAY, { text: 'automatic 2026-11-30' })];
    const target = { ...DEFAULT_TARGET, absenceMovesStart: true };
    expect(told(mails, LATER, { targetOf: () => target })[0]?.dueAt).toBe('2026-12-02T22:59:59Z');
    expect(told(mails, LATER)[0]?.dueAt).toBe('2026-11-25T22:59:59Z');
  });
});
