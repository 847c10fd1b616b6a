import { type RefObject, useEffect, useRef } from 'react';
import type { Route } from '../types';

/** Milliseconds that a page which is being fetched is waited for: later the keyboard is somewhere else. */
const PATIENCE = 5_000;

/** Another page begins at its top, and the keyboard at its heading; a filter or a month of the same page moves nothing. */
export function usePageFocus(main: RefObject<HTMLElement | null>, route: Route): void {
  const page = route.page === 'department' ? `department ${route.department}` : route.page;
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page || !main.current) return;
    before.current = page;
    window.scrollTo(0, 0);
    return whenThere(main.current, (heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
  }, [main, page]);
}

/** @returns what ends the waiting */
function whenThere(main: HTMLElement, found: (heading: HTMLElement) => void): () => void {
  const look = () => {
    const heading = main.querySelector<HTMLElement>('h1');
    if (!heading) return;
    end();
    found(heading);
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => observer.disconnect(), PATIENCE);
  const end = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(main, { childList: true, subtree: true });
  look();
  return end;
}
