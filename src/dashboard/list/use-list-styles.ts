import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';

/** Pixels of a row, its parts below each other and side by side. */
export const NARROW_ROW = 141;
export const WIDE_ROW = 41;
/** Columns side by side. By the window: a container's width costs a style and a layout more at each row that comes. */
export const WIDE_WINDOW = '(min-width: 1064px)';
const WIDE = `@media ${WIDE_WINDOW}` as const;
/** Two by two. */
const MIDDLE = '@media (min-width: 600px) and (max-width: 1063.98px)';

/**
 * Rows that stand where the virtual list puts them are no table for a browser's layout, and Safari then forgets that they are one:
 * so the roles are said outright. A grid, for its rows and their buttons are walked with the arrow keys.
 */
export const GRID = { role: 'grid', 'aria-readonly': true } as const;
export const CELL = { role: 'gridcell' } as const;
export const GROUP = { role: 'rowgroup' } as const;
export const ROW = { role: 'row' } as const;

const columns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  columnGap: tokens.spacingHorizontalL,
  rowGap: tokens.spacingVerticalXS,
  alignItems: 'center',
  [MIDDLE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
} as const;
const WIDE_COLUMNS = {
  gridTemplateColumns: 'minmax(0, 200px) minmax(0, 210px) minmax(0, 1fr) minmax(0, 1.4fr) minmax(0, 264px)',
};

/**
 * A row, in columns that stand under those of the head. One class instead of one a property, and so with its parts: hundreds of
 * elements come in each frame while somebody drags the scroll bar, and a browser reads every class of each.
 */
export const useRowClass = makeResetStyles({
  ...columns,
  boxSizing: 'border-box',
  // As high as with its buttons (use-later.ts): nothing jumps when they come. What `use-row-window.ts` reckons with.
  minHeight: `${NARROW_ROW}px`,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  // A row that comes or grows has its own layout.
  contain: 'layout style',
  [WIDE]: { ...WIDE_COLUMNS, minHeight: `${WIDE_ROW}px` },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
});

/** A part of a row, and one in small letters. */
export const useCellClass = makeResetStyles({ minWidth: 0, padding: 0 });
export const useSmallCellClass = makeResetStyles({
  minWidth: 0,
  padding: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  color: tokens.colorNeutralForeground2,
});

/** The names of the columns: for whoever hears the list where they stand below each other. */
export const useHeadClass = makeResetStyles({
  ...columns,
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  [WIDE]: {
    ...WIDE_COLUMNS,
    position: 'static',
    width: 'auto',
    height: 'auto',
    clipPath: 'none',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The rest of the list. */
export const useListStyles = makeStyles({
  all: { minWidth: 0 },
  block: { display: 'block' },
  /** Nobody but the virtual list moves what is on the screen. */
  body: { display: 'block', overflowAnchor: 'none', overflowWrap: 'anywhere' },
  heading: { padding: 0, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  soft: { color: tokens.colorNeutralForeground2 },
  /** Marks that pile up over a letter stay in their own row. */
  subject: { overflow: 'hidden' },
  whole: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: 0,
  },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: 0,
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
