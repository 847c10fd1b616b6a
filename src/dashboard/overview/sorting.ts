import type { Language } from '../../hygiene/rules/rule';
import type { Column, Line } from './lines';
import type { Told } from './told';

export type Direction = 'ascending' | 'descending';

/** Null: by trouble, as the lines come. */
export type Sorting = { readonly column: Column; readonly direction: Direction } | null;

/** What one looks for first in a column: the worst of it, or the beginning of the alphabet. */
const FIRST: Readonly<Record<Column, Direction>> = {
  name: 'ascending',
  beside: 'ascending',
  open: 'descending',
  dueToday: 'descending',
  overdue: 'descending',
  oldest: 'ascending',
  share: 'ascending',
  promises: 'descending',
};

/** What comes of pressing a column's head: its worst first, then the other way round, then by trouble again. */
export function nextSorting(sorting: Sorting, column: Column): Sorting {
  const direction = FIRST[column];
  if (sorting?.column !== column) return { column, direction };
  if (sorting.direction !== direction) return null;
  return { column, direction: direction === 'ascending' ? 'descending' : 'ascending' };
}

export const firstSorting = (column: Column): Sorting => ({ column, direction: FIRST[column] });

/** Lines without numbers, and those that have none in this column, stay last. */
export function sortLines(lines: readonly Line[], sorting: Sorting, language: Language): readonly Line[] {
  if (sorting === null) return lines;
  const { column, direction } = sorting;
  const sign = direction === 'ascending' ? 1 : -1;
  const inWords = new Intl.Collator(language, { numeric: true });
  return [...lines].sort((a, b) => {
    if ((a.told === null) !== (b.told === null)) return a.told === null ? 1 : -1;
    if (column === 'name' || column === 'beside') {
      if ((a[column] === '') !== (b[column] === '')) return a[column] === '' ? 1 : -1;
      return sign * inWords.compare(a[column], b[column]);
    }
    const [one, other] = [sortedBy(column, a.told), sortedBy(column, b.told)];
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? 1 : -1;
    return sign * (one < other ? -1 : 1);
  });
}

function sortedBy(column: Exclude<Column, 'name' | 'beside'>, told: Told | null): string | number | null {
  if (told === null) return null;
  const { figures, oldest, share, receipts } = told;
  if (column === 'oldest') return oldest?.receivedAt ?? null;
  if (column === 'share') return share;
  // One that is overdue outweighs any that are due today.
  if (column === 'promises') return receipts.known ? receipts.overdue * 100_000 + receipts.dueToday : null;
  return figures[column];
}
