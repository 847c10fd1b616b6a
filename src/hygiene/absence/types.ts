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
  readonly ok: boolean;
  readonly findings: readonly AbsenceFinding[];
}
