import { type ReceiptFigures, receiptsOf as receiptsIn } from '../../hygiene/replies/receipt-figures';
import { tallyOf } from '../../hygiene/replies/tally';
import type { Language } from '../../hygiene/rules/rule';
import { mailboxName } from '../../session/replies/words';
import type { DepartmentView } from './department';

export interface Receipts {
  /** What waits now, whenever it came. */
  readonly waiting: ReceiptFigures;
  /** What came in the chosen period, and what became of it. */
  readonly received: ReceiptFigures;
  /** Mailboxes in which nobody writes it down, where others do. */
  readonly unknownIn: readonly string[];
}

/** What was promised; null where no mailbox of the department tells it. */
export function receiptsOf(
  { tally, received, told, policy, now }: DepartmentView,
  language: Language,
): Receipts | null {
  const waiting = receiptsIn(tally);
  if (!waiting.known) return null;
  return {
    waiting,
    received: receiptsIn(received),
    unknownIn: told.mailboxes
      .filter(({ mailbox }) => !receiptsIn(tallyOf(told.byMailbox.get(mailbox) ?? [], now)).known)
      .map(({ mailbox }) => mailboxName(mailbox, policy, language)),
  };
}
