import { departmentName, namesOf } from '../../../src/dashboard/report/names';
import { type Report, type ReportInput, reportOf } from '../../../src/dashboard/report/report';
import type { Saying } from '../../../src/dashboard/report/say';
import type { MailboxState } from '../../../src/graph/follow/types';
import { targetFor } from '../../../src/hygiene/replies/policy';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import type { Language } from '../../../src/hygiene/rules/rule';
import { type Came, followed, inquiriesOf, MAILBOXES, NOW, POLICY } from '../overview/town';

/** Nobody's in the policy: what came there lies in one's own mailbox, which was added by hand. */
export const OWN = 'own@fjordby.example';

interface Given {
  readonly came?: readonly Came[];
  readonly mailboxes?: readonly MailboxState[];
  readonly month?: string;
  readonly policy?: RepliesPolicy;
  readonly now?: string;
}

/** A town of four mailboxes, read to their end, in October unless said otherwise. */
export function inputOf({ came = [], mailboxes, month = '2026-10', policy = POLICY, now = NOW }: Given) {
  const input: ReportInput = {
    inquiries: inquiriesOf(came, policy, now),
    mailboxes: mailboxes ?? MAILBOXES.map((each) => followed(each)),
    policy,
    now,
    month,
  };
  return input;
}

export const reported = (given: Given): Report => reportOf(inputOf(given));

export function sayingOf(input: ReportInput, language: Language = 'da', showsAdded = false): Saying {
  const { policy, mailboxes, now } = input;
  const account = { name: 'Anne-Marie Krogh', username: 'annemarie@fjordby.example' };
  return {
    language,
    now,
    targetOf: (mailbox) => targetFor(policy, mailbox),
    nameOf: namesOf({ mailboxes, account }, policy, language, showsAdded),
    showsAddresses: showsAdded,
    departmentName: (department) => departmentName(department, policy, language),
  };
}

/** So many in a mailbox on the working days of October, each answered the day after. */
export const answered = (mailbox: string, count: number, from = 5): Came[] =>
  Array.from({ length: count }, (_, index): Came => {
    const at = (day: number) => `2026-10-${String(day).padStart(2, '0')}T09:00:00Z`;
    return [mailbox, at(from + (index % 4)), { at: at(from + 1 + (index % 4)) }];
  });
