import { type DirectoryPerson, type Graph, GraphError, type Problem } from '../../../graph/types';
import { Store } from '../../../session/store';

/** Milliseconds of quiet before the directory is asked: somebody who types is not there yet. */
const QUIET = 250;
/** Fewer letters would find half the municipality. */
const FEWEST = 2;

export interface Search {
  /** `nobody`: the directory has none of that name. `idle`: too little was typed to ask. */
  readonly state: 'idle' | 'searching' | 'found' | 'nobody' | 'failed';
  readonly people: readonly DirectoryPerson[];
  readonly problem: Problem | null;
}

const IDLE: Search = { state: 'idle', people: [], problem: null };

/** Looks a name up while it is being typed: one question at a time, and an answer that comes too late is not heard. */
export class PeopleSearch {
  private readonly ask: Graph['findPeople'];
  private readonly quiet: number;
  private readonly store = new Store<Search>(IDLE);
  private asked = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | null = null;

  /** @param quiet milliseconds */
  constructor(ask: Graph['findPeople'], quiet = QUIET) {
    this.ask = ask;
    this.quiet = quiet;
    this.subscribe = this.store.subscribe;
    this.get = this.store.get;
  }

  readonly subscribe: Store<Search>['subscribe'];
  readonly get: () => Search;

  /** What stands in the field now. */
  readonly type = (typed: string): void => {
    const text = typed.trim();
    if (text === this.asked && this.get().state !== 'failed') return;
    this.drop();
    if (text.length < FEWEST) {
      this.store.set(IDLE);
      return;
    }
    this.asked = text;
    // Those found so far stay until the next ones are there: a list that comes and goes cannot be read.
    this.store.set({ state: 'searching', problem: null });
    this.timer = setTimeout(() => void this.look(text), this.quiet);
  };

  /** Forgets what was found, and ends the question that is under way. */
  readonly stop = (): void => {
    this.drop();
    this.store.set(IDLE);
  };

  private drop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
    this.running = null;
    this.asked = '';
  }

  private async look(text: string): Promise<void> {
    const running = new AbortController();
    this.running = running;
    try {
      const people = await this.ask(text, running.signal);
      if (this.running !== running) return;
      this.store.set({ state: people.length > 0 ? 'found' : 'nobody', people });
    } catch (error) {
      if (this.running !== running) return;
      this.store.set({ state: 'failed', people: [], problem: problemOf(error) });
    }
  }
}

/** What a person is told of; whatever is no error of Graph's is `failed`. */
export function problemOf(error: unknown): Problem {
  return error instanceof GraphError ? error.problem : 'failed';
}
