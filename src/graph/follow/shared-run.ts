import type { SyncOptions } from './types';

interface Running {
  readonly asks: SyncOptions;
  readonly toItsEnd: Promise<boolean>;
}

/** Lets one look run at a time: whoever comes meanwhile shares it. */
export class SharedRun {
  #running: Running | null = null;

  /**
   * Returns when what is asked for was looked at. But not at the end of somebody else's look where that was stopped, or asks too
   * little: then it begins one.
   *
   * @param begin null: there is nothing to begin any more; else tells whether it came to its end. Must not throw
   */
  async run(asks: SyncOptions, begin: () => Promise<boolean> | null): Promise<void> {
    while (this.#running) {
      const { asks: others, toItsEnd } = this.#running;
      if ((await toItsEnd) && isCovered(asks, others)) return;
    }
    const toItsEnd = begin();
    if (!toItsEnd) return;
    this.#running = { asks, toItsEnd };
    try {
      await toItsEnd;
    } finally {
      this.#running = null; // whatever it was: nobody would ever look again
    }
  }
}

const isCovered = (asked: SyncOptions, by: SyncOptions): boolean =>
  (!asked.askClosed || by.askClosed === true) && (!by.onlyFollowed || asked.onlyFollowed === true);
