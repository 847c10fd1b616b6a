import { forgetKept } from '../graph/follow/forget';
import type { MailboxAddress } from '../graph/mail-types';
import { type Account, GraphError } from '../graph/types';
import { targetFor } from '../hygiene/replies/policy';
import type { RepliesPolicy } from '../hygiene/replies/policy-types';
import type { ReplyTarget } from '../hygiene/replies/types';
import { Following } from '../session/replies/following';
import { Rows } from '../session/replies/rows';
import { ShownMails } from '../session/replies/shown-mails';
import { Entrance } from '../session/sign-in/entrance';
import { needsSignIn, troubleOf } from '../session/sign-in/trouble';
import { Store } from '../session/store';
import { Reminders } from './acting/reminder';
import { type DashboardConnection, fetchedMail } from './connection';
import { asAddress, followOptions, policyMailboxes } from './mailboxes/added';
import { AddedList } from './mailboxes/added-list';
import { hashOf, type Place, routeOf } from './route';
import { isOffline, NO_MAILBOXES, NOTHING_YET } from './state';
import type { AddProblem, Dashboard, DashboardState, Period, Route } from './types';

/** What the page knows without Graph. */
export interface DashboardContext {
  readonly policy: RepliesPolicy;
  readonly place: Place;
  readonly openPage: (link: string) => 'refused' | null;
  readonly now: () => Date;
}

/** All mailboxes that a manager follows, and what is done with them. No React and no screen in here. */
export class DashboardSession implements Dashboard {
  private readonly store: Store<DashboardState>;
  private readonly connection: DashboardConnection | null;
  private readonly context: DashboardContext;
  private readonly entrance: Entrance;
  private readonly following: Following;
  private leavePlace: () => void = () => {};
  private readonly addedList: AddedList;
  readonly rows: Rows;
  readonly reminders: Reminders;
  readonly shown: ShownMails;
  readonly policy: RepliesPolicy;

  /** @param connection null where the page holds no access to Graph */
  constructor(connection: DashboardConnection | null, context: DashboardContext) {
    this.connection = connection;
    this.context = context;
    this.policy = context.policy;
    const { place, now, openPage } = context;
    this.store = new Store<DashboardState>({
      ...NOTHING_YET,
      route: routeOf(place.hash()),
      period: 'this-month',
    });
    this.subscribe = this.store.subscribe;
    this.get = this.store.get;
    this.following = new Following(this.store, now, { gone: () => this.isGone() });
    const { follower } = this.following;
    const reading = connection?.reading ?? refuse;
    this.addedList = new AddedList(async (account) => (await reading()).createAdded(account));
    const mail = fetchedMail(reading);
    const signIn = connection?.signIn ?? { signIn: refuse };
    // No Outlook beside this page: every mail is opened by its link.
    this.rows = new Rows({ signIn, mail, follower, openMail: () => 'refused', openPage });
    this.reminders = new Reminders({ signIn, mail, openPage });
    this.shown = new ShownMails(mail);
    this.entrance = new Entrance(connection, {
      get: this.get,
      set: this.store.set,
      features: () => ['replies'],
      load: () => this.load(),
      isFilled: () => follower() !== null,
      becomes: (account) => this.becomes(account),
    });
    this.signIn = this.entrance.signIn;
    this.cancel = this.entrance.cancel;
    this.signOut = this.entrance.signOut;
    this.stopLooking = this.following.stop;
    this.focus = this.following.focus;
  }

  readonly subscribe: Dashboard['subscribe'];
  readonly get: Dashboard['get'];
  readonly signIn: Entrance['signIn'];
  readonly cancel: Entrance['cancel'];
  readonly signOut: Entrance['signOut'];
  readonly stopLooking: () => void;
  /** Somebody came back to the page. */
  readonly focus: () => void;

  readonly start = (): void => {
    const { place } = this.context;
    this.leavePlace();
    this.leavePlace = place.subscribe(() => this.arrive());
    this.arrive();
    // Together with whom MSAL remembers, or while somebody reads the sign-in page; whoever needs it says that it did not come.
    void this.connection?.reading().catch(() => {});
    this.entrance.start();
  };

  readonly stop = (): void => {
    this.leavePlace();
    this.entrance.stop();
    this.following.close();
  };

  get canSignOut(): boolean {
    return this.entrance.canSignOut;
  }

  readonly go = (route: Route): void => this.context.place.go(hashOf(route));
  readonly choosePeriod = (period: Period): void => this.store.set({ period });
  readonly targetOf = (mailbox: MailboxAddress): ReplyTarget => targetFor(this.policy, mailbox);

  /** "Opdater": looks anew, also at mailboxes that were closed, and lets go of what was done. */
  readonly refresh = async (): Promise<void> => {
    this.rows.settle();
    this.shown.again();
    await this.following.look({ askClosed: true });
    this.shown.again();
  };

  /** Goes on with a first load that was stopped. */
  readonly goOn = (): Promise<void> => this.following.look();

  /** The line is back. */
  readonly online = (): void => {
    if (isOffline(this.get())) void this.following.again();
  };

  /** Opens what was kept, then looks for news. Nothing is known yet: the permission is looked at first. */
  readonly load = async (): Promise<void> => {
    const { connection } = this;
    const { account, deleted } = this.get();
    if (!connection || !account || deleted) return;
    const { signal } = this.entrance.newTask();
    if (!this.following.follower()) this.store.set({ stage: 'loading' });
    this.store.set({ trouble: null });
    try {
      const { mail: graph, createFollower } = await connection.reading();
      const added = await this.addedList.of(account.username);
      if (signal.aborted) return;
      this.store.set({ added });
      const options = followOptions(this.policy, account.username, added, this.context.now);
      await this.following.open(createFollower({ ...options, graph }));
      if (signal.aborted) return;
      if (this.get().mailboxes.every(({ stage }) => stage === 'new'))
        await connection.signIn.token('replies');
      if (signal.aborted) return;
      this.store.set({ stage: 'loaded' });
    } catch (error) {
      if (signal.aborted) return;
      this.following.close();
      this.entrance.failed(error);
      return;
    }
    await this.following.look();
  };

  readonly addMailbox = async (written: string): Promise<AddProblem | null> => {
    const address = asAddress(written);
    if (address === null) return 'no-address';
    const { account, added } = this.get();
    if (added.includes(address) || policyMailboxes(this.policy).includes(address)) return 'known';
    if (!account || !(await this.addedList.add(account.username, address))) return 'not-kept';
    void this.load();
    return null;
  };

  /** What was kept of it is deleted when the shorter list is opened. */
  readonly removeMailbox = async (address: string): Promise<void> => {
    const { account } = this.get();
    if (account) await this.addedList.remove(account.username, address);
    await this.load();
  };

  readonly deleteKept = async (): Promise<void> => {
    const { account } = this.get();
    if (!account) return;
    this.entrance.newTask();
    this.letGo();
    this.following.close();
    try {
      await forgetKept(account.username, ['dashboard']);
    } catch (error) {
      await this.load();
      this.store.set({ trouble: troubleOf(error) });
      return;
    }
    this.store.set({ ...NO_MAILBOXES, deleted: true });
  };

  /** Another page deleted it, or the browser: nothing is read until somebody asks for it. */
  private isGone(): void {
    this.entrance.newTask();
    this.letGo();
    this.store.set({ ...NO_MAILBOXES, stage: 'loaded', deleted: true });
  }

  readonly readAgain = async (): Promise<void> => {
    this.store.set({ deleted: false });
    await this.load();
  };

  /** A mailbox says that one must sign in again, or lacks the permission; the way on is the window. */
  needsSignIn(): boolean {
    return this.get().mailboxes.some(({ problem }) => problem !== null && needsSignIn({ problem }));
  }

  /** The address was changed: by a link, by the browser's Back, by hand. */
  private arrive(): void {
    this.store.set({ route: routeOf(this.context.place.hash()) });
  }

  private letGo(): void {
    this.rows.forget();
    this.reminders.forget();
    this.shown.forget();
  }

  /** Of another person nothing stays; what was kept is deleted where one signs out, and kept apart where another comes. */
  private becomes(account: Account | null): void {
    this.letGo();
    if (account) this.following.close();
    else void this.following.forget();
    this.store.set(account ? { ...NOTHING_YET, account } : { ...NOTHING_YET, stage: 'signed-out' });
  }
}

const refuse = async (): Promise<never> => {
  throw new GraphError('not-set-up');
};
