import { timesOf } from '../../hygiene/replies/figures';
import type { TargetOf } from '../../hygiene/replies/measures';
import { sumOf, type Tally } from '../../hygiene/replies/tally';
import { measuredIn, type Part, shareIn } from '../told/parts';

/** The heart's figures. All are counted; shares and times are null where none may be told, or nothing is decided. */
export interface MonthFigures extends Tally {
  /** From 0 to 1. */
  readonly withinTarget: number | null;
  /** Opening hours. */
  readonly medianWorkingHours: number | null;
  readonly p90WorkingHours: number | null;
}

/** The figures of a mailbox, or of several together. @param now ISO, UTC @param targetOf by the mailbox's key */
export function monthFigures(parts: readonly Part[], now: string, targetOf: TargetOf): MonthFigures {
  const { medianWorkingHours, p90WorkingHours } = timesOf(measuredIn(parts), now, targetOf);
  return {
    ...sumOf(parts.map(({ tally }) => tally)),
    withinTarget: shareIn(parts),
    medianWorkingHours,
    p90WorkingHours,
  };
}
