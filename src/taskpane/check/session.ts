import { checkMail } from '../../hygiene/check';
import type { Mail } from '../../hygiene/mail/types';
import { neededParts, needsLooks } from '../../hygiene/needed-parts';
import { forSender } from '../../hygiene/policy/for-sender';
import type { Policy } from '../../hygiene/policy/types';
import { wholeLexicon } from '../../hygiene/sensitive/whole-lexicon';
import { isBeside } from '../../outlook/current-item';
import type { Memory } from '../../outlook/memory';
import type { ComposeItem, ReadMail } from '../../outlook/read-mail';
import { takeRouteBack } from '../../outlook/take-route';
import type { Target } from '../../outlook/target';
import { type Watch, watchMail } from '../../outlook/watch';
import { Store } from '../../session/store';
import { FileReading } from '../attachments/file-reading';
import { channelOf, type Numbers, takeThere } from '../channel/routing';
import type { Card } from './cards';
import { CHANNEL, type CheckState, NOTHING_YET, type Settled, type Trouble } from './check-state';
import { judged } from './judge';
import { joined, Kept, withSilence } from './kept';
import { Leaving } from './leaving';
import { afterUndo, fixedBy, followed, mendCard, takeAllBack } from './mending';

export type { CheckState, Settled, Trouble } from './check-state';

/** Milliseconds for each of Outlook's answers; the pane may wait longer than Send, which has its own limit. */
const LIMIT = 8000;

/**
 * One mail being written, followed from the pane. No React and no screen in here. Data flows one way: Outlook → reading →
 * report → state; whatever a person does goes to Outlook and comes back.
 */
export class CheckSession {
  private readonly store = new Store(NOTHING_YET);
  private watch: Watch | null = null;
  private readonly item: ComposeItem;
  private readonly policy: Policy;
  private readonly isOurs: () => boolean;
  /** Counts starts and stops: what began in an earlier run writes no more. */
  private run = 0;
  private count = 0;
  private readonly kept: Kept;
  private readonly reading: FileReading;
  private readonly leaving: Leaving;
  /** The last reading of the mail, without its attachments' contents. */
  private last: ReadMail | null = null;
  /** The lexicon has come, or will not. */
  private ready = false;
  private withKnown = (mail: Mail): Mail => mail;

  /** @param isOurs whether this mail is still the one beside the pane */
  constructor(item: ComposeItem, policy: Policy, isOurs: () => boolean = () => isBeside(item)) {
    this.item = item;
    this.policy = policy;
    this.isOurs = isOurs;
    this.kept = new Kept(item, LIMIT, (memory) => this.recalled(memory));
    const isCurrent = () => this.watch !== null && this.isOurs();
    this.reading = new FileReading(item, policy, LIMIT, isCurrent, (what) => this.filesChanged(what));
    this.leaving = new Leaving(item, LIMIT, isCurrent);
  }

  /** Begins to follow the mail; may be called again after `stop`. */
  readonly start = (): void => {
    this.stop();
    const { item, policy } = this;
    const tell = (read: ReadMail) => this.check(read);
    this.watch = watchMail(item, neededParts(policy), LIMIT, policy.channels, tell, needsLooks(policy));
    void this.kept.recall(this.target().isCurrent);
    // Without the lexicon nothing could be judged: the first check waits for it, and where it does not come says so.
    void wholeLexicon().then(() => {
      this.ready = true;
      if (this.watch && this.last) this.check(this.last);
    });
  };

  readonly subscribe = this.store.subscribe;
  readonly get = this.store.get;
  private readonly set = this.store.set;

  readonly stop = (): void => {
    this.run += 1;
    this.watch?.stop();
    this.watch = null;
    this.reading.end();
    this.leaving.stop();
  };

  /** Ends the reading of one attachment; it was not looked at then. */
  readonly stopFile = (id: string): void => this.reading.stop(id);

  /** Reads an attachment that was not looked at. */
  readonly readFile = (id: string): void => this.reading.again(id);

  /** Checks again with what is known of the recipients by now. */
  readonly learn = (withKnown: (mail: Mail) => Mail): void => {
    this.withKnown = withKnown;
    this.filesChanged('result');
  };

  /** Reads the mail at once; settles when that was told. */
  readonly look = async (): Promise<void> => this.watch?.now();

  /** Applies one of a card's fixes to every place of the card. */
  async fix(card: Card, label: string): Promise<void> {
    const { read } = this.get();
    if (!read || this.get().working !== null) return;
    this.set({ working: card.key, trouble: null });
    const { undo, why } = await mendCard(this.target(), card, label, read, this.policy.signature);
    // Followed at once: a reading may have come in while the last part was written.
    const done = followed(undo, this.get().read);
    if (done.length > 0)
      this.addSettled({ card, how: 'fixed', fixed: fixedBy(card, done), undo: done }, read);
    await this.finish(why);
  }

  /** "This is no finding": silences all that the card shows for this mail, here and at Send. */
  async silence(card: Card): Promise<void> {
    if (card.keys.every((key) => this.get().memory.silenced.includes(key))) return;
    const settled = this.addSettled({ card, how: 'silenced', fixed: [], undo: [] }, this.get().read);
    await this.keepSilence(card.keys, true, () => this.withoutSettled(settled));
  }

  async undo(settled: Settled): Promise<void> {
    const known = this.get().settled.find(({ id }) => id === settled.id);
    if (!known || this.get().working !== null) return;
    if (known.how === 'silenced') return this.unsilence(known);
    this.set({ working: known.id, trouble: null });
    const { rest, why } = await takeAllBack(this.target(), known.undo);
    this.set({ settled: afterUndo(this.get().settled, known, followed(rest, this.get().read)) });
    await this.finish(why);
  }

  /** Keeps the reason for sending all the same (mode `enforce`); false when Outlook could not keep it. */
  async override(signature: string, reason: string): Promise<boolean> {
    const override = { for: signature, reason };
    const kept = await this.kept.override(override, this.target().isCurrent);
    if (kept) this.recheck({ memory: { ...this.get().memory, override } });
    return kept;
  }

  /**
   * Takes the mail to its channel, all in one go, or not at all.
   *
   * @returns false when a number is none, or something else keeps the mail from its channel
   */
  async takeChannel(numbers: Numbers): Promise<boolean> {
    const { read, working, wayBack } = this.get();
    const view = working === null ? channelOf(this.get(), this.item, this.policy, numbers) : null;
    if (!read || !view || view.route.needs.length > 0) {
      if (view) this.set({ channel: view });
      return false;
    }
    this.set({ working: CHANNEL, trouble: null });
    const { why, ...after } = await takeThere(this.target(), view, read.mail, wayBack);
    this.set(after);
    await this.finish(why);
    return why === null;
  }

  /** Takes it off again, as far as this pane took it there. */
  async leaveChannel(): Promise<void> {
    if (this.get().working !== null) return;
    this.set({ working: CHANNEL, trouble: null });
    const { rest, why } = await takeRouteBack(this.target(), this.get().wayBack);
    this.set({ wayBack: rest });
    await this.finish(why);
  }

  private async unsilence(settled: Settled): Promise<void> {
    const before = this.get().settled.indexOf(settled);
    this.set({ settled: this.withoutSettled(settled) });
    await this.keepSilence(settled.card.keys, false, () => {
      const lines = this.get().settled.slice();
      lines.splice(before, 0, settled);
      return lines;
    });
  }

  /**
   * Shows a choice at once, and takes it back when Outlook does not keep it: Send would know nothing of it.
   *
   * @param lines the settled lines as they are without the choice
   */
  private async keepSilence(
    keys: readonly string[],
    silent: boolean,
    lines: () => readonly Settled[],
  ): Promise<void> {
    const { isCurrent } = this.target();
    this.set({ trouble: null });
    this.recheck({ memory: withSilence(this.get().memory, keys, silent) });
    const kept = await this.kept.silence(keys, silent, isCurrent);
    // Once more: what Outlook told of its memory meanwhile may have said otherwise.
    const memory = withSilence(this.get().memory, keys, silent === kept);
    this.recheck({ memory, ...(!kept && { settled: lines() }) });
    if (!kept) this.set({ trouble: isCurrent() ? 'not-kept' : 'left' });
  }

  /** While Outlook does not tell, nothing is remembered; what the writer said meanwhile stays. */
  private recalled(known: Memory): void {
    this.recheck({ memory: joined(known, this.get().memory) });
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
    this.set({ settled: [...this.get().settled, settled] });
    return settled;
  }

  private withoutSettled(settled: Settled): Settled[] {
    return this.get().settled.filter(({ id }) => id !== settled.id);
  }

  private check(read: ReadMail): void {
    this.last = read;
    if (!this.ready) return;
    this.reading.follow(read.files);
    const settled = this.get().settled.map((one) => ({ ...one, undo: followed(one.undo, read) }));
    this.recheck({ ...this.lookedAt(read), settled, trouble: null });
  }

  /** The rules get what was seen in the attachments, not their words: a check while somebody types must stay quick. */
  private lookedAt(read: ReadMail): Pick<CheckState, 'read' | 'files' | 'report'> {
    const mail = this.withKnown(this.reading.seenIn(read));
    const report = checkMail(mail, forSender(this.policy, mail.from?.address), new Date());
    this.leaving.keep(mail, this.policy, report);
    return { read: this.reading.shownIn(read), files: this.reading.lines(), report };
  }

  private filesChanged(what: 'progress' | 'result'): void {
    if (what === 'result' && this.last && this.ready) this.recheck(this.lookedAt(this.last));
    else this.set({ files: this.reading.lines() });
  }

  /** Weighs the last report anew: after a reading, or after the writer said something about a finding. */
  private recheck(change: Partial<CheckState>): void {
    this.set({ ...change, ...judged({ ...this.get(), ...change }, this.item, this.policy) });
  }
}
