import { DEFAULT_LIMITS } from './limits';
import { Stop } from './stop';
import type { AboutFile, Limits, ReadOptions } from './types';
import { Writer } from './writer';

/** Work in one go before the page gets its turn. */
const TURN_MS = 25;
const RATIO_COUNTS_FROM = 16 * 1024 * 1024;

/** Reads one file into `job.out`. Throws Stop; what else it throws means `unreadable`. */
export type Reader = (bytes: Uint8Array, job: Job, about: AboutFile) => Promise<void>;

/** The reading of one attachment: what it may still cost, whether it is wanted any more, and how far it is. */
export class Job {
  readonly limits: Limits;
  readonly out: Writer;
  private readonly readFile: Reader;
  private readonly options: ReadOptions;
  private readonly deadline: number;
  private turnEnds: number;
  private unpacked = 0;
  private files = 0;
  private depth = 0;
  private from = 0;
  private to = 1;
  private told = 0;

  constructor(options: ReadOptions, readFile: Reader) {
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.out = new Writer(this.limits.text);
    this.readFile = readFile;
    this.options = options;
    this.deadline = performance.now() + this.limits.milliseconds;
    this.turnEnds = performance.now() + TURN_MS;
  }

  /**
   * Call it often, and wait for it: it ends the reading when the time is up, gives way to others now and then.
   *
   * @throws Stop, or the signal's reason
   */
  async pause(): Promise<void> {
    this.check();
    if (performance.now() < this.turnEnds) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.turnEnds = performance.now() + TURN_MS;
    this.check();
  }

  /** The same without giving way. */
  check(): void {
    if (this.options.signal?.aborted) throw this.options.signal.reason;
    if (performance.now() > this.deadline) throw new Stop('timed-out', true);
  }

  /** Waits no longer than the time that is left, or until cancelled. */
  async within<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.options;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let cancel: (() => void) | undefined;
    const end = new Promise<never>((_resolve, reject) => {
      cancel = () => reject(signal?.reason);
      signal?.addEventListener('abort', cancel);
      timer = setTimeout(
        () => reject(new Stop('timed-out', true)),
        Math.max(0, this.deadline - performance.now()),
      );
    });
    try {
      this.check();
      return await Promise.race([work, end]);
    } finally {
      clearTimeout(timer);
      if (cancel) signal?.removeEventListener('abort', cancel);
    }
  }

  /** Counts unpacked bytes. `sofar` and `packed` are those of the one file that is being unpacked. */
  unpack(bytes: number, sofar: number, packed: number): void {
    this.unpacked += bytes;
    if (this.unpacked > this.limits.unpacked) throw new Stop('too-large', true);
    if (sofar > RATIO_COUNTS_FROM && sofar > packed * this.limits.ratio) throw new Stop('too-large');
  }

  /** How much of the present file is done, 0 to 1. */
  progress(fraction: number): void {
    const now = this.from + (this.to - this.from) * Math.min(1, Math.max(0, fraction));
    if (now <= this.told) return;
    this.told = now;
    this.options.onProgress?.(now);
  }

  /** Does a part of the work, which takes the present file from one fraction to another. */
  async share<T>(from: number, to: number, work: () => Promise<T>): Promise<T> {
    const { from: outerFrom, to: outerTo } = this;
    const span = outerTo - outerFrom;
    this.from = outerFrom + span * from;
    this.to = outerFrom + span * to;
    try {
      return await work();
    } finally {
      this.from = outerFrom;
      this.to = outerTo;
    }
  }

  /** One more file of an archive. It counts before it is opened, so that a million empty ones stop as well. */
  countFile(): void {
    this.files += 1;
    if (this.files > this.limits.files) throw new Stop('too-large', true);
  }

  /** Reads a file found inside the present one. What is wrong with it is noted, and the rest goes on. */
  async inner(bytes: Uint8Array, about: AboutFile, number?: number): Promise<void> {
    await this.deeper(number, () => this.readFile(bytes, this, about));
  }

  /** The same for content that is no file of its own. */
  async deeper(number: number | undefined, work: () => Promise<void>): Promise<void> {
    if (this.depth >= this.limits.depth) {
      this.out.gap('too-large', 'file', number);
      return;
    }
    this.depth += 1;
    try {
      await this.guard(number, work);
    } finally {
      this.depth -= 1;
    }
  }

  /** Turns what goes wrong with one inner file into a gap; what ends the whole reading passes. */
  async guard(number: number | undefined, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.check();
      if (error instanceof Stop && error.all) throw error;
      this.out.gap(error instanceof Stop ? error.because : 'unreadable', 'file', number);
    }
  }
}
