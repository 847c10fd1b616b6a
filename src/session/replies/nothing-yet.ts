import type { EntranceState } from '../sign-in/types';
import type { FollowedState } from './following';

/** No mailbox is followed. */
export const NO_MAILBOXES = {
  trouble: null,
  mailboxes: [],
  asked: undefined,
  looking: false,
  stopped: false,
  inquiries: [],
} as const satisfies Partial<EntranceState & FollowedState>;

/** Nobody is signed in yet, as far as is known, and nothing is known of any mailbox. */
export const NOTHING_KNOWN: EntranceState & FollowedState = {
  ...NO_MAILBOXES,
  stage: 'starting',
  account: null,
  working: null,
  now: '',
};
