import { createLedger } from '../../../src/hygiene/replies/engine';
import type { GraphMail } from '../../../src/hygiene/replies/ledger-types';
import { ASTA, asked, changesOf, OPTIONS, sent } from './mails';

/** Friday; due Wednesday 25 November. */
const FRIDAY = '2026-11-20T15:30:00Z';
const MONDAY = '2026-11-23T09:00:00Z';
const TUESDAY = '2026-11-24T09:00:00Z';
const THURSDAY = '2026-11-26T09:00:00Z';
const LATER = '2026-12-10T09:00:00Z';
const ask = asked('a', FRIDAY);

describe('the inquiry of a message', () => {
  const ledger = createLedger(OPTIONS);
  ledger.apply(changesOf([ask, asked('b', MONDAY), sent('c', TUESDAY), asked('d', THURSDAY)]));

  test.each([
    ['a', 'a'],
    ['b', 'a'],
    ['c', undefined],
    ['d', 'd'],
    ['x', undefined],
  ])('%s: %s', (message, id) => expect(ledger.inquiryOf(message, LATER)?.id).toBe(id));

  test('is the one in the list, and goes with its message', () => {
    expect(ledger.inquiryOf('b', LATER)).toEqual(ledger.inquiries(LATER)[0]);
    const shrinking = createLedger(OPTIONS);
    shrinking.apply(changesOf([ask, asked('b', MONDAY)]));
    shrinking.apply([{ id: 'a', removed: true }]);
    expect(shrinking.inquiryOf('a', LATER)).toBeNull();
    expect(shrinking.inquiryOf('b', LATER)?.id).toBe('b');
  });
});

describe('replies that nobody has read', () => {
  const bare = (mail: GraphMail): GraphMail => {
    const { text: _text, ...rest } = mail;
    return rest;
  };
  const ledgerOf = (...mails: GraphMail[]) => {
    const ledger = createLedger(OPTIONS);
    ledger.apply(changesOf(mails));
    return ledger;
  };

  test('are told newest first, by the mailbox they lie in, until they are read', () => {
    const other = { conversationId: 'c2' };
    const ledger = ledgerOf(
      ask,
      bare(sent('b', MONDAY)),
      asked('x', MONDAY, other),
      bare(sent('y', THURSDAY, { ...other, mailbox: 'mette@lillekoebing.example' })),
    );
    expect(ledger.unreadReplies()).toEqual(['y', 'b']);
    expect(ledger.unreadReplies('mette@lillekoebing.example')).toEqual(['y']);
    ledger.apply(changesOf([{ id: 'y', text: 'receipt', sentDateTime: THURSDAY }]));
    expect(ledger.unreadReplies()).toEqual(['b']);
    ledger.apply(changesOf([{ id: 'b', text: 'final', sentDateTime: MONDAY }]));
    expect(ledger.unreadReplies()).toEqual([]);
  });

  test('the one behind a receipt comes when the receipt was read', () => {
    const ledger = ledgerOf(ask, bare(sent('b', MONDAY)), bare(sent('c', THURSDAY)));
    expect(ledger.unreadReplies()).toEqual(['b']);
    ledger.apply(changesOf([{ id: 'b', text: 'receipt', sentDateTime: MONDAY }]));
    expect(ledger.unreadReplies()).toEqual(['c']);
  });

  test.each<[why: string, mail: GraphMail]>([
    ['a mail to somebody else', bare(sent('b', MONDAY, { who: 'x@y.example' }))],
    ['a draft', bare(sent('b', MONDAY, { isDraft: true }))],
    ['one that was read', sent('b', MONDAY)],
    ['one of the asker', bare(asked('b', MONDAY, { who: ASTA }))],
  ])('%s is none', (_why, mail) => expect(ledgerOf(ask, mail).unreadReplies()).toEqual([]));
});
