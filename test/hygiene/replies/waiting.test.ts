import { createLedger } from '../../../src/hygiene/replies/engine';
import type { Change, GraphMail } from '../../../src/hygiene/replies/ledger-types';
import { markName } from '../../../src/hygiene/replies/marks';
import type { InquiryReading } from '../../../src/hygiene/replies/types';
import { asked, BENT, BOX, changesOf, OPTIONS, sent } from './mails';

const MONDAY = '2026-11-23T09:00:00Z';
const NOON = '2026-11-23T12:00:00Z';
const TUESDAY = '2026-11-24T09:00:00Z';
const LATER = '2026-12-10T09:00:00Z';

const bare = ({ text: _none, ...mail }: GraphMail): GraphMail => mail;
const THANKS: InquiryReading = { needsReply: false, reason: 'thanks' };
const COMPLAINT: InquiryReading = { needsReply: true, reason: 'complaint' };
const fetched = (id: string, waitingReading: InquiryReading): Change => ({ id, facts: { waitingReading } });
const ask = bare(asked('a', MONDAY));

function ledgerOf(mails: readonly GraphMail[], texts: readonly Change[] = [], options = OPTIONS) {
  const ledger = createLedger(options);
  ledger.apply(changesOf(mails));
  ledger.apply(texts);
  return ledger;
}

describe('whose text is wanted', () => {
  test.each<[string, GraphMail[], string[]]>([
    ['what waits', [ask], ['a']],
    ['not what was read', [asked('a', MONDAY)], []],
    ['not what was answered', [ask, sent('b', NOON)], []],
    ['not what was acknowledged', [ask, sent('b', NOON, { text: 'receipt 2026-11-27' })], []],
    ['not what a person said a word of', [{ ...ask, categories: [markName({ says: 'needs-reply' })] }], []],
    ['not what was promised', [{ ...ask, categories: ['Kuvert: lovet 27-11-2026'] }], []],
    [
      'not what needs none already',
      [bare(asked('a', MONDAY, { from: { emailAddress: { address: BOX } } }))],
      [],
    ],
    ['not what joins', [ask, bare(asked('b', NOON))], ['a']],
    [
      'the newest first',
      [ask, bare(asked('c', TUESDAY, { who: BENT })), bare(asked('b', NOON, { conversationId: 'c2' }))],
      ['c', 'b', 'a'],
    ],
  ])('%s', (_name, mails, wanted) => {
    expect(ledgerOf(mails).unreadInquiries()).toEqual(wanted);
    expect(ledgerOf(mails).unreadInquiries(BOX)).toEqual(wanted);
    expect(ledgerOf(mails).unreadInquiries('other@lillekoebing.example')).toEqual([]);
  });

  test('not where answers cannot be seen', () => {
    expect(ledgerOf([ask], [], { ...OPTIONS, answersSeen: () => false }).unreadInquiries()).toEqual([]);
  });

  test('not any more when it was answered, marked, read or removed', () => {
    const ends: Change[][] = [
      changesOf([sent('b', NOON)]),
      changesOf([{ id: 'a', categories: ['Kuvert: skal besvares'] }]),
      [fetched('a', COMPLAINT)],
      [{ id: 'a', removed: true }],
    ];
    for (const end of ends) {
      const ledger = ledgerOf([ask]);
      expect(ledger.unreadInquiries()).toEqual(['a']);
      ledger.apply(end);
      expect(ledger.unreadInquiries()).toEqual([]);
    }
  });
});

describe('a text that was fetched because it waits', () => {
  test('says that none is needed', () => {
    expect(ledgerOf([ask], [fetched('a', THANKS)]).inquiries(LATER)).toMatchObject([
      { id: 'a', status: 'no-reply-needed', reason: 'thanks' },
    ]);
  });

  test('says why one is needed, and sets no clock', () => {
    const [before] = ledgerOf([ask]).inquiries(NOON);
    const voicemail: InquiryReading = { needsReply: true, reason: 'voicemail' };
    const [after] = ledgerOf([ask], [fetched('a', voicemail)]).inquiries(NOON);
    expect(after).toEqual({ ...before, reason: 'voicemail' });
  });

  test('lets what joined stand by itself, one after the other', () => {
    const mails = [ask, bare(asked('b', NOON)), bare(asked('c', TUESDAY))];
    const first = ledgerOf(mails, [fetched('a', THANKS)]);
    expect(first.inquiries(LATER)).toMatchObject([
      { id: 'a', status: 'no-reply-needed', messages: ['a'] },
      { id: 'b', status: 'overdue', receivedAt: NOON, messages: ['b', 'c'] },
    ]);
    expect(first.unreadInquiries()).toEqual(['b']);
    expect(first.inquiryOf('c', LATER)).toMatchObject({ id: 'b' });
    first.apply([fetched('b', COMPLAINT)]);
    expect(first.inquiries(LATER)).toMatchObject([{ id: 'a' }, { id: 'b', reason: 'complaint' }]);
    expect(first.unreadInquiries()).toEqual([]);
  });

  test.each<[string, GraphMail]>([
    ['an answer', sent('z', TUESDAY)],
    ['a receipt', sent('z', TUESDAY, { text: 'receipt 2026-11-27' })],
    ['a person’s word', { id: 'a', categories: ['Kuvert: skal besvares'] }],
  ])('counts no more after %s: it is as for whoever read none', (_name, reaction) => {
    const mails = [ask, bare(asked('b', NOON)), reaction];
    const texts = [fetched('a', THANKS), fetched('b', COMPLAINT)];
    expect(ledgerOf(mails, texts).inquiries(LATER)).toEqual(ledgerOf(mails).inquiries(LATER));
  });

  test('is less than what a person looked at', () => {
    const ledger = ledgerOf([ask, asked('a', MONDAY, { text: 'question' })], [fetched('a', THANKS)]);
    expect(ledger.inquiries(NOON)).toMatchObject([{ status: 'open', reason: 'question' }]);
  });
});
