import fc from 'fast-check';
import { createLedger } from '../../../src/hygiene/replies/engine';
import type { Change } from '../../../src/hygiene/replies/ledger-types';
import { ASTA, asked, BENT, BOX, changesOf, OPTIONS, sent } from './mails';

const OWN = 'mette@lillekoebing.example';
const LATER = '2026-12-10T09:00:00Z';
const DAYS = Array.from({ length: 12 }, (_, day) => new Date(Date.UTC(2026, 10, 16 + day, 9)).toISOString());
const anyMail = fc
  .record({
    id: fc.constantFrom(...'abcdefghij'),
    version: fc.nat(3),
    at: fc.constantFrom(...DAYS),
    out: fc.boolean(),
    mailbox: fc.constantFrom(BOX, OWN),
    sender: fc.constantFrom(BOX, OWN),
    messageId: fc.constantFrom(...'abcdefghij'),
    who: fc.constantFrom(ASTA, BENT),
    conversationId: fc.constantFrom('c1', 'c2', 'c3'),
    text: fc.constantFrom('question', 'thanks', 'final', 'receipt', 'receipt 2026-11-24', 'automatic'),
    reference: fc.option(fc.constantFrom(...'abcdefghij')),
    categories: fc.subarray([
      'Kuvert: kræver ikke svar',
      'Kuvert: lovet 25-11-2026',
      'Kuvert: besvaret på telefon',
      'Kuvert: overdraget til Teknik',
      'Kuvert: skal besvares',
    ]),
    gone: fc.integer({ min: 0, max: 9 }),
    bare: fc.boolean(),
    forward: fc.boolean(),
  })
  .map(
    ({
      id,
      version,
      at,
      out,
      who,
      sender,
      messageId,
      reference,
      gone,
      bare,
      forward,
      text,
      ...rest
    }): Change => {
      const changedAt = DAYS[version] ?? '';
      if (gone === 0) return { id, changedAt: changedAt.replace('.000', ''), removed: true };
      const internetMessageHeaders =
        reference === null ? [] : [{ name: 'References', value: `<${reference}@x>` }];
      const mail = (out ? sent : asked)(id, at, {
        who,
        internetMessageHeaders,
        lastModifiedDateTime: changedAt,
        text,
        internetMessageId: `<${messageId}@x>`,
        ...(out && { from: { emailAddress: { address: sender } } }),
        ...(forward && { subject: 'VS: Kloakering' }),
        ...rest,
      });
      const { text: _unread, ...facts } = mail;
      return changesOf([bare ? facts : mail])[0] as Change;
    },
  );

test('any order, in any batches, with duplicates, is the same as one clean pass', () => {
  // One state a moment: what has the same time is the same.
  const history = fc.uniqueArray(anyMail, {
    selector: ({ id, changedAt }) => `${id} ${changedAt}`,
    maxLength: 25,
  });
  const shuffled = history.chain((changes) =>
    fc.tuple(
      fc.constant(changes),
      fc.shuffledSubarray([...changes, ...changes], { minLength: changes.length * 2 }),
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 10 }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([changes, mixed, sizes]) => {
      const clean = createLedger(OPTIONS);
      clean.apply(changes);
      const ledger = createLedger(OPTIONS);
      for (let at = 0, turn = 0; at < mixed.length; turn++) {
        const size = sizes[turn % sizes.length] ?? 1;
        ledger.apply(mixed.slice(at, at + size));
        at += size;
      }
      expect(ledger.inquiries(LATER)).toEqual(clean.inquiries(LATER));
      expect(ledger.unreadReplies()).toEqual(clean.unreadReplies());
      for (const inquiry of ledger.inquiries(LATER)) {
        for (const message of inquiry.messages) expect(ledger.inquiryOf(message, LATER)).toEqual(inquiry);
      }
      for (const reply of ledger.unreadReplies()) expect(ledger.inquiryOf(reply, LATER)).toBeNull();
      const restored = createLedger(OPTIONS);
      restored.apply(ledger.changes());
      expect(restored.inquiries(LATER, BOX)).toEqual(clean.inquiries(LATER, BOX));
    }),
    { numRuns: 300 },
  );
});
