import { remember } from '../../outlook/memory';
import type { ComposeItem } from '../../outlook/read-mail';

/** Milliseconds: what comes in a row (a fix, an attachment that was read) is written once. */
const PAUSE = 200;

/**
 * Leaves with the mail what was seen in its texts: the send handler of classic Outlook has only the core of the lexicon,
 * and must give the same answer. Never waited for. Where Outlook does not keep it, Send looks by itself.
 */
export class FactsKeeper {
  private readonly item: ComposeItem;
  private readonly limit: number;
  private readonly isCurrent: () => boolean;
  private latest: string | null = null;
  private kept: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;

  /**
   * @param limit milliseconds for Outlook's answer
   * @param isCurrent whether the mail may be written to
   */
  constructor(item: ComposeItem, limit: number, isCurrent: () => boolean) {
    this.item = item;
    this.limit = limit;
    this.isCurrent = isCurrent;
  }

  /** @param facts as `factsToKeep` gave them; null: nothing to tell, and what is kept is of other texts */
  keep(facts: string | null): void {
    this.latest = facts;
    this.plan();
  }

  /** Nothing more is written, until `keep`. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.latest = null;
  }

  private plan(): void {
    if (this.busy || this.timer !== undefined || this.latest === null || this.latest === this.kept) return;
    this.timer = setTimeout(() => void this.write(), PAUSE);
  }

  /** One at a time: an older answer must not come after a newer one. Never rejects. */
  private async write(): Promise<void> {
    this.timer = undefined;
    const facts = this.latest;
    if (facts === null || facts === this.kept) return;
    this.busy = true;
    this.kept = (await remember(this.item, 'facts', facts, this.limit, this.isCurrent)) ? facts : null;
    this.busy = false;
    if (this.latest !== facts) this.plan(); // what Outlook refused is not tried again before there is something new
  }
}
