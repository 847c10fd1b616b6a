import { createLedger } from '../../../src/hygiene/replies/engine';
import { readMail } from '../../../src/hygiene/replies/facts';
import { figuresByMailbox, type MailboxFigures } from '../../../src/hygiene/replies/figures';
import { readInquiry } from '../../../src/hygiene/replies/inquiry';
import type { Inquiry } from '../../../src/hygiene/replies/ledger-types';
import { DEFAULT_REPLIES, seesAnswers, targetFor } from '../../../src/hygiene/replies/policy';
import { readPromise } from '../../../src/hygiene/replies/promise';
import { findPolicy } from '../../../src/sandbox/policy/find-policy';
import { demoLines, demoWorld } from '../../support/demo-lines';

export const REPLIES = findPolicy('fjordby-demo').replies ?? DEFAULT_REPLIES;

interface Told {
  inquiries: readonly Inquiry[];
  figures: Map<string, MailboxFigures>;
}

const known = new Map<string, Told>();

/** What the demo month is to whoever may read no texts, as the dashboard may not. @param iso now, in whole seconds */
export function told(iso: string): Told {
  const found = known.get(iso) ?? tell(iso);
  known.set(iso, found);
  return found;
}

function tell(iso: string): Told {
  const targetOf = (mailbox: string) => targetFor(REPLIES, mailbox);
  const ledger = createLedger({ targetOf, answersSeen: (mailbox) => seesAnswers(REPLIES, mailbox) });
  const readers = { readInquiry, readPromise };
  ledger.apply(demoLines(demoWorld(new Date(iso))).map((line) => readMail(JSON.parse(line), readers)));
  const inquiries = ledger.inquiries(iso);
  const figures = figuresByMailbox(inquiries, iso, targetOf);
  return { inquiries, figures: new Map(figures.map((one) => [one.mailbox, one])) };
}
