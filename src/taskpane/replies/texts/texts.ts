import type { EntranceTexts } from '../../../session/sign-in/entrance-page';

type Forms = readonly [one: string, many: string];

export interface RepliesTexts extends EntranceTexts {
  readonly waiting: Forms;
  readonly overdue: Forms;
  readonly nobody: string;
  readonly nobodySoFar: string;
  readonly unseen: string;
  readonly unseenWhy: string;
  readonly lookingThrough: string;
  readonly notAllSeen: string;
  readonly seen: string;
  readonly notSeen: string;
  readonly unknown: Forms;
  readonly unread: Forms;
  readonly showUnread: string;
  readonly showAll: string;
  readonly list: string;
  readonly more: Forms;
  readonly refresh: string;
  readonly refreshing: string;
  readonly history: string;
  readonly historyOf: Forms;
  readonly historyHelp: string;
  readonly stop: string;
  readonly goOn: string;
  readonly stopped: string;
  readonly mailbox: string;
  readonly all: string;
  readonly dashboard: string;
  readonly dashboardRefused: string;
  readonly closed: Forms;
  /** What is lost without the texts: of sent replies alone, or of all mail. */
  readonly lacksTexts: Readonly<Record<'sent' | 'all', string>>;
  readonly without: Readonly<Record<'sent' | 'all', string>>;
  readonly goOnWithout: Readonly<Record<'sent' | 'all', string>>;
}

/** What a row says, and its little forms. */
export interface RowTexts {
  readonly open: string;
  readonly opening: string;
  readonly receipt: string;
  readonly more: string;
  readonly needsReply: string;
  readonly needsNone: string;
  readonly phone: string;
  readonly phoneEarlier: string;
  readonly handOver: string;
  readonly promise: string;
  readonly marking: string;
  readonly cancel: string;
  readonly save: string;
  readonly phoneDay: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly promisedDay: string;
  readonly otherDay: string;
  readonly day: string;
  readonly dayPast: string;
  readonly dayBefore: string;
  readonly dayMissing: string;
  readonly receiptTitle: string;
  readonly receiptDay: string;
  readonly language: string;
  readonly languages: Readonly<Record<'da' | 'en', string>>;
  readonly preview: string;
  readonly draft: string;
  readonly drafting: string;
  readonly draftHelp: string;
  readonly signatureMissing: string;
  readonly withoutSubject: string;
  readonly beside: string;
  readonly besideFinding: string;
}
