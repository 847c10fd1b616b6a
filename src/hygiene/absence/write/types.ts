/** A day in Copenhagen, ISO: `2026-11-23`. */
export type IsoDay = string;

export type WriteLanguage = 'da' | 'en';
export type ReplyAudience = 'internal' | 'external';
/** Why somebody is away, as far as it may be told; `left` for one who has left. Illness is never a reason to write. */
export type AbsenceReasonWritten = 'none' | 'holiday' | 'course' | 'leave' | 'left';
export type ReplyTone = 'warm' | 'plain';

/** One text in each language; the Danish one is used where the English one is missing. */
export interface InLanguages {
  readonly da: string;
  readonly en?: string;
}

/** A colleague who takes over. At least one of mail and phone, or nobody can turn to them. */
export interface StandIn {
  readonly name: string;
  readonly title?: string;
  readonly mail?: string;
  readonly phone?: string;
}

/** A part of the organisation that can be reached meanwhile. At least one of phone and mail. */
export interface UrgentUnit {
  readonly unit: string;
  readonly phone?: string;
  readonly mail?: string;
  /** When it is open, in words: "mandag-onsdag kl. 9-15". */
  readonly hours?: InLanguages;
}

/** What one fills in for an automatic reply. All texts are plain; `writeReplies` makes HTML of them. */
export interface AbsenceForm {
  /** The first day away. */
  readonly start: IsoDay;
  /** Away from this time of the first day (`13:30`, Copenhagen); left out: the whole day. */
  readonly from?: string;
  /** The first day on which mail is answered again. With reason `left`: the day on which the mailbox closes. */
  readonly firstDayBack: IsoDay;
  readonly reason: AbsenceReasonWritten;
  readonly standIn: StandIn | null;
  /** Whom to turn to if it is urgent. Enough without a stand-in, as a stand-in is without it. */
  readonly urgent: UrgentUnit | null;
  readonly tone: ReplyTone;
  /** `da-en`: Danish, with English below. */
  readonly language: WriteLanguage | 'da-en';
  readonly owner: {
    readonly displayName: string;
    readonly jobTitle?: string;
    readonly department?: string;
  };
  /** What a citizen can do alone meanwhile, an address or a sentence; `proposeForm` takes it from the policy. */
  readonly selfService?: InLanguages | null;
}

/** HTML, as Exchange keeps it. */
export interface WrittenReplies {
  readonly internal: string;
  readonly external: string;
}

/**
 * One text of an organisation. Of those that fit, the one that says most of its reason and tone is taken. README.md tells
 * the gaps.
 */
export interface AbsenceTemplate {
  readonly language: WriteLanguage;
  readonly audience: ReplyAudience;
  /** Left out: for every reason but `left`, which must be said. */
  readonly reason?: AbsenceReasonWritten;
  /** Left out: for both. */
  readonly tone?: ReplyTone;
  /** The lines; an empty one parts paragraphs. A line with a gap that stays empty is left out. */
  readonly text: readonly string[];
}

/** The policy's entry `absence`, complete. */
export interface AbsencePolicy {
  /** The organisation's own texts; where none fits, the default one is taken. */
  readonly templates: readonly AbsenceTemplate[];
  /** Whom everybody may name for what is urgent. */
  readonly urgent: UrgentUnit | null;
  readonly selfService: InLanguages | null;
  /** So long the mailbox of one who has left may answer, in months; Datatilsynet: 12 at most. */
  readonly leaverMonths: number;
  /** What citizens are told beside, such as that CPR numbers do not belong in mail. */
  readonly notice: InLanguages | null;
}

/** What is missing in a form or looks wrong. `fill-in`: it cannot be saved so. `look-again`: it can, but probably is not meant. */
export interface FormProblem {
  readonly what: FormProblemName;
  readonly field: 'start' | 'from' | 'firstDayBack' | 'standIn' | 'urgent' | 'owner';
  readonly level: 'fill-in' | 'look-again';
  /** The day that would be right. */
  readonly propose?: IsoDay;
}

export type FormProblemName =
  | 'no-start'
  | 'no-first-day-back'
  | 'bad-time'
  | 'back-before-start'
  | 'past'
  /** The first day back is a weekend or a public holiday. */
  | 'not-a-working-day'
  /** Of one who has left: longer than the policy allows. */
  | 'too-long'
  /** Neither a stand-in nor a unit. */
  | 'no-contact'
  | 'stand-in-without-name'
  /** Neither mail nor phone. */
  | 'stand-in-unreachable'
  | 'urgent-without-name'
  | 'urgent-unreachable'
  /** The stand-in is the owner. */
  | 'stand-in-is-owner'
  | 'no-name';

/** What saving would change; only what differs stands here. Texts are compared as they are seen, not as HTML. */
export interface ReplyChanges {
  readonly status?: Changed<'disabled' | 'alwaysEnabled' | 'scheduled'>;
  readonly audience?: Changed<'none' | 'contactsOnly' | 'all'>;
  /** Instants, ISO in UTC; null: no schedule. */
  readonly schedule?: Changed<{ readonly start?: string; readonly end?: string } | null>;
  /** As they are seen; empty for none. */
  readonly internal?: Changed<string>;
  readonly external?: Changed<string>;
}

export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}
