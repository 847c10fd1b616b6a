import type { Inquiry } from './ledger-types';
import { type Tally, tallyOf } from './tally';

export interface ReceiptFigures {
  /** False where no inquiry has a receipt or a promised day: then nobody writes them down, and the rest says nothing. */
  readonly known: boolean;
  /** Inquiries that got a receipt, whatever came of them since. */
  readonly receipts: number;
  /** Open ones with a promised day; `dueToday` and `overdue` are part of them. */
  readonly promised: number;
  readonly dueToday: number;
  readonly overdue: number;
  readonly kept: number;
  readonly broken: number;
  /** Receipts that promise no day, and no answer yet. */
  readonly withoutEnd: number;
}

/** What was promised and what came of it. @param now ISO, UTC */
export const receiptFigures = (inquiries: readonly Inquiry[], now: string): ReceiptFigures =>
  receiptsOf(tallyOf(inquiries, now));

/** The same of a tally, also of a sum. */
export const receiptsOf = (tally: Tally): ReceiptFigures => ({
  known: tally.writtenDown > 0,
  receipts: tally.receipts,
  promised: tally.promised,
  dueToday: tally.promisedToday,
  overdue: tally.promisedOverdue,
  kept: tally.promisesKept,
  broken: tally.promisesBroken,
  withoutEnd: tally.receiptsWithoutEnd,
});
