import { handler } from './call';
import { aborted } from './errors';

/** Graph's own limit for one application in one mailbox (throttling limits of Outlook services). */
export const AT_ONCE = 4;

export interface Gate {
  /**
   * Waits for so many places (at most all of them) in each of these mailboxes; first come, first served.
   *
   * @returns what gives the places back
   * @throws GraphError `aborted`
   */
  enter(places: ReadonlyMap<string, number>, signal?: AbortSignal): Promise<() => void>;
}

/** Lets in at most four requests at once a mailbox. */
export function createGate(atOnce = AT_ONCE): Gate {
  const mailboxes = new Map<string, Mailbox>();

  function enterOne(name: string, places: number, signal: AbortSignal | undefined): Promise<() => void> {
    const mailbox = mailboxes.get(name) ?? new Mailbox(atOnce);
    mailboxes.set(name, mailbox);
    const leave = () => {
      mailbox.give(places);
      if (mailbox.isEmpty) mailboxes.delete(name);
    };
    return mailbox.take(places, signal).then(() => leave);
  }

  return {
    async enter(places, signal) {
      if (signal?.aborted) throw aborted();
      const left: (() => void)[] = [];
      const leaveAll = () => {
        for (const leave of left.splice(0)) leave();
      };
      try {
        // Always in the same order: two batches that each hold what the other waits for would wait for ever.
        for (const [name, wanted] of [...places].sort(([one], [other]) => (one < other ? -1 : 1)))
          left.push(await enterOne(name, Math.min(Math.max(wanted, 1), atOnce), signal));
      } catch (error) {
        leaveAll();
        throw error;
      }
      return leaveAll;
    },
  };
}

interface Waiting {
  readonly places: number;
  enter(): void;
}

class Mailbox {
  readonly #atOnce: number;
  #free: number;
  #queue: Waiting[] = [];

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
    this.#free = atOnce;
  }

  get isEmpty(): boolean {
    return this.#free === this.#atOnce && this.#queue.length === 0;
  }

  take(places: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        this.#queue = this.#queue.filter((each) => each !== waiting);
        reject(aborted());
        this.#letIn();
      };
      const enter = () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const waiting = { places, enter };
      signal?.addEventListener('abort', stop, { once: true });
      this.#queue.push(waiting);
      this.#letIn();
    });
  }

  give(places: number): void {
    this.#free += places;
    this.#letIn();
  }

  /** Nobody overtakes: one who needs four places would otherwise wait behind an endless row of ones. */
  #letIn(): void {
    for (let first = this.#queue[0]; first && first.places <= this.#free; first = this.#queue[0]) {
      this.#queue.shift();
      this.#free -= first.places;
      first.enter();
    }
  }
}

/** Whose mailbox a path below the endpoint works in: `me`, `users/{id}`, or none in particular. */
export function mailboxOf(path: string): string {
  if (/^\/me(?:[/?]|$)/.test(path)) return 'me';
  const user = /^\/users(?:\/|\(')([^/?')]+)/.exec(path)?.[1];
  return user === undefined ? 'directory' : `users/${user.toLowerCase()}`;
}

export const gated = (gate: Gate, below: (url: string) => string) =>
  handler(async ({ call, url }, next) => {
    const { places, signal } = call.asking;
    const leave = await gate.enter(places ?? new Map([[mailboxOf(below(url)), 1]]), signal);
    try {
      await next();
    } finally {
      leave();
    }
  });
