import { type Feature, type Graph, GraphError, type SignIn } from '../../graph/types';
import type { AutomaticReplies } from '../../hygiene/absence/types';
import { changesBetween } from '../../hygiene/absence/write/changes';
import { Store } from '../check/store';
import { type AbsenceContext, loadAbsence, withReplies } from './load';
import { type AbsenceState, NOTHING_YET, type Trouble } from './state';

/** The permissions of what stands around the texts. */
const BESIDE: readonly Feature[] = ['profile', 'directory', 'recipients', 'calendar'];

/** Who is asked; null where the page holds no access to Graph. */
export interface Connection {
  readonly signIn: SignIn;
  readonly graph: Graph;
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
  private oneByOne = false;

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

  /** Opens the window for signing in; to be called from a click. */
  readonly signIn = async (): Promise<void> => {
    const { connection } = this;
    if (!connection) return;
    const { signal } = this.newTask();
    this.set({ stage: 'signing-in', trouble: null });
    try {
      const account = await connection.signIn.signIn('absence');
      if (signal.aborted) return;
      this.set({ account });
    } catch (error) {
      if (!signal.aborted) this.notSignedIn(error);
      return;
    }
    await this.load();
  };

  /** Waits no longer. Should the window be finished all the same, its account is taken then. */
  readonly cancel = (): void => {
    this.task.abort();
    this.set({ stage: 'signed-out', trouble: null });
  };

  readonly signOut = async (): Promise<void> => {
    this.newTask();
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
      const fresh = await loadAbsence(graph, this.context, signal);
      if (!signal.aborted) this.set({ stage: 'loaded', loaded: fresh, working: null });
    } catch (error) {
      if (!signal.aborted) this.failed(error);
    }
  };

  /**
   * Asks for what the parts that were not looked at lack, and fetches anew; to be called from a click. Everything that
   * this tab can use is asked for in one window; where that was not given, one at a time.
   *
   * @param first what the first of those parts lacks
   */
  readonly allow = async (first: Feature): Promise<void> => {
    if (!this.connection || this.store.get().working !== null) return;
    const { signal } = this.newTask();
    this.set({ working: 'asking', trouble: null });
    try {
      const others = this.oneByOne ? [] : BESIDE.filter((feature) => feature !== first);
      await this.connection.signIn.signIn(first, ...others);
    } catch (error) {
      const trouble = troubleOf(error);
      // One that only an administrator may give must not keep the others away.
      this.oneByOne ||= trouble.problem === 'consent-needed';
      if (!signal.aborted) this.set({ working: null, trouble });
      return;
    }
    if (!signal.aborted) await this.load();
  };

  /** Turns the replies off and leaves their texts as they are. Does nothing where they were changed elsewhere meanwhile. */
  readonly turnOff = async (): Promise<void> => {
    const before = this.store.get().loaded?.replies;
    if (!before) return;
    const off: AutomaticReplies = { ...withoutDates(before), status: 'disabled' };
    if (await this.save(off, before, 'turning-off')) this.set({ before });
  };

  /** Puts back what was on before `turnOff`. */
  readonly undo = async (): Promise<void> => {
    const { before, loaded } = this.store.get();
    if (!before || !loaded) return;
    const wanted = before.status === 'scheduled' ? before : withoutDates(before);
    if (await this.save(wanted, loaded.replies, 'undoing')) this.set({ before: null });
  };

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
      this.set({ ...NOTHING_YET, account });
      await this.load();
    } else {
      this.task.abort();
      this.set({ ...NOTHING_YET, stage: 'signed-out' });
    }
  }

  /** True when Exchange has it. `shown` is what the person saw: anything newer is shown first, and nothing is saved. */
  private async save(
    wanted: AutomaticReplies,
    shown: AutomaticReplies,
    working: 'turning-off' | 'undoing',
  ): Promise<boolean> {
    const { graph } = this.connection ?? {};
    if (!graph || this.store.get().working !== null) return false;
    const { signal } = this.newTask();
    this.set({ working, trouble: null });
    try {
      const { replies } = await graph.automaticReplies(signal);
      const isSame = Object.keys(changesBetween(replies, shown)).length === 0;
      const now = isSame ? await graph.saveAutomaticReplies(wanted, signal) : replies;
      if (signal.aborted) return false;
      const { loaded } = this.store.get();
      this.set({
        working: null,
        trouble: isSame ? null : { problem: 'changed-elsewhere' },
        loaded: loaded && withReplies(loaded, now),
      });
      return isSame;
    } catch (error) {
      if (!signal.aborted) this.set({ working: null, trouble: troubleOf(error) });
      return false;
    }
  }

  private newTask(): AbortController {
    this.task.abort();
    this.task = new AbortController();
    this.set({ working: null });
    return this.task;
  }

  private notSignedIn(error: unknown): void {
    const trouble = troubleOf(error);
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

/** Whatever is no error of Graph's is `failed`; its words may quote, and are not kept. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof GraphError)) return { problem: 'failed' };
  return { problem: error.problem, retryAfter: error.retryAfter };
}

/** Dates matter to a schedule alone, and the service takes no past ones (Graph, automaticRepliesSetting). */
const withoutDates = ({ start: _start, end: _end, ...replies }: AutomaticReplies): AutomaticReplies =>
  replies;
