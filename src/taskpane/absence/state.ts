import type { Account, Feature, Problem } from '../../graph/types';
import type { AbsenceReport, AbsenceSurroundings, AutomaticReplies } from '../../hygiene/absence/types';
import type { Person } from '../../hygiene/mail/person';
import type { Trouble as SharedTrouble, Stage } from '../../session/sign-in/types';

/** What could not be had beside the texts themselves. */
export type AbsencePart = 'owner' | 'calendar' | 'sharing' | 'contacts' | 'tips';

/** Said as "not looked at", with why; never shown as clean. */
export interface Unlooked {
  readonly part: AbsencePart;
  readonly because: Problem;
  /** The feature whose permission is missing: one click asks for it. */
  readonly asks: Feature | null;
}

/** What Exchange has, and what was made of it. */
export interface Loaded {
  readonly replies: AutomaticReplies;
  readonly owner: (Person & { readonly id: string }) | null;
  readonly around: AbsenceSurroundings;
  readonly report: AbsenceReport;
  readonly unlooked: readonly Unlooked[];
}

export interface Trouble extends Omit<SharedTrouble, 'problem'> {
  readonly problem: Problem | 'changed-elsewhere';
  /** Of a permission for what stands beside the texts: they have a button of their own. */
  readonly isBeside?: boolean;
}

/** All that the tab shows. Replaced as a whole at each change, never altered. */
export interface AbsenceState {
  readonly stage: Stage;
  readonly account: Account | null;
  /** Why there is nothing, or why the last thing that was tried did not come about. */
  readonly trouble: Trouble | null;
  readonly loaded: Loaded | null;
  readonly working: 'fetching' | 'turning-off' | 'undoing' | 'asking' | null;
  /** What was on before it was turned off from here, or may have been: the way back. */
  readonly before: AutomaticReplies | null;
  /** The form for writing is open. */
  readonly writing: boolean;
}

export const NOTHING_YET: AbsenceState = {
  stage: 'starting',
  account: null,
  trouble: null,
  loaded: null,
  working: null,
  before: null,
  writing: false,
};
