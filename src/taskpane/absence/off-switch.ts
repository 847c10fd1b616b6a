import type { Graph } from '../../graph/types';
import type { AutomaticReplies } from '../../hygiene/absence/types';
import { isUnsure, troubleOf } from '../../session/sign-in/trouble';
import type { Store } from '../../session/store';
import { withReplies } from './load';
import { isExactly, isSame } from './same';
import type { AbsenceState } from './state';

interface Task {
  readonly graph: Graph;
  readonly signal: AbortSignal;
}

/** Turns the replies off, and back to what they were. Nothing that was changed elsewhere is overwritten. */
export class OffSwitch {
  private readonly store: Store<AbsenceState>;
  private readonly newTask: () => Task | null;
  /** Sent, and no answer came: Exchange may have it. */
  private sent: AutomaticReplies | null = null;

  /** @param newTask ends what is under way; null: nobody can be asked */
  constructor(store: Store<AbsenceState>, newTask: () => Task | null) {
    this.store = store;
    this.newTask = newTask;
  }

  /** Leaves the texts as they are. */
  readonly off = async (): Promise<void> => {
    const before = this.store.get().loaded?.replies;
    if (!before) return;
    await this.save({ ...withoutDates(before), status: 'disabled' }, before, 'turning-off');
  };

  readonly on = async (): Promise<void> => {
    const { before, loaded } = this.store.get();
    if (!before || !loaded) return;
    const wanted = before.status === 'scheduled' ? before : withoutDates(before);
    await this.save(wanted, loaded.replies, 'undoing');
  };

  /** What Exchange has is known again, or it is another's. */
  forget(): void {
    this.sent = null;
  }

  /** @param shown what the person saw: anything newer is shown first, and nothing is saved */
  private async save(
    wanted: AutomaticReplies,
    shown: AutomaticReplies,
    working: 'turning-off' | 'undoing',
  ): Promise<void> {
    const { working: isBusy, before: earlier } = this.store.get();
    const task = isBusy ? null : this.newTask();
    if (!task) return;
    const { graph, signal } = task;
    this.store.set({ working, trouble: null });
    try {
      const { replies } = await graph.automaticReplies(signal);
      if (signal.aborted) return;
      if (!isExactly(replies, shown) && !this.hasArrived(replies)) {
        this.show(replies, { trouble: { problem: 'changed-elsewhere' } });
        return;
      }
    } catch (error) {
      if (!signal.aborted) this.store.set({ working: null, trouble: troubleOf(error) });
      return;
    }
    // Before it is sent: of a lost answer nobody knows whether Exchange has it, and the way back must be there.
    this.sent = wanted;
    if (working === 'turning-off') this.store.set({ before: shown });
    try {
      const now = await graph.saveAutomaticReplies(wanted, signal);
      if (signal.aborted) return;
      this.sent = null;
      this.show(now, working === 'undoing' ? { before: null } : {});
    } catch (error) {
      if (!signal.aborted) this.notSaved(error, earlier);
    }
  }

  private notSaved(error: unknown, earlier: AutomaticReplies | null): void {
    const trouble = troubleOf(error);
    if (isUnsure(trouble.problem)) {
      this.store.set({ working: null, trouble: { ...trouble, unsure: true } });
      return;
    }
    this.sent = null;
    this.store.set({ working: null, trouble, before: earlier });
  }

  /** What was sent without an answer is there: that is nobody else's change. */
  private hasArrived(replies: AutomaticReplies): boolean {
    return this.sent !== null && isSame(replies, this.sent);
  }

  private show(replies: AutomaticReplies, change: Partial<AbsenceState>): void {
    const { loaded } = this.store.get();
    this.store.set({ working: null, loaded: loaded && withReplies(loaded, replies), ...change });
  }
}

/** Dates matter to a schedule alone, and the service takes no past ones (Graph, automaticRepliesSetting). */
const withoutDates = ({ start: _start, end: _end, ...replies }: AutomaticReplies): AutomaticReplies =>
  replies;
