import type { Range } from '../../mail/types';

/** What a column is called. */
export interface Heading extends Range {
  /** Of a table that is told by its marks alone: a name right beside the number says more. */
  readonly loose: boolean;
}

interface Line extends Range {
  /** What parts its cells; 0: it is no row. A space stands for a gap of two or more. */
  readonly mark: number;
  readonly marks: number;
}

/**
 * Finds the heading of the table column that a place stands in. In visible text a table row is a line and its cells are
 * parted by tabs; people also write tables with semicolons, bars, commas or wide gaps, as many in each line. A block of
 * such lines has its first one as heading.
 *
 * Places must be asked for in ascending order. Only lines with a place and the rows above them are read, each at most twice.
 */
export function columnHeadings(text: string): (place: number) => Heading | null {
  let line: Line = { start: -1, end: -1, mark: 0, marks: 0 };
  let head: Line | null = null;
  let cells: readonly Range[] = [];
  let counted = 0;
  let column = 0;

  /** The first line of the table that `row` belongs to. */
  function headOf(row: Line): Line {
    let top = row;
    while (top.start > 0) {
      const above = readLine(text, top.start < 2 ? 0 : text.lastIndexOf('\n', top.start - 2) + 1);
      if (!isOneTable(above, row)) break;
      if (above.start === line.start) return head || above;
      top = above;
    }
    return top;
  }

  function moveTo(next: Line): void {
    const top = next.mark === 0 ? null : headOf(next);
    if (top !== null && top.start !== head?.start) cells = cellsOf(text, top);
    head = top;
    line = next;
    counted = line.start;
    column = 0;
  }

  return (place) => {
    if (place > line.end) moveTo(readLine(text, text.lastIndexOf('\n', place) + 1));
    if (head === null || head.start === line.start) return null;
    for (; counted < place; counted++) if (isMark(text, counted, line)) column += 1;
    const cell = cells[column];
    return cell ? { start: cell.start, end: cell.end, loose: line.mark !== TAB } : null;
  };
}

const [TAB, SPACE, COMMA, SEMICOLON, BAR] = [9, 32, 44, 59, 124] as const;
/** A heading is a few words and holds no number; prose is neither. */
const LONGEST_HEADING = 32;

function readLine(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  let [tabs, gaps, commas, semicolons, bars] = [0, 0, 0, 0, 0];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > BAR) continue;
    if (code === TAB) tabs += 1;
    else if (code === SPACE) gaps += Number(isGap(text, at, start));
    else if (code === COMMA) commas += Number(isTight(text, at));
    else if (code === SEMICOLON) semicolons += 1;
    else if (code === BAR) bars += 1;
  }
  const row = (mark: number, marks: number): Line => ({ start, end, mark, marks });
  if (tabs > 0) return row(TAB, tabs);
  if (semicolons > 0) return row(SEMICOLON, semicolons);
  if (bars > 0) return row(BAR, bars);
  if (gaps > 0) return row(SPACE, gaps);
  return commas > 1 ? row(COMMA, commas) : row(0, 0);
}

/** The second space of a gap behind a word. */
function isGap(text: string, at: number, start: number): boolean {
  return at >= start + 2 && text.charCodeAt(at - 1) === SPACE && text.charCodeAt(at - 2) > SPACE;
}

/** A comma with a space behind it belongs to a sentence. */
const isTight = (text: string, at: number) => text.charCodeAt(at + 1) > SPACE;

function isMark(text: string, at: number, { mark, start }: Line): boolean {
  if (text.charCodeAt(at) !== mark) return false;
  if (mark === COMMA) return isTight(text, at);
  return mark !== SPACE || isGap(text, at, start);
}

const isOneTable = (head: Line, line: Line) =>
  head.mark === line.mark && (line.mark === TAB || head.marks === line.marks);

function cellsOf(text: string, line: Line): readonly Range[] {
  const cells: Range[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && !isMark(text, at, line)) continue;
    if (line.mark !== TAB && !isHeading(text, from, at)) return [];
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}

const isHeading = (text: string, start: number, end: number) =>
  end - start <= LONGEST_HEADING && !/[0-9]|\S\s+\S+\s+\S+\s+\S/.test(text.slice(start, end));
