import { dayOf } from '../danish/calendar';
import { endOf } from './copenhagen-clock';
import { isFromElsewhere, isOutgoing, onceEach } from './copies';
import { isAutomatic } from './facts';
import type { Mail } from './ledger-types';
import type { KeptMark } from './marks';
import type { InquiryReading } from './types';

/** An inquiry as its conversation tells it; what time makes of it is said by `statusAt`. */
export interface Thread {
  readonly mailbox: string;
  /** From the asker, the first opened it; never empty. */
  readonly asked: readonly Mail[];
  readonly reading: InquiryReading;
  /** The same without a text that was fetched because it waits: its clock is set by this, whoever reads it meanwhile. */
  readonly counted: InquiryReading;
  /** By a person's word none is needed, or by what was read. */
  needsReply: boolean;
  readonly asker: readonly string[];
  /** Receipts, first to last. */
  readonly receipts: Mail[];
  answer?: Mail;
  /** Mails to somebody else that hand it over. */
  forward?: Mail;
  /** The last return day that an automatic reply named. */
  returnDay?: string;
  othersAnswered: boolean;
  /** What a person said of it, on the newest message that says anything. */
  word: KeptMark | null;
  /** The day that a person said was promised. */
  promised?: string;
  /** Mails back that nobody has read: they count as what they look like. */
  readonly unheard: Mail[];
  /** The only mail back is one that nobody has read, beside a day that a person said was promised: a receipt, or the answer. */
  unsureReceipt: boolean;
  /** The asker answers a mail that is not here: something was sent that cannot be seen. */
  unseenAnswer: boolean;
}

const NEEDS_NOTHING_KNOWN: InquiryReading = { needsReply: true, reason: 'request' };

/** Without a text that was fetched because it waits. */
export const readingOf = (mail: Mail): InquiryReading =>
  mail.reading ?? mail.bareReading ?? NEEDS_NOTHING_KNOWN;

/** When it counts: what was sent when it was sent, else when it came. */
export const timeOf = (mail: Mail, owner: string): string =>
  (isOutgoing(mail, owner) ? (mail.sentAt ?? mail.receivedAt) : (mail.receivedAt ?? mail.sentAt)) ?? '';

/** The inquiries of one conversation in one mailbox, without the texts that were fetched because they wait: its mails are gone through once, in the order of time. */
export function inquiriesIn(mails: readonly Mail[], owner: string): Thread[] {
  const order = onceEach(mails, owner)
    .map((mail) => ({ mail, at: timeOf(mail, owner), out: isOutgoing(mail, owner) ? 1 : 0 }))
    .sort((a, b) => compare(a.at, b.at) || a.out - b.out || compare(a.mail.id, b.mail.id));
  const messageIds = new Set(mails.map(({ messageId }) => messageId));
  const threads: Thread[] = [];
  const open = new Map<string, Thread>();
  for (const { mail, out } of order) {
    if (out || speaksForMailbox(mail, open)) send(mail, owner, threads);
    else receive(mail, owner, { threads, open, messageIds });
  }
  return threads;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A colleague who answers the asker and lets the mailbox know answers on its behalf. */
const speaksForMailbox = (mail: Mail, open: ReadonlyMap<string, Thread>): boolean =>
  mail.colleague === true && !open.has(mail.from) && (mail.to ?? []).some((key) => open.has(key));

interface Around {
  readonly threads: Thread[];
  readonly open: Map<string, Thread>;
  readonly messageIds: ReadonlySet<string | undefined>;
}

function receive(mail: Mail, owner: string, { threads, open, messageIds }: Around): void {
  const joined = open.get(mail.from);
  if (joined && !joined.answer && !isSettledFor(joined, mail, owner)) {
    join(mail, joined);
    const [first] = joined.asked;
    const before = mail.references?.[0];
    if (
      before !== undefined &&
      !messageIds.has(before) &&
      (mail.references ?? []).indexOf(first?.messageId ?? '') > 0
    ) {
      joined.unseenAnswer = true;
    }
    return;
  }
  const reading = readingOf(mail);
  const thread: Thread = {
    mailbox: owner,
    asked: [],
    reading,
    counted: reading,
    needsReply: needsReply(mail),
    asker: [mail.from, ...(mail.replyTo ?? [])],
    receipts: [],
    othersAnswered: false,
    word: null,
    unheard: [],
    unsureReceipt: false,
    unseenAnswer: false,
  };
  join(mail, thread);
  threads.push(thread);
  if (thread.needsReply) for (const key of thread.asker) open.set(key, thread);
}

function join(mail: Mail, thread: Thread): void {
  (thread.asked as Mail[]).push(mail);
  thread.word = wordOn(mail) ?? thread.word;
  const promised = (mail.marks ?? []).find((mark) => mark.says === 'promised');
  if (promised?.says === 'promised') thread.promised = promised.day;
  // Said on a message that came after the mail back: that was not the answer.
  const said = wordOn(mail)?.says;
  if (said === 'promised' || said === 'needs-reply') thread.unsureReceipt = false;
}

/**
 * The strongest word on a message: what ends an inquiry before what keeps it open. "Needs none" yields to every other one:
 * who changes that word in Outlook puts another beside it, and nobody who was promised an answer is forgotten.
 */
function wordOn({ marks = [] }: Mail): KeptMark | null {
  for (const says of ['phone', 'handed-over', 'promised', 'needs-reply', 'needs-none']) {
    const found = marks.find((mark) => mark.says === says);
    if (found) return found;
  }
  return null;
}

/** Whether a mail of the asker asks anew: what was called about, needs nothing or is somebody else's is closed. */
function isSettledFor(thread: Thread, mail: Mail, owner: string): boolean {
  const { word } = thread;
  if (word?.says === 'needs-none' || word?.says === 'handed-over') return true;
  if (word?.says !== 'phone') return isForwarded(thread);
  // Where the day of the call is not known, each later mail asks anew.
  const day = word.day === undefined ? null : dayOf(word.day);
  return day === null || timeOf(mail, owner) > endOf(day);
}

/** Handed over by a mail. Who promised something to the asker still owes it, whoever was asked for help; so says a person's word. */
export const isForwarded = ({ forward, receipts, word }: Thread): boolean =>
  forward !== undefined && receipts.length === 0 && word === null;

function needsReply(mail: Mail): boolean {
  const word = wordOn(mail);
  return word ? word.says !== 'needs-none' : readingOf(mail).needsReply;
}

function send(mail: Mail, owner: string, threads: readonly Thread[]): void {
  if (mail.draft) return;
  const waiting = threads.filter(({ needsReply, answer }) => needsReply && !answer);
  const { to = [], cc = [] } = mail;
  // A forward is for whom it is sent to; an asker on Cc only sees who has it now.
  const recipients = new Set(mail.shape === 'forward' ? to : [...to, ...cc]);
  const reached = waiting.filter((thread) => reaches(mail, recipients, thread));
  if (isAutomatic(readingOf(mail))) {
    if (mail.returnDay !== undefined) for (const thread of reached) thread.returnDay = mail.returnDay;
    return;
  }
  for (const thread of reached) hear(mail, thread);
  const toAnAsker = threads.some(({ asker }) => asker.some((key) => recipients.has(key)));
  for (const thread of waiting) {
    if (reached.indexOf(thread) >= 0) continue;
    if (toAnAsker) thread.othersAnswered = true;
    else if (handsOver(mail, owner)) thread.forward = mail;
  }
}

/** A mail to somebody else. Who sends one to the mailbox too gives nothing away; from another mailbox it gives away what is there. */
function handsOver(mail: Mail, owner: string): boolean {
  const { shape, to = [], cc = [] } = mail;
  const isAway = to.indexOf(owner) < 0 && cc.indexOf(owner) < 0 && to.length + cc.length > 0;
  return shape !== 'reply' && isAway && !isFromElsewhere(mail, owner);
}

/** A form and a voicemail come from a machine; whoever is answered in their conversation is the one who asked. */
function reaches(mail: Mail, recipients: ReadonlySet<string>, { asker, reading }: Thread): boolean {
  if (asker.some((key) => recipients.has(key))) return true;
  return (reading.reason === 'web-form' || reading.reason === 'voicemail') && mail.shape === 'reply';
}

/** A receipt, or the answer. Without its body a mail back counts as the answer; the first one beside a promised day may be either. */
function hear(mail: Mail, thread: Thread): void {
  const unread = mail.promise === undefined;
  if (unread) thread.unheard.push(mail);
  if (mail.shape === 'forward') {
    if (!isFromElsewhere(mail, thread.mailbox)) thread.forward = mail;
    if (unread) return;
  }
  const receipt = unread
    ? thread.promised !== undefined && thread.receipts.length === 0
    : mail.promise?.kind === 'acknowledgement';
  thread.unsureReceipt = receipt && unread;
  if (receipt) thread.receipts.push(mail);
  else thread.answer = mail;
}
