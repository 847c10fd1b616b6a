import type { Outcome, Totals } from './types';

/** Totals that grow mail by mail. */
export class Tally {
  private readonly levels = { off: 0, hint: 0, warn: 0, block: 0 };
  private readonly rules: Record<string, number> = {};
  private readonly send = { pass: 0, ask: 0, stop: 0 };
  private unchecked = 0;

  /** @param whole whether everything of the mail was looked at */
  add({ level, rules, send }: Outcome, whole: boolean): void {
    this.levels[level] += 1;
    this.send[send] += 1;
    for (const rule of rules) this.rules[rule] = (this.rules[rule] ?? 0) + 1;
    if (!whole) this.unchecked += 1;
  }

  totals(): Totals {
    const { levels, rules, send, unchecked } = this;
    return { levels: { ...levels }, rules: { ...rules }, send: { ...send }, unchecked };
  }
}
