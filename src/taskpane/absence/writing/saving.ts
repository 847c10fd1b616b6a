import { type Graph, GraphError, type Problem } from '../../../graph/types';
import type { AutomaticReplies } from '../../../hygiene/absence/types';
import { changesBetween } from '../../../hygiene/absence/write/changes';
import type { ReplyChanges } from '../../../hygiene/absence/write/types';
import { isUnsure } from '../../../session/sign-in/trouble';
import { Store } from '../../../session/store';
import { isExactly, isSame } from '../same';
import { problemOf } from './people-search';

/** `new`: what the form says. `old`: what stood there before the last saving. */
export type Goal = 'new' | 'old';

/** Where the saving is. */
export type Step =
  | { readonly is: 'idle' }
  /** Exchange is asked what it has now. */
  | { readonly is: 'reading'; readonly goal: Goal }
  /** What would change is shown; `elsewhere`: it is not what this pane knew. */
  | {
      readonly is: 'asking';
      readonly goal: Goal;
      readonly now: AutomaticReplies;
      readonly wanted: AutomaticReplies;
      readonly changes: ReplyChanges;
      readonly elsewhere: boolean;
    }
  | { readonly is: 'saving'; readonly goal: Goal }
  /** `since`: something was changed in the form while it was being saved. */
  | {
      readonly is: 'saved';
      readonly goal: Goal;
      readonly replies: AutomaticReplies;
      readonly since?: boolean;
    }
  /** Exchange has it so already. */
  | { readonly is: 'same' }
  /** Stopped while it was being saved: whether it got there, nobody knows. */
  | { readonly is: 'stopped' }
  /** `unsure`: it was sent, and no answer came. */
  | {
      readonly is: 'failed';
      readonly goal: Goal;
      readonly problem: Problem;
      readonly unsure?: boolean;
    };

export interface SavingState {
  readonly step: Step;
  /** What Exchange had before the last saving that it took, or may have taken. In memory alone: texts are kept nowhere outside Outlook. */
  readonly previous: AutomaticReplies | null;
}

type Service = Pick<Graph, 'automaticReplies' | 'saveAutomaticReplies'>;

export interface SavingHost {
  /** Null: nobody is signed in. */
  service(): Service | null;
  /** What the pane believes that Exchange has. */
  known(): AutomaticReplies;
  now(): Date;
  saved(replies: AutomaticReplies, before: AutomaticReplies): void;
}

/** What was sent, and over what. */
interface Sent {
  readonly wanted: AutomaticReplies;
  readonly before: AutomaticReplies;
}

/**
 * Saving automatic replies, and taking it back. Nothing is overwritten unseen: Exchange is read right before, and what
 * would change is shown first; when it changed meanwhile it is shown again.
 */
export class Saving {
  private readonly host: SavingHost;
  private readonly store = new Store<SavingState>({ step: { is: 'idle' }, previous: null });
  private running: AbortController | null = null;
  /** The form was changed while something was being saved. */
  private since = false;
  /** Sent, and not answered (yet): Exchange may have it. */
  private sent: Sent | null = null;

  constructor(host: SavingHost) {
    this.host = host;
    this.subscribe = this.store.subscribe;
    this.get = this.store.get;
  }

  readonly subscribe: Store<SavingState>['subscribe'];
  readonly get: () => SavingState;

  /** Asks Exchange what it has, and shows what would change. */
  begin(wanted: AutomaticReplies): Promise<void> {
    return this.run('new', 'reading', async (service, signal) => {
      const { replies } = await service.automaticReplies(signal);
      const has = this.arrived(replies);
      if (has && isSame(replies, wanted)) return { is: 'saved', goal: 'new', replies };
      return this.shown('new', replies, wanted, !isSame(replies, this.host.known()));
    });
  }

  /** Saves what was shown; when Exchange has something else by now, that is shown instead. */
  confirm(): Promise<void> {
    const { step } = this.get();
    if (step.is !== 'asking') return Promise.resolve();
    return this.run(step.goal, 'saving', async (service, signal) => {
      const { replies } = await service.automaticReplies(signal);
      this.arrived(replies);
      if (!isExactly(replies, step.now)) return this.shown(step.goal, replies, step.wanted, true);
      return this.write(service, step.goal, step.wanted, replies, signal);
    });
  }

  /** Puts back what was there before the last saving; asks first where something else has come in between. */
  undo(): Promise<void> {
    const { previous } = this.get();
    if (!previous) return Promise.resolve();
    const wanted = restorable(previous, this.host.now());
    return this.run('old', 'saving', async (service, signal) => {
      const { replies } = await service.automaticReplies(signal);
      const has = this.arrived(replies);
      if (has && isSame(replies, wanted)) return { is: 'saved', goal: 'old', replies };
      if (!isExactly(replies, this.host.known())) return this.shown('old', replies, wanted, true);
      if (isSame(replies, wanted)) return { is: 'same' };
      return this.write(service, 'old', wanted, replies, signal);
    });
  }

  /** Ends what is under way, or leaves what is shown. */
  readonly cancel = (): void => {
    const { step } = this.get();
    this.running?.abort();
    this.running = null;
    this.store.set({ step: step.is === 'saving' && this.sent ? { is: 'stopped' } : { is: 'idle' } });
  };

  /** Something was changed in the form: what came of the last saving is old news. What is being saved goes on. */
  readonly settle = (): void => {
    const { is } = this.get().step;
    if (is === 'saving') this.since = true;
    else if (is !== 'idle') this.cancel();
  };

  private shown(goal: Goal, now: AutomaticReplies, wanted: AutomaticReplies, elsewhere: boolean): Step {
    const changes = changesBetween(now, wanted);
    if (Object.keys(changes).length === 0) return { is: 'same' };
    return { is: 'asking', goal, now, wanted, changes, elsewhere };
  }

  private async write(
    service: Service,
    goal: Goal,
    wanted: AutomaticReplies,
    before: AutomaticReplies,
    signal: AbortSignal,
  ): Promise<Step> {
    if (signal.aborted) throw new GraphError('aborted');
    const earlier = this.get().previous;
    const sent: Sent = { wanted, before };
    this.sent = sent;
    // Before it is sent: of a lost answer nobody knows whether Exchange has it, and the way back must be there.
    if (goal === 'new') this.store.set({ previous: before });
    try {
      const replies = await service.saveAutomaticReplies(wanted, signal);
      this.took(sent, replies);
      return { is: 'saved', goal, replies };
    } catch (error) {
      const problem = problemOf(error);
      if (isUnsure(problem)) return { is: 'failed', goal, problem, unsure: true };
      this.sent = null;
      this.store.set({ previous: earlier });
      throw error;
    }
  }

  /** Whether Exchange has what was sent without an answer; then it is saved like any other. */
  private arrived(replies: AutomaticReplies): boolean {
    const { sent } = this;
    const has = sent !== null && isSame(replies, sent.wanted);
    if (has) this.took(sent, replies);
    this.sent = null;
    return has;
  }

  /** Stopped too late it is saved all the same, and the way back must be there. */
  private took({ before }: Sent, replies: AutomaticReplies): void {
    this.sent = null;
    this.store.set({ previous: before });
    this.host.saved(replies, before);
  }

  private async run(
    goal: Goal,
    is: 'reading' | 'saving',
    work: (service: Service, signal: AbortSignal) => Promise<Step>,
  ): Promise<void> {
    if (this.running) return;
    const service = this.host.service();
    if (!service) {
      this.store.set({ step: { is: 'failed', goal, problem: 'sign-in-needed' } });
      return;
    }
    const running = new AbortController();
    this.running = running;
    this.since = false;
    this.store.set({ step: { is, goal } });
    const step = await work(service, running.signal).catch(
      (error: unknown): Step => ({ is: 'failed', goal, problem: problemOf(error) }),
    );
    if (this.running === running) {
      this.running = null;
      this.store.set({ step: this.sinceThen(step) });
    } else if (step.is === 'saved' && !this.running) this.store.set({ step: this.sinceThen(step) });
  }

  /** What came of it, for a form that was changed meanwhile. */
  private sinceThen(step: Step): Step {
    if (!this.since) return step;
    if (step.is === 'saved') return { ...step, since: true };
    return step.is === 'asking' || step.is === 'same' ? { is: 'idle' } : step;
  }
}

/** A schedule that is over cannot be set again (Graph takes future ones alone); it sent nothing more either. */
function restorable(replies: AutomaticReplies, now: Date): AutomaticReplies {
  if (replies.end === undefined || Date.parse(replies.end) > now.getTime()) return replies;
  const { start: _start, end: _end, ...rest } = replies;
  return rest.status === 'scheduled' ? { ...rest, status: 'disabled' } : rest;
}
