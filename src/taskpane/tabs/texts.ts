import type { Language } from '../../hygiene/rules/rule';
import type { PaneTab } from './pane-tabs';

export interface TabTexts {
  /** What the row of tabs is, for those who do not see it. */
  readonly tabs: string;
  readonly tab: Readonly<Record<PaneTab, string>>;
  readonly coming: string;
  /** A tab that lives in a part of its own. */
  readonly notFetched: Readonly<Record<Exclude<PaneTab, 'check'>, string>>;
  readonly notFetchedHelp: string;
}

export const TAB_TEXTS: Readonly<Record<Language, TabTexts>> = {
  da: {
    tabs: 'Kuvert',
    tab: { check: 'Tjek', absence: 'Fravær', replies: 'Svar' },
    coming: 'Henter …',
    notFetched: { absence: 'Fravær blev ikke hentet', replies: 'Svar blev ikke hentet' },
    notFetchedHelp: 'En del af Kuvert blev ikke hentet. Se, om du er på nettet, og prøv igen.',
  },
  en: {
    tabs: 'Kuvert',
    tab: { check: 'Check', absence: 'Absence', replies: 'Replies' },
    coming: 'Fetching …',
    notFetched: { absence: 'Absence was not fetched', replies: 'Replies was not fetched' },
    notFetchedHelp: 'A part of Kuvert did not load. See whether you are online and try again.',
  },
};
