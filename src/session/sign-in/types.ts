import type { MailGraph } from '../../graph/mail-types';
import type { Account, Graph, Problem, SignIn } from '../../graph/types';

/** Who is asked. */
export interface Connection {
  readonly signIn: SignIn;
  readonly graph: Graph;
  /** Closes the window for signing in, where it is Outlook's dialog. */
  readonly closeWindow?: () => void;
}

/** The same, with all that can be asked about mail. */
export interface MailConnection extends Connection {
  readonly graph: Graph & { readonly mail: MailGraph };
}

/**
 * Where a tab is. `problem`: there is nothing to show, and why; a problem that comes later leaves on the screen what is
 * there.
 */
export type Stage =
  | 'not-set-up'
  | 'starting'
  | 'signed-out'
  | 'signing-in'
  | 'loading'
  | 'loaded'
  | 'problem';

/** Why something did not come about. */
export interface Trouble {
  readonly problem: Problem;
  /** Seconds, where the service said how long to wait. */
  readonly retryAfter?: number | undefined;
  /** It was sent, and no answer came, or only half of it was done: nobody knows whether Exchange has it. */
  readonly unsure?: boolean;
  /** The permission was asked for in the window, and not given. */
  readonly refused?: true;
}

/** The part of a tab's state that signing in moves. */
export interface EntranceState {
  readonly stage: Stage;
  readonly account: Account | null;
  /** Why there is nothing, or why the last thing that was tried did not come about. */
  readonly trouble: Trouble | null;
  /** `asking`: a window is open while something is on the screen. */
  readonly working: 'asking' | null;
}
