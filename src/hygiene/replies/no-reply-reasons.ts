import type { Inquiry } from './ledger-types';
import type { NoReplyReason } from './marks';

export interface NoReplyReasonFigures {
  /** Null: a person said that none is needed, and no more. */
  readonly because: NoReplyReason | null;
  readonly count: number;
}

/** Why people said that no reply is needed, the most frequent first; what was read as needing none is not among them. */
export function noReplyReasons(inquiries: readonly Inquiry[]): readonly NoReplyReasonFigures[] {
  const counts = new Map<NoReplyReason | null, number>();
  for (const { needsNoneBecause } of inquiries) {
    if (needsNoneBecause !== undefined) counts.set(needsNoneBecause, (counts.get(needsNoneBecause) ?? 0) + 1);
  }
  return Array.from(counts, ([because, count]) => ({ because, count })).sort(
    (a, b) => b.count - a.count || (String(a.because) < String(b.because) ? -1 : 1),
  );
}
