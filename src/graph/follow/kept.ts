import { createLedger, type Ledger } from '../../hygiene/replies/engine';
import type { LedgerOptions } from '../../hygiene/replies/ledger-types';
import { asOne } from './as-one';
import { type Database, openWhole, secretOf } from './database';
import { keepOnly } from './keep-only';
import {
  type Closed,
  changesIn,
  factsIn,
  type KeptMail,
  type KeptMailbox,
  type KeptReceipt,
  type Lookup,
  type RoundName,
  type Step,
} from './kept-types';
import { type Keys, keysWith } from './keys';
import { MailCounts } from './mail-counts';
import { beginAnew } from './sweep';
import { take } from './take';
import type { Room } from './types';

export interface KeptOptions {
  readonly name: string;
  readonly room: Room;
  /** Something that is kept changed: here, or in another pane. */
  readonly changed: () => void;
  /** It was deleted in another pane, or by the browser. */
  readonly gone: () => void;
  readonly ledger: (keys: Keys) => Promise<LedgerOptions>;
  /** The keys of the mailboxes that are followed, once the ledger's options are known: nothing is kept of any other. */
  readonly boxes: () => readonly string[];
}

/** What is kept in the database, and a ledger that knows the same: also what another pane writes. */
export class Kept {
  readonly keys: Keys;
  #ledger: Ledger;
  readonly #options: KeptOptions;
  readonly #ledgerOptions: LedgerOptions;
  readonly #database: Database;
  readonly #others: BroadcastChannel | null;
  #counts = new MailCounts();
  /** The last write that the ledger knows, and the last that took mails away. */
  #seen = { seq: 0, swept: 0 };
  #revision = 0;
  #refreshed: Promise<void> = Promise.resolve();

  static async open(options: KeptOptions): Promise<Kept> {
    const database = await openWhole(options.name, options.gone, options.room);
    try {
      return await Kept.#in(database, options);
    } catch (error) {
      database.close(); // nobody holds it
      throw error;
    }
  }

  static async #in(database: Database, options: KeptOptions): Promise<Kept> {
    const keys = keysWith(await secretOf(database));
    const ledgerOptions = await options.ledger(keys);
    const swept = await keepOnly(database, options.boxes());
    const kept = new Kept(options, database, keys, ledgerOptions);
    await kept.refresh();
    if (swept) kept.#others?.postMessage('changed');
    return kept;
  }

  private constructor(options: KeptOptions, database: Database, keys: Keys, ledgerOptions: LedgerOptions) {
    this.keys = keys;
    this.#options = options;
    this.#database = database;
    this.#ledgerOptions = ledgerOptions;
    this.#ledger = createLedger(ledgerOptions);
    this.#others = typeof BroadcastChannel === 'function' ? new BroadcastChannel(options.name) : null;
    if (this.#others) this.#others.onmessage = () => void this.refresh().then(options.changed, () => {});
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  /** Counts up with everything that the ledger learns, and where it begins anew. */
  get revision(): number {
    return this.#revision;
  }

  /** Writes a step, and lets the ledger and the other panes know. */
  async take(step: Step): Promise<void> {
    const { changed, before, after } = await take(this.#database, step);
    if (before !== this.#seen.seq) await this.refresh();
    else if (changed.length > 0) {
      this.#seen = { ...this.#seen, seq: after };
      this.#apply(changed);
    }
    if (changed.length > 0 || step.mailbox) this.#tell();
  }

  /** @param rounds whose known mails are missing until they are told again */
  async beginAnew(mailbox: KeptMailbox, rounds: readonly RoundName[]): Promise<void> {
    await beginAnew(this.#database, mailbox, rounds);
    await this.refresh();
    this.#tell();
  }

  /** Takes over what was written since, by whomever. One at a time, so that no older state comes after a newer one. */
  refresh(): Promise<void> {
    const mine = this.#refreshed.then(() => this.#refresh());
    this.#refreshed = mine.catch(() => {});
    return mine;
  }

  async #refresh(): Promise<void> {
    const transaction = this.#database.transaction(['count', 'mails']);
    const { count, isSwept, mails } = await asOne(transaction, async () => {
      const count = (await transaction.objectStore('count').get('count')) ?? { seq: 0, swept: 0 };
      const isSwept = count.swept > this.#seen.swept;
      const since = isSwept || this.#seen.seq === 0 ? null : IDBKeyRange.lowerBound(this.#seen.seq, true);
      return { count, isSwept, mails: await transaction.objectStore('mails').index('seq').getAll(since) };
    });
    if (isSwept) {
      this.#ledger = createLedger(this.#ledgerOptions);
      this.#counts = new MailCounts();
      this.#revision += 1;
    }
    this.#seen = count;
    this.#apply(mails);
  }

  #apply(mails: readonly KeptMail[]): void {
    if (mails.length === 0) return;
    this.#revision += 1;
    this.#ledger.apply(mails.flatMap(changesIn));
    this.#counts.apply(mails);
  }

  /** How many mails are known in a mailbox and still there. Constant cost. */
  mailsIn(box: string): number {
    return this.#counts.of(box);
  }

  /** Undefined for one that was never opened. */
  async mailbox(box: string): Promise<KeptMailbox | undefined> {
    const row = await this.#database.get('mailboxes', box);
    return row && 'rounds' in row ? row : undefined;
  }

  /** Undefined where nothing says that it is closed. */
  async closed(box: string): Promise<Closed | undefined> {
    return (await this.#database.get('mailboxes', box))?.closed;
  }

  /** Remembers that a mailbox is closed; what is known of it stays. */
  async shut(box: string, closed: Closed): Promise<void> {
    const transaction = this.#database.transaction('mailboxes', 'readwrite');
    await asOne(transaction, async (write) => {
      const row = (await transaction.store.get(box)) ?? { box, rev: 0 as const };
      write(transaction.store.put({ ...row, closed }));
    });
  }

  async factsOf(id: string) {
    const mail = await this.#database.get('mails', id);
    return mail ? factsIn(mail.parts) : null;
  }

  /** What is to be looked up, whatever the reason. */
  lookups(box: string): Promise<Lookup[]> {
    return this.#database.getAll('lookups', IDBKeyRange.bound([box], [box, []]));
  }

  /** How often the text of each of some mails could not be had. */
  async textTries(ids: readonly string[]): Promise<number[]> {
    const transaction = this.#database.transaction('texts');
    const rows = await asOne(transaction, () => Promise.all(ids.map((id) => transaction.store.get(id))));
    return rows.map((row) => row?.tries ?? 0);
  }

  receipts(): Promise<KeptReceipt[]> {
    return this.#database.getAll('receipts');
  }

  async expect(receipt: KeptReceipt): Promise<void> {
    await this.#database.put('receipts', receipt);
  }

  async forgetReceipt(draft: string): Promise<void> {
    await this.#database.delete('receipts', draft);
  }

  close(): void {
    this.#others?.close();
    this.#database.close();
  }

  #tell(): void {
    this.#others?.postMessage('changed');
    this.#options.changed();
  }
}
