import type { Readable, Writable } from 'node:stream';

/** What the command touches; the process gives the real ones, a test gives its own. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  now(): Date;
  /** The folder that this command lies in: what it serves lies beside it. */
  readonly home: string;
  /** Resolves when the person ends the command (Ctrl+C). From the first call on, that is no sudden end any more. */
  untilInterrupted(): Promise<void>;
}

export type Sink = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** 0: nothing at level block · 1: something is (check), or is wrong (policy check) · 2: bad usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** Ends the command with one sentence for the person, already in their language, and exit 2. */
export class Trouble extends Error {}

/** The command was not understood; a hint where to look is added. */
export class BadUsage extends Trouble {}

/** Whoever read the output has stopped (`| head`). Nobody is left to tell, so the command ends quietly. */
export class ReaderGone extends Error {}

/** The answer cannot be written any more (a full disk). */
export class Unwritable extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** A stream that is waited for: memory stays flat however slowly the other end reads. */
export interface Output {
  /** Resolves when more may be written. Throws `ReaderGone` when nobody reads any longer, else `Unwritable`. */
  write(text: string): Promise<void>;
}

export function outputTo(stream: Sink): Output {
  let failure: NodeJS.ErrnoException | undefined;
  let wake: (() => void) | undefined;
  // One set of listeners for the whole run: racing a promise a line would grow with the stream.
  const wakeUp = () => {
    wake?.();
    wake = undefined;
  };
  stream.on('drain', wakeUp);
  stream.on('close', wakeUp);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error;
    wakeUp();
  });

  return {
    async write(text) {
      if (!failure && !stream.destroyed && !stream.write(text)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure && !saysGone(failure)) throw new Unwritable(failure.code ?? failure.name);
      if (failure || stream.destroyed) throw new ReaderGone();
    },
  };
}

/** EPIPE on Unix; Windows answers with one of the others. */
function saysGone(error: NodeJS.ErrnoException): boolean {
  return ['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED'].includes(error.code ?? '');
}

/** The system's word for what went wrong (ENOENT …), '' where there is none. Errors may come from another realm. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
