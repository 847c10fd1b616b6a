import type { MailboxAddress } from '../../graph/mail-types';
import type { FollowedState } from '../../session/replies/following';
import { NOTHING_KNOWN } from '../../session/replies/nothing-yet';
import type { EntranceState } from '../../session/sign-in/types';

/** Which of the inquiries are listed. */
export type View = 'waiting' | 'unread';

/** All that the tab knows of the mailboxes. Replaced as a whole at each change, never altered. */
export interface RepliesState extends EntranceState, FollowedState {
  readonly of: MailboxAddress | 'all';
  readonly view: View;
  /** How many rows are shown at most. */
  readonly most: number;
  /** The policy wants the texts of sent replies read, and the permission for it is missing. */
  readonly lacksTexts: boolean;
  /** The window that asked for the texts too was closed or refused: one may go on without them. */
  readonly offersWithout: boolean;
}

/** Rows that come at a time. */
export const PORTION = 20;

export const NOTHING_YET: RepliesState = {
  ...NOTHING_KNOWN,
  of: 'all',
  view: 'waiting',
  most: PORTION,
  lacksTexts: false,
  offersWithout: false,
};
