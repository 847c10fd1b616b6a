import { toVisible } from '../mail/html-map';
import type { Range } from '../mail/types';
import { isLight, stationeryAmong } from './colours';
import { keysOfRule, rulesIn } from './declarations';
import type { Behind, StyledElement } from './element';
import type { DesignSource } from './source';

/** Which backgrounds go, and what that means for what stood on them. */
export interface Paper {
  goesFrom(element: StyledElement): boolean;
  /** What goes was dark, or may have been: light text on it would be lost. */
  readonly isDark: boolean;
  /** The page's background goes. */
  readonly page: boolean;
  /** Elements that keep a background of their own: text on them keeps its colour. Ascending. */
  readonly kept: readonly StyledElement[];
  /** Keys of style-sheet rules whose background goes. */
  readonly keys: ReadonlySet<string>;
}

/** The page's backgrounds, all pictures behind text, and those colours that are stationery (`stationeryAmong`). */
export function paperOf(source: DesignSource): Paper {
  const { letters, map, elements, endOf } = source;
  const grounds = keysWithGround(source);
  const rangeOf = ({ at, tag }: StyledElement): Range => ({
    start: toVisible(map, tag.to),
    end: toVisible(map, endOf(at)),
  });
  const those = (of: 'block' | 'mark') => elements.filter(({ behind }) => behind?.of === of);
  const [blocks, marks] = [those('block'), those('mark')];
  const stationery = stationeryAmong(letters, blocks.map(rangeOf), marks.map(rangeOf));
  const going = new Set<StyledElement>();
  for (const element of elements)
    if (element.behind && element.behind.of !== 'block' && element.behind.of !== 'mark') going.add(element);
  for (const element of blocks.filter((_, at) => stationery.blocks[at])) going.add(element);
  for (const element of marks.filter((_, at) => stationery.marks[at])) going.add(element);

  const keys = new Set<string>();
  for (const element of elements)
    if (going.has(element) && element.behind?.bySheet)
      for (const key of element.keys) if (grounds.has(key)) keys.add(key);
  // A rule that goes for one goes for all.
  for (const element of elements)
    if (element.behind?.bySheet && element.keys.some((key) => keys.has(key))) going.add(element);

  const coloured = elements.filter(({ behind }) => behind);
  const gone = coloured.filter((element) => going.has(element)).map(({ behind }) => behind as Behind);
  return {
    goesFrom: (element) => going.has(element),
    isDark: gone.some(({ of, colour }) => of === 'picture' || !colour || !isLight(colour)),
    page: gone.some(({ of }) => of === 'page'),
    kept: coloured.filter((element) => !going.has(element)),
    keys,
  };
}

/** Keys of style-sheet rules that set a background. */
function keysWithGround({ html, sheets }: DesignSource): Set<string> {
  const keys = new Set<string>();
  for (const { start, end } of sheets)
    for (const { selectors, from, to } of rulesIn(html, start, end))
      if (html.slice(from, to).toLowerCase().indexOf('background') >= 0)
        for (const key of keysOfRule(selectors)) keys.add(key);
  return keys;
}
