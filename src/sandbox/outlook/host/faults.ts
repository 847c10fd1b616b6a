import type { FrameKind } from './frames';

/** What a misbehaving host does instead of answering a call. */
export interface CallFault {
  /** A dispatch id (37: body.getAsync …) or the name of a message (`GetInitialData`). */
  call: number | string;
  /** Only in frames of this kind. */
  in?: FrameKind;
  /** `drop`: never answers · `fail`: answers with `code` · `delay`: answers after `ms` · `answer`: answers with `data`. */
  do: 'drop' | 'fail' | 'delay' | 'answer';
  code?: number;
  ms?: number;
  data?: unknown;
  /** How many calls it hits; all of them when left out. */
  times?: number;
}

/** For tests: makes the host misbehave. Nothing here is used unless a test asks for it. */
export class Faults {
  /** `missing`: runtime pages are asked for at an address that does not exist. */
  runtimePage: 'ok' | 'missing' = 'ok';
  /** `stacks`: a second signature is put below the first, as clients have done (office-js issues 4758, 5543, 6402). */
  signature: 'replaces' | 'stacks' = 'replaces';
  #calls: CallFault[] = [];

  /** Adds a fault; call the result to take it away. */
  add(fault: CallFault): () => void {
    this.#calls.push(fault);
    return () => {
      this.#calls = this.#calls.filter((one) => one !== fault);
    };
  }

  clear(): void {
    this.#calls = [];
    this.runtimePage = 'ok';
    this.signature = 'replaces';
  }

  /** The fault for this call, counted down. */
  take(kind: FrameKind, name: string, dispatchId: number | undefined): CallFault | undefined {
    const fault = this.#calls.find(
      (one) =>
        (one.call === dispatchId || one.call === name) &&
        (one.in === undefined || one.in === kind) &&
        one.times !== 0,
    );
    if (fault?.times !== undefined) fault.times -= 1;
    return fault;
  }
}
