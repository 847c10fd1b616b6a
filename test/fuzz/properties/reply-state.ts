import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLedger } from '../../../src/hygiene/replies/engine';
import type { Change } from '../../../src/hygiene/replies/ledger-types';
import { ASTA, asked, BENT, BOX, changesOf, OPTIONS, sent } from '../../hygiene/replies/mails';
import { anyMails } from '../../hygiene/replies/random-mails';
import { type Held, held } from './held';

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

/** One state a moment: what has the same time is the same. */
const histories = fc.uniqueArray(anyMail, {
  selector: ({ id, changedAt }) => `${id} ${changedAt}`,
  maxLength: 25,
});

/** The same changes in another order, each of them twice, in rounds of other sizes. */
const mixedUp = (history: fc.Arbitrary<Change[]>) =>
  history.chain((changes) =>
    fc.record({
      changes: fc.constant(changes),
      mixed: fc.shuffledSubarray([...changes, ...changes], { minLength: changes.length * 2 }),
      sizes: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 10 }),
    }),
  );

function ledgerOf(changes: readonly Change[], sizes: readonly number[] = [changes.length || 1]) {
  const ledger = createLedger(OPTIONS);
  for (let at = 0, turn = 0; at < changes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    ledger.apply(changes.slice(at, at + size));
    at += size;
  }
  return ledger;
}

type Ledger = ReturnType<typeof createLedger>;

function assertSame(one: Ledger, other: Ledger): void {
  assert.deepEqual(one.inquiries(LATER), other.inquiries(LATER));
  assert.deepEqual(one.unreadReplies(), other.unreadReplies());
}

const anyOrder = fc.property(mixedUp(histories), ({ changes, mixed, sizes }) => {
  const clean = ledgerOf(changes);
  const ledger = ledgerOf(mixed, sizes);
  assertSame(ledger, clean);
  for (const inquiry of ledger.inquiries(LATER)) {
    for (const message of inquiry.messages) assert.deepEqual(ledger.inquiryOf(message, LATER), inquiry);
  }
  for (const reply of ledger.unreadReplies()) assert.equal(ledger.inquiryOf(reply, LATER), null);
  const restored = ledgerOf(ledger.changes());
  assert.deepEqual(restored.inquiries(LATER, BOX), clean.inquiries(LATER, BOX));
});

const deliveredAgain = fc.property(histories, fc.array(fc.nat(), { maxLength: 20 }), (changes, again) => {
  const ledger = ledgerOf(changes);
  for (const nth of changes.length > 0 ? again : []) {
    ledger.apply([changes[nth % changes.length] as Change]);
    assertSame(ledger, ledgerOf(changes));
  }
});

const wholeMonths = fc.property(mixedUp(anyMails.map(changesOf)), ({ changes, mixed, sizes }) =>
  assertSame(ledgerOf(mixed, sizes), ledgerOf(changes)),
);

/** What is answered, acknowledged and promised, from the messages of a mailbox as Graph tells them. */
export const replyState: readonly Held[] = [
  held('any order, in any rounds, with duplicates, is the same as one clean pass', 300, anyOrder),
  held('a message that comes again when all is told changes nothing', 100, deliveredAgain),
  held('months of mail in two mailboxes come to the same in any order and any rounds', 60, wholeMonths),
];
