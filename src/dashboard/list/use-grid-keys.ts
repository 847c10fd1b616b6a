import type { KeyboardEvent } from 'react';

interface Grid {
  /** The row that has the keyboard, from 0; how many there are, and how many stand on one screen. */
  readonly active: number;
  readonly count: number;
  readonly page: number;
  readonly moveTo: (index: number) => void;
}

/**
 * The keys of a grid whose rows take the focus (WAI-ARIA Authoring Practices, "Grid" and "Treegrid"): from row to row, into a row's
 * buttons and back.
 */
export function onGridKey(event: KeyboardEvent<HTMLElement>, { active, count, page, moveTo }: Grid): void {
  if (event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  const target = event.target as HTMLElement;
  const row = target.closest<HTMLElement>('[role="row"]');
  if (!row) return;
  const isRow = target === row;
  const to = nextRow(event.key, { active, count, page });
  if (to !== null && (isRow || !ONLY_ON_ROWS.includes(event.key))) {
    event.preventDefault();
    moveTo(Math.max(0, Math.min(count - 1, to)));
    return;
  }
  const next = event.ctrlKey ? null : nextInRow(event.key, row, target);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const ONLY_ON_ROWS = ['Home', 'End'];

function nextRow(key: string, { active, count, page }: Omit<Grid, 'moveTo'>): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + page;
    case 'PageUp':
      return active - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function nextInRow(key: string, row: HTMLElement, target: HTMLElement): HTMLElement | null {
  if (key === 'Escape') return target === row ? null : row;
  const stops = [...row.querySelectorAll<HTMLElement>('button, a[href]')];
  const at = stops.indexOf(target);
  if (key === 'ArrowRight' || (key === 'Enter' && target === row)) return stops[at + 1] ?? null;
  if (key === 'ArrowLeft') return at === 0 ? row : (stops[at - 1] ?? null);
  return null;
}
