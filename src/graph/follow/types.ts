/** The words of following mailboxes: what is known of each, and what one may ask of it. */
import type { GraphMail, Inquiry } from '../../hygiene/replies/ledger-types';
import type { ReadTexts, RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { ReplyTarget } from '../../hygiene/replies/types';
import type { MailboxAddress, MailGraph } from '../mail-types';
import type { Problem } from '../types';

/** Whose kept state it is: pane and dashboard ask for other things, so each has a database of its own. */
export type Room = 'pane' | 'dashboard';

export interface MailboxState {
  readonly mailbox: MailboxAddress;
  /** `new`: nothing is known; `history`: the first history is under way or was interrupted; `followed`: it is whole. */
  readonly stage: 'new' | 'history' | 'followed';
  /** Of the first history: mails that were told, and how much of its time is covered (0 to 1). Null when it is done. */
  readonly progress: { readonly mails: number; readonly share: number } | null;
  /** Mails of the followed time that are known and still there, in any folder. With `followed` and none it is empty. */
  readonly mails: number;
  /** When Graph last said that this is all, ISO. */
  readonly syncedAt: string | null;
  /** Why the last look failed; null when it did not. What was known before stays. */
  readonly problem: Problem | null;
}

/** An inquiry of a mailbox that one follows. Its `mailbox` is a keyed hash; this names it. */
export interface FollowedInquiry extends Inquiry {
  readonly inMailbox: MailboxAddress;
  /**
   * There wherever `handedOver` is: those of whom it was handed over to that are followed mailboxes. None where it went to
   * somebody else only, or where nobody knows to whom.
   */
  readonly handedOverTo?: readonly MailboxAddress[];
}

/** A receipt that was drafted: it counts as soon as a mail with its id or its Message-ID is seen in a mailbox that is followed. */
export interface ExpectedReceipt {
  readonly mailbox: MailboxAddress;
  /** The inquiry's opening message. */
  readonly inquiry: string;
  /** Immutable id of the draft. */
  readonly draft: string;
  /** Its Message-ID: what is sent may lie in another mailbox, under another id. Kept as a keyed hash. */
  readonly messageId?: string | null;
  /** The promised day, ISO. */
  readonly day: string;
}

/** Replaced where something changed, never altered; of a mailbox of which nothing changed its state is the same object. */
export interface FollowState {
  readonly mailboxes: readonly MailboxState[];
  /** The mailbox that is being asked about, of several the first; undefined for none. */
  readonly working?: MailboxAddress;
  /** Counts up with everything that inquiries depend on, and with nothing else. */
  readonly version: number;
  /** What is kept was deleted elsewhere: in another page, or by the browser. This follower tells nothing more. */
  readonly gone?: true;
}

export interface SyncOptions {
  /** Also shared mailboxes that were closed within the last day: somebody wants to know it now. */
  readonly askClosed?: boolean;
  /** Leaves out mailboxes whose first history is not whole. */
  readonly onlyFollowed?: boolean;
}

/**
 * Follows mailboxes: a first bounded history over all folders, then what changed. Kept in IndexedDB from page to page, so
 * that whatever interrupts it goes on from there; merged, never replaced.
 */
export interface Follower {
  readonly get: () => FollowState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Reads what was kept; asks no network. Call it once before anything else. */
  open(): Promise<void>;
  /** Asks Graph what is new, a few mailboxes at a time, in their order. Never throws: what goes wrong stands in the state of its mailbox. */
  sync(signal?: AbortSignal, options?: SyncOptions): Promise<void>;
  /**
   * Those of one mailbox, or of all, at a moment (ISO), the oldest first. Each is the same object, and all are the same list, as
   * long as nothing changed and no clock has run out.
   */
  inquiries(now: string, mailbox?: MailboxAddress): readonly FollowedInquiry[];
  /** The inquiry that a message belongs to; null where it is none, or not known. @param id immutable */
  inquiryOf(id: string, now: string): FollowedInquiry | null;
  targetOf(mailbox: MailboxAddress): ReplyTarget;
  /** The followed mailbox of a key, as inquiries and figures name it; undefined for any other, and before `open`. */
  namedMailbox(key: string): MailboxAddress | undefined;
  /** What Outlook shows of a mail with its whole text: read better, and forgotten. @param mail.id immutable */
  look(mailbox: MailboxAddress, mail: GraphMail): Promise<void>;
  /** Changes a mail's categories in Exchange, then here. @throws GraphError */
  mark(
    mailbox: MailboxAddress,
    id: string,
    change: (categories: readonly string[]) => readonly string[],
    signal?: AbortSignal,
  ): Promise<void>;
  /** @throws GraphError where it cannot be remembered */
  expectReceipt(receipt: ExpectedReceipt): Promise<void>;
  /** Ends everything and deletes what this room kept; at sign-out `forgetKept` deletes all rooms'. */
  forget(): Promise<void>;
  /** Ends what is under way, and lets the kept state go; it stays kept. */
  close(): void;
}

export interface FollowOptions {
  readonly graph: MailGraph;
  /** Names the kept state: another person has another. Kept as a hash only. */
  readonly account: string;
  /** Left out: the pane. */
  readonly room?: Room;
  /** One's own (null), if it is followed, first; none twice. */
  readonly mailboxes: readonly MailboxAddress[];
  /** One's own address, in small letters. */
  readonly ownAddress: string;
  readonly policy: RepliesPolicy;
  /** Which texts may be read: by the policy and by the permissions given. */
  readonly readTexts: ReadTexts;
  readonly now: () => Date;
}
