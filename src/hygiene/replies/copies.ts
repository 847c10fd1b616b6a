import type { Mail } from './ledger-types';

/**
 * What is sent for a mailbox may lie in the sender's Sent Items and, as a copy, in the mailbox's own or in its inbox. That is
 * one mail: what the mailbox itself has is it, what it sent before what came, and what was read of any of them holds.
 */
export function onceEach(mails: readonly Mail[], owner: string): Mail[] {
  const sent = new Map<string, Mail[]>();
  for (const mail of mails)
    if (mail.messageId !== undefined && isOutgoing(mail, owner)) sent.set(mail.messageId, []);
  const all: Mail[] = [];
  for (const mail of mails) {
    const copies = mail.messageId === undefined ? undefined : sent.get(mail.messageId);
    (copies ?? all).push(mail);
  }
  sent.forEach((copies) => {
    copies.sort((a, b) => rankOf(a, owner) - rankOf(b, owner) || (a.id < b.id ? -1 : 1));
    all.push(Object.assign({}, ...copies.reverse()));
  });
  return all;
}

const rankOf = (mail: Mail, owner: string): number =>
  mail.mailbox !== owner ? 2 : isOutgoing(mail, owner) ? 0 : 1;

/** Sent from the mailbox or as it, as far as the mailbox can see, or from another one for it. */
export const isOutgoing = (mail: Mail, owner: string): boolean => mail.from === owner || isLyingSent(mail);

export const isLyingSent = ({ folder }: Mail): boolean => folder === 'sentitems';

/** An answer that a colleague sent as somebody else: it lies only with them. */
export const isFromElsewhere = (mail: Mail, owner: string): boolean =>
  mail.mailbox !== owner && mail.from !== owner;
