import type { FollowedInquiry, Follower, MailboxState, SyncOptions } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import { type ByMailbox, byMailbox } from './by-mailbox';
import { thisPage, type VisiblePage } from './visible-page';

/** What following mailboxes tells. Replaced as a whole at each change, never altered. */
export interface FollowedState {
  readonly mailboxes: readonly MailboxState[];
  /** The mailbox that is being asked about; undefined for none. */
  readonly asked: MailboxAddress | undefined;
  /** A look is under way. */
  readonly looking: boolean;
  /** Somebody stopped the first history; it goes on when somebody asks for it. */
  readonly stopped: boolean;
  /** The moment that everything is told for, ISO. */
  readonly now: string;
  /** Every inquiry at that moment, also those that need no reply. */
  readonly inquiries: readonly FollowedInquiry[];
}

/** The state that following is a part of. */
interface Holder {
  get(): FollowedState;
  set(change: Partial<FollowedState>): void;
}

/** What following reaches for beside its state. */
interface Around {
  /** What is kept was deleted elsewhere, and let go of. */
  readonly gone?: () => void;
  readonly page?: VisiblePage;
}

/** Milliseconds after which the mailboxes are looked at again, as long as somebody can see the page. */
const STALE = 5 * 60_000;
/** Milliseconds between two looks at the clock; it may jump: a computer that was asleep, the sandbox. */
const GLANCE = 5_000;
const MINUTE = 60_000;

/** When the mailboxes are looked at, and when the time left is told anew. In a page that nobody can see nothing happens by itself. */
export class Following {
  private readonly holder: Holder;
  private readonly clock: () => Date;
  private readonly gone: () => void;
  private readonly page: VisiblePage;
  private current: Follower | null = null;
  private leave: () => void = () => {};
  /** `own`: nobody asked for it. */
  private looking: { readonly stop: AbortController; readonly own: boolean } | null = null;
  private version = -1;
  private timer: ReturnType<typeof setInterval> | undefined;
  /** When the last look ended, milliseconds; null: nobody has asked for one yet, and none begins by itself. */
  private lookedAt: number | null = null;
  private byMailbox: ByMailbox = new Map();

  constructor(holder: Holder, clock: () => Date, { gone = () => {}, page = thisPage }: Around = {}) {
    this.holder = holder;
    this.clock = clock;
    this.gone = gone;
    this.page = page;
  }

  readonly follower = (): Follower | null => this.current;

  /** What was kept, without asking the network. */
  async open(follower: Follower): Promise<void> {
    this.close();
    this.current = follower;
    const leaves = [follower.subscribe(this.tell), this.page.subscribe(this.seen)];
    this.leave = () => {
      for (const leave of leaves) leave();
    };
    await follower.open();
    if (this.current !== follower) return;
    this.tell();
    this.seen();
  }

  /** Asks Graph what is new, and goes on with first histories that were stopped. What goes wrong stands in the state of its mailbox. */
  readonly look = (options?: SyncOptions): Promise<void> => this.lookFor(options, false);

  /** The same unasked: where somebody stopped the first history it stays so, and what was read whole is kept up with. */
  readonly again = (): Promise<void> =>
    this.lookFor(this.holder.get().stopped ? { onlyFollowed: true } : undefined, true);

  /** Ends the look; what was read stays, and the next one goes on from there. */
  readonly stop = (): void => {
    if (!this.looking) return;
    this.looking.stop.abort();
    this.looking = null;
    this.lookedAt = this.clock().getTime();
    this.holder.set({ looking: false, stopped: true });
  };

  /** Somebody came back to the page. */
  readonly focus = (): void => this.glance();

  /** The inquiry that a message belongs to. @param id immutable */
  readonly inquiryOf = (id: string): FollowedInquiry | null =>
    this.current?.inquiryOf(id, this.holder.get().now) ?? null;

  /** Lets go of what is kept; it stays kept. */
  close(): void {
    clearInterval(this.timer);
    this.leave();
    this.looking?.stop.abort();
    this.looking = null;
    this.current?.close();
    this.current = null;
    this.version = -1;
    this.lookedAt = null;
    this.byMailbox = new Map();
  }

  /** Deletes what is kept. */
  async forget(): Promise<void> {
    const follower = this.current;
    this.current = null;
    this.close();
    await follower?.forget().catch(() => {}); // nothing can be done about a database that will not go
  }

  /** One at a time; whoever asks does not wait for a look that nobody asked for. */
  private async lookFor(options: SyncOptions | undefined, own: boolean): Promise<void> {
    const follower = this.current;
    if (!follower || (this.looking && (own || !this.looking.own))) return;
    this.looking?.stop.abort();
    const looking = { stop: new AbortController(), own };
    this.looking = looking;
    this.holder.set({ looking: true, ...(!options?.onlyFollowed && { stopped: false }) });
    await follower.sync(looking.stop.signal, options);
    if (this.looking !== looking) return;
    this.looking = null;
    this.lookedAt = this.clock().getTime();
    this.holder.set({ looking: false });
    this.tell();
  }

  /** Tells the state anew where something is new, or where the clock shows another minute. */
  private readonly tell = (): void => {
    const follower = this.current;
    if (!follower) return;
    const { mailboxes, working, version, gone } = follower.get();
    if (gone) {
      this.close();
      this.holder.set({ looking: false });
      this.gone();
      return;
    }
    const before = this.holder.get();
    const now = this.clock().toISOString();
    const isNew = version !== this.version || minuteOf(now) !== minuteOf(before.now);
    if (!isNew && mailboxes === before.mailboxes && working === before.asked) return;
    this.version = version;
    this.holder.set({
      mailboxes,
      asked: working,
      ...(isNew && { now, inquiries: this.inquiries(follower, now) }),
    });
  };

  /** Those of a mailbox in which nothing changed are the same list as before. */
  private inquiries(follower: Follower, now: string): readonly FollowedInquiry[] {
    const inquiries = follower.inquiries(now);
    this.byMailbox = byMailbox(inquiries, this.byMailbox);
    return inquiries;
  }

  /** The page came into view, or went out of it. */
  private readonly seen = (): void => {
    clearInterval(this.timer);
    if (!this.page.isVisible() || !this.current) return;
    this.timer = setInterval(this.glance, GLANCE);
    this.glance();
  };

  private readonly glance = (): void => {
    if (!this.current || !this.page.isVisible()) return;
    const now = this.clock();
    if (minuteOf(now.toISOString()) !== minuteOf(this.holder.get().now)) this.tell();
    if (this.lookedAt === null) return;
    const since = now.getTime() - this.lookedAt;
    // A clock that was put back would keep the page waiting until it has caught up.
    if (since >= STALE || since < 0) void this.again();
  };
}

const minuteOf = (iso: string): number => Math.floor(Date.parse(iso) / MINUTE);
