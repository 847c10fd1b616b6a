import { isLyingSent } from './copies';
import { isAutomatic } from './facts';
import type { Mail } from './ledger-types';
import { readingOf } from './threads';

/** Messages by mailbox. */
export type Touched = Map<string, Set<string>>;

/** Which messages share a conversation or name each other, within a mailbox and across them. */
export class MailIndex {
  private readonly mails = new Map<string, Mail>();
  /** Which messages name a conversation or a Message-ID, by mailbox. */
  private readonly linked = new Map<string, Set<string>>();
  /** In whichever mailbox: received under a Message-ID, and sent naming one. */
  private readonly received = new Map<string, Set<string>>();
  private readonly naming = new Map<string, Set<string>>();

  get(id: string): Mail | undefined {
    return this.mails.get(id);
  }

  put(mail: Mail): void {
    this.mails.set(mail.id, mail);
    for (const { key } of linksOf(mail)) add(this.linked, key, mail.id);
    this.eachAcross(mail, add);
  }

  remove(mail: Mail): void {
    this.mails.delete(mail.id);
    for (const { key } of linksOf(mail)) drop(this.linked, key, mail.id);
    this.eachAcross(mail, drop);
  }

  /** What a mailbox has under a Message-ID or naming it. */
  under(messageId: string, owner: string): Mail[] {
    return this.all(this.linked.get(`${owner} m ${messageId}`));
  }

  /** Adds the messages whose conversations some messages change: in their own mailbox, and where they answer too. */
  touch(ids: Iterable<string>, touched: Touched): void {
    const done = new Set<string>();
    for (const id of ids) {
      const mail = this.mails.get(id);
      if (!mail) continue;
      for (const { owner, key } of linksOf(mail)) {
        if (isNew(done, key)) for (const each of this.linked.get(key) ?? []) add(touched, owner, each);
      }
      for (const messageId of this.answeredBy(mail, done)) {
        for (const copy of this.all(this.received.get(messageId))) add(touched, copy.mailbox, copy.id);
      }
    }
  }

  /** The messages of a conversation in a mailbox, and the answers that lie in others. @param seen gets those of the mailbox */
  conversationOf(first: string, owner: string, seen: Set<string>): Mail[] {
    const found: Mail[] = [];
    const followed = new Set<string>();
    const waiting = [first];
    seen.add(first);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const mail = this.mails.get(id);
      if (!mail) continue;
      found.push(mail);
      for (const link of linksOf(mail)) {
        if (link.owner !== owner || !isNew(followed, link.key)) continue;
        for (const next of this.linked.get(link.key) ?? []) if (isNew(seen, next)) waiting.push(next);
      }
    }
    return found.concat(this.answersElsewhere(found, owner));
  }

  /**
   * Mails that others sent from their own mailbox to answer one that lies here: they name it, or lie in the conversation
   * of their own copy of it. They join no conversations; one may answer in several.
   */
  private answersElsewhere(mails: readonly Mail[], owner: string): Mail[] {
    const found = new Map<string, Mail>();
    const own = new Set(mails.map(({ id }) => id));
    const done = new Set<string>();
    const take = (ids?: Iterable<string>) => {
      for (const mail of this.all(ids)) {
        const isGuest = mail.mailbox !== owner && isLyingSent(mail) && !own.has(mail.id);
        if (isGuest && !isAutomatic(readingOf(mail))) found.set(mail.id, mail);
      }
    };
    for (const mail of mails) {
      const { messageId } = mail;
      if (messageId === undefined || mail.mailbox !== owner || !isReceived(mail)) continue;
      if (!isNew(done, `m ${messageId}`)) continue;
      take(this.naming.get(messageId));
      for (const copy of this.all(this.received.get(messageId))) {
        const key = conversationKey(copy);
        if (copy.mailbox !== owner && key !== null && isNew(done, `across ${key}`))
          take(this.linked.get(key));
      }
    }
    return Array.from(found.values());
  }

  /** The Message-IDs that mails count as answering because of this one; what was `done` is left out. */
  private answeredBy(mail: Mail, done: Set<string>): string[] {
    const names = isLyingSent(mail) ? [...(mail.references ?? [])] : [];
    if (isReceived(mail) && mail.messageId !== undefined) names.push(mail.messageId);
    const key = conversationKey(mail);
    if (key !== null && isNew(done, `across ${key}`)) {
      for (const each of this.all(this.linked.get(key))) {
        if (each.messageId !== undefined && each.mailbox === mail.mailbox && isReceived(each))
          names.push(each.messageId);
      }
    }
    return names.filter((name) => isNew(done, `answered ${name}`));
  }

  private eachAcross(mail: Mail, change: typeof add): void {
    const { id, messageId, references = [] } = mail;
    if (isReceived(mail) && messageId !== undefined) change(this.received, messageId, id);
    if (isLyingSent(mail)) for (const reference of references) change(this.naming, reference, id);
  }

  private all(ids: Iterable<string> | undefined): Mail[] {
    const found: Mail[] = [];
    for (const id of ids ?? []) {
      const mail = this.mails.get(id);
      if (mail) found.push(mail);
    }
    return found;
  }
}

function add(sets: Map<string, Set<string>>, key: string, id: string): void {
  const ids = sets.get(key) ?? new Set<string>();
  sets.set(key, ids.add(id));
}

function drop(sets: Map<string, Set<string>>, key: string, id: string): void {
  const ids = sets.get(key);
  ids?.delete(id);
  if (ids?.size === 0) sets.delete(key);
}

function isNew(done: Set<string>, key: string): boolean {
  if (done.has(key)) return false;
  done.add(key);
  return true;
}

const isReceived = (mail: Mail): boolean => !isLyingSent(mail) && mail.from !== mail.mailbox;

interface Link {
  readonly owner: string;
  readonly key: string;
}

/** The mailbox it lies in; and what was sent as another mailbox is that one's mail too. */
export const ownersOf = ({ mailbox, from, folder }: Mail): string[] =>
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

const conversationKey = ({ mailbox, conversation }: Mail): string | null =>
  conversation === undefined ? null : `${mailbox} c ${conversation}`;
