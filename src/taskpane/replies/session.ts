import type { FollowedInquiry, Follower, FollowOptions } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import { type Account, type Graph, GraphError } from '../../graph/types';
import { targetFor } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { ReplyTarget } from '../../hygiene/replies/types';
import type { BeingRead } from '../../outlook/being-read';
import { Following } from '../../session/replies/following';
import { Rows } from '../../session/replies/rows';
import { ShownMails } from '../../session/replies/shown-mails';
import { Entrance } from '../../session/sign-in/entrance';
import { needsSignIn, troubleOf } from '../../session/sign-in/trouble';
import type { MailConnection } from '../../session/sign-in/types';
import { Store } from '../../session/store';
import { Beside } from './beside';
import { namesOf } from './names';
import { NOTHING_YET, PORTION, type RepliesState, type View } from './state';

/** What the page knows without Graph. */
export interface RepliesContext {
  readonly policy: RepliesPolicy;
  /** One's own address, where Outlook tells it. */
  readonly ownMailbox: () => string | null;
  readonly readBeside: () => Promise<BeingRead | null>;
  readonly openMail: (ordinaryId: string) => 'refused' | null;
  readonly openPage: (link: string) => 'refused' | null;
  readonly createFollower: (options: FollowOptions) => Follower;
  readonly now: () => Date;
}

/** Who waits for an answer in the mailboxes that one follows. No React and no screen in here. */
export class RepliesSession {
  private readonly store = new Store<RepliesState>(NOTHING_YET);
  private readonly connection: MailConnection | null;
  private readonly context: RepliesContext;
  private readonly entrance: Entrance;
  private readonly following: Following;
  readonly rows: Rows;
  readonly shown: ShownMails;
  readonly beside: Beside;
  /** Whom one may hand over to; empty where the directory cannot be asked. */
  readonly findPeople: Graph['findPeople'];
  /** The person chose to go on without the texts: they are not asked for again unless that is asked for. */
  private withoutTexts = false;

  /** @param connection null where the page holds no access to Graph */
  constructor(connection: MailConnection | null, context: RepliesContext) {
    this.connection = connection;
    this.context = context;
    const { now, openMail, openPage, readBeside } = context;
    this.following = new Following(this.store, now, { gone: () => this.beginAnew() });
    const { follower } = this.following;
    const mail = connection?.graph.mail ?? NO_MAIL;
    this.rows = new Rows({ signIn: connection?.signIn ?? NO_SIGN_IN, mail, follower, openMail, openPage });
    this.shown = new ShownMails(mail);
    this.beside = new Beside({ mail, follower, read: readBeside });
    this.findPeople = namesOf(connection?.graph);
    this.entrance = new Entrance(connection, {
      get: this.get,
      set: this.set,
      features: () => (this.asksForTexts() ? ['replies', 'reply-texts'] : ['replies']),
      load: () => this.load(),
      isFilled: () => follower() !== null,
      becomes: (account) => this.becomes(account),
      refused: (features, problem) => {
        const isSaidNo = problem === 'consent-needed' || problem === 'sign-in-cancelled';
        if (isSaidNo && features.includes('reply-texts')) this.set({ offersWithout: true });
      },
    });
    this.start = this.entrance.start;
    this.signIn = this.entrance.signIn;
    this.cancel = this.entrance.cancel;
    this.signOut = this.entrance.signOut;
    this.look = () => this.following.look();
    this.stopLooking = this.following.stop;
    this.focus = this.following.focus;
    this.inquiryOf = this.following.inquiryOf;
  }

  readonly subscribe: Store<RepliesState>['subscribe'] = (listener) => this.store.subscribe(listener);
  readonly get = (): RepliesState => this.store.get();
  private readonly set: Store<RepliesState>['set'] = (change) => this.store.set(change);

  readonly start: Entrance['start'];
  readonly signIn: Entrance['signIn'];
  readonly cancel: Entrance['cancel'];
  readonly signOut: Entrance['signOut'];
  readonly look: () => Promise<void>;
  readonly stopLooking: () => void;
  readonly focus: () => void;
  readonly inquiryOf: (id: string) => FollowedInquiry | null;

  readonly stop = (): void => {
    this.entrance.stop();
    this.following.close();
    this.beside.leave();
  };

  get canSignOut(): boolean {
    return this.entrance.canSignOut;
  }

  /** "Opdater": looks anew, also at mailboxes that were closed, and folds away what was done. */
  readonly refresh = async (): Promise<void> => {
    this.rows.settle();
    this.shown.again();
    await this.following.look({ askClosed: true });
    this.shown.again();
  };

  readonly choose = (of: MailboxAddress | 'all'): void => this.set({ of, most: PORTION });
  readonly view = (view: View): void => this.set({ view, most: PORTION });
  readonly more = (): void => this.set({ most: this.get().most + PORTION });

  /** Opens what was kept, then looks for news. Nothing is known yet: the permission is looked at first. */
  readonly load = async (): Promise<void> => {
    const { connection } = this;
    const { account } = this.get();
    if (!connection || !account) return;
    const { signal } = this.entrance.newTask();
    if (!this.following.follower()) this.set({ stage: 'loading' });
    this.set({ trouble: null, offersWithout: false });
    try {
      const lacksTexts = await this.lacksTexts();
      if (signal.aborted) return;
      await this.following.open(this.newFollower(connection, account, lacksTexts));
      if (signal.aborted) return;
      this.set({ lacksTexts });
      if (this.get().mailboxes.every(({ stage }) => stage === 'new'))
        await connection.signIn.token('replies');
      if (signal.aborted) return;
      this.set({ stage: 'loaded' });
    } catch (error) {
      if (signal.aborted) return;
      this.following.close();
      this.entrance.failed(error);
      return;
    }
    await this.following.look();
  };

  /**
   * Signs in without the texts, which may need an administrator's word that somebody has not got; to be called from a click.
   * Remembered until the pane is closed.
   */
  readonly signInWithout = async (): Promise<void> => {
    if (this.get().working !== null) return;
    this.withoutTexts = true;
    this.set({ offersWithout: false });
    await this.signIn();
  };

  /** Asks for what reading the texts of sent replies lacks, then reads them; to be called from a click. */
  readonly allowTexts = async (): Promise<void> => {
    const { connection } = this;
    if (!connection || this.get().working !== null) return;
    this.set({ working: 'asking', trouble: null });
    try {
      await connection.signIn.signIn('reply-texts');
    } catch (error) {
      this.set({ working: null, trouble: troubleOf(error) });
      return;
    }
    this.withoutTexts = false;
    this.set({ working: null });
    await this.load();
  };

  readonly targetOf = (mailbox: MailboxAddress): ReplyTarget => targetFor(this.context.policy, mailbox);

  /** A mailbox says that one must sign in again, or lacks the permission; the way on is the window. */
  needsSignIn(): boolean {
    return this.get().mailboxes.some(({ problem }) => problem !== null && needsSignIn({ problem }));
  }

  private asksForTexts(): boolean {
    return this.context.policy.readTexts !== 'none' && !this.withoutTexts;
  }

  /** Whether the policy wants the texts of sent replies, and the person has not allowed it. */
  private async lacksTexts(): Promise<boolean> {
    if (this.context.policy.readTexts === 'none') return false;
    try {
      await this.connection?.signIn.token('reply-texts');
      return false;
    } catch (error) {
      return error instanceof GraphError && error.problem === 'consent-needed';
    }
  }

  private newFollower({ graph }: MailConnection, { username }: Account, lacksTexts: boolean): Follower {
    const { policy, ownMailbox, createFollower, now } = this.context;
    const ownAddress = ownMailbox() ?? username.toLowerCase();
    const shared = policy.departments.flatMap(({ mailboxes }) => mailboxes.map(({ address }) => address));
    return createFollower({
      graph: graph.mail,
      account: username,
      mailboxes: [null, ...new Set(shared.filter((address) => address !== ownAddress))],
      ownAddress,
      policy,
      readTexts: lacksTexts ? 'none' : policy.readTexts,
      now,
    });
  }

  /** What was kept was deleted elsewhere: whoever signed out there is signed out here too, else it is read again. */
  private beginAnew(): void {
    this.letGo();
    this.set(NOTHING_YET);
    this.entrance.start();
  }

  private letGo(): void {
    this.rows.forget();
    this.shown.forget();
    this.beside.leave();
  }

  /** Of another person nothing stays; what was kept is deleted where one signs out, and kept apart where another comes. */
  private becomes(account: Account | null): void {
    this.letGo();
    if (account) this.following.close();
    else void this.following.forget();
    this.set(account ? { ...NOTHING_YET, account } : { ...NOTHING_YET, stage: 'signed-out' });
  }
}

const refuse = async (): Promise<never> => {
  throw new GraphError('not-set-up');
};
const NO_MAIL = { ordinaryId: refuse, immutableId: refuse, shown: refuse, draftReply: refuse };
const NO_SIGN_IN = { signIn: refuse };
