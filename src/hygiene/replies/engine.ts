import { instantOf } from './copenhagen-clock';
import { isOutgoing } from './copies';
import type { Change, Inquiry, LedgerOptions, Mail, MailFacts } from './ledger-types';
import { MailIndex, ownersOf, type Touched } from './mail-index';
import { Standings } from './standings';
import { standingOf } from './status';
import { Telling } from './telling';
import { inquiriesIn } from './threads';
import { merged, type Versions } from './versions';
import { asRead } from './waiting';

export interface Ledger {
  /**
   * Takes what became known, in any order: the same message twice, an old state after a new one (told apart by
   * `changedAt`; without it the later call holds), a part of it, its removal. Costs what the touched conversations
   * hold, in their mailbox and where others have the same mails, whatever else the ledger knows.
   */
  apply(changes: Iterable<Change>): void;
  /**
   * Every inquiry at a moment (ISO), the oldest first; also those that need no reply. As long as nothing new is known and no
   * clock has run out it is the same list, and an inquiry of which nothing changed the same object. @param mailbox only this one's
   */
  inquiries(now: string, mailbox?: string): readonly Inquiry[];
  /** The inquiry that a message belongs to as one of its asker's mails; null where it belongs to none. Constant cost. */
  inquiryOf(messageId: string, now: string): Inquiry | null;
  /**
   * Sent messages that count as an answer or a receipt although nobody has read what they say (`promise` is not known),
   * the newest first. @param mailbox only those that lie in it
   */
  unreadReplies(mailbox?: string): string[];
  /**
   * Messages that opened an inquiry which waits (open or overdue, and nobody said a word of it) although nobody has read
   * their text, the newest first. Costs what waits so, whatever else the ledger knows. @param mailbox only this one's
   */
  unreadInquiries(mailbox?: string): string[];
  /**
   * What was sent under a Message-ID, as a mailbox sees it: from it, as it, or kept among its sent mails; more than one where
   * there are copies. Constant cost.
   */
  sentUnder(messageId: string, mailbox: string): SentCopy[];
  /** What to keep: given to `apply` of a new ledger it gives the same inquiries. */
  changes(): Change[];
}

/** A sent mail where it lies. */
export interface SentCopy {
  readonly id: string;
  /** The one that it lies in. */
  readonly mailbox: string;
}

export function createLedger(options: LedgerOptions): Ledger {
  return new Conversations(options);
}

class Conversations implements Ledger {
  private readonly versions = new Map<string, Versions>();
  private readonly index = new MailIndex();
  private readonly standings = new Standings();
  private readonly telling = new Telling();
  /** The message that opened the inquiry, by each message of its asker. */
  private readonly openings = new Map<string, string>();
  private readonly options: LedgerOptions;

  constructor(options: LedgerOptions) {
    this.options = options;
  }

  apply(changes: Iterable<Change>): void {
    const changed = new Set<string>();
    for (const change of changes) {
      this.versions.set(change.id, merged(this.versions.get(change.id), change));
      changed.add(change.id);
    }
    if (changed.size === 0) return;
    this.telling.changed();
    // What hung together with them before, and what does now.
    const touched: Touched = new Map();
    this.index.touch(changed, touched);
    for (const id of changed) this.renew(id);
    this.index.touch(changed, touched);
    for (const [owner, ids] of touched) this.retell(owner, ids);
  }

  inquiries(now: string, mailbox?: string): readonly Inquiry[] {
    return this.telling.inquiries(mailbox, () => this.standings.of(mailbox), instantOf(now) ?? now);
  }

  inquiryOf(messageId: string, now: string): Inquiry | null {
    const opening = this.openings.get(messageId);
    const mail = this.index.get(messageId);
    if (opening === undefined || mail === undefined) return null;
    const standing = this.standings.get(mail.mailbox, opening);
    return standing ? this.telling.inquiry(standing, instantOf(now) ?? now) : null;
  }

  unreadReplies(mailbox?: string): string[] {
    const found = new Map<string, string>();
    for (const { unheard } of this.standings.of()) {
      for (const { id, at } of unheard) {
        if (mailbox === undefined || this.index.get(id)?.mailbox === mailbox) found.set(id, at);
      }
    }
    const newest = Array.from(found).sort(([a, at], [b, bt]) => compare(bt, at) || compare(a, b));
    return newest.map(([id]) => id);
  }

  unreadInquiries(mailbox?: string): string[] {
    const wanting = this.standings.wantingText(mailbox);
    wanting.sort((a, b) => compare(b.receivedAt, a.receivedAt) || compare(a.id, b.id));
    return wanting.map(({ id }) => id);
  }

  sentUnder(messageId: string, mailbox: string): SentCopy[] {
    const found: SentCopy[] = [];
    for (const mail of this.index.under(messageId, mailbox)) {
      if (mail.messageId === messageId && isOutgoing(mail, mailbox))
        found.push({ id: mail.id, mailbox: mail.mailbox });
    }
    return found;
  }

  changes(): Change[] {
    const all: Change[] = [];
    for (const [id, { parts }] of this.versions) {
      for (const { changedAt, facts } of parts) {
        const when = changedAt === '' ? {} : { changedAt };
        all.push(facts === null ? { id, ...when, removed: true } : { id, ...when, facts });
      }
    }
    return all;
  }

  /** Puts what is known of a message now in the place of what was. */
  private renew(id: string): void {
    const before = this.index.get(id);
    if (before) {
      this.index.remove(before);
      this.openings.delete(id);
      for (const owner of ownersOf(before)) this.standings.drop(owner, id);
    }
    const after = mailOf(id, this.versions.get(id)?.facts);
    if (after) this.index.put(after);
  }

  /** Tells the conversations of some messages anew. */
  private retell(owner: string, ids: ReadonlySet<string>): void {
    const seen = new Set<string>();
    for (const id of ids) {
      const mail = this.index.get(id);
      if (!mail || seen.has(id) || ownersOf(mail).indexOf(owner) < 0) continue;
      const mails = this.index.conversationOf(id, owner, seen);
      for (const { id, mailbox } of mails) {
        this.standings.drop(owner, id);
        if (mailbox === owner) this.openings.delete(id);
      }
      for (const thread of inquiriesIn(mails, owner)) {
        for (const inquiry of asRead(thread)) {
          const standing = standingOf(inquiry, this.options);
          this.standings.put(owner, standing);
          for (const { id, mailbox } of inquiry.asked)
            if (mailbox === owner) this.openings.set(id, standing.id);
        }
      }
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A message counts when it is known where it lies, who sent it and when. */
function mailOf(id: string, facts: Partial<MailFacts> | null | undefined): Mail | null {
  if (!facts || facts.draft || !(facts.receivedAt ?? facts.sentAt)) return null;
  const { mailbox, from } = facts;
  return mailbox === undefined || from === undefined ? null : { ...facts, id, mailbox, from };
}
