import { useSyncExternalStore } from 'react';

/** From here on all columns stand beside each other. */
const wide = window.matchMedia('(min-width: 1000px)');

const subscribe = (listener: () => void) => {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
};

export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
