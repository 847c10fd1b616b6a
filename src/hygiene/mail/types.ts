/**
 * The words of the heart: one mail, places in it, and what a rule may say about it.
 * Everything here is plain data: it crosses runtimes as JSON and quotes nothing of the mail.
 */
import type { Fix } from './fix-types';
import type { ListMembers } from './list-members';
import type { Looks } from './looks';
import type { Person } from './person';

export type * from './fix-types';

/** A place where text can stand. Never a name or an address, so that a span quotes nothing. N counts from 0. */
export type Part =
  | 'subject'
  | 'body'
  | 'location'
  | `${RecipientField}:${number}`
  | `attachment-name:${number}`
  | `attachment:${number}`;

/** What a rule can ask for. `recipients` covers to, cc and bcc; `attachment-names` the list, `attachments` the contents. */
export type PartKind = 'subject' | 'body' | 'location' | 'recipients' | 'attachment-names' | 'attachments';

export type RecipientField = 'to' | 'cc' | 'bcc';

/** UTF-16 offsets in the visible text of `part`, end exclusive. */
export interface Span {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** A stretch of one text without naming its part. UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Address {
  readonly name?: string;
  readonly address: string;
}

/** Who an address is to this organisation; decided by `hygiene/recipients`, never by the display name. */
export type RecipientKind =
  | 'internal'
  | 'affiliated'
  | 'authority'
  | 'company'
  | 'citizen'
  | 'unknown'
  | 'list';

export interface Recipient extends Address {
  readonly field: RecipientField;
  /** Position within its field, from 0: `to:0` is the first in To. */
  readonly index: number;
  /** Outlook says that this is a distribution list; the address alone does not tell. */
  readonly isList?: boolean;
  /** Of a list that the directory was asked about; left out: not known. */
  readonly members?: ListMembers;
}

export interface Attachment {
  readonly name: string;
  readonly contentType?: string;
  /** Bytes, where the client tells it. */
  readonly size?: number;
  /** Shown inside the body (a logo, a pasted picture); not what a person calls an attachment. */
  readonly inline?: boolean;
  /** The visible text of its content (part `attachment:N`), where it was read. */
  readonly text?: string;
  /** What a person calls the stretches of `text`, where that is known; by `start`, the outer one before the inner one. */
  readonly places?: readonly PlaceInside[];
  /** Why some of its content is not in `text`, or was not looked at for `seen`; empty or left out: all of it was. */
  readonly unread?: readonly Unreadable[];
  /** What was seen in its content when it was read earlier, where the text itself is not at hand (at Send). */
  readonly seen?: SeenInside;
}

/** "Side 3", "ark 2", "fil 1": a stretch of a content that people have a word for. `number` counts from 1. */
export interface PlaceInside extends Range {
  readonly kind: string;
  readonly number?: number;
}

/** What the rules saw in the content of one attachment. Plain data without a word of it: it may be kept with the mail. */
export interface SeenInside {
  readonly findings: readonly SeenFinding[];
  /** Distinct persons told about by number, also where `findings` was cut. */
  readonly persons: number;
}

/** A finding in a content, without level and part: both depend on the mail that the file lies in. */
export interface SeenFinding extends Pick<Sighting, 'category' | 'says' | 'data' | 'sure'> {
  readonly rule: string;
  readonly because: readonly Pick<Reason, 'says' | 'data'>[];
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** The visible text of a body, and which stretches of it are quoted history (ascending, not overlapping). */
export interface BodyText {
  readonly text: string;
  readonly quoted: readonly Range[];
  /** How it looks, where a hand has HTML and a rule that asks. */
  readonly looks?: Looks;
}

/** Why a part could not be looked at. */
export type Unreadable = 'part-not-read' | 'timed-out' | 'unreadable' | 'too-large' | 'encrypted';

/** One mail as Outlook, Graph or a file told it. A part left out was not read; that is not the same as empty. */
export interface Mail {
  readonly from?: Address;
  readonly subject?: string;
  readonly body?: BodyText;
  readonly recipients?: readonly Recipient[];
  readonly attachments?: readonly Attachment[];
  readonly location?: string;
  readonly composeType?: 'new' | 'reply' | 'forward';
  /** Why a part is missing, where that is known; a missing part without an entry is `part-not-read`. */
  readonly unread?: { readonly [part in PartKind]?: Unreadable };
  /** Addresses that the writer has written to before, where a hand has them. In memory only: never kept, never told. */
  readonly known?: readonly string[];
  /** What a gateway listens to and the mail bears already. */
  readonly marks?: Marks;
  /** Who writes. Left out: the hand does not know, and nothing is said about signatures. */
  readonly person?: Person;
  /** The sensitive facts in its own texts, as a hand with more of the lexicon saw them; the rules look there no more. */
  readonly facts?: readonly SeenFact[];
}

/** Marks of a mail that is being written. One left out was not read; that is not the same as none. */
export interface Marks {
  /** Internet headers by their names in small letters. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The sensitivity label's GUID, null for none. */
  readonly label?: string | null;
  readonly categories?: readonly string[];
}

/** A sensitive fact that was seen earlier, without its level: that is today's. */
export type SeenFact = Required<Pick<Finding, 'category' | 'sure' | 'where' | 'key'>>;

export type Category =
  | 'cpr'
  | 'health'
  | 'criminal'
  | 'union'
  | 'religion'
  | 'ethnic'
  | 'political'
  | 'sexual'
  | 'genetic'
  | 'biometric'
  | 'social'
  | 'economic'
  | 'family'
  | 'address-protection'
  | 'signature'
  | 'design'
  | 'recipients'
  | 'attachment'
  | 'journal'
  | 'language';

/** How sure a rule is: `certain` leaves no doubt, `likely` would convince a colleague, `possible` is worth a glance. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** One reason for a verdict: a text key of the rule, what fills its gaps, and the words it points at. */
export interface Reason {
  readonly says: string;
  readonly data?: TextData;
  readonly where?: Span;
  /** The words that say whom it is about, where the reason names two places. */
  readonly who?: Span;
}

/** What may fill the gaps of a text: counts, dates, kinds. Never text of the mail. */
export type TextData = Readonly<Record<string, string | number>>;

/** What a rule saw. It points into the mail and never quotes it. */
export interface Sighting {
  readonly category: Category;
  /** Text key of the rule: the title of the card. */
  readonly says: string;
  readonly data?: TextData;
  readonly where?: Span;
  readonly sure: Certainty;
  readonly because: readonly Reason[];
  /** Best first, at most two. */
  readonly fixes?: readonly Fix[];
  /** To be mended whatever the channel: no recipient is allowed it by ordinary mail (a number in a subject that leaves the house). */
  readonly always?: true;
  /**
   * What makes two sightings the same thing (the digits of a number, say). Only the rule sees it:
   * `checkMail` turns it into the finding's short `key` and drops it.
   */
  readonly same?: string;
  /** The finding's key, where it is known from an earlier look. */
  readonly key?: string;
}

/** The policy's word; rules don't know it. */
export type Level = 'off' | 'hint' | 'warn' | 'block';

export interface Finding extends Omit<Sighting, 'same'> {
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  /**
   * The same for every place of the same thing in one mail (one number five times = one key), stable while the
   * mail is edited. Deliberately short (16 bits): thousands of numbers share each key, so it gives none away.
   */
  readonly key: string;
}

export interface Unchecked {
  readonly rule: string;
  readonly part?: PartKind;
  /** Which attachment, where `part` is `attachments`; counts from 0. */
  readonly attachment?: number;
  readonly because: Unreadable | 'rule-failed';
}

export interface ClassifiedRecipient extends Recipient {
  readonly kind: RecipientKind;
}

export type Channel = 'ordinary' | 'secure-mail' | 'digital-post';

/** The result of one check. `unchecked` is as much a result as `findings`: "not looked at" is never "clean". */
export interface Report {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** Distinct persons told about, as far as numbers tell. */
  readonly persons: number;
  /** In the order to, cc, bcc; kinds only, no addresses. */
  readonly recipients: readonly {
    readonly part: Part;
    readonly kind: RecipientKind;
  }[];
  readonly channel: Channel;
  /** The rules that decided the channel. */
  readonly because: readonly string[];
  /** Whoever must not get it by ordinary mail gets it by a strict enough channel, as the mail stands (`Mail.marks`). */
  readonly onChannel?: true;
}
