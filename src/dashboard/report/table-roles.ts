/**
 * What the parts of a table are. Said aloud because a table that is laid out as cards loses it in some browsers
 * (display: block or grid takes a table's meaning away); as properties, for the linter takes them for idle.
 */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
