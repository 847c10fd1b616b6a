import { checkMail } from '../../hygiene/check';
import { textOf } from '../../hygiene/mail/fix';
import type { Fix, PartKind, Report } from '../../hygiene/mail/types';
import { forSender } from '../../hygiene/policy/for-sender';
import type { Policy } from '../../hygiene/policy/types';
import { type Verdict, verdictOf, withoutSilenced } from '../../hygiene/verdict';
import { applyToOutlook, type Undo, undoInOutlook } from '../../outlook/apply-fix';
import { type Memory, NOTHING_REMEMBERED, recall, remember } from '../../outlook/memory';
import type { ComposeItem, ReadMail } from '../../outlook/read-mail';
import { type Watch, watchMail } from '../../outlook/watch';
import { type Card, cardsOf } from './cards';

/** Milliseconds for each of Outlook's answers; the pane may wait longer than Send, which has its own limit. */
const LIMIT = 8000;
const PARTS: readonly PartKind[] = ['subject', 'body', 'recipients', 'attachment-names'];

/** A card that was dealt with: it folds into one line, with a way back. */
export interface Settled {
  readonly id: string;
  readonly card: Card;
  readonly how: 'fixed' | 'silenced';
  /** Last made first: the order in which they are taken back. */
  readonly undo: readonly Undo[];
}

/** All that the Check tab shows. Replaced as a whole at each change, never altered. */
export interface CheckState {
  readonly read: ReadMail | null;
  readonly report: Report | null;
  readonly verdict: Verdict | null;
  readonly cards: readonly Card[];
  readonly settled: readonly Settled[];
  readonly memory: Memory;
  readonly working: string | null;
  readonly trouble: 'changed' | 'refused' | null;
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
  private count = 0;

  constructor(item: ComposeItem, policy: Policy) {
    this.item = item;
    this.policy = policy;
  }

  /** Begins to follow the mail; may be called again after `stop`. */
  readonly start = (): void => {
    this.watch?.stop();
    this.watch = watchMail(this.item, PARTS, LIMIT, (read) => this.check(read));
    void recall(this.item, LIMIT).then((memory) => this.recheck({ memory }));
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): CheckState => this.state;

  readonly stop = (): void => this.watch?.stop();

  /** Applies one of a card's fixes to every place of the card, last place first. */
  async fix(card: Card, label: string): Promise<void> {
    const read = this.state.read;
    if (!read || this.state.working) return;
    this.set({ working: card.key, trouble: null });
    const undo: Undo[] = [];
    let trouble: CheckState['trouble'] = null;
    for (const fix of fixesOf(card, label)) {
      // Always against the text that was checked: places further down are mended already, those above lie as they lay.
      const applied = await applyToOutlook(this.item, fix, textOf(read.source, fix.span.part), LIMIT);
      if (applied.done) undo.unshift(applied.undo);
      else trouble = applied.why;
    }
    const settled: Settled[] = undo.length > 0 ? [this.settle(card, 'fixed', undo)] : [];
    this.set({ working: null, trouble, settled: [...this.state.settled, ...settled] });
    this.watch?.now();
  }

  /** "This is no finding": silences this one thing for this mail, here and at Send. */
  async silence(card: Card): Promise<void> {
    const silenced = [...this.state.memory.silenced, card.key];
    this.recheck({
      memory: { ...this.state.memory, silenced },
      settled: [...this.state.settled, this.settle(card, 'silenced', [])],
    });
    await remember(this.item, 'silenced', silenced, LIMIT);
  }

  async undo(settled: Settled): Promise<void> {
    if (this.state.working) return;
    if (settled.how === 'silenced') return this.unsilence(settled);
    this.set({ working: settled.id, trouble: null });
    let trouble: CheckState['trouble'] = null;
    for (const undo of settled.undo) {
      const applied = await undoInOutlook(this.item, undo, LIMIT);
      if (!applied.done) trouble = applied.why;
    }
    const left = trouble ? this.state.settled : this.state.settled.filter((one) => one !== settled);
    this.set({ working: null, trouble, settled: left });
    this.watch?.now();
  }

  /** Keeps the reason for sending all the same (mode `enforce`); false when Outlook could not keep it. */
  async override(signature: string, reason: string): Promise<boolean> {
    const override = { for: signature, reason };
    const kept = await remember(this.item, 'override', override, LIMIT);
    if (kept) this.recheck({ memory: { ...this.state.memory, override } });
    return kept;
  }

  private async unsilence(settled: Settled): Promise<void> {
    const silenced = this.state.memory.silenced.filter((key) => key !== settled.card.key);
    this.recheck({
      memory: { ...this.state.memory, silenced },
      settled: this.state.settled.filter((one) => one !== settled),
    });
    await remember(this.item, 'silenced', silenced, LIMIT);
  }

  private settle(card: Card, how: Settled['how'], undo: readonly Undo[]): Settled {
    this.count += 1;
    return { id: `${card.key}-${this.count}`, card, how, undo };
  }

  private check(read: ReadMail): void {
    const report = checkMail(read.mail, forSender(this.policy, read.mail.from?.address), new Date());
    this.recheck({ read, report });
  }

  /** Weighs the last report anew: after a reading, or after the writer said something about a finding. */
  private recheck(change: Partial<CheckState>): void {
    const next = { ...this.state, ...change };
    if (!next.report || !next.read) {
      this.set(change);
      return;
    }
    const { findings } = withoutSilenced(next.report, next.memory.silenced);
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

function fixesOf(card: Card, label: string): Fix[] {
  const fixes: Fix[] = [];
  for (const finding of card.findings) {
    for (const fix of finding.fixes ?? []) if (fix.label === label) fixes.push(fix);
  }
  return fixes.reverse();
}
