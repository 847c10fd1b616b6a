/** An automatic reply, as it is judged. */
export interface AbsenceReply {
  /** The visible text. */
  readonly text: string;
  readonly audience: 'internal' | 'external';
  /** The day on which it is read, ISO (`2026-11-23`), in Copenhagen. */
  readonly today: string;
  /** When Exchange sends it, ISO with or without an offset; without one it is Copenhagen's time. Left out: no schedule. */
  readonly scheduledStart?: string;
  readonly scheduledEnd?: string;
  readonly owner?: AbsenceOwner;
  /** The organisation's closing days, beside weekends and public holidays (`ReplyTarget`). Left out: none. */
  readonly closingDays?: readonly string[];
}

/** Whose automatic reply it is: one's own number is no urgent contact. */
export interface AbsenceOwner {
  readonly displayName: string;
  readonly mail: string;
  readonly phone?: string;
}

/** What can be wrong with it; each has a text in both languages. */
export type AbsenceRule =
  | 'no-return-date'
  | 'return-date-contradicts'
  | 'no-urgent-contact'
  | 'not-polite'
  | 'sensitive-reason'
  | 'placeholder'
  | 'irony'
  | 'no-danish';

export interface AbsenceFinding {
  readonly rule: AbsenceRule;
  readonly level: 'hint' | 'warn';
}

/** The command line's words; what each means: `hygiene/absence/README.md`. */
export interface AbsenceReading {
  /** A greeting, thanks, an apology or a closing, and no rude tone. */
  readonly polite: boolean;
  /** A named person or unit with a phone or a mail address; not oneself. */
  readonly urgentContact: boolean;
  /** The first day on which the person answers again, ISO; null where the text does not say. */
  readonly returnDate: string | null;
  /** Null without a date. */
  readonly returnDateConsistent: boolean | null;
  /** Illness or treatment as the reason. */
  readonly sensitive: boolean;
  /** The writer has left, or is about to: nobody comes back. */
  readonly left: boolean;
  readonly ok: boolean;
  readonly findings: readonly AbsenceFinding[];
}

/** What Exchange keeps for a mailbox (Graph: automaticRepliesSetting), as plain data. */
export interface AutomaticReplies {
  readonly status: 'disabled' | 'alwaysEnabled' | 'scheduled';
  /** Who outside the organisation gets one. */
  readonly externalAudience: 'none' | 'contactsOnly' | 'all';
  /** HTML, as Exchange keeps it; empty for none. */
  readonly internal: string;
  readonly external: string;
  /** Instants, ISO in UTC. Exchange keeps them whatever the status; they hold while it is `scheduled`. */
  readonly start?: string;
  readonly end?: string;
}

/** What stands around the two texts, as far as it is known. What is left out was not asked, and nothing is said about it. */
export interface AbsenceSurroundings {
  /** An instant, ISO in UTC. */
  readonly now: string;
  readonly owner?: AbsenceOwner;
  /** People outside the organisation write to this mailbox. */
  readonly citizensWrite?: boolean;
  /** What the directory and the mail tips told of those whom the texts name. */
  readonly contacts?: readonly ContactFacts[];
  readonly calendar?: CalendarFacts;
  /** The organisation's closing days, beside weekends and public holidays (`ReplyTarget`). Left out: none. */
  readonly closingDays?: readonly string[];
}

/** Somebody whom a text names to turn to. At least one of name and mail is there. Offsets: UTF-16 in the visible text. */
export interface NamedContact {
  readonly audience: AbsenceReply['audience'];
  readonly name?: string;
  readonly mail?: string;
  readonly phone?: string;
  readonly start: number;
  readonly end: number;
}

export interface ContactFacts {
  /** As the text names them. */
  readonly name?: string;
  readonly mail?: string;
  /** False: the directory has nobody of that address or name. */
  readonly inDirectory: boolean;
  /** Answers automatically now, from and until when it said (ISO instants); null: does not. */
  readonly away?: { readonly from?: string; readonly until?: string } | null;
}

export interface CalendarFacts {
  /** Stretches that the calendar shows as away (`oof`), ISO instants in UTC, ascending. */
  readonly away: readonly { readonly start: string; readonly end: string }[];
  /** Colleagues can see at least when one is free; left out: not known. */
  readonly readable?: boolean;
}

/** What can be wrong beside the texts, or between them. */
export type SettingRule =
  /** Citizens write, and they get nothing. */
  | 'outside-gets-none'
  /** The external text speaks to colleagues, and the internal one to citizens. */
  | 'swapped'
  /** The external text tells what is for colleagues only. */
  | 'internal-matters'
  /** A last day in the text, but Exchange is told none: it goes on for ever. */
  | 'no-schedule'
  /** The day of return is past, and it still answers. */
  | 'still-on'
  | 'stand-in-unknown'
  | 'stand-in-away'
  | 'own-number'
  /** The calendar says away, and no reply is set. */
  | 'away-without-reply'
  | 'calendar-closed';

export interface AbsenceReportFinding {
  readonly rule: AbsenceRule | SettingRule;
  readonly level: AbsenceFinding['level'];
  /** The text that it is about; left out: the setting as a whole. */
  readonly audience?: AbsenceReply['audience'];
  /** What fills the gaps of its text: days as ISO, the number of a contact in `contacts`. Never words of the text. */
  readonly data?: Readonly<Record<string, string | number>>;
}

/** `waiting`: scheduled, not begun. `over`: scheduled, ended; Exchange sends nothing more. */
export type AbsenceState = 'off' | 'waiting' | 'on' | 'over';

/** The verdict on a mailbox's automatic replies. */
export interface AbsenceReport {
  readonly state: AbsenceState;
  /** Null where that text is empty or nobody gets it. */
  readonly internal: AbsenceReading | null;
  readonly external: AbsenceReading | null;
  readonly contacts: readonly NamedContact[];
  /** Worst first: `warn` before `hint`. */
  readonly findings: readonly AbsenceReportFinding[];
}
