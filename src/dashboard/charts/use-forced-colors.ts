import { useSyncExternalStore } from 'react';

const forced = window.matchMedia('(forced-colors: active)');

const subscribe = (listener: () => void) => {
  forced.addEventListener('change', listener);
  return () => forced.removeEventListener('change', listener);
};

/** Whether the browser puts its own colours in place of a page's. What is drawn in SVG it leaves as it is. */
export const useForcedColors = (): boolean => useSyncExternalStore(subscribe, () => forced.matches);
