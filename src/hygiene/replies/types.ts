/** The words of this room: inquiries, what was promised, and when an answer is due. Plain data; instants are ISO in UTC. */
import type { Address } from '../mail/types';

/** A mail as the question "does a person expect an answer?" needs it. What is left out was not read. */
export interface IncomingMail {
  readonly from: Address;
  readonly to?: readonly Address[];
  readonly cc?: readonly Address[];
  /** The mailbox that got it. */
  readonly mailbox?: string;
  readonly subject: string;
  /** The visible text, the quoted mail with it. */
  readonly text: string;
  /** Internet headers, by name. */
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
}

/** Why a mail needs an answer, or why it needs none; each has a text in both languages. */
export type InquiryReason =
  // needs an answer
  | 'question'
  | 'request'
  | 'complaint'
  | 'application'
  | 'reminder'
  | 'web-form'
  | 'voicemail'
  // needs none
  | 'thanks'
  | 'automatic-reply'
  | 'delivery-report'
  | 'calendar-answer'
  | 'newsletter'
  | 'system-mail'
  | 'invoice'
  | 'offer'
  | 'notice'
  | 'only-cc'
  | 'documents-asked-for'
  | 'own-mail';

export interface InquiryReading {
  readonly needsReply: boolean;
  readonly reason: InquiryReason;
}

/** A sent mail, read for what it promises. */
export interface PromiseReading {
  /** `final` answers the question or closes the matter, `acknowledgement` says that an answer will come. */
  readonly kind: 'final' | 'acknowledgement';
  /** The last day on which the promise is kept, ISO; null where no day is promised. */
  readonly promisedDate: string | null;
}

export type InquiryStatus =
  | 'open'
  | 'overdue'
  | 'acknowledged'
  | 'promise-overdue'
  | 'answered'
  | 'answered-late'
  | 'handed-over'
  | 'no-reply-needed'
  /**
   * Answers cannot be seen: sent as the mailbox, kept in the sender's own Sent Items; or nobody has read whether the mail that
   * was sent is the answer. Never "unanswered".
   */
  | 'unknown';

/** When a department answers: working days, closing days, opening hours (`HH:MM`, Copenhagen; index 0 is Monday). */
export interface ReplyTarget {
  /** Working days from the day after receipt; 3 by default (H1 of Haderslev's "God service"). */
  readonly workingDays: number;
  /** For telephone messages that arrive as mail. */
  readonly voicemailDays: number;
  /** Beside weekends and public holidays: `--12-24` every year, `easter+40` so many days from Easter Sunday, or a whole ISO day. */
  readonly closingDays: readonly string[];
  /** Seven entries; null: closed. For the figures alone. */
  readonly openingHours: readonly (readonly [from: string, to: string] | null)[];
  /** Whether an automatic reply with a return day moves the start. */
  readonly absenceMovesStart: boolean;
}
