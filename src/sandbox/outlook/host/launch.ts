import type { ItemStore } from '../model';
import type { Frame } from './frames';
import type { LaunchEntry } from './log';
import { EVENT } from './wire';

/** What an add-in hands to `event.completed`; anything may be missing or wrong. */
export interface CompletedContext {
  allowEvent?: unknown;
  errorMessage?: unknown;
  errorMessageMarkdown?: unknown;
  cancelLabel?: unknown;
  commandId?: unknown;
  contextData?: unknown;
  sendModeOverride?: unknown;
}

export type FunctionRun =
  | { kind: 'completed'; context: CompletedContext }
  /** The page did not come, did not start, or has no such function. */
  | { kind: 'unavailable' }
  /** Called off by the host before there was an answer. */
  | { kind: 'aborted' };

export interface FunctionCall {
  /** The mail that the function is about. */
  item: ItemStore;
  /** The page in which the function lives. */
  page: string;
  functionName: string;
  /** What the add-in's handler gets, without `completed`. */
  event: { type: string; source: { id: string } } & Record<string, unknown>;
  startMs: number;
  signal: AbortSignal;
  entry: LaunchEntry;
}

/** How long a runtime stays after its first answer, so that a second one is seen (and counted as a fault). */
const LINGER_MS = 250;

interface Running {
  readonly id: string;
  readonly entry: LaunchEntry;
  readonly resolve: (run: FunctionRun) => void;
}

/**
 * Runs functions of the add-in, each in a runtime frame of its own, as Outlook on the web does: load the page, wait until
 * its office.js has registered for `appCommandInvoked`, fire it, take the first answer.
 */
export class FunctionRunner {
  readonly #open: (call: FunctionCall) => Frame;
  readonly #close: (frame: Frame) => void;
  readonly #fire: (frame: Frame, event: string, data: unknown) => boolean;
  readonly #ready = new Map<Frame, () => void>();
  readonly #running = new Map<string, Running>();

  constructor(
    open: (call: FunctionCall) => Frame,
    close: (frame: Frame) => void,
    fire: (frame: Frame, event: string, data: unknown) => boolean,
  ) {
    this.#open = open;
    this.#close = close;
    this.#fire = fire;
  }

  /** Never rejects. */
  async run(call: FunctionCall): Promise<FunctionRun> {
    const frame = this.#open(call);
    const id = crypto.randomUUID();
    let startTimer: ReturnType<typeof setTimeout> | undefined;
    const run = await new Promise<FunctionRun>((resolve) => {
      const abort = () => resolve({ kind: 'aborted' });
      if (call.signal.aborted) return abort();
      call.signal.addEventListener('abort', abort, { once: true });
      startTimer = setTimeout(() => resolve({ kind: 'unavailable' }), call.startMs);
      this.#running.set(id, { id, entry: call.entry, resolve });
      this.#ready.set(frame, () => {
        clearTimeout(startTimer);
        call.entry.registered = performance.now();
        call.entry.fired = performance.now();
        this.#fire(frame, EVENT.commandInvoked, [id, call.functionName, JSON.stringify(call.event)]);
      });
    });
    clearTimeout(startTimer);
    this.#ready.delete(frame);
    const tidy = () => {
      this.#running.delete(id);
      this.#close(frame);
    };
    if (run.kind === 'completed') setTimeout(tidy, LINGER_MS);
    else tidy();
    return run;
  }

  /** office.js in `frame` is ready for commands. */
  registered(frame: Frame): void {
    const ready = this.#ready.get(frame);
    this.#ready.delete(frame);
    ready?.();
  }

  /** The answer of office.js (dispatch 94): the id, a status, and the event object as JSON. */
  completed(id: unknown, status: unknown, json: unknown): void {
    const running = this.#running.get(String(id));
    if (!running) return;
    const { entry, resolve } = running;
    entry.completions += 1;
    if (entry.completions > 1) return; // the first answer counts
    entry.answered = performance.now();
    entry.status = Number(status); // 11101: the function that the manifest names is not associated
    resolve(status === 0 ? { kind: 'completed', context: completedContext(json) } : { kind: 'unavailable' });
  }
}

function completedContext(json: unknown): CompletedContext {
  try {
    const event = JSON.parse(String(json)) as { completedContext?: CompletedContext | null };
    return event.completedContext ?? {};
  } catch {
    return {};
  }
}
