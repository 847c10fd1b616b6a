import {
  type DepartmentFigures,
  figuresByDepartment,
  figuresByMailbox,
  type MailboxFigures,
} from '../../hygiene/replies/figures';
import type { Inquiry } from '../../hygiene/replies/ledger-types';
import { targetFor } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { Given } from './message-line';

type Names = ReadonlyMap<string, Pick<Given, 'id' | 'mailbox'>>;

type Said = Pick<
  Inquiry,
  'receivedAt' | 'dueAt' | 'status' | 'answeredAt' | 'acknowledgedAt' | 'promisedDate' | 'workingHours'
>;

export type InquiryAnswer = Pick<Given, 'id' | 'mailbox'> & Said;

export interface Summary {
  readonly summary: {
    readonly mailboxes: readonly MailboxFigures[];
    /** Where the policy names departments. */
    readonly departments?: readonly DepartmentFigures[];
  };
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

/** The last line: the figures of each mailbox that got a mail, and of each department. */
export function summaryOf(
  inquiries: readonly Inquiry[],
  now: string,
  replies: RepliesPolicy,
  names: Names,
): Summary {
  const written = new Map(Array.from(names.values(), ({ mailbox }) => [mailbox.toLowerCase(), mailbox]));
  const mailboxes = figuresByMailbox(inquiries, now, (mailbox) => targetFor(replies, mailbox)).map(
    (figures) => ({
      ...figures,
      mailbox: written.get(figures.mailbox) ?? figures.mailbox,
    }),
  );
  if (replies.departments.length === 0) return { summary: { mailboxes } };
  const departments = figuresByDepartment(inquiries, now, replies, (mailbox) => mailbox);
  return { summary: { mailboxes, departments } };
}
