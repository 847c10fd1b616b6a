import { figuresByMailbox, type MailboxFigures } from '../../hygiene/replies/figures';
import type { Inquiry } from '../../hygiene/replies/ledger-types';
import type { ReplyTarget } from '../../hygiene/replies/types';
import type { Given } from './message-line';

type Names = ReadonlyMap<string, Pick<Given, 'id' | 'mailbox'>>;

type Said = Pick<
  Inquiry,
  'receivedAt' | 'dueAt' | 'status' | 'answeredAt' | 'acknowledgedAt' | 'promisedDate' | 'workingHours'
>;

export type InquiryAnswer = Pick<Given, 'id' | 'mailbox'> & Said;

export interface Summary {
  readonly summary: { readonly mailboxes: readonly MailboxFigures[] };
}

/** One line of output, "replies, out" in `design/cli.md`. Fields may be added, never renamed. */
export type Answer = InquiryAnswer | Summary;

/** The answer for programs. Built field by field: nothing of the mail gets in that is not named here. */
export function answerOf(inquiry: Inquiry, names: Names): InquiryAnswer {
  const { id, mailbox } = names.get(inquiry.id) ?? inquiry;
  const { receivedAt, dueAt, status, answeredAt, acknowledgedAt, promisedDate, workingHours } = inquiry;
  return {
    id,
    mailbox,
    receivedAt,
    dueAt,
    status,
    ...(answeredAt !== undefined && { answeredAt }),
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    ...(promisedDate !== undefined && { promisedDate }),
    ...(workingHours !== undefined && { workingHours: Math.round(workingHours * 10_000) / 10_000 }),
  };
}

/** The last line: the figures of each mailbox that got a mail. */
export function summaryOf(
  inquiries: readonly Inquiry[],
  now: string,
  targetOf: (mailbox: string) => ReplyTarget,
  names: Names,
): Summary {
  const written = new Map(Array.from(names.values(), ({ mailbox }) => [mailbox.toLowerCase(), mailbox]));
  const mailboxes = figuresByMailbox(inquiries, now, targetOf).map((figures) => ({
    ...figures,
    mailbox: written.get(figures.mailbox) ?? figures.mailbox,
  }));
  return { summary: { mailboxes } };
}
