import type { FollowedInquiry, Follower } from '../../graph/follow/types';
import type { MailboxAddress, MailGraph } from '../../graph/mail-types';
import { GraphError, type SignIn } from '../../graph/types';
import type { Mark } from '../../hygiene/replies/marks';
import { isUnsure, refusalOf, troubleOf } from '../sign-in/trouble';
import { Store } from '../store';
import { newestOf, withMark, withoutMark } from './marks';
import { type Act, type Done, IDLE, type Row, type RowForm, type RowsState } from './row-state';

/** What rows reach for. */
export interface RowsContext {
  readonly signIn: Pick<SignIn, 'signIn'>;
  readonly mail: Pick<MailGraph, 'ordinaryId' | 'shown' | 'draftReply'>;
  readonly follower: () => Follower | null;
  /** Shows a mail of one's own in Outlook, by its ordinary id. */
  readonly openMail: (ordinaryId: string) => 'refused' | null;
  /** Shows a page in the browser; `refused` where that holds new windows back. */
  readonly openPage: (link: string) => 'refused' | null;
}

interface Attempt {
  readonly mark: Mark;
  readonly before: readonly string[];
}

/** What is done with single inquiries, each with its own state: opened, marked, undone, a receipt drafted. */
export class Rows {
  private readonly context: RowsContext;
  private readonly store = new Store<RowsState>({ rows: new Map(), latest: null });
  /** What failed, to be done again. */
  private readonly failed = new Map<string, () => Promise<void>>();
  /** Sent, and no answer came: Exchange may have it, and what was there before is known from then. */
  private readonly unsure = new Map<string, Attempt>();
  /** What an undo would have left, where no answer came: found so, it was ours and nobody else's. */
  private readonly takenBack = new Map<string, readonly string[]>();
  private round = 0;

  constructor(context: RowsContext) {
    this.context = context;
  }

  readonly subscribe = this.store.subscribe;
  readonly get = this.store.get;

  readonly of = (id: string): Row => this.store.get().rows.get(id) ?? IDLE;

  /** Opens a form, or closes the one that is open (null). */
  readonly show = (id: string, form: RowForm | null): void => this.change(id, { form, trouble: null });

  /** Opens the newest mail of an inquiry. @param link where it is known already, a browser may open it at once */
  readonly open = (inquiry: FollowedInquiry, link: string | null): Promise<void> =>
    this.act(inquiry.id, 'open', async () => {
      const { inMailbox } = inquiry;
      if (inMailbox !== null && link !== null) return this.openLink(link);
      return this.openMessage(inMailbox, newestOf(inquiry));
    });

  /** A link that stood there was pressed. */
  readonly pressed = (id: string): void => this.change(id, { heldBack: null });

  /** Says a person's word on an inquiry, as a category of its mail. */
  readonly mark = (inquiry: FollowedInquiry, mark: Mark): Promise<void> =>
    this.act(inquiry.id, 'mark', async () => {
      const { id } = inquiry;
      if (mark.says !== 'needs-reply') this.change(id, { held: inquiry });
      const message = newestOf(inquiry);
      let before: readonly string[] = [];
      try {
        await this.needFollower().mark(inquiry.inMailbox, message, (categories) => {
          before = this.beforeOf(id, mark) ?? categories;
          return withMark(categories, mark);
        });
      } catch (error) {
        if (isUnsure(troubleOf(error).problem)) this.unsure.set(id, { mark, before });
        throw error;
      }
      this.unsure.delete(id);
      const done: Done = { mark, inquiry, message, before };
      return { done, form: null };
    });

  /** Takes the word back. */
  readonly undo = (id: string): Promise<void> =>
    this.act(id, 'undo', async () => {
      const { done } = this.of(id);
      if (!done) return {};
      const { mark, inquiry, message, before } = done;
      let taken = { categories: before, overtaken: false };
      try {
        await this.needFollower().mark(inquiry.inMailbox, message, (categories) => {
          const isOurWork = isSame(categories, this.takenBack.get(id));
          taken = isOurWork ? { categories, overtaken: false } : withoutMark(categories, mark, before);
          return taken.categories;
        });
      } catch (error) {
        if (isUnsure(troubleOf(error).problem)) this.takenBack.set(id, taken.categories);
        throw error;
      }
      this.takenBack.delete(id);
      return { done: null, overtaken: taken.overtaken ? inquiry : null };
    });

  /** Makes the draft of a receipt and opens it. Nothing is sent. @param receipt.html above the quoted mail */
  readonly draft = (
    inquiry: FollowedInquiry,
    { day, html }: { readonly day: string; readonly html: string },
  ): Promise<void> =>
    this.act(inquiry.id, 'draft', async () => {
      const { id, inMailbox } = inquiry;
      const follower = this.needFollower();
      const draft = await this.context.mail.draftReply(inMailbox, newestOf(inquiry), html);
      const counted = await follower
        .expectReceipt({ mailbox: inMailbox, inquiry: id, draft: draft.id, messageId: draft.messageId, day })
        .then(() => true)
        .catch(() => false);
      const opened =
        (inMailbox === null && this.context.openMail(draft.ordinaryId) === null) ||
        (draft.webLink !== null && this.context.openPage(draft.webLink) === null);
      return { drafted: { day, opened, counted, link: draft.webLink }, form: null };
    });

  /** Does again what failed. */
  readonly again = async (id: string): Promise<void> => this.failed.get(id)?.();

  /** Asks for the permission that marking and drafting need, then goes on; to be called from a click. */
  readonly allow = async (id: string): Promise<void> => {
    const { trouble, working } = this.of(id);
    if (!trouble || working !== null) return;
    const { round } = this;
    this.change(id, { working: 'asking' });
    try {
      await this.context.signIn.signIn(trouble.of === 'open' ? 'replies' : 'reply-marks');
    } catch (error) {
      if (round === this.round)
        this.change(id, { working: null, trouble: { ...refusalOf(error, trouble), of: trouble.of } });
      return;
    }
    if (round !== this.round) return;
    if (trouble.unsure) {
      // A draft may lie there: whoever looked presses again.
      this.change(id, { working: null, trouble: { problem: 'aborted', of: trouble.of, unsure: true } });
      return;
    }
    this.change(id, { working: null });
    await this.again(id);
  };

  /** What was done is seen: only what is under way, or was not done, stays. */
  settle(): void {
    const rows = new Map(
      [...this.store.get().rows].filter(([, row]) => row.working || row.form || row.trouble),
    );
    this.store.set({ rows, latest: null });
  }

  /** Somebody else is there: nothing stays. */
  forget(): void {
    this.round += 1;
    this.failed.clear();
    this.unsure.clear();
    this.takenBack.clear();
    this.store.set({ rows: new Map(), latest: null });
  }

  private async openMessage(mailbox: MailboxAddress, id: string): Promise<Partial<Row>> {
    const { mail, openMail } = this.context;
    if (mailbox === null) {
      const ordinary = await mail.ordinaryId(mailbox, id);
      if (ordinary === null) throw new GraphError('not-found');
      if (openMail(ordinary) === null) return {};
    }
    const [shown] = await mail.shown(mailbox, [id]);
    if (shown instanceof GraphError) throw shown;
    if (!shown?.webLink) throw new GraphError('not-found');
    return this.openLink(shown.webLink);
  }

  private openLink(link: string): Partial<Row> {
    return { heldBack: this.context.openPage(link) === null ? null : link };
  }

  private needFollower(): Follower {
    const follower = this.context.follower();
    if (!follower) throw new GraphError('aborted');
    return follower;
  }

  private beforeOf(id: string, mark: Mark): readonly string[] | undefined {
    const attempt = this.unsure.get(id);
    return attempt?.mark.says === mark.says ? attempt.before : undefined;
  }

  /** One thing at a time with each inquiry. */
  private async act(id: string, act: Act, run: () => Promise<Partial<Row>>): Promise<void> {
    if (this.of(id).working !== null) return;
    const { round } = this;
    this.change(id, { working: act, trouble: null, heldBack: null, overtaken: null });
    try {
      const change = await run();
      if (round !== this.round) return;
      this.failed.delete(id);
      this.change(id, { ...change, working: null, held: null });
    } catch (error) {
      if (round !== this.round) return;
      this.failed.set(id, () => this.act(id, act, run));
      const trouble = troubleOf(error);
      // A second draft would be one too many; everything else may be done twice.
      const unsure = act === 'draft' && isUnsure(trouble.problem);
      this.change(id, {
        working: null,
        held: null,
        trouble: { ...trouble, of: act, ...(unsure && { unsure }) },
      });
    }
  }

  private change(id: string, change: Partial<Row>): void {
    const rows = new Map(this.store.get().rows);
    rows.set(id, { ...this.of(id), ...change });
    this.store.set({ rows, latest: id });
  }
}

const isSame = (some: readonly string[], others: readonly string[] | undefined): boolean =>
  others !== undefined && some.length === others.length && some.every((each) => others.includes(each));
