import type { RepliesPolicy } from '../../hygiene/replies/policy-types';

/** Three months of weeks, the twelve whole ones before this one among them, whatever the policy has the pane read. */
const LEAST_DAYS = 92;

/** How far back the first history of this page goes, in days. */
export const historyDaysOf = ({ historyDays }: Pick<RepliesPolicy, 'historyDays'>): number =>
  Math.max(historyDays, LEAST_DAYS);
