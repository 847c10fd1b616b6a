import { createLedger } from '../../../src/hygiene/replies/engine';
import { readMail } from '../../../src/hygiene/replies/facts';
import { asked, BENT, changesOf, OPTIONS, READERS, sent, told } from './mails';

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
