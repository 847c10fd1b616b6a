import type { Account } from '../../graph/types';
import type { AutomaticReplies } from '../../hygiene/absence/types';
import { Entrance } from '../../session/sign-in/entrance';
import { troubleOf } from '../../session/sign-in/trouble';
import type { Connection } from '../../session/sign-in/types';
import { Store } from '../../session/store';
import { Lacking } from './lacking';
import { type AbsenceContext, loadAbsence, withReplies } from './load';
import { OffSwitch } from './off-switch';
import { type AbsenceState, NOTHING_YET } from './state';

/**
 * The person's own automatic replies: signed in, fetched, judged, turned off. No React and no screen in here. Whatever
 * is changed goes to Exchange first; what Exchange has then is shown.
 */
export class AbsenceSession {
  private readonly store = new Store<AbsenceState>(NOTHING_YET);
  private readonly connection: Connection | null;
  private readonly context: AbsenceContext;
  private readonly lacking = new Lacking();
  private readonly entrance: Entrance;
  private readonly switch = new OffSwitch(this.store, () => {
    const { graph } = this.connection ?? {};
    return graph ? { graph, signal: this.entrance.newTask().signal } : null;
  });

  /** @param connection null where the page holds no access to Graph */
  constructor(connection: Connection | null, context: AbsenceContext) {
    this.connection = connection;
    this.context = context;
    this.entrance = new Entrance(connection, {
      get: this.get,
      set: this.set,
      features: () => ['absence'],
      load: () => this.load(),
      isFilled: () => this.get().loaded !== null,
      becomes: (account) => this.becomes(account),
      isHeld: () => this.get().writing,
    });
    this.start = this.entrance.start;
    this.stop = this.entrance.stop;
    this.signIn = this.entrance.signIn;
    this.cancel = this.entrance.cancel;
    this.signOut = this.entrance.signOut;
  }

  readonly subscribe = this.store.subscribe;
  readonly get = this.store.get;
  private readonly set = this.store.set;

  readonly start: Entrance['start'];
  readonly stop: Entrance['stop'];
  readonly signIn: Entrance['signIn'];
  readonly cancel: Entrance['cancel'];
  readonly signOut: Entrance['signOut'];

  get canSignOut(): boolean {
    return this.entrance.canSignOut;
  }

  /** Fetches all of it (again). What is on the screen stays until the new is there. */
  readonly load = async (): Promise<void> => {
    const { graph } = this.connection ?? {};
    if (!graph) return;
    const { signal } = this.entrance.newTask();
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
      if (!signal.aborted) this.entrance.failed(error);
    }
  };

  /** Asks for what the parts that were not looked at lack, and fetches anew; to be called from a click. */
  readonly allow = async (): Promise<void> => {
    const { loaded, working } = this.store.get();
    const features = this.lacking.next(loaded?.unlooked ?? []);
    if (!this.connection || !features || working !== null) return;
    const { signal } = this.entrance.newTask();
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

  /** Of another person nothing stays; a form that was begun before anybody was known stays open. */
  private becomes(account: Account | null): void {
    const { account: known, writing } = this.store.get();
    this.switch.forget();
    this.lacking.forget();
    this.set(
      account
        ? { ...NOTHING_YET, account, writing: writing && known === null }
        : { ...NOTHING_YET, stage: 'signed-out' },
    );
  }
}
