import type { Account, Graph, SignIn } from '../../graph/types';
import type { AutomaticReplies } from '../../hygiene/absence/types';
import { Store } from '../check/store';
import { Lacking } from './lacking';
import { type AbsenceContext, loadAbsence, withReplies } from './load';
import { OffSwitch } from './off-switch';
import { type AbsenceState, NOTHING_YET } from './state';
import { troubleOf } from './trouble';

/** Who is asked; null where the page holds no access to Graph. */
export interface Connection {
  readonly signIn: SignIn;
  readonly graph: Graph;
  /** Closes the window for signing in, where it is Outlook's dialog. */
  readonly closeWindow?: () => void;
}

/**
 * The person's own automatic replies: signed in, fetched, judged, turned off. No React and no screen in here. Whatever
 * is changed goes to Exchange first; what Exchange has then is shown.
 */
export class AbsenceSession {
  private readonly store = new Store<AbsenceState>(NOTHING_YET);
  private readonly connection: Connection | null;
  private readonly context: AbsenceContext;
  /** Ends what is under way; a new one for each task. */
  private task = new AbortController();
  private unsubscribe: () => void = () => {};
  private readonly lacking = new Lacking();
  private readonly switch = new OffSwitch(this.store, () => {
    const { graph } = this.connection ?? {};
    return graph ? { graph, signal: this.newTask().signal } : null;
  });

  constructor(connection: Connection | null, context: AbsenceContext) {
    this.connection = connection;
    this.context = context;
    if (!connection) this.store.set({ stage: 'not-set-up' });
  }

  readonly subscribe = this.store.subscribe;
  readonly get = this.store.get;
  private readonly set = this.store.set;

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
    const { connection } = this;
    if (!connection || this.store.get().working !== null) return;
    const { signal } = this.newTask();
    const isShown = this.store.get().stage === 'loaded';
    this.set(isShown ? { working: 'asking' } : { stage: 'signing-in', trouble: null });
    try {
      const account = await connection.signIn.signIn('absence');
      if (signal.aborted) return;
      this.becomes(account);
    } catch (error) {
      if (!signal.aborted) this.notSignedIn(error);
      return;
    }
    await this.load();
  };

  /** Waits no longer. Should the window be finished all the same, its account is taken then. */
  readonly cancel = (): void => {
    this.task.abort();
    this.connection?.closeWindow?.();
    this.set({ stage: 'signed-out', trouble: null });
  };

  /** Whether Kuvert can forget the person: not where Outlook itself signs in. */
  get canSignOut(): boolean {
    return this.connection?.signIn.canSignOut ?? false;
  }

  readonly signOut = async (): Promise<void> => {
    this.newTask();
    this.switch.forget();
    this.set({ ...NOTHING_YET, stage: 'signed-out' });
    await this.connection?.signIn.signOut().catch(() => {});
  };

  /** Fetches all of it (again). What is on the screen stays until the new is there. */
  readonly load = async (): Promise<void> => {
    const { graph } = this.connection ?? {};
    if (!graph) return;
    const { signal } = this.newTask();
    const { loaded } = this.store.get();
    this.set(
      loaded ? { stage: 'loaded', working: 'fetching', trouble: null } : { stage: 'loading', trouble: null },
    );
    try {
      const fresh = await loadAbsence(graph, this.context, signal, loaded?.owner ?? null);
      if (signal.aborted) return;
      const { before } = this.store.get();
      this.switch.forget();
      // On again, or never turned off: there is nothing to go back to.
      const isOff = fresh.replies.status === 'disabled';
      this.set({ stage: 'loaded', loaded: fresh, working: null, before: isOff ? before : null });
    } catch (error) {
      if (!signal.aborted) this.failed(error);
    }
  };

  /** Asks for what the parts that were not looked at lack, and fetches anew; to be called from a click. */
  readonly allow = async (): Promise<void> => {
    const { loaded, working } = this.store.get();
    const features = this.lacking.next(loaded?.unlooked ?? []);
    if (!this.connection || !features || working !== null) return;
    const { signal } = this.newTask();
    this.set({ working: 'asking', trouble: null });
    try {
      await this.connection.signIn.signIn(...features);
      this.lacking.given(features);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.problem === 'consent-needed') this.lacking.refused(features);
      if (!signal.aborted) this.set({ working: null, trouble: { ...trouble, isBeside: true } });
      return;
    }
    if (!signal.aborted) await this.load();
  };

  readonly turnOff = this.switch.off;
  /** Puts back what was on before `turnOff`. */
  readonly undo = this.switch.on;

  readonly write = (): void => this.set({ writing: true });
  readonly closeWriting = (): void => this.set({ writing: false });

  /** The form has saved: what Exchange has now is judged anew, with the people whom it names. */
  readonly saved = (replies: AutomaticReplies): void => {
    const { loaded } = this.store.get();
    if (loaded) this.set({ loaded: withReplies(loaded, replies), before: null });
    void this.load();
  };

  private async begin(): Promise<void> {
    const { signal } = this.newTask();
    const account = await this.connection?.signIn.account().catch(() => null);
    if (signal.aborted) return;
    this.set({ account: account ?? null });
    if (account) await this.load();
    else this.set({ stage: 'signed-out' });
  }

  /** Somebody signed in or out elsewhere: in Outlook's dialog, or in another tab of the browser. */
  private async accountChanged(): Promise<void> {
    const account = (await this.connection?.signIn.account().catch(() => null)) ?? null;
    const { stage, account: known, writing } = this.store.get();
    if (stage === 'signing-in' || stage === 'starting' || account?.username === known?.username) return;
    // What somebody is writing stays on the screen; saving it says what is wrong.
    if (!account && writing) return;
    if (account) {
      this.becomes(account);
      await this.load();
    } else {
      this.task.abort();
      this.switch.forget();
      this.set({ ...NOTHING_YET, stage: 'signed-out' });
    }
  }

  /** Who is there now. Of another person nothing stays; a form that was begun before anybody was known stays open. */
  private becomes(account: Account): void {
    const { account: known, writing } = this.store.get();
    if (account.username === known?.username) {
      this.set({ account });
      return;
    }
    this.switch.forget();
    this.lacking.forget();
    this.set({ ...NOTHING_YET, account, writing: writing && known === null });
  }

  private newTask(): AbortController {
    this.task.abort();
    this.task = new AbortController();
    this.set({ working: null });
    return this.task;
  }

  private notSignedIn(error: unknown): void {
    const trouble = troubleOf(error);
    if (this.store.get().stage === 'loaded') {
      this.set({ working: null, trouble });
      return;
    }
    const calm = trouble.problem === 'sign-in-cancelled' || trouble.problem === 'sign-in-needed';
    this.set({ stage: this.stageAfter(calm), trouble });
  }

  private failed(error: unknown): void {
    const trouble = troubleOf(error);
    const signedOut = trouble.problem === 'sign-in-needed';
    this.set({ stage: this.stageAfter(signedOut), working: null, trouble: signedOut ? null : trouble });
  }

  private stageAfter(signedOut: boolean): AbsenceState['stage'] {
    const { loaded } = this.store.get();
    if (signedOut) return 'signed-out';
    return loaded ? 'loaded' : 'problem';
  }
}
