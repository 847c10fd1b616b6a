import { isoOf, isWorkday } from '../danish/calendar';
import { momentOf } from '../danish/copenhagen';
import { ownPart, saidIn } from './own-part';
import { promisedDay } from './promise-choice';
import { kindOf } from './promise-kind';
import { sentencesOf } from './promise-sentence';
import type { PromiseReading } from './types';

/** A sent mail. */
export interface SentMail {
  /** ISO 8601; without an offset in Danish time, a day alone is that day. */
  readonly sentAt: string;
  /** The visible text, the quoted mail with it. */
  readonly text: string;
}

/**
 * Reads what a sent mail is to the one who asked: an answer, or the word that one will come, and by which day.
 * A `sentAt` that is no moment leaves the day out; nothing throws. Linear in the text.
 *
 * Source of the words and the worked dates: `design/cli.md`; of the example receipt: T8 of Tønder's service strategy.
 *
 * @param closingDays days that are no working days beside weekends and public holidays, as in `ReplyTarget`
 */
export function readPromise({ sentAt, text }: SentMail, closingDays: readonly string[] = []): PromiseReading {
  const sent = momentOf(sentAt);
  const works = (day: number) => isWorkday(day, closingDays);
  const own = ownPart(text).replace(QUOTED, ' ');
  const sentences = sentencesOf(saidIn(own).slice(0, MOST_SENTENCES), sent ? sent.day : 0, works);
  if (kindOf(sentences) === 'final') return { kind: 'final', promisedDate: null };
  const day = sent && promisedDay(sentences, sent.day);
  return { kind: 'acknowledgement', promisedDate: day === null ? null : isoOf(day) };
}

/** More are a list rather than a mail. */
const MOST_SENTENCES = 1000;

/** What somebody else said, within a line. */
const QUOTED = /["“”„»«][^"“”„»«\n]{1,200}["“”„»«]/g;
