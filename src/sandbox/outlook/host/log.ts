import type { FrameKind } from './frames';

/** One message on the wire, without what it carries. */
export interface WireEntry {
  /** Milliseconds since the page started (performance.now). */
  at: number;
  frame: FrameKind;
  direction: 'to-host' | 'to-add-in';
  name: string;
  dispatchId?: number;
  /** For answers: how long the host took. */
  ms?: number;
  /** For answers that tell an error. */
  errorCode?: number;
}

/** One run of an add-in function, with the moments that a stopwatch needs (performance.now). */
export interface LaunchEntry {
  event: string;
  functionName: string;
  /** The runtime frame was made. */
  opened: number;
  /** office.js was ready in it. */
  registered?: number;
  /** The event was handed to the add-in. */
  fired?: number;
  /** The add-in's first answer. */
  answered?: number;
  /** How often the add-in completed the event; the first counts. */
  completions: number;
  status?: number;
}

const KEPT = 5000;

/** What was said, never with contents: names, ids and times only. */
export class WireLog {
  readonly messages: WireEntry[] = [];
  readonly launches: LaunchEntry[] = [];

  add(entry: WireEntry): void {
    if (this.messages.length >= KEPT) this.messages.splice(0, KEPT / 10);
    this.messages.push(entry);
  }

  launch(event: string, functionName: string): LaunchEntry {
    const entry: LaunchEntry = { event, functionName, opened: performance.now(), completions: 0 };
    this.launches.push(entry);
    return entry;
  }

  clear(): void {
    this.messages.length = 0;
    this.launches.length = 0;
  }
}
