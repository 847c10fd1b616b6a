import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import { createLedger } from '../../../src/hygiene/replies/engine';
import { readMail } from '../../../src/hygiene/replies/facts';
import type { Change, GraphMail, LedgerOptions, Readers } from '../../../src/hygiene/replies/ledger-types';

/** Messages for tables: Asta asks, the mailbox answers. What a text is, it says itself. */

export const BOX = 'borgerservice@lillekoebing.example';
export const ASTA = 'asta.opdigtet@gmail.example';
export const BENT = 'bent.opdigtet@mail.example';

const person = (address: string) => ({ emailAddress: { address } });

export function asked(id: string, at: string, more: Partial<GraphMail> & { who?: string } = {}): GraphMail {
  const { who = ASTA, ...rest } = more;
  return {
    id,
    mailbox: BOX,
    folder: 'inbox',
    conversationId: 'c1',
    internetMessageId: `<${id}@x>`,
    receivedDateTime: at,
    from: person(who),
    toRecipients: [person(BOX)],
    ccRecipients: [],
    subject: 'Kloakering',
    text: 'question',
    ...rest,
  };
}

export function sent(id: string, at: string, more: Partial<GraphMail> & { who?: string } = {}): GraphMail {
  const { who = ASTA, ...rest } = more;
  const subject = 'SV: Kloakering';
  const envelope = { from: person(BOX), toRecipients: [person(who)] };
  return {
    ...asked(id, at),
    folder: 'sentitems',
    sentDateTime: at,
    subject,
    text: 'final',
    ...envelope,
    ...rest,
  };
}

export const to = (...addresses: string[]) => addresses.map(person);

export const READERS: Readers = {
  readInquiry: ({ text }) => {
    if (text === 'thanks') return { needsReply: false, reason: 'thanks' };
    if (text.startsWith('automatic')) return { needsReply: false, reason: 'automatic-reply' };
    return {
      needsReply: true,
      reason: text === 'form' ? 'web-form' : text === 'call' ? 'voicemail' : 'question',
    };
  },
  readPromise: ({ text }) => {
    const [word, day] = text.split(' ');
    return word === 'receipt'
      ? { kind: 'acknowledgement', promisedDate: day ?? null }
      : { kind: 'final', promisedDate: null };
  },
  readReturnDay: ({ text }) => text.split(' ')[1] ?? null,
};

export const OPTIONS: LedgerOptions = { targetOf: () => DEFAULT_TARGET };

export const changesOf = (mails: readonly GraphMail[]): Change[] =>
  mails.map((mail) => readMail(mail, READERS));

/** What the ledger says of some mails at a moment. */
export function told(mails: readonly GraphMail[], now: string, options = OPTIONS) {
  const ledger = createLedger(options);
  ledger.apply(changesOf(mails));
  return ledger.inquiries(now);
}
