import { createLedger } from '../../../src/hygiene/replies/engine';
import { readMail } from '../../../src/hygiene/replies/facts';
import type { GraphMail } from '../../../src/hygiene/replies/ledger-types';
import { asked, BENT, BOX, changesOf, OPTIONS, READERS, sent, told } from './mails';

/** Friday; due Wednesday 25 November. */
const FRIDAY = '2026-11-20T15:30:00Z';
const MONDAY = '2026-11-23T09:00:00Z';
const THURSDAY = '2026-11-26T09:00:00Z';
const LATER = '2026-12-10T09:00:00Z';
const ask = asked('a', FRIDAY);

test('of two askers one was answered, and it is said', () => {
  const inquiries = told(
    [ask, asked('b', MONDAY, { who: BENT }), sent('c', MONDAY, { who: BENT })],
    THURSDAY,
  );
  expect(inquiries).toMatchObject([
    { id: 'a', status: 'overdue', onlyOthersAnswered: true },
    { id: 'b', status: 'answered' },
  ]);
});

test('after the answer a question is a new inquiry, thanks are none', () => {
  const mails = [
    ask,
    sent('b', MONDAY),
    asked('c', THURSDAY),
    asked('d', LATER, { conversationId: 'c9', text: 'thanks' }),
  ];
  expect(told(mails, LATER).map(({ status }) => status)).toEqual(['answered', 'overdue', 'no-reply-needed']);
});

test('a delta tells a part, and a removal the end', () => {
  const ledger = createLedger(OPTIONS);
  ledger.apply(
    changesOf([
      { id: 'a', isRead: true },
      { id: 'a', categories: ['Kuvert: kræver ikke svar'] },
    ]),
  );
  expect(ledger.inquiries(MONDAY)).toEqual([]);
  ledger.apply(changesOf([ask]));
  expect(ledger.inquiries(MONDAY)).toMatchObject([{ status: 'no-reply-needed', unread: false }]);
  ledger.apply([{ id: 'a', removed: true }]);
  expect(ledger.inquiries(MONDAY)).toEqual([]);
});

test('what is kept holds no text and no subject, and addresses as the keys that were asked for', () => {
  const readers = { ...READERS, keyOf: (address: string) => `key of ${address.length}` };
  const changes = [ask, sent('b', MONDAY)].map((mail) => readMail({ ...mail, text: 'hemmeligt' }, readers));
  const ledger = createLedger(OPTIONS);
  ledger.apply(changes);
  expect(ledger.inquiries(LATER)).toMatchObject([{ status: 'answered' }]);
  expect(JSON.stringify(ledger.changes())).not.toMatch(/Kloakering|hemmeligt|@(?!x>)/);
});

describe('one mail in two mailboxes', () => {
  const OWN = 'mette@lillekoebing.example';
  const copies = (text: string, ownText = text): GraphMail[] => {
    const copy = sent('b', MONDAY, { text });
    return [copy, { ...copy, id: 'b2', mailbox: OWN, text: ownText }];
  };
  const unheard = ({ text: _none, ...mail }: GraphMail): GraphMail => mail;
  const [copy, own] = copies('receipt 2026-11-30') as [GraphMail, GraphMail];

  test.each<[string, GraphMail[]]>([
    ['both heard', [copy, own]],
    ['only the sender’s heard', [unheard(copy), own]],
    ['only the mailbox’s heard', [copy, unheard(own)]],
  ])('is one receipt: %s', (_name, mails) => {
    const receipt = { status: 'acknowledged', acknowledgedAt: MONDAY, promisedDate: '2026-11-30' };
    const one = told([ask, ...mails], THURSDAY);
    expect(one).toMatchObject([receipt]);
    expect(told([...mails].reverse().concat(ask), THURSDAY)).toEqual(one);
    expect(told([ask, ...mails], LATER)).toMatchObject([{ promisesBroken: 1, promisesKept: 0 }]);
  });

  test('is read once: the mailbox’s own', () => {
    const ledger = createLedger(OPTIONS);
    ledger.apply(changesOf([ask, unheard(own), unheard(copy)]));
    expect(ledger.unreadReplies()).toEqual(['b']);
  });

  test('is found by its Message-ID, wherever it was sent from', () => {
    const ledger = createLedger(OPTIONS);
    const answer = sent('d', THURSDAY, {
      internetMessageHeaders: [{ name: 'In-Reply-To', value: '<b@x>' }],
    });
    ledger.apply(changesOf([ask, copy, own, answer]));
    const both = [
      { id: 'b', mailbox: BOX },
      { id: 'b2', mailbox: OWN },
    ];
    expect(ledger.sentUnder('<b@x>', BOX)).toEqual(both);
    expect(ledger.sentUnder('<b@x>', OWN)).toEqual(both.slice(1));
    expect(ledger.sentUnder('<a@x>', BOX)).toEqual([]);
    expect(ledger.sentUnder('<z@x>', BOX)).toEqual([]);
  });
});

test('a receipt that was seen is one where answers cannot be seen, until its day is over', () => {
  const unseen = { ...OPTIONS, answersSeen: () => false };
  const mails = [ask, sent('b', MONDAY, { text: 'receipt 2026-11-30' })];
  expect(told(mails, THURSDAY, unseen)[0]?.status).toBe('acknowledged');
  expect(told(mails, LATER, unseen)[0]?.status).toBe('unknown');
});
