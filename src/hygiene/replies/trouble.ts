import type { Figures } from './figures';
import type { Inquiry } from './ledger-types';
import { isOpen } from './measures';

interface Troubled {
  readonly figures: Pick<Figures, 'overdue' | 'dueToday' | 'withinTarget'>;
  /** When the oldest that waits was received, ISO; null: none does. */
  readonly oldest: string | null;
}

/**
 * Where it burns first: the most overdue, then the oldest that waits, the most due today, the least share within target;
 * where nothing tells two rows apart they stay in their order.
 */
export function byTrouble<Row extends Troubled>(rows: readonly Row[]): Row[] {
  return rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => compare(a.row, b.row) || a.at - b.at)
    .map(({ row }) => row);
}

function compare(a: Troubled, b: Troubled): number {
  return (
    b.figures.overdue - a.figures.overdue ||
    ascending(a.oldest, b.oldest) ||
    b.figures.dueToday - a.figures.dueToday ||
    ascending(a.figures.withinTarget, b.figures.withinTarget)
  );
}

/** What there is none of comes last. */
function ascending<Value extends string | number>(a: Value | null, b: Value | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** The open one that was received first. */
export function oldestWaiting<Each extends Inquiry>(inquiries: readonly Each[]): Each | null {
  let oldest: Each | null = null;
  for (const each of inquiries) {
    if (isOpen(each) && (oldest === null || each.receivedAt < oldest.receivedAt)) oldest = each;
  }
  return oldest;
}
