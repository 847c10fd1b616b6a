import type { FollowedInquiry, Follower, SyncOptions } from '../../graph/follow/types';
import type { Store } from '../check/store';
import type { RepliesState } from './state';

/** Milliseconds after which a pane that gets the focus looks anew. */
const STALE = 5 * 60_000;
/** Milliseconds between two looks at the clock; it may jump: a computer that was asleep, the sandbox. */
const GLANCE = 5_000;
const MINUTE = 60_000;

/** When the mailboxes are looked at, and when the time left is told anew. */
export class Following {
  private readonly store: Store<RepliesState>;
  private readonly clock: () => Date;
  private current: Follower | null = null;
  private unsubscribe: () => void = () => {};
  private looking: AbortController | null = null;
  private version = -1;
  private timer: ReturnType<typeof setInterval> | undefined;
  /** When the last look ended, milliseconds; whether somebody came to the pane since. */
  private lookedAt = 0;
  private cameBack = false;

  constructor(store: Store<RepliesState>, clock: () => Date) {
    this.store = store;
    this.clock = clock;
  }

  readonly follower = (): Follower | null => this.current;

  /** What was kept, without asking the network. */
  async open(follower: Follower): Promise<void> {
    this.close();
    this.current = follower;
    this.unsubscribe = follower.subscribe(this.tell);
    await follower.open();
    if (this.current !== follower) return;
    this.tell();
    this.timer = setInterval(this.glance, GLANCE);
  }

  /** Asks Graph what is new. What goes wrong stands in the state of its mailbox. */
  readonly look = async (options?: SyncOptions): Promise<void> => {
    const follower = this.current;
    if (!follower || this.looking) return;
    const looking = new AbortController();
    this.looking = looking;
    this.cameBack = false;
    this.store.set({ looking: true, stopped: false });
    await follower.sync(looking.signal, options);
    if (this.looking !== looking) return;
    this.looking = null;
    this.lookedAt = this.clock().getTime();
    this.store.set({ looking: false });
    this.tell();
  };

  /** Ends the look; what was read stays, and the next one goes on from there. */
  readonly stop = (): void => {
    if (!this.looking) return;
    this.looking.abort();
    this.looking = null;
    this.lookedAt = this.clock().getTime();
    this.store.set({ looking: false, stopped: true });
  };

  /** Somebody came back to the pane. */
  readonly focus = (): void => {
    this.cameBack = true;
    this.glance();
  };

  /** The inquiry that a message belongs to. @param id immutable */
  readonly inquiryOf = (id: string): FollowedInquiry | null =>
    this.current?.inquiryOf(id, this.store.get().now) ?? null;

  /** Lets go of what is kept; it stays kept. */
  close(): void {
    clearInterval(this.timer);
    this.unsubscribe();
    this.looking?.abort();
    this.looking = null;
    this.current?.close();
    this.current = null;
    this.version = -1;
    this.lookedAt = 0;
  }

  /** Deletes what is kept. */
  async forget(): Promise<void> {
    const follower = this.current;
    this.current = null;
    this.close();
    await follower?.forget().catch(() => {}); // nothing can be done about a database that will not go
  }

  /** Tells the state anew where something is new, or where the clock shows another minute. */
  private readonly tell = (): void => {
    const follower = this.current;
    if (!follower) return;
    const { mailboxes, working, version } = follower.get();
    const now = this.clock().toISOString();
    const isNew = version !== this.version || minuteOf(now) !== minuteOf(this.store.get().now);
    this.version = version;
    this.store.set({
      mailboxes,
      asked: working,
      ...(isNew && { now, inquiries: follower.inquiries(now) }),
    });
  };

  private readonly glance = (): void => {
    const now = this.clock();
    if (minuteOf(now.toISOString()) !== minuteOf(this.store.get().now)) this.tell();
    const since = now.getTime() - this.lookedAt;
    // A clock that was put back would keep the pane waiting until it has caught up.
    const isStale = since >= STALE || since < 0;
    if (this.cameBack && isStale && !this.store.get().stopped) void this.look();
  };
}

const minuteOf = (iso: string): number => Math.floor(Date.parse(iso) / MINUTE);
