/** The rows of the database, and what one step writes. Mails, mailboxes and rounds have no readable word in them. */
import type { Change, MailFacts } from '../../hygiene/replies/ledger-types';
import type { Versions } from '../../hygiene/replies/versions';
import type { FollowedFolder, MailFolders } from '../mail-types';
import type { Problem } from '../types';
import type { Sealed } from './keys';

export const FOLLOWED = ['inbox', 'sentitems'] as const satisfies readonly FollowedFolder[];

/** What is told page by page: the two followed folders, and everything else at once. */
export type RoundName = FollowedFolder | 'filed';

/** How far one round is. */
export interface Round {
  /** The first round was told to its end; of a followed folder the link is where the next one goes on. */
  readonly whole: boolean;
  /** Null: nothing of it was told yet. */
  readonly link: Sealed | null;
  /** Mails that the first round told. */
  readonly told: number;
  /** The oldest of them, ISO. */
  readonly reached: string | null;
  /** When it began, ISO. */
  readonly begunAt: string;
  /** More may be in the folder than its first round was able to tell. */
  readonly cut?: true;
  /** When it last began anew because its link was refused, ISO. */
  readonly refusedAt?: string;
}

/** A mailbox that the person may not open, that is not there, or not on Graph. */
export interface Closed {
  readonly problem: Problem;
  /** When that was said, ISO. */
  readonly at: string;
}

/** A mailbox that was never opened. */
export interface NeverOpened {
  readonly box: string;
  readonly rev: 0;
  readonly closed: Closed;
}

/** A followed mailbox: how far its rounds are. */
export interface KeptMailbox {
  /** Key of its address. */
  readonly box: string;
  /** Counts up with each write, so that no pane takes another one back. */
  readonly rev: number;
  /** The bound of its history, ISO: nothing older is kept. */
  readonly since: string;
  readonly folders: MailFolders;
  readonly rounds: Readonly<Record<RoundName, Round>>;
  /** The first history was told to its end once. */
  readonly followed: boolean;
  readonly syncedAt: string | null;
  /** It was open once, and was not when its history should have begun anew. */
  readonly closed?: Closed;
}

export interface KeptMail {
  /** Immutable. */
  readonly id: string;
  readonly box: string;
  /** The number of the write that it was last changed by. */
  readonly seq: number;
  readonly parts: Versions['parts'];
}

/** A mail to be looked up by its id before anything of it is believed. */
export interface Lookup {
  readonly box: string;
  /** `now`, or what round it was missing from: a round that tells it takes it off. */
  readonly why: 'now' | RoundName;
  readonly id: string;
  readonly tries: number;
}

/** A receipt whose draft was not yet seen among the sent mails. */
export interface KeptReceipt {
  readonly draft: string;
  /** Key of its Message-ID, where that was told. */
  readonly messageId?: string;
  readonly box: string;
  /** The inquiry's opening message. */
  readonly inquiry: string;
  readonly day: string;
  readonly madeAt: string;
  readonly lookedAt: string;
  /** The draft was not there when it was looked for: it may have been sent. */
  readonly gone?: true;
}

/** What became known of a mail. */
export interface Told {
  readonly change: Change;
  /** What to do where nothing whole is known of it: keep this, leave it, or look it up. */
  readonly unknown: 'keep' | 'leave' | 'look-up';
}

/** What one transaction writes: facts, and where to go on. */
export interface Step {
  readonly box: string;
  readonly told?: readonly Told[];
  /** Takes effect only where the mailbox is still as it was read. */
  readonly mailbox?: KeptMailbox;
  /** Ids to look up. */
  readonly lookUp?: readonly string[];
  /** What is told here is taken off these lists of what was missing. */
  readonly tellsOf?: readonly RoundName[];
  /** Mails that were looked up, or not: `tries` says how often, null that it is done. */
  readonly lookedUp?: readonly { readonly of: Lookup; readonly tries: number | null }[];
  /** Texts that could not be had, and how often. */
  readonly textTries?: readonly { readonly id: string; readonly tries: number }[];
}

export interface Stepped {
  /** The mails that are other now than before. */
  readonly changed: readonly KeptMail[];
  readonly before: number;
  readonly after: number;
}

/** All that is known of a mail, the newest over the older; null where it is gone. */
export function factsIn(parts: Versions['parts']): Partial<MailFacts> | null {
  let all: Partial<MailFacts> | null = null;
  for (const { facts } of parts) all = facts === null ? null : Object.assign({}, all, facts);
  return all;
}

/** What tells a ledger all that is kept of a mail. */
export const changesIn = ({ id, parts }: Pick<KeptMail, 'id' | 'parts'>): Change[] =>
  parts.map(({ changedAt, facts }) => {
    const when = changedAt === '' ? {} : { changedAt };
    return facts === null ? { id, ...when, removed: true } : { id, ...when, facts };
  });
