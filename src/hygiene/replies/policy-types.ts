import type { ReplyTarget } from './types';

/** A mailbox of a department. */
export interface DepartmentMailbox {
  /** In small letters. */
  readonly address: string;
  /**
   * Where copies of what is sent as it are kept: `mailbox` (MessageCopyForSentAsEnabled and
   * MessageCopyForSendOnBehalfEnabled are on), or `sender`: then nobody can see whether it was answered.
   */
  readonly copies: 'mailbox' | 'sender';
}

/** Who answers, and in what time (T4 of Tønder's service strategy: departments set their own targets). */
export interface Department {
  readonly name: string;
  readonly mailboxes: readonly DepartmentMailbox[];
  /** Whole: what the file leaves out is the organisation's. */
  readonly target: ReplyTarget;
}

/**
 * Which texts are read and forgotten: `none`; `sent`: those of sent replies, for receipts and promised days; `all`: also
 * those of mails that stand as waiting, for whether they need an answer at all.
 */
export type ReadTexts = 'none' | 'sent' | 'all';

/** What the organisation demands of answers. Always complete. */
export interface RepliesPolicy {
  /** For personal mailboxes, and where a department says nothing else. */
  readonly target: ReplyTarget;
  readonly departments: readonly Department[];
  readonly readTexts: ReadTexts;
  /** How far back the first history goes, in days. */
  readonly historyDays: number;
  /** Whether the dashboard shows who answers, and in what time: the figures of single employees. */
  readonly figuresByEmployee: boolean;
  /**
   * The receipt's own text, its paragraphs; null: the default one. Gaps: `{emne}`, `{dato}` (the promised day, in words),
   * `{navn}` (who answers), `{afdeling}`.
   */
  readonly receipt: { readonly da: readonly string[]; readonly en: readonly string[] | null } | null;
}
