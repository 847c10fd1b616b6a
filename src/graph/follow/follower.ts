import type { Inquiry } from '../../hygiene/replies/ledger-types';
import { targetFor } from '../../hygiene/replies/policy';
import type { MailboxAddress } from '../mail-types';
import { GraphError, type Problem } from '../types';
import { type Around, eitherOf, takingTurns } from './around';
import { createBoard } from './board';
import { forgetKept } from './forget';
import { Kept } from './kept';
import { databaseNameOf } from './keys';
import { oneAtATime } from './locks';
import { stateOf, syncMailbox } from './mailbox';
import { Mailboxes } from './mailboxes';
import { mark } from './marking';
import { changesOf } from './pack';
import { expectReceipt } from './receipts';
import type { FollowedInquiry, Follower, FollowOptions, MailboxState, SyncOptions } from './types';

/** Follows the mailboxes of one person. Asks nothing and opens nothing before it is told to. */
export function createFollower(options: FollowOptions): Follower {
  return new Following(options);
}

class Following implements Follower {
  readonly #options: FollowOptions;
  readonly #board;
  readonly #turn = takingTurns();
  readonly #stop = new AbortController();
  readonly #problems = new Map<MailboxAddress, Problem>();
  readonly #mailboxes: Mailboxes;
  #name = '';
  #kept: Kept | null = null;
  #opening: Promise<Kept | null> | null = null;
  #running: { readonly askClosed: boolean; readonly toItsEnd: Promise<boolean> } | null = null;

  constructor(options: FollowOptions) {
    this.#options = options;
    this.#board = createBoard({ mailboxes: newOnes(options), version: 0 });
    this.#mailboxes = new Mailboxes(options);
  }

  readonly get = () => this.#board.get();
  readonly subscribe = (changed: () => void) => this.#board.subscribe(changed);

  async open(): Promise<void> {
    await this.#open();
  }

  async sync(signal?: AbortSignal, { askClosed = false }: SyncOptions = {}): Promise<void> {
    // Whoever comes while it runs shares it; but not its end, where somebody else stopped it, nor where it asks too little.
    while (this.#running) {
      const { toItsEnd, askClosed: asks } = this.#running;
      if ((await toItsEnd) && (asks || !askClosed)) return;
    }
    if (signal?.aborted || this.#stop.signal.aborted) return;
    const stopped = eitherOf(this.#stop.signal, signal);
    const toItsEnd = this.#sync(stopped, askClosed).then(() => !stopped.aborted);
    this.#running = { askClosed, toItsEnd };
    await toItsEnd;
  }

  inquiries(now: string, mailbox?: MailboxAddress): FollowedInquiry[] {
    const key = mailbox === undefined ? undefined : this.#mailboxes.keyOf(mailbox);
    if (mailbox !== undefined && key === undefined) return [];
    const found = this.#kept?.ledger.inquiries(now, key) ?? [];
    return found.flatMap((inquiry) => this.#followed(inquiry) ?? []);
  }

  inquiryOf(id: string, now: string): FollowedInquiry | null {
    const inquiry = this.#kept?.ledger.inquiryOf(id, now);
    return inquiry ? this.#followed(inquiry) : null;
  }

  targetOf(mailbox: MailboxAddress) {
    return targetFor(this.#options.policy, mailbox);
  }

  async look(mailbox: MailboxAddress, mail: Parameters<Follower['look']>[1]): Promise<void> {
    const around = await this.#around(mailbox, this.#stop.signal);
    if (!around) return;
    const { kept, address, box } = around;
    const [change] = await changesOf([{ ...mail, mailbox: address }], kept.keys);
    const reading = change && 'facts' in change ? change.facts.reading : undefined;
    if (!reading) return;
    const told = [{ change: { id: mail.id, facts: { reading } }, unknown: 'keep' as const }];
    await this.#turn(() => kept.take({ box, told }));
    await this.#tell();
  }

  async mark(
    mailbox: MailboxAddress,
    id: string,
    change: (categories: readonly string[]) => readonly string[],
    signal?: AbortSignal,
  ): Promise<void> {
    const around = await this.#around(mailbox, eitherOf(this.#stop.signal, signal));
    if (!around) throw new GraphError('failed');
    await this.#turn(() => mark(around, id, change));
    await this.#tell();
  }

  async expectReceipt(receipt: Parameters<Follower['expectReceipt']>[0]): Promise<void> {
    const around = await this.#around(receipt.mailbox, this.#stop.signal);
    if (around) await expectReceipt(around, receipt);
  }

  async forget(): Promise<void> {
    this.#end();
    await forgetKept(this.#options.account);
  }

  close(): void {
    this.#end();
  }

  #end(): void {
    this.#stop.abort();
    this.#kept?.close();
    this.#kept = null;
    this.#opening = Promise.resolve(null);
    this.#board.post((state) => ({ mailboxes: newOnes(this.#options), version: state.version + 1 }));
    this.#board.close();
  }

  #open(): Promise<Kept | null> {
    this.#opening ??= this.#openKept().catch(() => {
      // A browser that keeps nothing: each line says that it failed, and the next call tries again.
      this.#opening = null;
      return null;
    });
    return this.#opening;
  }

  async #openKept(): Promise<Kept | null> {
    this.#name = await databaseNameOf(this.#options.account);
    const kept = await Kept.open({
      name: this.#name,
      changed: () => void this.#changed().catch(() => {}), // it may have been closed meanwhile
      gone: () => this.#end(),
      ledger: (keys) => this.#mailboxes.open(keys),
      boxes: () => this.#mailboxes.keys,
    });
    if (this.#stop.signal.aborted) {
      kept.close();
      return null;
    }
    this.#kept = kept;
    await this.#tell();
    return kept;
  }

  async #around(mailbox: MailboxAddress, signal: AbortSignal): Promise<Around | null> {
    const kept = await this.#open();
    const box = this.#mailboxes.keyOf(mailbox);
    if (!kept || box === undefined) return null;
    const { graph, now } = this.#options;
    return {
      graph,
      kept,
      mailbox,
      address: this.#mailboxes.addressOf(mailbox),
      box,
      boxes: this.#mailboxes.keys,
      closingDays: this.targetOf(mailbox).closingDays,
      now,
      signal,
      turn: this.#turn,
    };
  }

  /** Never throws. */
  async #sync(signal: AbortSignal, askClosed: boolean): Promise<void> {
    try {
      const kept = await this.#open();
      if (kept) {
        await oneAtATime(this.#name, signal, async () => {
          await kept.refresh();
          await this.#syncAll(signal, askClosed);
        });
      } else if (!signal.aborted) await this.#fail('failed', this.#options.mailboxes);
    } catch (error) {
      await this.#fail(problemOf(error), signal.aborted ? [] : this.#options.mailboxes);
    }
    this.#running = null;
    this.#board.post(({ working: _none, ...state }) => state);
    this.#board.flush();
  }

  async #syncAll(signal: AbortSignal, askClosed: boolean): Promise<void> {
    const { mailboxes, policy, readTexts } = this.#options;
    for (const [at, mailbox] of mailboxes.entries()) {
      if (signal.aborted) return;
      const around = await this.#around(mailbox, signal);
      if (!around) return;
      this.#board.post((state) => ({ ...state, working: mailbox }));
      try {
        await syncMailbox(around, { historyDays: policy.historyDays, readTexts, askClosed });
        this.#problems.delete(mailbox);
        await this.#changed();
      } catch (error) {
        if (signal.aborted) return;
        const problem = problemOf(error);
        await this.#fail(problem, [mailbox]);
        // Without a line there is none to the others either.
        if (problem === 'offline') return this.#fail(problem, mailboxes.slice(at));
      }
    }
  }

  async #fail(problem: Problem, mailboxes: readonly MailboxAddress[]): Promise<void> {
    for (const mailbox of mailboxes) this.#problems.set(mailbox, problem);
    await this.#changed().catch(() => {});
  }

  /** Somebody pressed a button: not soon, but now. */
  async #tell(): Promise<void> {
    await this.#changed();
    this.#board.flush();
  }

  /** Lets everybody know what is kept now. */
  async #changed(): Promise<void> {
    const states: MailboxState[] = [];
    for (const mailbox of this.#options.mailboxes) {
      const box = this.#mailboxes.keyOf(mailbox);
      const kept = box === undefined ? undefined : await this.#kept?.mailbox(box);
      states.push({ mailbox, ...stateOf(kept), problem: this.#problems.get(mailbox) ?? null });
    }
    this.#board.post((state) => ({ ...state, mailboxes: states, version: state.version + 1 }));
  }

  #followed(inquiry: Inquiry): FollowedInquiry | null {
    const inMailbox = this.#mailboxes.named(inquiry.mailbox);
    return inMailbox === undefined ? null : { ...inquiry, inMailbox };
  }
}

const problemOf = (error: unknown): Problem => (error instanceof GraphError ? error.problem : 'failed');

const newOnes = ({ mailboxes }: FollowOptions): MailboxState[] =>
  mailboxes.map((mailbox) => ({ mailbox, ...stateOf(undefined), problem: null }));
