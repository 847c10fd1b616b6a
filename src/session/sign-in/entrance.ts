import { forgetKept } from '../../graph/follow/forget';
import type { Account, Feature } from '../../graph/types';
import { troubleOf } from './trouble';
import type { Connection, EntranceState } from './types';

/** The way in. */
type Door = Pick<Connection, 'signIn' | 'closeWindow'>;

/** The tab or page behind the entrance. */
export interface Room {
  readonly get: () => Pick<EntranceState, 'stage' | 'account'> & { readonly working: string | null };
  readonly set: (change: Partial<EntranceState>) => void;
  /** What the one window asks for. */
  readonly features: () => readonly [Feature, ...Feature[]];
  /** Fetches what there is for whoever is signed in. */
  readonly load: () => Promise<void>;
  /** Something is on the screen, and stays there whatever goes wrong. */
  readonly isFilled: () => boolean;
  /** Somebody else is there, or nobody (null): of the one before nothing stays. Sets the stage where nobody is. */
  readonly becomes: (account: Account | null) => void;
  /** What somebody is in the middle of outlives a sign-out elsewhere; saving it says what is wrong. */
  readonly isHeld?: () => boolean;
  /** The window was refused. */
  readonly refused?: (features: readonly Feature[], problem: string) => void;
}

/** Signing in and out for a tab or page that needs Graph, and its one task that is under way. No React, no screen. */
export class Entrance {
  private readonly connection: Door | null;
  private readonly room: Room;
  /** Ends what is under way; a new one for each task. */
  private task = new AbortController();
  private unsubscribe: () => void = () => {};

  constructor(connection: Door | null, room: Room) {
    this.connection = connection;
    this.room = room;
    if (!connection) room.set({ stage: 'not-set-up' });
  }

  /** Begins with whom MSAL remembers; may be called again after `stop`. */
  readonly start = (): void => {
    const { connection } = this;
    if (!connection) return;
    this.stop();
    this.unsubscribe = connection.signIn.subscribe(() => void this.accountChanged());
    void this.begin();
  };

  readonly stop = (): void => {
    this.unsubscribe();
    this.task.abort();
  };

  /** Opens the window for signing in; to be called from a click. What is on the screen stays there meanwhile. */
  readonly signIn = async (): Promise<void> => {
    const { connection, room } = this;
    if (!connection || room.get().working !== null) return;
    const { signal } = this.newTask();
    const isShown = room.get().stage === 'loaded';
    room.set(isShown ? { working: 'asking' } : { stage: 'signing-in', trouble: null });
    const features = room.features();
    try {
      const account = await connection.signIn.signIn(...features);
      if (signal.aborted) return;
      this.comes(account);
    } catch (error) {
      room.refused?.(features, troubleOf(error).problem);
      if (!signal.aborted) this.notSignedIn(error);
      return;
    }
    await room.load();
  };

  /** Waits no longer. Should the window be finished all the same, its account is taken then. */
  readonly cancel = (): void => {
    this.task.abort();
    this.connection?.closeWindow?.();
    this.room.set({ stage: 'signed-out', trouble: null });
  };

  /** Whether Kuvert can forget the person: not where Outlook itself signs in. */
  get canSignOut(): boolean {
    return this.connection?.signIn.canSignOut ?? false;
  }

  /** Whatever tab it is: what following mailboxes kept goes too, also where nothing follows them at the moment. */
  readonly signOut = async (): Promise<void> => {
    this.newTask();
    const { account } = this.room.get();
    this.room.becomes(null);
    await this.connection?.signIn.signOut().catch(() => {});
    // Afterwards, when no tab can keep anything anew. Nothing can be done about a database that will not go.
    if (account) await forgetKept(account.username).catch(() => {});
  };

  /** Ends what is under way. */
  newTask(): AbortController {
    this.task.abort();
    this.task = new AbortController();
    this.room.set({ working: null });
    return this.task;
  }

  /** Loading did not come about. */
  failed(error: unknown): void {
    const trouble = troubleOf(error);
    const signedOut = trouble.problem === 'sign-in-needed';
    this.room.set({
      stage: this.stageAfter(signedOut),
      working: null,
      trouble: signedOut ? null : trouble,
    });
  }

  private async begin(): Promise<void> {
    const { signal } = this.newTask();
    const account = await this.connection?.signIn.account().catch(() => null);
    if (signal.aborted) return;
    this.room.set({ account: account ?? null });
    if (account) await this.room.load();
    else this.room.set({ stage: 'signed-out' });
  }

  /** Somebody signed in or out elsewhere: in Outlook's dialog, in another tab, or in another tab of the browser. */
  private async accountChanged(): Promise<void> {
    const account = (await this.connection?.signIn.account().catch(() => null)) ?? null;
    const { stage, account: known } = this.room.get();
    if (stage === 'signing-in' || stage === 'starting' || account?.username === known?.username) return;
    if (!account && this.room.isHeld?.()) return;
    if (account) {
      this.comes(account);
      await this.room.load();
    } else {
      this.task.abort();
      this.room.becomes(null);
    }
  }

  private comes(account: Account): void {
    if (account.username === this.room.get().account?.username) this.room.set({ account });
    else this.room.becomes(account);
  }

  private notSignedIn(error: unknown): void {
    const trouble = troubleOf(error);
    if (this.room.get().stage === 'loaded') {
      this.room.set({ working: null, trouble });
      return;
    }
    const calm = trouble.problem === 'sign-in-cancelled' || trouble.problem === 'sign-in-needed';
    this.room.set({ stage: this.stageAfter(calm), trouble });
  }

  private stageAfter(signedOut: boolean): EntranceState['stage'] {
    if (signedOut) return 'signed-out';
    return this.room.isFilled() ? 'loaded' : 'problem';
  }
}
