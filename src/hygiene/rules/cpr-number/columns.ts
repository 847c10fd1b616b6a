import type { Range } from '../../mail/types';

/**
 * Finds the heading of the table column that a place stands in. In visible text a table row is a line and its cells are
 * parted by tabs; a block of such lines has its first one as heading.
 *
 * Places must be asked for in ascending order: the text is read once, however many numbers it holds.
 */
export function columnHeadings(text: string): (place: number) => Range | null {
  let line = 0;
  let lineEnd = endOfLine(text, 0);
  let isRow = hasTab(text, 0, lineEnd);
  let heading: readonly Range[] | null = null;
  let counted = 0;
  let column = 0;

  function nextLine(): void {
    if (!isRow) heading = null;
    else if (heading === null) heading = cellsOf(text, line, lineEnd);
    line = lineEnd + 1;
    lineEnd = endOfLine(text, line);
    isRow = hasTab(text, line, lineEnd);
    counted = line;
    column = 0;
  }

  return (place) => {
    while (lineEnd < place) nextLine();
    for (; counted < place; counted++) if (text.charCodeAt(counted) === TAB) column += 1;
    return (isRow && heading?.[column]) || null;
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const TAB = 9;

function hasTab(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === TAB) return true;
  return false;
}

function cellsOf(text: string, start: number, end: number): Range[] {
  const cells: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== TAB) continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}
