import { GraphError } from '../../graph/types';
import type { Trouble } from './state';

/** Whatever is no error of Graph's is `failed`; its words may quote, and are not kept. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof GraphError)) return { problem: 'failed' };
  return { problem: error.problem, retryAfter: error.retryAfter };
}

/**
 * Whether something that was sent may have got there all the same: the answer was lost, or none was given. Every other
 * problem is a refusal, and Exchange has what it had.
 */
export function isUnsure(problem: Trouble['problem']): boolean {
  return ['offline', 'unavailable', 'aborted', 'failed'].includes(problem);
}
