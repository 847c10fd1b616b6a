import type { Mail } from './ledger-types';

/**
 * What is sent as a mailbox may lie in the sender's Sent Items and, as a copy, in the mailbox's own. That is one mail:
 * the mailbox's own is it, and what was read of any of them holds.
 */
export function onceEach(mails: readonly Mail[], owner: string): Mail[] {
  const sent = new Map<string, Mail>();
  const all: Mail[] = [];
  for (const mail of mails) {
    const { messageId } = mail;
    if (messageId === undefined || !isOutgoing(mail, owner)) {
      all.push(mail);
      continue;
    }
    const copy = sent.get(messageId);
    if (!copy) sent.set(messageId, mail);
    else {
      const [first, other] = isBefore(mail, copy, owner) ? [mail, copy] : [copy, mail];
      sent.set(messageId, { ...other, ...first });
    }
  }
  return all.concat(Array.from(sent.values()));
}

function isBefore(mail: Mail, copy: Mail, owner: string): boolean {
  const [own, other] = [mail.mailbox === owner, copy.mailbox === owner];
  return own === other ? mail.id < copy.id : own;
}

/** Sent from the mailbox or as it, as far as the mailbox can see. */
export const isOutgoing = (mail: Mail, owner: string): boolean =>
  mail.from === owner || (mail.folder === 'sentitems' && mail.mailbox === owner);
