import { instantOf } from './copenhagen-clock';
import { isOutgoing } from './copies';
import type { Change, Inquiry, LedgerOptions, Mail, MailFacts } from './ledger-types';
import { Standings } from './standings';
import { standingOf, statusAt } from './status';
import { inquiriesIn } from './threads';
import { merged, type Versions } from './versions';
import { asRead } from './waiting';

export interface Ledger {
  /**
   * Takes what became known, in any order: the same message twice, an old state after a new one (told apart by
   * `changedAt`; without it the later call holds), a part of it, its removal. Costs what the touched conversations
   * hold, whatever else the ledger knows.
   */
  apply(changes: Iterable<Change>): void;
  /** Every inquiry at a moment (ISO), the oldest first; also those that need no reply. @param mailbox only this one's */
  inquiries(now: string, mailbox?: string): Inquiry[];
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
  private readonly mails = new Map<string, Mail>();
  /** Which messages name a conversation or a Message-ID, by mailbox. */
  private readonly linked = new Map<string, Set<string>>();
  private readonly standings = new Standings();
  /** The message that opened the inquiry, by each message of its asker. */
  private readonly openings = new Map<string, string>();
  private readonly options: LedgerOptions;

  constructor(options: LedgerOptions) {
    this.options = options;
  }

  apply(changes: Iterable<Change>): void {
    const touched = new Map<string, Set<string>>();
    const touch = (mail: Mail) => {
      for (const link of linksOf(mail)) this.touchAll(link, touched);
    };
    const changed = new Set<string>();
    for (const change of changes) {
      this.versions.set(change.id, merged(this.versions.get(change.id), change));
      changed.add(change.id);
    }
    for (const id of changed) {
      const before = this.mails.get(id);
      if (before) {
        touch(before);
        this.unlink(before);
      }
      const after = mailOf(id, this.versions.get(id)?.facts);
      if (after) {
        this.link(after);
        touch(after);
      }
    }
    for (const [owner, ids] of touched) this.retell(owner, ids);
  }

  inquiries(now: string, mailbox?: string): Inquiry[] {
    const moment = instantOf(now) ?? now;
    const found = this.standings.of(mailbox).map((standing) => statusAt(standing, moment));
    return found.sort((a, b) => compare(a.receivedAt, b.receivedAt) || compare(a.id, b.id));
  }

  inquiryOf(messageId: string, now: string): Inquiry | null {
    const opening = this.openings.get(messageId);
    const mail = this.mails.get(messageId);
    if (opening === undefined || mail === undefined) return null;
    const standing = this.standings.get(mail.mailbox, opening);
    return standing ? statusAt(standing, instantOf(now) ?? now) : null;
  }

  unreadReplies(mailbox?: string): string[] {
    const found = new Map<string, string>();
    for (const { unheard } of this.standings.of()) {
      for (const { id, at } of unheard) {
        if (mailbox === undefined || this.mails.get(id)?.mailbox === mailbox) found.set(id, at);
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
    for (const id of this.linked.get(`${mailbox} m ${messageId}`) ?? []) {
      const mail = this.mails.get(id);
      if (mail?.messageId === messageId && isOutgoing(mail, mailbox))
        found.push({ id, mailbox: mail.mailbox });
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

  private link(mail: Mail): void {
    this.mails.set(mail.id, mail);
    for (const { key } of linksOf(mail)) {
      const ids = this.linked.get(key) ?? new Set<string>();
      ids.add(mail.id);
      this.linked.set(key, ids);
    }
  }

  private unlink(mail: Mail): void {
    this.mails.delete(mail.id);
    this.openings.delete(mail.id);
    for (const { key } of linksOf(mail)) {
      const ids = this.linked.get(key);
      ids?.delete(mail.id);
      if (ids?.size === 0) this.linked.delete(key);
    }
    for (const owner of ownersOf(mail)) this.standings.drop(owner, mail.id);
  }

  private touchAll({ owner, key }: Link, touched: Map<string, Set<string>>): void {
    const ids = touched.get(owner) ?? new Set<string>();
    for (const id of this.linked.get(key) ?? []) ids.add(id);
    touched.set(owner, ids);
  }

  /** Tells the conversations of some messages anew. */
  private retell(owner: string, ids: ReadonlySet<string>): void {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id) || !this.mails.has(id)) continue;
      const mails = this.conversationOf(id, owner, seen);
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

  private conversationOf(first: string, owner: string, seen: Set<string>): Mail[] {
    const found: Mail[] = [];
    const followed = new Set<string>();
    const waiting = [first];
    seen.add(first);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const mail = this.mails.get(id);
      if (!mail) continue;
      found.push(mail);
      for (const link of linksOf(mail)) {
        if (link.owner !== owner || followed.has(link.key)) continue;
        followed.add(link.key);
        for (const next of this.linked.get(link.key) ?? []) {
          if (!seen.has(next)) waiting.push(next);
          seen.add(next);
        }
      }
    }
    return found;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A message counts when it is known where it lies, who sent it and when. */
function mailOf(id: string, facts: Partial<MailFacts> | null | undefined): Mail | null {
  if (!facts || facts.draft || !(facts.receivedAt ?? facts.sentAt)) return null;
  const { mailbox, from } = facts;
  return mailbox === undefined || from === undefined ? null : { ...facts, id, mailbox, from };
}

interface Link {
  readonly owner: string;
  readonly key: string;
}

/** The mailbox it lies in; and what was sent as another mailbox is that one's mail too. */
const ownersOf = ({ mailbox, from, folder }: Mail): string[] =>
  folder === 'sentitems' && from !== mailbox ? [mailbox, from] : [mailbox];

function linksOf(mail: Mail): Link[] {
  const { id, conversation, messageId, references = [] } = mail;
  const names = [`i ${id}`];
  if (conversation !== undefined) names.push(`c ${conversation}`);
  if (messageId !== undefined) names.push(`m ${messageId}`);
  for (const reference of references) if (reference !== messageId) names.push(`m ${reference}`);
  const links: Link[] = [];
  for (const owner of ownersOf(mail))
    for (const name of names) links.push({ owner, key: `${owner} ${name}` });
  return links;
}
