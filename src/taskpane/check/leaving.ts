import { listsToKeep } from '../../hygiene/known-lists';
import type { Mail, Report } from '../../hygiene/mail/types';
import type { Policy } from '../../hygiene/policy/types';
import { factsToKeep } from '../../hygiene/seen-facts';
import { type Memory, remember } from '../../outlook/memory';
import type { ComposeItem } from '../../outlook/read-mail';

/** Milliseconds: what comes in a row (a fix, an attachment that was read) is written once. */
const PAUSE = 200;

/**
 * Leaves with the mail what Send cannot find out by itself: what was seen in its texts (the send handler of classic Outlook
 * has only the core of the lexicon), and whom its lists reach (Send asks no directory). The answer must be the same there.
 * Never waited for. Where Outlook does not keep it, Send looks by itself.
 */
export class Leaving {
  private readonly facts: Keeper<'facts'>;
  private readonly lists: Keeper<'lists'>;

  /**
   * @param limit milliseconds for Outlook's answer
   * @param isCurrent whether the mail may be written to
   */
  constructor(item: ComposeItem, limit: number, isCurrent: () => boolean) {
    this.facts = new Keeper(item, 'facts', limit, isCurrent);
    this.lists = new Keeper(item, 'lists', limit, isCurrent, '[]'); // nothing lies there before something is known
  }

  keep(mail: Mail, policy: Policy, report: Report): void {
    this.facts.keep(factsToKeep(mail, policy, report));
    this.lists.keep(listsToKeep(mail));
  }

  /** Nothing more is written, until `keep`. */
  stop(): void {
    this.facts.stop();
    this.lists.stop();
  }
}

/** One thing that is remembered with the mail, written when it is another than before. */
export class Keeper<K extends 'facts' | 'lists'> {
  private readonly item: ComposeItem;
  private readonly what: K;
  private readonly limit: number;
  private readonly isCurrent: () => boolean;
  private latest: Memory[K] | null = null;
  /** As JSON. */
  private kept: string | null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;

  constructor(
    item: ComposeItem,
    what: K,
    limit: number,
    isCurrent: () => boolean,
    kept: string | null = null,
  ) {
    this.item = item;
    this.what = what;
    this.limit = limit;
    this.isCurrent = isCurrent;
    this.kept = kept;
  }

  /** @param value null: nothing to tell, and what is kept is of other texts */
  keep(value: Memory[K] | null): void {
    this.latest = value;
    this.plan();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.latest = null;
  }

  private plan(): void {
    if (this.busy || this.timer !== undefined || this.latest === null) return;
    if (JSON.stringify(this.latest) === this.kept) return;
    this.timer = setTimeout(() => void this.write(), PAUSE);
  }

  /** One at a time: an older answer must not come after a newer one. Never rejects. */
  private async write(): Promise<void> {
    this.timer = undefined;
    const value = this.latest;
    const json = JSON.stringify(value);
    if (value === null || json === this.kept) return;
    this.busy = true;
    const isKept = await remember(this.item, this.what, value as Memory[K], this.limit, this.isCurrent);
    this.kept = isKept ? json : null;
    this.busy = false;
    // What Outlook refused is not tried again before there is something new.
    if (this.latest !== null && JSON.stringify(this.latest) !== json) this.plan();
  }
}
