import type { Problem } from '../../graph/types';

/** The last look at a mailbox went wrong. One that a person stopped did not. */
export const lookFailed = (problem: Problem | null): problem is Exclude<Problem, 'aborted'> =>
  problem !== null && problem !== 'aborted';
