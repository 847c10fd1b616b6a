import type { Follower } from '../../graph/follow/types';
import type { MailboxAddress, MailGraph } from '../../graph/mail-types';
import type { BeingRead } from '../../outlook/being-read';
import { Store } from '../../session/store';

/** The mail that is being read, as far as it is known. */
export interface BesideState {
  /** `finding`: asked about; `found`: it is in a mailbox that can be asked; `none`: there is no such mail. */
  readonly is: 'none' | 'finding' | 'found';
  /** Immutable. */
  readonly id: string;
  readonly mailbox: MailboxAddress;
}

const NONE: BesideState = { is: 'none', id: '', mailbox: null };

interface BesideContext {
  readonly mail: Pick<MailGraph, 'immutableId'>;
  readonly follower: () => Follower | null;
  readonly read: () => Promise<BeingRead | null>;
}

/** Follows a pinned pane from mail to mail: which of the known messages is the one beside it. */
export class Beside {
  private readonly context: BesideContext;
  private readonly store = new Store<BesideState>(NONE);
  private asking = new AbortController();

  constructor(context: BesideContext) {
    this.context = context;
  }

  readonly subscribe = this.store.subscribe;
  readonly get = this.store.get;

  /** Another mail is beside the pane, or the mailboxes are known now. Never throws: what cannot be known is `none`. */
  readonly look = async (): Promise<void> => {
    this.asking.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    const set = (state: BesideState) => {
      if (!signal.aborted) this.store.set(state);
    };
    set({ ...NONE, is: 'finding' });
    try {
      const mail = await this.context.read();
      const id = mail && (await this.context.mail.immutableId(mail.mailbox, mail.restId, signal));
      if (!mail || id === null || signal.aborted) return set(NONE);
      set({ is: 'found', id, mailbox: mail.mailbox });
      await this.context.follower()?.look(mail.mailbox, factsOf(id, mail));
    } catch {
      if (this.store.get().is === 'finding') set(NONE);
    }
  };

  /** No mail is being read, or nobody is signed in. */
  readonly leave = (): void => {
    this.asking.abort();
    this.store.set(NONE);
  };
}

/** What Outlook shows of it is read better than what Graph tells without texts; Outlook names its conversation otherwise. */
const factsOf = (id: string, { subject, from, to, cc, text }: BeingRead) => ({
  id,
  subject,
  ...(from && { from }),
  toRecipients: to,
  ccRecipients: cc,
  ...(text !== undefined && { text }),
});
