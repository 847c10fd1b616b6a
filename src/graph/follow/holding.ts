import type { Inquiry } from '../../hygiene/replies/ledger-types';
import { targetFor } from '../../hygiene/replies/policy';
import type { MailboxAddress } from '../mail-types';
import type { Problem } from '../types';
import { type Around, takingTurns } from './around';
import { Kept } from './kept';
import { databaseNameOf } from './keys';
import { stateOf } from './mailbox';
import { Mailboxes } from './mailboxes';
import type { FollowedInquiry, FollowOptions, MailboxState } from './types';

interface Told {
  readonly opened: () => Promise<void>;
  /** Something that is kept changed: here, or in another pane. */
  readonly changed: () => Promise<void>;
  /** It was deleted under our eyes. */
  readonly gone: () => void;
}

/** What a follower holds: the kept state while it is open, and which key of it is which mailbox. */
export class Holding {
  readonly #options: FollowOptions;
  readonly #told: Told;
  readonly #mailboxes: Mailboxes;
  readonly #followed = new WeakMap<Inquiry, FollowedInquiry>();
  readonly #lists = new WeakMap<readonly Inquiry[], readonly FollowedInquiry[]>();
  readonly #turns = new Map<string, Around['turn']>();
  #name = '';
  #kept: Kept | null = null;
  #opening: Promise<Kept | null> | null = null;
  #isEnded = false;

  constructor(options: FollowOptions, told: Told) {
    this.#options = options;
    this.#told = told;
    this.#mailboxes = new Mailboxes(options);
  }

  /** Null before it is open, and afterwards. */
  get kept(): Kept | null {
    return this.#kept;
  }

  /** Of the database; '' before it is open. */
  get name(): string {
    return this.#name;
  }

  /** @returns null where the browser keeps nothing: the next call tries again */
  open(): Promise<Kept | null> {
    this.#opening ??= this.#open().catch(() => {
      this.#opening = null;
      return null;
    });
    return this.#opening;
  }

  /** Lets the kept state go, for good. */
  end(): void {
    this.#isEnded = true;
    this.#kept?.close();
    this.#kept = null;
    this.#opening = Promise.resolve(null);
  }

  /** What the work on a mailbox has around it; null where nothing is kept, or the mailbox is not followed. */
  async around(mailbox: MailboxAddress, signal: AbortSignal): Promise<Around | null> {
    const kept = await this.open();
    const box = this.keyOf(mailbox);
    if (!kept || box === undefined) return null;
    const { graph, now, policy } = this.#options;
    return {
      graph,
      kept,
      mailbox,
      address: this.#mailboxes.addressOf(mailbox),
      box,
      boxes: this.#mailboxes.keys,
      closingDays: targetFor(policy, mailbox).closingDays,
      now,
      signal,
      turn: this.#turnOf(box),
    };
  }

  keyOf(mailbox: MailboxAddress): string | undefined {
    return this.#mailboxes.keyOf(mailbox);
  }

  named(key: string): MailboxAddress | undefined {
    return this.#mailboxes.named(key);
  }

  /** Null for one of a mailbox that is not followed any more; of the same inquiry the same. */
  followed(inquiry: Inquiry): FollowedInquiry | null {
    const known = this.#followed.get(inquiry) ?? this.#named(inquiry);
    if (known) this.#followed.set(inquiry, known);
    return known;
  }

  /** Of the same list the same. */
  allFollowed(inquiries: readonly Inquiry[]): readonly FollowedInquiry[] {
    const known = this.#lists.get(inquiries) ?? inquiries.flatMap((inquiry) => this.followed(inquiry) ?? []);
    this.#lists.set(inquiries, known);
    return known;
  }

  /** Those whose first history is whole. */
  async whole(): Promise<MailboxAddress[]> {
    const { mailboxes } = this.#options;
    const kept = await Promise.all(mailboxes.map((each) => this.#kept?.mailbox(this.keyOf(each) ?? '')));
    return mailboxes.filter((_each, at) => kept[at]?.followed);
  }

  /** What each mailbox is shown as. */
  async states(problems: ReadonlyMap<MailboxAddress, Problem>): Promise<MailboxState[]> {
    const kept = this.#kept;
    return Promise.all(
      this.#options.mailboxes.map(async (mailbox) => {
        const box = this.keyOf(mailbox) ?? '';
        const state = stateOf(await kept?.mailbox(box), kept?.mailsIn(box));
        return { mailbox, ...state, problem: problems.get(mailbox) ?? null };
      }),
    );
  }

  #named(inquiry: Inquiry): FollowedInquiry | null {
    const inMailbox = this.named(inquiry.mailbox);
    if (inMailbox === undefined) return null;
    const { handedOver } = inquiry;
    if (!handedOver) return { ...inquiry, inMailbox };
    const named = (handedOver.to ?? []).map((key) => this.named(key));
    return { ...inquiry, inMailbox, handedOverTo: named.filter((each) => each !== undefined) };
  }

  async #open(): Promise<Kept | null> {
    const { account, room = 'pane' } = this.#options;
    this.#name = await databaseNameOf(account, room);
    const kept = await Kept.open({
      name: this.#name,
      room,
      changed: () => void this.#told.changed().catch(() => {}), // it may have been closed meanwhile
      gone: this.#told.gone,
      ledger: (keys) => this.#mailboxes.open(keys),
      boxes: () => this.#mailboxes.keys,
    });
    if (this.#isEnded) {
      kept.close();
      return null;
    }
    this.#kept = kept;
    await this.#told.opened();
    return kept;
  }

  #turnOf(box: string): Around['turn'] {
    const turn = this.#turns.get(box) ?? takingTurns();
    this.#turns.set(box, turn);
    return turn;
  }
}
