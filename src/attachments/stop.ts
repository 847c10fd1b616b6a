import type { Unreadable } from '../hygiene/mail/types';

/**
 * Ends the reading of one file, or (`all`) of the whole attachment because a common budget is spent.
 * What was read before stays. Carries no text of the file.
 */
export class Stop extends Error {
  readonly because: Unreadable;
  readonly all: boolean;

  constructor(because: Unreadable, all = false) {
    super(because);
    this.because = because;
    this.all = all;
  }
}
