/** The words of this room: who is signed in, what Graph was asked, and what can come of it. */
import type { AutomaticReplies } from '../hygiene/absence/types';
import type { Person } from '../hygiene/mail/person';

/** Where this add-in's people sign in, and where their Graph is. Stands in the pages' `<meta name="kuvert-graph">`. */
export interface GraphAccess {
  /** The app registration's client id. */
  readonly clientId: string;
  /** `https://login.microsoftonline.com/<tenant>` */
  readonly authority: string;
  /** `https://graph.microsoft.com/v1.0` */
  readonly endpoint: string;
}

/** What needs a permission of its own, asked for when it is first opened. The scopes of each: `scopes.ts`. */
export type Feature =
  | 'profile'
  | 'absence'
  | 'directory'
  | 'recipients'
  | 'calendar'
  /** Who wrote when to which mailbox, and who answered; no texts. */
  | 'replies'
  /** The texts of sent replies, and of mails that wait. */
  | 'reply-texts'
  /** Categories, and drafts of receipts. */
  | 'reply-marks';

export interface Account {
  readonly name: string;
  /** User principal name; mostly the mail address. */
  readonly username: string;
}

/** Why something could not be had. For programs; a person reads `texts.ts`. */
export type Problem =
  // sign-in
  | 'not-set-up'
  | 'sign-in-needed'
  | 'sign-in-cancelled'
  | 'popup-blocked'
  | 'consent-needed'
  | 'session-expired'
  | 'access-revoked'
  // Graph
  | 'not-found'
  | 'forbidden'
  | 'throttled'
  | 'offline'
  | 'unavailable'
  | 'not-on-graph'
  | 'state-expired'
  | 'refused'
  | 'aborted'
  | 'failed';

/** The one error of this room. Holds no answer of the service, no address and no text. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly problem: Problem;
  /** HTTP status and the service's own code (`ErrorAccessDenied`), where there was an answer. */
  readonly status: number | undefined;
  readonly code: string | undefined;
  /** Seconds, where the service said how long to wait. */
  readonly retryAfter: number | undefined;
  /** A draft was made before it went wrong, and lies there. */
  readonly leftDraft: boolean;

  constructor(
    problem: Problem,
    answer: {
      readonly status?: number | undefined;
      readonly code?: string | undefined;
      readonly retryAfter?: number | undefined;
      readonly leftDraft?: boolean;
    } = {},
  ) {
    super(problem);
    this.problem = problem;
    this.status = answer.status;
    this.code = answer.code;
    this.retryAfter = answer.retryAfter;
    this.leftDraft = answer.leftDraft ?? false;
  }
}

/** Signing in and tokens (`sign-in/`). Tokens are kept where MSAL keeps them, nowhere else. */
export interface SignIn {
  /** Who is signed in, without asking the network; null for nobody. */
  account(): Promise<Account | null>;
  /**
   * Signs in, or asks for the permissions that these features lack, all in one window. Call it from a click.
   * @throws GraphError
   */
  signIn(...features: readonly [Feature, ...Feature[]]): Promise<Account>;
  /**
   * A token for this feature, silently.
   * @param refused a token that the service did not take (401): another is fetched in its place
   * @param claims what the service wants the new one to hold besides (a rule of the organisation's), as JSON; where it cannot be
   *   had silently, the next `signIn` asks for it
   * @throws GraphError `sign-in-needed`, `consent-needed`, `session-expired`, `access-revoked`, `offline` …
   */
  token(feature: Feature, refused?: string, claims?: string): Promise<string>;
  /** False where Outlook itself signs in: there is nothing of ours to forget, and one is signed in again at once. */
  readonly canSignOut: boolean;
  signOut(): Promise<void>;
  /** Told after each change of the account. Returns what ends it. */
  subscribe(changed: () => void): () => void;
}

/** A person of the directory, as others see them. */
export interface DirectoryPerson {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly phone?: string;
}

/** What Exchange tells about an address before one writes to it (Graph: mailTips). Left out: not told. */
export interface MailTips {
  readonly address: string;
  /** Answers automatically now; null: does not. Instants in UTC. The text is HTML. */
  readonly away?: { readonly message: string; readonly from?: string; readonly until?: string } | null;
  readonly mailboxFull?: boolean;
  /** Members of a distribution list, and how many of them are outside the organisation. */
  readonly members?: { readonly total: number; readonly external: number };
  /** The address could not be asked about. */
  readonly unknown?: true;
}

export interface AbsenceSettings {
  readonly replies: AutomaticReplies;
  /** The mailbox's own time zone, as Exchange names it (Windows or IANA). */
  readonly timeZone?: string;
}

/**
 * What the add-in asks of Graph. Every member may be aborted, and throws `GraphError` alone. Reads are tried again by
 * themselves (Retry-After is kept); nothing that sends is.
 */
export interface Graph {
  me(signal?: AbortSignal): Promise<Person & { readonly id: string }>;
  automaticReplies(signal?: AbortSignal): Promise<AbsenceSettings>;
  /** Saves what is given, and returns what Exchange has then. */
  saveAutomaticReplies(replies: AutomaticReplies, signal?: AbortSignal): Promise<AutomaticReplies>;
  /** In the order asked. Any number: asked in portions. */
  mailTips(addresses: readonly string[], signal?: AbortSignal): Promise<MailTips[]>;
  /** People whose name or address begins with the text, at most 10. */
  findPeople(text: string, signal?: AbortSignal): Promise<DirectoryPerson[]>;
  /** One entry for each address: the person, or null where the directory has nobody. */
  peopleByMail(mails: readonly string[], signal?: AbortSignal): Promise<(DirectoryPerson | null)[]>;
  /** Stretches that the own calendar shows as away, ISO instants in UTC. */
  awayInCalendar(
    from: string,
    until: string,
    signal?: AbortSignal,
  ): Promise<{ start: string; end: string }[]>;
  /** Whether colleagues can see at least when one is free. */
  isCalendarReadable(signal?: AbortSignal): Promise<boolean>;
}
