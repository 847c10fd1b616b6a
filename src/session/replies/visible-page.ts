/** Whether anybody can see the page. */
export interface VisiblePage {
  readonly isVisible: () => boolean;
  /** @returns ends it */
  readonly subscribe: (changed: () => void) => () => void;
}

/** This page (Page Visibility API); where there is none, as outside a browser, it counts as seen. */
export const thisPage: VisiblePage = {
  isVisible: () => typeof document === 'undefined' || document.visibilityState !== 'hidden',
  subscribe: (changed) => {
    if (typeof document === 'undefined') return () => {};
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  },
};
