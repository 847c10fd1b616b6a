/** The words of the ledger: messages as Graph gives them, what is kept of them, and what becomes of an inquiry. */
import type { KeptMark, NoReplyReason } from './marks';
import type {
  IncomingMail,
  InquiryReading,
  InquiryReason,
  InquiryStatus,
  PromiseReading,
  ReplyTarget,
} from './types';

export type Folder = 'inbox' | 'sentitems' | 'other';

export interface GraphAddress {
  readonly emailAddress?: { readonly name?: string | null; readonly address?: string | null } | null;
}

/** A message as Graph gives it, whole or in part: a delta tells what changed. `text` is the visible text of its body. */
export interface GraphMail {
  readonly id: string;
  readonly mailbox?: string;
  readonly folder?: Folder;
  readonly conversationId?: string | null;
  readonly internetMessageId?: string | null;
  readonly receivedDateTime?: string | null;
  readonly sentDateTime?: string | null;
  readonly lastModifiedDateTime?: string | null;
  readonly from?: GraphAddress | null;
  /** Whose account it was sent with: somebody who sends on behalf of the mailbox that `from` names. */
  readonly sender?: GraphAddress | null;
  readonly replyTo?: readonly GraphAddress[] | null;
  readonly toRecipients?: readonly GraphAddress[] | null;
  readonly ccRecipients?: readonly GraphAddress[] | null;
  readonly subject?: string | null;
  readonly isRead?: boolean | null;
  readonly isDraft?: boolean | null;
  readonly categories?: readonly string[] | null;
  readonly internetMessageHeaders?: readonly { readonly name: string; readonly value: string }[] | null;
  readonly text?: string;
}

/** What reads texts; the ledger itself never sees one. */
export interface Readers {
  readonly readInquiry: (mail: IncomingMail) => InquiryReading;
  readonly readPromise: (sent: { readonly sentAt: string; readonly text: string }) => PromiseReading;
  /** The day of return that an automatic reply names, ISO. */
  readonly readReturnDay?: (sent: { readonly sentAt: string; readonly text: string }) => string | null;
  /** What an address (in small letters) is kept as: a keyed hash where it is stored. */
  readonly keyOf?: (address: string) => string;
}

/** What is kept of a message: ids, times, states and keys of addresses; no text, and no subject. */
export interface MailFacts {
  readonly mailbox: string;
  readonly folder: Folder;
  readonly conversation: string;
  /** Its own Message-ID. */
  readonly messageId: string;
  /** The Message-IDs that it names in In-Reply-To (the first, where there is one) and References. */
  readonly references: readonly string[];
  /** ISO, UTC, whole seconds. */
  readonly receivedAt: string;
  readonly sentAt: string;
  readonly from: string;
  /** Whose account it was sent with; '' where that is not told. */
  readonly sender: string;
  /** The sender's domain is the mailbox's own. */
  readonly colleague: boolean;
  /** Where the sender wants answers, if elsewhere. */
  readonly replyTo: readonly string[];
  /** To. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly draft: boolean;
  readonly read: boolean;
  readonly marks: readonly KeptMark[];
  /** By the prefix of its subject. */
  readonly shape: 'new' | 'reply' | 'forward';
  /** With its text, and without: the better one is not lost where a later look saw no body. */
  readonly reading: InquiryReading;
  readonly bareReading: InquiryReading;
  /** With its text, fetched because it stood as waiting: counts only while it would still stand so without. */
  readonly waitingReading: InquiryReading;
  /** Of a sent mail whose body was read. */
  readonly promise: PromiseReading;
  readonly returnDay: string;
}

/** What a message must have before it counts; the rest is optional. */
export type Mail = Pick<MailFacts, 'mailbox' | 'from'> & Partial<MailFacts> & { readonly id: string };

/** What became known of a message: facts to merge, never to replace; or that it is gone for good. */
export type Change =
  | { readonly id: string; readonly changedAt?: string; readonly facts: Partial<MailFacts> }
  | { readonly id: string; readonly changedAt?: string; readonly removed: true };

export interface LedgerOptions {
  /** By the mailbox's key. */
  readonly targetOf: (mailbox: string) => ReplyTarget;
  /** False where answers are kept in the senders' own Sent Items; true where left out. */
  readonly answersSeen?: (mailbox: string) => boolean;
}

/** One inquiry at one moment. Instants are ISO in UTC, days ISO. */
export interface Inquiry {
  /** The message that opened it. */
  readonly id: string;
  readonly mailbox: string;
  readonly receivedAt: string;
  readonly dueAt: string;
  readonly status: InquiryStatus;
  /** Why it is `unknown`, and only then: answers lie where they are not seen, or nobody has read the mail that was sent. */
  readonly unknown?: 'answers-not-seen' | 'text-not-read';
  readonly reason: InquiryReason;
  /** Its messages from the asker, the first first. */
  readonly messages: readonly string[];
  readonly unread: boolean;
  /** When the oldest of its messages that nobody has opened came. */
  readonly unreadSince?: string;
  /** When the asker last wrote after a receipt and has not been written to since. */
  readonly wroteAgainAt?: string;
  /** Left out also where it was answered by phone on a day that is not known. */
  readonly answeredAt?: string;
  /** A person says so; `answeredAt` is the end of that day then, or left out. */
  readonly byPhone?: true;
  readonly acknowledgedAt?: string;
  readonly promisedDate?: string;
  /** Opening hours from receipt to the first answer or receipt. */
  readonly workingHours?: number;
  /** By this message, or by a person's mark; to whom is read from the message or its categories when it is shown. */
  readonly handedOver?: {
    readonly message?: string;
    /** Of the message: who stands in To, by key. */
    readonly to?: readonly string[];
  };
  /** Who wrote the first answer or receipt, where a mail was; not where a person's mark says so. */
  readonly answeredBy?: {
    /** By key: the account it was sent with, else whom it is from. */
    readonly answerer: string;
    readonly message: string;
    /** The mailbox that the message lies in, where that is another one than the inquiry's. */
    readonly mailbox?: string;
  };
  /** A person says that it needs no reply: why, or null where nothing more is said. */
  readonly needsNoneBecause?: NoReplyReason | null;
  /** Another asker in the conversation was answered, this one was not. */
  readonly onlyOthersAnswered?: true;
  readonly promisesKept: number;
  readonly promisesBroken: number;
}
