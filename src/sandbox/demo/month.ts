import { DEFAULT_TARGET } from '../../hygiene/replies/due';
import { seededRandom } from '../citizens/random';
import type { StoredMessage } from '../mailbox/types';
import type { Around } from './around';
import { BOXES } from './boxes';
import { inquiries, type Spans } from './inquiries';
import { type DemoMail, postOffice, stored } from './mail';
import { quietMails } from './quiet';
import { at, spanOf, wall } from './rhythm';

/** The month: today and the thirty days before. */
const MONTH_DAYS = 31;
export const MONTH_MAILS = 6000;
/** The weeks before it, of which most was tidied away. */
const EARLIER_DAYS = 63;
export const EARLIER_MAILS = 2000;

export interface DemoMonth {
  /** When the month begins, ms. */
  readonly begins: number;
  /** Mails by address, in the order of time; the twelve mailboxes of the demo, in the policy's order. */
  readonly mailboxes: ReadonlyMap<string, readonly StoredMessage[]>;
}

/**
 * Twelve mailboxes with a month of 6,000 mails, received and sent, and 2,000 of the nine weeks before. The same seed, the
 * same moment and the same mails by hand give the same.
 * @param byHand mails that lie in the first mailbox anyway; they count
 */
export function demoMonth(now: Date, byHand: readonly StoredMessage[] = [], seed = 2026): DemoMonth {
  const until = now.getTime();
  const spans = spansBefore(until);
  const { month, earlier } = spans;
  const random = seededRandom(seed);
  const post = postOffice(until, random);
  const around: Around = { post, random, now: until, boxes: BOXES };
  for (const box of BOXES) {
    inquiries(box, spans, { ...around, random: seededRandom(seed + box.profile.number) });
  }
  const isInMonth = (moment: number) => moment >= month.from;
  const moments = [...post.mails.map((mail) => mail.at), ...byHand.map(receivedAt)];
  const known = moments.filter(isInMonth).length;
  quietMails(EARLIER_MAILS - (moments.length - known), earlier, around);
  quietMails(MONTH_MAILS - known, month, around);
  leaveUnread(around);
  return { begins: month.from, mailboxes: placed(post.mails, byHand) };
}

/** A mailbox in trouble gets more and more. */
const GROWTH_IN_TROUBLE = 1.6;
/** The older, the thinner: people tidy up. */
const GROWTH_EARLIER = 2;

function spansBefore(until: number): Spans {
  const { closingDays } = DEFAULT_TARGET;
  const first = wall(until).day - MONTH_DAYS + 1;
  const begins = at(first, 0);
  return {
    earlier: spanOf(at(first - EARLIER_DAYS, 0), begins, closingDays, GROWTH_EARLIER),
    month: spanOf(begins, until, closingDays),
    growing: spanOf(begins, until, closingDays, GROWTH_IN_TROUBLE),
  };
}

const receivedAt = ({ receivedDateTime }: StoredMessage): number => Date.parse(receivedDateTime);

const DAY = 86_400_000;
/** Of what nobody has done anything about yet: today's, older ones, and older ones where there is no time for them. */
const UNREAD = { today: 0.5, older: 0.05, inTrouble: 0.2 };

function leaveUnread({ post, random, now }: Around): void {
  const answered = new Set(post.mails.map(({ inReplyTo }) => inReplyTo));
  for (const mail of post.mails) {
    const { box, folder, categories, messageId } = mail;
    if (folder !== 'inbox' || categories.length > 0 || answered.has(messageId)) continue;
    const older = box.profile.inTrouble ? UNREAD.inTrouble : UNREAD.older;
    mail.isRead = !random.chance(now - mail.at < DAY ? UNREAD.today : older);
  }
}

/** Each mailbox's mails, numbered in the order of time. */
function placed(mails: readonly DemoMail[], byHand: readonly StoredMessage[]): DemoMonth['mailboxes'] {
  const mailboxes = new Map<string, StoredMessage[]>(BOXES.map(({ mail }) => [mail.address, []]));
  for (const mail of [...mails].sort((one, other) => one.at - other.at)) {
    const inside = mailboxes.get(mail.box.mail.address) ?? [];
    inside.push(stored(mail, inside.length + 1));
  }
  const [first] = mailboxes.values();
  first?.push(...byHand);
  first?.sort((one, other) => receivedAt(one) - receivedAt(other));
  return mailboxes;
}
