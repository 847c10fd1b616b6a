import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';
import { type Section, sectionIn } from '../model/sections';

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The section that the address names; another one begins at its top, and the keyboard at its heading. */
export function useSection(main: RefObject<HTMLElement | null>): Section {
  const section = sectionIn(useSyncExternalStore(subscribe, () => location.hash));
  const before = useRef(section);
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    window.scrollTo(0, 0);
    const heading = main.current?.querySelector<HTMLElement>('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [section, main]);
  return section;
}
