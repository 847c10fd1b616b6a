import type { FollowedInquiry } from '../../graph/follow/types';
import type { TargetOf } from '../../hygiene/replies/measures';
import { daysOfPeriod } from '../../hygiene/replies/periods';
import { seesAnswers } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { sumOf, type Tally, tallyOf } from '../../hygiene/replies/tally';
import { type Overview, overviewOf } from '../overview/overview';
import { placeOf, targetsOf } from '../told/mailboxes';
import { type Part, partsOf } from '../told/parts';
import { type Tellable, tellable } from '../told/tellable';
import type { DashboardState, DepartmentPlace, Period } from '../types';

/** What all parts of the page tell of. */
export interface Measured {
  /** Of what mailboxes of the department anything is told, and all their inquiries. */
  readonly told: Tellable;
  /** What came in the chosen period: a part for each of these mailboxes. */
  readonly parts: readonly Part[];
  /** Of all that is told of, and of what came in the chosen period. */
  readonly tally: Tally;
  readonly received: Tally;
  readonly now: string;
  readonly policy: RepliesPolicy;
  readonly targetOf: TargetOf;
  /** Working days within which the department answers. */
  readonly targetDays: number;
  /** False: of no mailbox answers are seen, so whether any came is unknown. */
  readonly answersSeen: boolean;
}

export interface DepartmentView extends Measured {
  /** As the policy names it; null: the mailboxes that no department has. */
  readonly name: string | null;
  /** Its line and its mailboxes, as the overview tells them. */
  readonly overview: Overview;
}

type Known = Pick<DashboardState, 'mailboxes' | 'inquiries' | 'now'>;

/**
 * A department, or the mailboxes that none has; of what may be told of them alone (`tellable`). Null where the policy has no such
 * department.
 */
export function departmentView(
  { mailboxes, inquiries, now }: Known,
  period: Period,
  policy: RepliesPolicy,
  department: DepartmentPlace,
): DepartmentView | null {
  const known = department === 'other' ? null : policy.departments[department];
  if (known === undefined) return null;
  const its = mailboxes.filter(({ mailbox }) => placeOf(policy, mailbox) === department);
  const told = tellable({ mailboxes: its, inquiries }, policy);
  const parts = partsOf(told, daysOfPeriod(period, now), policy, now);
  return {
    name: known?.name ?? null,
    overview: overviewOf({ mailboxes: its, inquiries, now, period }, policy),
    told,
    parts,
    tally: tallyOf(told.inquiries, now),
    received: sumOf(parts.map(({ tally }) => tally)),
    now,
    policy,
    targetOf: targetsOf(told.inquiries, policy),
    targetDays: (known?.target ?? policy.target).workingDays,
    answersSeen: told.mailboxes.some(({ mailbox }) => seesAnswers(policy, mailbox)),
  };
}

/** What came in the chosen period. */
export const receivedOf = ({ parts }: Pick<Measured, 'parts'>): readonly FollowedInquiry[] =>
  parts.flatMap(({ inquiries }) => inquiries);
