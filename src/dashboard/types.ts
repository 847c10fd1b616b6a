/** The words of the dashboard: where one is, what is known, and what a page may ask for. */
import type { MailboxAddress } from '../graph/mail-types';
import type { RepliesPolicy } from '../hygiene/replies/policy-types';
import type { ReplyTarget } from '../hygiene/replies/types';
import type { Language } from '../hygiene/rules/rule';
import type { FollowedState } from '../session/replies/following';
import type { Rows } from '../session/replies/rows';
import type { ShownMails } from '../session/replies/shown-mails';
import type { EntranceState } from '../session/sign-in/types';
import type { Reminders } from './acting/reminder';

/** Place of a department in the policy; `other`: the mailboxes that none has. */
export type DepartmentPlace = number | 'other';

/** Which of the inquiries that wait are listed. Left out: all. */
export interface ListFilter {
  /** The mailbox's key (`Inquiry.mailbox`): addresses stay out of the browser's history. */
  readonly mailbox?: string;
  readonly department?: DepartmentPlace;
  readonly only?: 'overdue' | 'due-today' | 'promised' | 'unread' | 'unknown';
}

/** Where one is; stands in the address after `#`, so that the browser's Back works and a bookmark holds. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'department'; readonly department: DepartmentPlace }
  | { readonly page: 'list'; readonly filter: ListFilter }
  /** ISO month; left out: the last whole one. */
  | { readonly page: 'report'; readonly month?: string }
  | { readonly page: 'privacy' };

/** When the inquiries were received that shares, medians and charts are about. What waits is always all that waits. */
export type Period = 'this-month' | 'last-month' | 'twelve-weeks' | 'all';

/** All that the page knows. Replaced as a whole at each change, never altered. */
export interface DashboardState extends EntranceState, FollowedState {
  readonly route: Route;
  readonly period: Period;
  /** Mailboxes that the person added by hand, in small letters. */
  readonly added: readonly string[];
  /** What was kept was deleted, and nothing is read until somebody asks for it. */
  readonly deleted: boolean;
}

/** Why a mailbox was not added. */
export type AddProblem = 'no-address' | 'known' | 'not-kept';

/** What the pages ask for. The one class behind it is in `session.ts`; no React and no screen in it. */
export interface Dashboard {
  readonly subscribe: (changed: () => void) => () => void;
  readonly get: () => DashboardState;
  /** Opens, marks and undoes single inquiries. */
  readonly rows: Rows;
  /** Drafts that remind a mailbox's team. */
  readonly reminders: Reminders;
  /** Subjects and senders that somebody asked for. */
  readonly shown: ShownMails;
  readonly policy: RepliesPolicy;
  readonly go: (route: Route) => void;
  readonly choosePeriod: (period: Period) => void;
  /** Asks Graph what is new, also mailboxes that were closed. Never throws. */
  readonly refresh: () => Promise<void>;
  readonly stopLooking: () => void;
  readonly targetOf: (mailbox: MailboxAddress) => ReplyTarget;
  /** @returns null when it is followed from now on */
  readonly addMailbox: (written: string) => Promise<AddProblem | null>;
  readonly removeMailbox: (address: string) => Promise<void>;
  /** Deletes all that this page keeps in the browser. */
  readonly deleteKept: () => Promise<void>;
  /** Reads anew after `deleteKept`. */
  readonly readAgain: () => Promise<void>;
}

/** What each page is given. Pages only read it. */
export interface PageProps {
  readonly dashboard: Dashboard;
  readonly state: DashboardState;
  readonly language: Language;
}
