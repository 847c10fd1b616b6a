import type { CitizensWish } from '../citizens/citizens';
import { MAIL_KINDS, type MailKind } from '../citizens/kinds';
import { MailboxError } from '../mailbox/mailbox';

/** At one time; a press more is a press more. */
const MOST = 200;

/**
 * Reads `{ count?, kind?, mailbox? }`: one inquiry into one's own mailbox, if nothing else is said.
 * @throws MailboxError `bad-message`
 */
export function askedCitizens(wish: { count?: unknown; kind?: unknown; mailbox?: unknown }): CitizensWish {
  const { count = 1, kind, mailbox } = wish;
  const isCount = Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MOST;
  const isKind = kind === undefined || MAIL_KINDS.some((one) => one === kind);
  const isMailbox = mailbox === undefined || typeof mailbox === 'string';
  if (!isCount || !isKind || !isMailbox) {
    throw new MailboxError(
      'bad-message',
      `Borgeren forstod ikke ønsket. count (1 to ${MOST}), kind (${MAIL_KINDS.join(', ')}), mailbox (an address).`,
    );
  }
  return {
    count: Number(count),
    ...(kind === undefined ? {} : { kind: kind as MailKind }),
    ...(mailbox === undefined ? {} : { mailbox: String(mailbox) }),
  };
}
