import type { MailboxAddress, MailGraph, ShownMail } from '../../graph/mail-types';
import { GraphError } from '../../graph/types';
import { Store } from '../store';

/** `gone`: there is no such mail any more; `failed`: it could not be had just now. */
export type Shown = ShownMail | 'coming' | 'gone' | 'failed';

interface Wanted {
  readonly id: string;
  readonly mailbox: MailboxAddress;
}

interface ShownMailsState {
  readonly mails: ReadonlyMap<string, Shown>;
}

/** Subjects and senders of what is on the screen: fetched when it comes there, forgotten when it goes. */
export class ShownMails {
  private readonly mail: Pick<MailGraph, 'shown'>;
  private readonly store = new Store<ShownMailsState>({ mails: new Map() });
  private wanted: readonly Wanted[] = [];
  private round = 0;

  constructor(mail: Pick<MailGraph, 'shown'>) {
    this.mail = mail;
  }

  readonly subscribe = this.store.subscribe;
  readonly get = this.store.get;

  /** These are on the screen now, and no others. */
  readonly want = (wanted: readonly Wanted[]): void => {
    this.wanted = wanted;
    const { mails } = this.store.get();
    const missing = wanted.filter(({ id }) => !mails.has(id));
    if (missing.length === 0 && wanted.length === mails.size) return;
    const next = new Map<string, Shown>();
    for (const { id } of wanted) next.set(id, mails.get(id) ?? 'coming');
    this.store.set({ mails: next });
    this.fetch(missing);
  };

  /** Asks again for what could not be had. */
  readonly again = (): void => {
    const { mails } = this.store.get();
    const failed = this.wanted.filter(({ id }) => mails.get(id) === 'failed');
    if (failed.length === 0) return;
    this.tell(failed.map(({ id }) => [id, 'coming']));
    this.fetch(failed);
  };

  /** Somebody else is there: nothing stays, and an answer that is on its way is not heard. */
  forget(): void {
    this.round += 1;
    this.wanted = [];
    this.store.set({ mails: new Map() });
  }

  private fetch(missing: readonly Wanted[]): void {
    const mailboxes = new Set(missing.map(({ mailbox }) => mailbox));
    for (const mailbox of mailboxes) {
      const ids = missing.filter((each) => each.mailbox === mailbox).map(({ id }) => id);
      void this.fetchFrom(mailbox, ids);
    }
  }

  private async fetchFrom(mailbox: MailboxAddress, ids: readonly string[]): Promise<void> {
    const { round } = this;
    const found = await this.mail.shown(mailbox, ids).catch(() => null);
    if (round !== this.round) return;
    this.tell(ids.map((id, at) => [id, asShown(found?.[at])]));
  }

  private tell(told: readonly (readonly [string, Shown])[]): void {
    const mails = new Map(this.store.get().mails);
    for (const [id, shown] of told) if (mails.has(id)) mails.set(id, shown);
    this.store.set({ mails });
  }
}

function asShown(found: ShownMail | null | GraphError | undefined): Shown {
  if (found === null) return 'gone';
  return found === undefined || found instanceof GraphError ? 'failed' : found;
}
