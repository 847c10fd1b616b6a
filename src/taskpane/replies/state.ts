import type { FollowedInquiry, MailboxState } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import type { EntranceState } from '../sign-in/types';

/** Which of the inquiries are listed. */
export type View = 'waiting' | 'unread';

/** All that the tab knows of the mailboxes. Replaced as a whole at each change, never altered. */
export interface RepliesState extends EntranceState {
  readonly mailboxes: readonly MailboxState[];
  /** The mailbox that is being asked about; undefined for none. */
  readonly asked: MailboxAddress | undefined;
  /** A look is under way. */
  readonly looking: boolean;
  /** Somebody stopped the first history; it goes on with the next look. */
  readonly stopped: boolean;
  /** The moment that everything is told for, ISO. */
  readonly now: string;
  /** Every inquiry at that moment, also those that need no reply. */
  readonly inquiries: readonly FollowedInquiry[];
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
  stage: 'starting',
  account: null,
  trouble: null,
  working: null,
  mailboxes: [],
  asked: undefined,
  looking: false,
  stopped: false,
  now: '',
  inquiries: [],
  of: 'all',
  view: 'waiting',
  most: PORTION,
  lacksTexts: false,
  offersWithout: false,
};
