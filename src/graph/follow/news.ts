import type { MailboxAddress } from '../mail-types';
import type { Problem } from '../types';
import { createBoard } from './board';
import type { Holding } from './holding';
import { stateOf } from './mailbox';
import type { FollowState, MailboxState } from './types';

/** What a follower tells: what is kept of each mailbox, what is wrong with it, and which one is being asked about. */
export class News {
  readonly #mailboxes: readonly MailboxAddress[];
  readonly #board;
  readonly #problems = new Map<MailboxAddress, Problem>();
  readonly #working = new Set<MailboxAddress>();

  constructor(mailboxes: readonly MailboxAddress[]) {
    this.#mailboxes = mailboxes;
    this.#board = createBoard({ mailboxes: newOnes(mailboxes), version: 0 });
  }

  readonly get = (): FollowState => this.#board.get();
  readonly subscribe = (changed: () => void) => this.#board.subscribe(changed);

  /** Not soon, but now. */
  flush(): void {
    this.#board.flush();
  }

  begins(mailbox: MailboxAddress): void {
    this.#working.add(mailbox);
    this.#tellWorking();
  }

  ends(mailbox: MailboxAddress): void {
    this.#working.delete(mailbox);
    this.#tellWorking();
  }

  /** @param problem null: it worked */
  hears(problem: Problem | null, mailboxes: readonly MailboxAddress[]): void {
    for (const mailbox of mailboxes) {
      if (problem === null) this.#problems.delete(mailbox);
      else this.#problems.set(mailbox, problem);
    }
  }

  /** Tells what is kept now, where that is anything new. */
  async changed(holding: Holding): Promise<void> {
    const now = await holding.states(this.#problems);
    const version = holding.kept?.revision;
    this.#board.post((state) => {
      const mailboxes = renewed(state.mailboxes, now);
      if (mailboxes === state.mailboxes && version === state.version) return state;
      return { ...state, mailboxes, version: version ?? state.version };
    });
  }

  /** The last thing that is told. @param gone what is kept was deleted under our eyes */
  end(gone: boolean): void {
    this.#board.post((state) => {
      if (state.gone) return state;
      return {
        mailboxes: newOnes(this.#mailboxes),
        version: state.version + 1,
        ...(gone && { gone }),
      };
    });
    this.#board.close();
  }

  #tellWorking(): void {
    const [first] = this.#working;
    this.#board.post((state) => {
      if (state.working === first) return state;
      const { working: _before, ...rest } = state;
      return first === undefined ? rest : { ...rest, working: first };
    });
  }
}

const newOnes = (mailboxes: readonly MailboxAddress[]): MailboxState[] =>
  mailboxes.map((mailbox) => ({ mailbox, ...stateOf(undefined), problem: null }));

/** Of a mailbox of which nothing changed the same state, and the same list where nothing did at all. */
function renewed(before: readonly MailboxState[], now: readonly MailboxState[]): readonly MailboxState[] {
  const found = now.map((state, at) => {
    const then = before[at];
    return then && isSame(then, state) ? then : state;
  });
  return found.every((state, at) => state === before[at]) ? before : found;
}

function isSame({ progress, ...one }: MailboxState, { progress: others, ...other }: MailboxState): boolean {
  const names = Object.keys(one) as (keyof typeof one)[];
  if (names.some((name) => one[name] !== other[name])) return false;
  return progress?.mails === others?.mails && progress?.share === others?.share;
}
