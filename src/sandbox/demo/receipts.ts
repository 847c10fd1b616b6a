import { isoOf } from '../../hygiene/danish/calendar';
import { dayInWords } from '../../hygiene/danish/day-words';
import { markName } from '../../hygiene/replies/marks';
import { workingDaysAfter } from '../../hygiene/replies/working-days';
import { onDay } from './answering';
import type { Around } from './around';
import type { Box } from './boxes';
import type { DemoMail } from './mail';
import { at, wall } from './rhythm';
import { RECEIPT } from './topics';
import { writeBack } from './writing-back';

export interface Acknowledged {
  /** ms, may lie ahead; null: nobody gets to it. */
  readonly answeredAt: number | null;
  /** ms */
  readonly endOfPromise: number;
}

/** Of a promise so many are kept. */
const KEPT = 0.88;
/** Receipts that somebody sends as oneself: nothing but the category tells the mailbox of them. */
const AS_ONESELF = 0.5;

/**
 * A receipt with a promised day, as a category on the citizen's mail; null where that lies ahead, or where the answer comes
 * as soon.
 * @param answer when the mail would be answered without one (ms); null: nobody gets to it
 */
export function acknowledge(asked: DemoMail, answer: number | null, around: Around): Acknowledged | null {
  const { random, now } = around;
  const { box } = asked;
  const sentAt = onDay(asked.at, random.chance(0.6) ? 0 : 1, box, random);
  if (sentAt > now || (answer !== null && wall(answer).day <= wall(sentAt).day + 1)) return null;
  const zero = wall(sentAt).day;
  const promised = workingDaysAfter(zero, 4 + Math.floor(random.next() * 4), box.target);
  const answeredAt = answer === null ? null : answerBy(sentAt, promised, around, box);
  const isSeen = (answeredAt !== null && answeredAt <= now) || !random.chance(AS_ONESELF);
  if (isSeen) {
    const dato = dayInWords(isoOf(promised), 'da');
    writeBack(asked, { at: sentAt, text: RECEIPT, by: 0, gaps: { dato } }, around);
  }
  asked.categories.push(markName({ says: 'promised', day: isoOf(promised) }));
  return { answeredAt, endOfPromise: at(promised, 23.9) };
}

/** By the promised day, or on the working day after it. */
function answerBy(sentAt: number, promised: number, { random }: Around, { target }: Box): number {
  const { day } = wall(sentAt);
  const days = Math.floor((promised - day) * random.next() ** 0.5);
  const then = random.chance(KEPT)
    ? Math.min(workingDaysAfter(day + days, 1, target), promised)
    : workingDaysAfter(promised, 1, target);
  return at(then, 8.5 + random.next() * 5);
}
