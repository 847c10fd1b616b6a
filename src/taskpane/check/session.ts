import { checkMail } from '../../hygiene/check';
import type { Finding, Report } from '../../hygiene/mail/types';
import { neededParts } from '../../hygiene/needed-parts';
import { forSender } from '../../hygiene/policy/for-sender';
import type { Policy } from '../../hygiene/policy/types';
import { type Verdict, verdictOf, withoutSilenced } from '../../hygiene/verdict';
import { applyToOutlook, type NotDone, type Target, type Undo, undoInOutlook } from '../../outlook/apply-fix';
import { isBeside } from '../../outlook/current-item';
import { type Memory, NOTHING_REMEMBERED } from '../../outlook/memory';
import type { ComposeItem, ReadMail } from '../../outlook/read-mail';
import { type Watch, watchMail } from '../../outlook/watch';
import { type Card, cardsOf } from './cards';
import { Kept } from './kept';
import { fixedBy, fixesOf, followed, textIn } from './mending';

/** Milliseconds for each of Outlook's answers; the pane may wait longer than Send, which has its own limit. */
const LIMIT = 8000;

/** A card that was dealt with: it folds into one line, with a way back. */
export interface Settled {
  readonly id: string;
  readonly card: Card;
  readonly how: 'fixed' | 'silenced';
  /** The findings that were really mended; the card may have held more. Their places are counted in `mail`. */
  readonly fixed: readonly Finding[];
  /** The mail as it was when the card was dealt with. */
  readonly mail: ReadMail['mail'] | null;
  /** One for each part that was mended. */
  readonly undo: readonly Undo[];
}

/** Why the last thing that was asked for was not, or not wholly, done. */
export type Trouble = NotDone | 'not-kept';

/** All that the Check tab shows. Replaced as a whole at each change, never altered. */
export interface CheckState {
  readonly read: ReadMail | null;
  readonly report: Report | null;
  readonly verdict: Verdict | null;
  readonly cards: readonly Card[];
  readonly settled: readonly Settled[];
  readonly memory: Memory;
  /** What is being done; until the mail was read again afterwards. */
  readonly working: string | null;
  /** Until the mail is another one. */
  readonly trouble: Trouble | null;
}

const EMPTY: CheckState = {
  read: null,
  report: null,
  verdict: null,
  cards: [],
  settled: [],
  memory: NOTHING_REMEMBERED,
  working: null,
  trouble: null,
};

/**
 * One mail being written, followed from the pane: reads, checks, mends, remembers. No React and no screen in here.
 * Data flows one way: Outlook → reading → report → state; whatever a person does goes to Outlook and comes back.
 */
export class CheckSession {
  private state: CheckState = EMPTY;
  private readonly listeners = new Set<() => void>();
  private watch: Watch | null = null;
  private readonly item: ComposeItem;
  private readonly policy: Policy;
  private readonly isOurs: () => boolean;
  /** Counts starts and stops: what began in an earlier run writes no more. */
  private run = 0;
  private count = 0;
  private readonly kept: Kept;

  /** @param isOurs whether this mail is still the one beside the pane */
  constructor(item: ComposeItem, policy: Policy, isOurs: () => boolean = () => isBeside(item)) {
    this.item = item;
    this.policy = policy;
    this.isOurs = isOurs;
    this.kept = new Kept(item, LIMIT, (memory) => this.recalled(memory));
  }

  /** Begins to follow the mail; may be called again after `stop`. */
  readonly start = (): void => {
    this.stop();
    this.watch = watchMail(this.item, neededParts(this.policy), LIMIT, (read) => this.check(read));
    void this.kept.recall(this.target().isCurrent);
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): CheckState => this.state;

  readonly stop = (): void => {
    this.run += 1;
    this.watch?.stop();
    this.watch = null;
  };

  /** Applies one of a card's fixes to every place of the card. */
  async fix(card: Card, label: string): Promise<void> {
    const { read } = this.state;
    if (!read || this.state.working !== null) return;
    this.set({ working: card.key, trouble: null });
    const target = this.target();
    const undo: Undo[] = [];
    let trouble: Trouble | null = null;
    for (const [part, fixes] of fixesOf(card, label)) {
      const applied = await applyToOutlook(target, fixes, textIn(read, part) ?? '');
      if (applied.undo) undo.push(applied.undo);
      trouble = applied.why ?? trouble;
    }
    // Followed at once: a reading may have come in while the last part was written.
    const done = followed(undo, this.state.read);
    if (done.length > 0)
      this.addSettled({ card, how: 'fixed', fixed: fixedBy(card, done), undo: done }, read);
    await this.finish(trouble);
  }

  /** "This is no finding": silences this one thing for this mail, here and at Send. */
  async silence(card: Card): Promise<void> {
    if (this.state.memory.silenced.includes(card.key)) return;
    const settled = this.addSettled({ card, how: 'silenced', fixed: [], undo: [] }, this.state.read);
    await this.keepSilence(card.key, true, () => this.withoutSettled(settled));
  }

  async undo(settled: Settled): Promise<void> {
    const known = this.state.settled.find(({ id }) => id === settled.id);
    if (!known || this.state.working !== null) return;
    if (known.how === 'silenced') return this.unsilence(known);
    this.set({ working: known.id, trouble: null });
    const target = this.target();
    const rest: Undo[] = [];
    let trouble: Trouble | null = null;
    for (const undo of known.undo) {
      const undone = await undoInOutlook(target, undo);
      if (undone.rest) rest.push(undone.rest);
      trouble = undone.why ?? trouble;
    }
    const left = followed(rest, this.state.read);
    const lines = left.length > 0 ? [{ ...known, undo: left, fixed: fixedBy(known.card, left) }] : [];
    this.set({ settled: this.state.settled.flatMap((one) => (one.id === known.id ? lines : [one])) });
    await this.finish(trouble);
  }

  /** Keeps the reason for sending all the same (mode `enforce`); false when Outlook could not keep it. */
  async override(signature: string, reason: string): Promise<boolean> {
    const override = { for: signature, reason };
    const kept = await this.kept.override(override, this.target().isCurrent);
    if (kept) this.recheck({ memory: { ...this.state.memory, override } });
    return kept;
  }

  private async unsilence(settled: Settled): Promise<void> {
    const before = this.state.settled.indexOf(settled);
    this.set({ settled: this.withoutSettled(settled) });
    await this.keepSilence(settled.card.key, false, () => {
      const lines = this.state.settled.slice();
      lines.splice(before, 0, settled);
      return lines;
    });
  }

  /**
   * Shows a choice at once, and takes it back when Outlook does not keep it: Send would know nothing of it.
   *
   * @param lines the settled lines as they are without the choice
   */
  private async keepSilence(key: string, silent: boolean, lines: () => readonly Settled[]): Promise<void> {
    const { isCurrent } = this.target();
    this.set({ trouble: null });
    this.recheck({ memory: this.silencing(key, silent) });
    const kept = await this.kept.silence(key, silent, isCurrent);
    // Once more: what Outlook told of its memory meanwhile may have said otherwise.
    this.recheck({ memory: this.silencing(key, silent === kept), ...(!kept && { settled: lines() }) });
    if (!kept) this.set({ trouble: isCurrent() ? 'not-kept' : 'left' });
  }

  private silencing(key: string, silent: boolean): Memory {
    const others = this.state.memory.silenced.filter((one) => one !== key);
    return { ...this.state.memory, silenced: silent ? [...others, key] : others };
  }

  /** While Outlook does not tell, nothing is remembered; what the writer said meanwhile stays. */
  private recalled(known: Memory): void {
    const { silenced, asked, override } = this.state.memory;
    this.recheck({
      memory: {
        silenced: [...new Set([...known.silenced, ...silenced])],
        asked: known.asked ?? asked,
        override: known.override ?? override,
      },
    });
  }

  private target(): Target & { isCurrent: () => boolean } {
    const { run } = this;
    return { item: this.item, limit: LIMIT, isCurrent: () => this.run === run && this.isOurs() };
  }

  /** Ends the work when the mail was read again. Each reading ends by itself, so this does too. */
  private async finish(trouble: Trouble | null): Promise<void> {
    await this.watch?.now();
    this.set({ working: null, trouble });
  }

  private addSettled(line: Omit<Settled, 'id' | 'mail'>, read: ReadMail | null): Settled {
    this.count += 1;
    const settled: Settled = { ...line, id: `${line.card.key}-${this.count}`, mail: read?.mail ?? null };
    this.set({ settled: [...this.state.settled, settled] });
    return settled;
  }

  private withoutSettled(settled: Settled): Settled[] {
    return this.state.settled.filter(({ id }) => id !== settled.id);
  }

  private check(read: ReadMail): void {
    const report = checkMail(read.mail, forSender(this.policy, read.mail.from?.address), new Date());
    const settled = this.state.settled.map((one) => ({ ...one, undo: followed(one.undo, read) }));
    this.recheck({ read, report, settled, trouble: null });
  }

  /** Weighs the last report anew: after a reading, or after the writer said something about a finding. */
  private recheck(change: Partial<CheckState>): void {
    const next = { ...this.state, ...change };
    if (!next.report || !next.read) {
      this.set(change);
      return;
    }
    const { findings } = withoutSilenced(next.report, this.policy, next.memory.silenced);
    this.set({
      ...change,
      verdict: verdictOf(next.report, this.policy, next.memory),
      cards: cardsOf(findings, next.read),
    });
  }

  private set(change: Partial<CheckState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
