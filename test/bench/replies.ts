import { DEFAULT_TARGET } from '../../src/hygiene/replies/due';
import { createLedger } from '../../src/hygiene/replies/engine';
import { readMail } from '../../src/hygiene/replies/facts';
import { readInquiry } from '../../src/hygiene/replies/inquiry';
import type { GraphMail } from '../../src/hygiene/replies/ledger-types';
import { readPromise } from '../../src/hygiene/replies/promise';
import { median } from './median';

export const MAILBOXES = 200;
const SIZES = [1_000, 10_000, 100_000];
const NEW_ONES = 500;
const READERS = { readInquiry, readPromise };

export interface Cost {
  readonly known: number;
  /** Microseconds a message. */
  readonly all: number;
  readonly one: number;
}

/** What a message costs when all come at once, and when one comes on top of those known. */
export function costsOfReplies(): Cost[] {
  costOf(2_000); // lets the engine warm up
  return SIZES.map(costOf);
}

function costOf(known: number): Cost {
  const messages = Array.from({ length: known }, (_, at) => messageAt(at));
  const ledger = createLedger({ targetOf: () => DEFAULT_TARGET });
  const all = timeOf(() => ledger.apply(messages.map((mail) => readMail(mail, READERS))));
  const times = Array.from({ length: NEW_ONES }, (_, at) => {
    // A citizen's question, or the answer to one that is known.
    const mail = messageAt(at % 2 === 0 ? known + at * 4 : ((at * 7919) % known) * 4 + 1, `new ${at}`);
    return timeOf(() => ledger.apply([readMail(mail, READERS)]));
  });
  return { known, all: (all / known) * 1000, one: median(times) * 1000 };
}

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

const START = Date.UTC(2026, 0, 5, 8);
const person = (address: string) => ({ emailAddress: { address } });

/** Conversations of four: a question, a receipt, a reminder, the answer. */
function messageAt(at: number, id = `m${at}`): GraphMail {
  const conversation = Math.floor(at / 4);
  const turn = at % 4;
  const mailbox = `postkasse${conversation % MAILBOXES}@lillekoebing.example`;
  const citizen = `borger${conversation}@mail.example`;
  const out = turn % 2 === 1;
  const when = new Date(START + conversation * 60_000 + turn * 7_200_000).toISOString();
  return {
    id,
    mailbox,
    folder: out ? 'sentitems' : 'inbox',
    conversationId: `c${conversation}`,
    internetMessageId: `<${id}@bench.example>`,
    receivedDateTime: when,
    sentDateTime: when,
    from: person(out ? mailbox : citizen),
    toRecipients: [person(out ? citizen : mailbox)],
    ccRecipients: [],
    subject: turn === 0 ? 'Spørgsmål om kloakering' : 'SV: Spørgsmål om kloakering',
    text: TEXTS[turn] ?? '',
  };
}

const TEXTS = [
  'Hej\n\nHvornår bliver kloakken på vores vej skiftet?\n\nVenlig hilsen\nAsta Opdigtet',
  'Hej Asta\n\nJeg har modtaget dit spørgsmål om kloakering. Jeg undersøger sagen og sender et svar senest næste mandag.\n\nVenlig hilsen\nMette Lindholm',
  'Hej\n\nJeg har ikke hørt noget endnu. Hvornår kan jeg vente svar?\n\nVenlig hilsen\nAsta Opdigtet',
  'Hej Asta\n\nKloakken bliver skiftet i uge 20. Du behøver ikke at gøre noget.\n\nVenlig hilsen\nMette Lindholm',
];
