import { type DepartmentView, departmentView } from '../../../src/dashboard/department/department';
import type { Period } from '../../../src/dashboard/types';
import type { MailboxState } from '../../../src/graph/follow/types';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import { type Came, followed, inquiriesOf, MAILBOXES, NOW, POLICY } from '../overview/town';

interface Given {
  readonly came?: readonly Came[];
  readonly period?: Period;
  readonly policy?: RepliesPolicy;
  readonly mailboxes?: readonly MailboxState[];
  readonly department?: number | 'other';
}

/** A department of the town, with what a real ledger makes of what came. */
export function viewOf({
  came = [],
  period = 'this-month',
  policy = POLICY,
  ...given
}: Given): DepartmentView {
  const { mailboxes = MAILBOXES.map((each) => followed(each)), department = 0 } = given;
  const view = departmentView(
    { mailboxes, inquiries: inquiriesOf(came, policy), now: NOW },
    period,
    policy,
    department,
  );
  if (!view) throw new Error('no such department');
  return view;
}

/** Days before the 24th of November, at 10:00 in Copenhagen (the hour of `NOW`), or so many hours later. */
export const ago = (days: number, hours = 0): string =>
  new Date(Date.parse(NOW) - days * 86_400_000 + hours * 3_600_000).toISOString();
