/** The words of mail by Graph: one page of changes, one mail, a draft. Addresses in small letters. */
import type { GraphMail } from '../hygiene/replies/ledger-types';
import type { GraphError } from './types';

/** One's own mailbox (null), or the address of another that one may open. */
export type MailboxAddress = string | null;

/** Ids of the folders that mean something of their own; null where the mailbox has none. */
export interface MailFolders {
  readonly inbox: string;
  readonly sentitems: string;
  readonly drafts: string | null;
  readonly deleteditems: string | null;
  readonly junkemail: string | null;
}

export type FollowedFolder = 'inbox' | 'sentitems';

/** A message as it was told: whole or in part, with the folder it lies in where that was told. */
export interface ToldMail extends GraphMail {
  readonly parentFolderId?: string | null;
}

/** One page of a folder's changes. Exactly one of the two links. */
export interface ChangesPage {
  readonly mails: readonly ToldMail[];
  /** Immutable ids that are not in the folder any more. */
  readonly removed: readonly string[];
  /** There is more of this round. */
  readonly nextLink?: string;
  /** Where the next round begins. */
  readonly deltaLink?: string;
}

export interface MailPage {
  readonly mails: readonly ToldMail[];
  readonly nextLink?: string;
}

/** What a person is shown of a mail, fetched when it is shown and never kept. */
export interface ShownMail {
  readonly id: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Who wrote it on behalf of `from`; left out where nobody else did. */
  readonly sender?: { readonly name: string; readonly address: string };
  readonly receivedAt: string;
  readonly categories: readonly string[];
  /** Opens it in Outlook on the web. */
  readonly webLink: string | null;
}

/** A mail as one begins it. */
export interface NewMail {
  /** Addresses. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
}

export interface Draft {
  /** Immutable: the sent mail has it too. */
  readonly id: string;
  /** Its Message-ID: the sent mail and its copies in other mailboxes have it too. Null where it was not told. */
  readonly messageId: string | null;
  /** What Office.js opens it by. */
  readonly ordinaryId: string;
  readonly webLink: string | null;
}

/**
 * Mail by Graph. Every member throws `GraphError` alone and may be aborted. Links are Graph's own, asked whole.
 * Reads are tried again by themselves; what makes a draft is not.
 */
export interface MailGraph {
  folders(mailbox: MailboxAddress, signal?: AbortSignal): Promise<MailFolders>;
  /** A page of the first round over what a folder received since (ISO), the newest first; or the page behind a link. */
  changes(
    mailbox: MailboxAddress,
    from: { readonly folder: FollowedFolder; readonly since: string } | { readonly link: string },
    signal?: AbortSignal,
  ): Promise<ChangesPage>;
  /** The pages behind several links in one `$batch`; each may go wrong by itself. */
  changesOf(
    mailbox: MailboxAddress,
    links: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly (ChangesPage | GraphError)[]>;
  /** A page of what was received since in any folder but these, the newest first; or the page behind a link. */
  filed(
    mailbox: MailboxAddress,
    from: { readonly since: string; readonly except: readonly string[] } | { readonly link: string },
    signal?: AbortSignal,
  ): Promise<MailPage>;
  /** By immutable id, in their order; null where there is none any more, an error where it could not be had. */
  facts(
    mailbox: MailboxAddress,
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly (ToldMail | null | GraphError)[]>;
  texts(
    mailbox: MailboxAddress,
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly (string | null | GraphError)[]>;
  /** Their facts, each with the plain text of its body; needs `Mail.Read`. */
  factsWithTexts(
    mailbox: MailboxAddress,
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly ((ToldMail & { readonly text: string }) | null | GraphError)[]>;
  shown(
    mailbox: MailboxAddress,
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly (ShownMail | null | GraphError)[]>;
  /** The id that Office.js opens a mail by; null where there is no such mail. */
  ordinaryId(mailbox: MailboxAddress, id: string, signal?: AbortSignal): Promise<string | null>;
  /** The immutable id of the mail that Office.js (REST format) names so; null where there is no such mail. */
  immutableId(mailbox: MailboxAddress, ordinaryId: string, signal?: AbortSignal): Promise<string | null>;
  /** A draft that answers the mail, with this text (HTML) above the quoted one. Sends nothing. */
  draftReply(mailbox: MailboxAddress, id: string, html: string, signal?: AbortSignal): Promise<Draft>;
  /** A new draft in one's own mailbox, made once. Sends nothing. */
  draftMail(mail: NewMail, signal?: AbortSignal): Promise<Draft>;
  /** Puts exactly these categories on a mail. @returns what it has then */
  setCategories(
    mailbox: MailboxAddress,
    id: string,
    categories: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly string[]>;
}
