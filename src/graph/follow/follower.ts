import { targetFor } from '../../hygiene/replies/policy';
import type { MailboxAddress } from '../mail-types';
import { GraphError, type Problem } from '../types';
import { eitherOf } from './around';
import { forgetKept } from './forget';
import { Holding } from './holding';
import { inLanes } from './lanes';
import { oneAtATime } from './locks';
import { syncMailbox } from './mailbox';
import { mark } from './marking';
import { News } from './news';
import { changesOf } from './pack';
import { expectReceipt, seeReceipts } from './receipts';
import { SharedRun } from './shared-run';
import type { FollowedInquiry, Follower, FollowOptions, SyncOptions } from './types';

/** Graph's limits are a mailbox's own, so several may be asked about at once; a browser lets few requests through at a time. */
const MAILBOXES_AT_ONCE = 3;

/** Follows the mailboxes of one person. Asks nothing and opens nothing before it is told to. */
export function createFollower(options: FollowOptions): Follower {
  return new Following(options);
}

class Following implements Follower {
  readonly #options: FollowOptions;
  readonly #news: News;
  readonly #stop = new AbortController();
  readonly #holding: Holding;
  readonly #run = new SharedRun();

  constructor(options: FollowOptions) {
    this.#options = options;
    this.#news = new News(options.mailboxes);
    this.get = this.#news.get;
    this.subscribe = this.#news.subscribe;
    this.#holding = new Holding(options, {
      opened: () => this.#tell(),
      changed: () => this.#changed(),
      gone: () => this.#end(true),
    });
  }

  readonly get: Follower['get'];
  readonly subscribe: Follower['subscribe'];

  async open(): Promise<void> {
    await this.#holding.open();
  }

  async sync(signal?: AbortSignal, options: SyncOptions = {}): Promise<void> {
    await this.#run.run(options, () => {
      if (signal?.aborted || this.#stop.signal.aborted) return null;
      return this.#sync(eitherOf(this.#stop.signal, signal), options);
    });
  }

  inquiries(now: string, mailbox?: MailboxAddress): readonly FollowedInquiry[] {
    const key = mailbox === undefined ? undefined : this.#holding.keyOf(mailbox);
    const { kept } = this.#holding;
    if (!kept || (mailbox !== undefined && key === undefined)) return [];
    return this.#holding.allFollowed(kept.ledger.inquiries(now, key));
  }

  inquiryOf(id: string, now: string): FollowedInquiry | null {
    const inquiry = this.#holding.kept?.ledger.inquiryOf(id, now);
    return inquiry ? this.#holding.followed(inquiry) : null;
  }

  targetOf(mailbox: MailboxAddress) {
    return targetFor(this.#options.policy, mailbox);
  }

  namedMailbox(key: string): MailboxAddress | undefined {
    return this.#holding.named(key);
  }

  async look(mailbox: MailboxAddress, mail: Parameters<Follower['look']>[1]): Promise<void> {
    const around = await this.#holding.around(mailbox, this.#stop.signal);
    if (!around) return;
    const { kept, address, box, turn } = around;
    const [change] = await changesOf([{ ...mail, mailbox: address }], kept.keys);
    const reading = change && 'facts' in change ? change.facts.reading : undefined;
    if (!reading) return;
    const told = [{ change: { id: mail.id, facts: { reading } }, unknown: 'keep' as const }];
    // It is only read better so: what is not kept is read again when the mail is shown again.
    await turn(() => kept.take({ box, told })).catch(() => {});
    await this.#tell();
  }

  async mark(
    mailbox: MailboxAddress,
    id: string,
    change: (categories: readonly string[]) => readonly string[],
    signal?: AbortSignal,
  ): Promise<void> {
    const around = await this.#holding.around(mailbox, eitherOf(this.#stop.signal, signal));
    if (!around) throw new GraphError('failed');
    await around.turn(() => mark(around, id, change));
    await this.#tell();
  }

  async expectReceipt(receipt: Parameters<Follower['expectReceipt']>[0]): Promise<void> {
    const around = await this.#holding.around(receipt.mailbox, this.#stop.signal);
    if (!around && !this.#holding.kept) throw new GraphError('failed');
    if (!around) return; // of a mailbox that is not followed
    await expectReceipt(around, receipt).catch(() => {
      throw new GraphError('failed'); // the database would not
    });
  }

  async forget(): Promise<void> {
    this.#end();
    const { account, room = 'pane' } = this.#options;
    await forgetKept(account, [room]);
  }

  readonly close = () => this.#end();

  /** @param gone what is kept was deleted under our eyes */
  #end(gone = false): void {
    this.#stop.abort();
    this.#holding.end();
    this.#news.end(gone);
  }

  /** Never throws. A browser that keeps nothing: each line says that it failed. @returns whether it came to its end */
  async #sync(signal: AbortSignal, options: SyncOptions): Promise<boolean> {
    try {
      const kept = await this.#holding.open();
      if (kept) {
        await oneAtATime(this.#holding.name, signal, async () => {
          await kept.refresh();
          await this.#syncAll(signal, options);
        });
      } else if (!signal.aborted) await this.#fail('failed', this.#options.mailboxes);
    } catch (error) {
      await this.#fail(problemOf(error), signal.aborted ? [] : this.#options.mailboxes);
    }
    this.#news.flush();
    return !signal.aborted;
  }

  async #syncAll(signal: AbortSignal, { askClosed = false, onlyFollowed }: SyncOptions): Promise<void> {
    const mailboxes = onlyFollowed ? await this.#holding.whole() : this.#options.mailboxes;
    let isOffline = false;
    await inLanes(mailboxes, MAILBOXES_AT_ONCE, async (mailbox) => {
      if (signal.aborted) return;
      // Without a line to one there is none to the others either.
      const problem = isOffline ? 'offline' : await this.#syncOne(mailbox, signal, askClosed);
      isOffline ||= problem === 'offline';
      if (problem) await this.#fail(problem, [mailbox]);
    });
    if (!isOffline) await this.#seeReceipts(mailboxes, signal);
  }

  /** A receipt may lie in another mailbox than its inquiry, and be told after that one was done. */
  async #seeReceipts(mailboxes: readonly MailboxAddress[], signal: AbortSignal): Promise<void> {
    for (const mailbox of mailboxes) {
      if (signal.aborted) return;
      const around = await this.#holding.around(mailbox, signal);
      if (around) await seeReceipts(around).catch(() => {}); // what cannot be asked now is asked at the next look
    }
  }

  /** @returns what went wrong; null also where it was stopped */
  async #syncOne(mailbox: MailboxAddress, signal: AbortSignal, askClosed: boolean): Promise<Problem | null> {
    const { historyDays } = this.#options.policy;
    this.#news.begins(mailbox);
    try {
      const around = await this.#holding.around(mailbox, signal);
      if (!around) return null;
      await syncMailbox(around, { historyDays, readTexts: this.#options.readTexts, askClosed });
      this.#news.hears(null, [mailbox]);
      await this.#changed();
      return null;
    } catch (error) {
      return signal.aborted ? null : problemOf(error);
    } finally {
      this.#news.ends(mailbox);
    }
  }

  async #fail(problem: Problem, mailboxes: readonly MailboxAddress[]): Promise<void> {
    this.#news.hears(problem, mailboxes);
    await this.#changed().catch(() => {});
  }

  /** Somebody pressed a button: not soon, but now. */
  async #tell(): Promise<void> {
    await this.#changed();
    this.#news.flush();
  }

  /** Lets everybody know what is kept now. */
  #changed(): Promise<void> {
    return this.#news.changed(this.#holding);
  }
}

const problemOf = (error: unknown): Problem => (error instanceof GraphError ? error.problem : 'failed');
