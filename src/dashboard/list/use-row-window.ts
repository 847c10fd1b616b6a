import {
  defaultRangeExtractor,
  type Range,
  useWindowVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { FollowedInquiry } from '../../graph/follow/types';
import { NARROW_ROW, WIDE_ROW, WIDE_WINDOW } from './use-list-styles';

/** Rows above and below the screen that are there already. */
const BEYOND = 4;

/**
 * Which rows are there: those on the screen, and the one that has the keyboard, which would lose it otherwise. The page itself
 * scrolls, so that nobody is caught in a list on a small screen.
 */
export function useRowWindow(inquiries: readonly FollowedInquiry[]) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { top, isWide } = usePlace(body);
  const [wanted, setWanted] = useState({ id: '', index: 0 });
  const active = indexOf(inquiries, wanted);
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: inquiries.length,
    estimateSize: useCallback(() => (isWide ? WIDE_ROW : NARROW_ROW), [isWide]),
    getItemKey: useCallback((index: number) => inquiries[index]?.id ?? index, [inquiries]),
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), active), [active]),
    overscan: BEYOND,
    scrollMargin: top,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are of another height then
  useEffect(() => virtualizer.measure(), [virtualizer, isWide]);

  const isFocusWanted = useRef(false);
  useLayoutEffect(() => {
    if (!isFocusWanted.current) return;
    const row = rowIn(body, active);
    if (!row) return;
    isFocusWanted.current = false;
    row.focus({ preventScroll: true });
  });
  const moveTo = (index: number) => {
    const id = inquiries[index]?.id;
    if (id === undefined) return;
    isFocusWanted.current = true;
    setWanted({ id, index });
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  /** The row that one clicks into, or comes back to, is the active one. */
  const noteFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN);
    const id = inquiries[index]?.id;
    if (id !== undefined && (id !== wanted.id || index !== wanted.index)) setWanted({ id, index });
  };
  useFocusKept(body, inquiries, active, wanted.id);
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  return {
    body,
    ...placed(virtualizer.getVirtualItems(), virtualizer.getTotalSize(), top),
    measure: virtualizer.measureElement,
    active,
    page: Math.max(1, endIndex - startIndex - 1),
    moveTo,
    noteFocus,
  };
}

/**
 * The rows that are there, each with the pixels that those before it would take, and the pixels after the last one. Gaps and not a
 * place for each: rows with a style of their own cost Chromium many times as much, for nothing of one row's style is the next one's.
 */
function placed(items: readonly VirtualItem[], total: number, top: number) {
  let end = top;
  const rows = items.map((item) => {
    const gap = Math.max(0, item.start - end);
    end = item.end;
    return { index: item.index, gap };
  });
  return { rows, rest: Math.max(0, total + top - end) };
}

/** Where the row is now; where it has gone, the one in its place. */
function indexOf(
  inquiries: readonly FollowedInquiry[],
  { id, index }: { readonly id: string; readonly index: number },
): number {
  if (inquiries[index]?.id === id) return index;
  const found = id === '' ? -1 : inquiries.findIndex((each) => each.id === id);
  return found >= 0 ? found : Math.max(0, Math.min(index, inquiries.length - 1));
}

const withRow = (indexes: number[], row: number): number[] =>
  indexes.includes(row) ? indexes : [...indexes, row].sort((a, b) => a - b);

const rowIn = (body: RefObject<HTMLElement | null>, index: number): HTMLElement | null =>
  body.current?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;

/** A row that was answered goes while it has the keyboard: the one in its place gets it. */
function useFocusKept(
  body: RefObject<HTMLElement | null>,
  inquiries: readonly FollowedInquiry[],
  active: number,
  id: string,
): void {
  const wasHere = useRef(false);
  useEffect(() => {
    const note = () => {
      wasHere.current = body.current?.contains(document.activeElement) === true;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, [body]);
  useEffect(() => {
    const isGone = id !== '' && inquiries[active]?.id !== id;
    if (isGone && wasHere.current && document.activeElement === document.body)
      rowIn(body, active)?.focus({ preventScroll: true });
  }, [body, inquiries, active, id]);
}

/** How far below the page's top the rows begin, and whether their parts stand side by side. */
function usePlace(body: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState({ top: 0, isWide: true });
  useLayoutEffect(() => {
    const look = () => {
      const box = body.current?.getBoundingClientRect();
      if (!box) return;
      const top = Math.round(box.top + window.scrollY);
      const isWide = window.matchMedia(WIDE_WINDOW).matches;
      setPlace((before) => (before.top === top && before.isWide === isWide ? before : { top, isWide }));
    };
    look();
    // Whatever grows above the list makes the page longer.
    const sizes = new ResizeObserver(look);
    sizes.observe(document.body);
    return () => sizes.disconnect();
  }, [body]);
  return place;
}
