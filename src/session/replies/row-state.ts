import type { FollowedInquiry } from '../../graph/follow/types';
import type { Mark } from '../../hygiene/replies/marks';
import type { Trouble } from '../sign-in/types';

/** The little form that is open in a row. */
export type RowForm = 'receipt' | 'handed-over' | 'promised' | 'phone' | 'needs-none';
/** What one can do with an inquiry. */
export type Act = 'open' | 'mark' | 'undo' | 'draft';

/** What was marked, and the way back. */
export interface Done {
  readonly mark: Mark;
  /** The inquiry as it was. */
  readonly inquiry: FollowedInquiry;
  /** The message that carries it. */
  readonly message: string;
  /** The categories that were there. */
  readonly before: readonly string[];
}

/** A receipt that lies among the drafts. */
export interface Drafted {
  /** ISO */
  readonly day: string;
  /** Outlook was told to show it. */
  readonly opened: boolean;
  /** Kuvert will know it when it is sent. */
  readonly counted: boolean;
  /** Where it can be opened in the browser, as far as that is known. */
  readonly link: string | null;
}

export interface Row {
  readonly form: RowForm | null;
  /** `asking`: the window for the permission is open. */
  readonly working: Act | 'asking' | null;
  readonly trouble: (Trouble & { readonly of: Act }) | null;
  /** The inquiry as it was when marking began: its row stays where it is, whatever becomes known first. */
  readonly held: FollowedInquiry | null;
  readonly done: Done | null;
  /** It was undone, and somebody else had said something of it since; the inquiry as it was: its row stays to say so. */
  readonly overtaken: FollowedInquiry | null;
  readonly drafted: Drafted | null;
  /** The page with the mail, which the browser would not open by itself; a link that is pressed it does not hold back. */
  readonly heldBack: string | null;
}

export const IDLE: Row = {
  form: null,
  working: null,
  trouble: null,
  held: null,
  done: null,
  overtaken: null,
  drafted: null,
  heldBack: null,
};

export interface RowsState {
  /** By the id of the inquiry; who is not here is idle. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Whose row had something to say last. */
  readonly latest: string | null;
}

/** What was marked just now, as it was before: it keeps its place, folded. */
export function settledIn(rows: RowsState['rows']): ReadonlyMap<string, FollowedInquiry> {
  const kept = new Map<string, FollowedInquiry>();
  for (const [id, { held, done, overtaken }] of rows) {
    const inquiry = held ?? overtaken ?? (done && done.mark.says !== 'needs-reply' ? done.inquiry : null);
    if (inquiry) kept.set(id, inquiry);
  }
  return kept;
}
