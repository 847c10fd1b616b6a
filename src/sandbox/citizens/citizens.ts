import type { Clock } from '../clock';
import type { EmailAddress } from '../mailbox/types';
import type { Mailboxes } from '../server/mailboxes';
import { arrivals } from './hours';
import type { MailKind } from './kinds';
import { arrived, type Outgoing } from './mail';
import { seededRandom } from './random';
import { afterwards, reminder, standaloneReminder } from './second-mails';
import type { Waiting } from './waiting';
import { letterChooser, type Written, written } from './writing';

export interface CitizensWish {
  /** How many mails. */
  count: number;
  /** Left out: whatever waits for an answer. */
  kind?: MailKind;
  /** Address of a mailbox that the sandbox's owner may open; left out: their own. */
  mailbox?: string;
}

export interface CitizenMail {
  /** The store's id. */
  id: string;
  mailbox: string;
  kind: MailKind;
  subject: string;
}

/** The citizens of Fjordby, and all others that send mail to its town hall. */
export interface Citizens {
  /** Mails that arrive now. @throws MailboxError `not-found` for a mailbox that cannot be opened */
  write(wish: CitizensWish): CitizenMail[];
  /** What arrives while the clock is moved: new mails, reminders, and answers to answers. */
  pass(from: Date, to: Date): CitizenMail[];
  /** The mailboxes were put back: nobody has written. */
  forget(): void;
}

export interface CitizensOptions {
  mailboxes: Mailboxes;
  clock: Pick<Clock, 'now'>;
  /** The same seed, the same citizens. */
  seed?: number;
}

/** How busy one's own mailbox is beside a shared one (our guess). */
const OWN_SHARE = 0.35;
const REMINDING_SHARE = 0.7;
const THANKING_SHARE = 0.25;
const ASKING_ON_SHARE = 0.12;

/** A mail that is on its way, and what it is. */
interface Sent {
  mailbox: EmailAddress;
  kind: MailKind;
  mail: Outgoing;
  /** Whoever waits for an answer to it. */
  waiter?: Pick<Waiting, 'language'>;
}

export function createCitizens({ mailboxes, clock, seed = 2026 }: CitizensOptions): Citizens {
  let random = seededRandom(seed);
  let choose = letterChooser(random);
  let waiting: Waiting[] = [];

  const sentBy = ({ mail, kind, language, remembers }: Written, mailbox: EmailAddress): Sent => ({
    mailbox,
    kind,
    mail,
    ...(remembers ? { waiter: { language } } : {}),
  });
  const deliver = ({ mailbox, kind, mail, waiter }: Sent): CitizenMail => {
    const message = mailboxes.open(mailbox.address).create(arrived(mail, random));
    if (waiter) {
      waiting.push({
        ...waiter,
        person: mail.from,
        mailbox,
        at: mail.at,
        internetMessageId: message.internetMessageId,
        reminds: random.chance(REMINDING_SHARE),
        afterwards: manner(random.next()),
        reminded: false,
        answeredBack: false,
      });
    }
    return { id: message.id, mailbox: mailbox.address, kind, subject: message.subject };
  };
  const mails = () => mailboxes.list().flatMap(({ address }) => mailboxes.open(address).snapshot().messages);

  return {
    write({ count, kind, mailbox: wanted }) {
      const [own] = mailboxes.list();
      const address = (wanted ?? own?.address ?? '').toLowerCase();
      mailboxes.open(address);
      const mailbox = mailboxes.list().find((one) => one.address.toLowerCase() === address);
      if (!mailbox) return [];
      return Array.from({ length: count }, () => {
        const at = clock.now();
        if (kind !== 'reminder')
          return deliver(sentBy(written(choose(kind ?? 'inquiry'), mailbox, at, random), mailbox));
        const open = waiting.filter((one) => one.mailbox.address === mailbox.address && !one.reminded);
        const found = reminder(open, mails(), at, random);
        return deliver({ mailbox, kind, mail: found ?? standaloneReminder(mailbox, at, random) });
      });
    },
    pass(from, to) {
      if (to <= from) return [];
      const first = mailboxes
        .list()
        .flatMap((mailbox, index) =>
          arrivals(from, to, index === 0 ? OWN_SHARE : 1, random).map((at) => ({ mailbox, at })),
        )
        .sort((one, other) => one.at.getTime() - other.at.getTime())
        .map(({ mailbox, at }) => deliver(newLetter(mailbox, at)));
      const second = afterwards(waiting, mails(), { from, to }, random);
      const later = second
        .sort((one, other) => one.mail.at.getTime() - other.mail.at.getTime())
        .map((one) => deliver(one));
      return [...first, ...later];
    },
    forget() {
      random = seededRandom(seed);
      choose = letterChooser(random);
      waiting = [];
    },
  };

  function newLetter(mailbox: EmailAddress, at: Date): Sent {
    return sentBy(written(choose('any'), mailbox, at, random), mailbox);
  }
}

const manner = (chance: number): Waiting['afterwards'] =>
  chance < THANKING_SHARE ? 'thanks' : chance < THANKING_SHARE + ASKING_ON_SHARE ? 'more' : 'quiet';
