import type { Mail } from './ledger-types';
import { readingOf, type Thread } from './threads';

/** Nobody wrote back, handed it over or said a word of it: it waits, as far as can be told without fetching its texts. */
export const isWaiting = ({ needsReply, answer, receipts, forward, word, unseenAnswer }: Thread): boolean =>
  needsReply && !answer && receipts.length === 0 && !forward && word === null && !unseenAnswer;

/** Whether somebody read its text. */
export const isTextRead = ({ reading, waitingReading }: Mail): boolean =>
  (reading ?? waitingReading) !== undefined;

/**
 * What waits, as its fetched texts tell it: what needs no reply stands by itself, and the first that needs one opens the
 * inquiry. As soon as somebody reacts, these texts count no more: who comes only then does not read them, and must be told
 * the same.
 */
export function asRead(thread: Thread): Thread[] {
  if (!isWaiting(thread)) return [thread];
  const { asked } = thread;
  const found: Thread[] = [];
  for (let at = 0; at < asked.length; at += 1) {
    const mail = asked[at] as Mail;
    const counted = readingOf(mail);
    const reading = mail.reading ?? mail.waitingReading ?? counted;
    const { needsReply } = reading;
    const asker = [mail.from, ...(mail.replyTo ?? [])];
    if (needsReply) return found.concat({ ...thread, asked: asked.slice(at), asker, reading, counted });
    found.push({ ...thread, asked: [mail], asker, reading, counted, needsReply, othersAnswered: false });
  }
  return found;
}
