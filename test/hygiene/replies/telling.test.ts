import fc from 'fast-check';
import { createLedger } from '../../../src/hygiene/replies/engine';
import { asked, BOX, changesOf, OPTIONS, sent } from './mails';
import { anyMails } from './random-mails';

const FRIDAY = '2026-11-20T15:30:00Z';
const DUE = '2026-11-25T22:59:59Z';
const mails = [
  asked('a', FRIDAY, { conversationId: 'a' }),
  asked('b', FRIDAY, { conversationId: 'b', internetMessageId: '<b@x>' }),
  asked('c', '2026-11-23T09:00:00Z', { conversationId: 'c', internetMessageId: '<c@x>' }),
];
const ledgerOf = (some = mails) => {
  const ledger = createLedger(OPTIONS);
  ledger.apply(changesOf(some));
  return ledger;
};

describe('who asks again is told the same', () => {
  test('the same list, to the last second before a clock runs out', () => {
    const ledger = ledgerOf();
    const first = ledger.inquiries('2026-11-23T10:00:00Z');
    expect(ledger.inquiries('2026-11-23T10:01:00Z')).toBe(first);
    expect(ledger.inquiries(DUE)).toBe(first);
    expect(ledger.inquiries('2026-11-23T10:01:00Z', BOX)).toBe(ledger.inquiries(DUE, BOX));
    const later = ledger.inquiries('2026-11-25T23:00:00Z');
    expect(later.map(({ status }) => status)).toEqual(['overdue', 'overdue', 'open']);
    expect(later[2]).toBe(first[2]);
    expect(later[0]).not.toBe(first[0]);
  });

  test('something came: another list, and the same inquiries where nothing of theirs changed', () => {
    const ledger = ledgerOf();
    const [a, b, c] = ledger.inquiries('2026-11-23T10:00:00Z');
    ledger.apply([]);
    expect(ledger.inquiries('2026-11-23T10:00:00Z')[0]).toBe(a);
    ledger.apply(changesOf([sent('re', '2026-11-23T11:00:00Z', { conversationId: 'b' })]));
    const after = ledger.inquiries('2026-11-23T12:00:00Z');
    expect([after[0], after[2]]).toEqual([a, c]);
    expect(after[0]).toBe(a);
    expect(after[2]).toBe(c);
    expect([b?.status, after[1]?.status]).toEqual(['open', 'answered']);
    expect(ledger.inquiryOf('a', '2026-11-23T12:00:00Z')).toBe(a);
  });

  test('a clock that was put back is believed', () => {
    const ledger = ledgerOf();
    expect(ledger.inquiries('2026-12-10T09:00:00Z')[0]?.status).toBe('overdue');
    expect(ledger.inquiries('2026-11-23T09:00:00Z')[0]?.status).toBe('open');
  });
});

test('whatever was asked before, a moment is told as by a ledger that was never asked', () => {
  const moment = fc
    .date({ min: new Date('2026-10-01'), max: new Date('2027-01-15'), noInvalidDate: true })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(anyMails, fc.array(moment, { minLength: 2, maxLength: 6 }), (some, moments) => {
      const ledger = ledgerOf(some);
      for (const now of moments) expect(ledger.inquiries(now)).toEqual(ledgerOf(some).inquiries(now));
    }),
    { numRuns: 100 },
  );
});
