type Check = typeof import('./check/check-tab');
type Absence = typeof import('./absence/absence-tab');
type Replies = typeof import('./replies/replies-tab');

/**
 * The Check tab with all that judges: fetched while Outlook is still starting, so that the pane's own frame is small and
 * is there at once. Where a fetch failed the next one asks the network again.
 */
export const fetchCheckTab = (): Promise<Check> =>
  import(/* webpackChunkName: "check" */ './check/check-tab');

/** The Absence tab with all that signs in and talks to Graph: fetched when it is first opened. */
export const fetchAbsenceTab = (): Promise<Absence> =>
  import(/* webpackChunkName: "absence-tab" */ './absence/absence-tab');

/** The Replies tab, likewise. */
export const fetchRepliesTab = (): Promise<Replies> =>
  import(/* webpackChunkName: "replies-tab" */ './replies/replies-tab');
