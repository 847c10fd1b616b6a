import { type Day, dayOf, isoOf, isWorkday, workdayFrom } from '../danish/calendar';
import { type DateMention, datesIn } from '../danish/dates';
import { momentOf } from './copenhagen';
import {
  AFTER,
  ANSWERS,
  AWAY,
  BACK,
  DANISH,
  ENGLISH,
  FROM,
  GOES_ON,
  INCLUSIVE_AFTER,
  INCLUSIVE_BEFORE,
  MORNING,
  NOT_BEFORE,
  PRESENT,
  TO,
  UNTIL,
  VAGUE,
} from './return-words';
import type { AbsenceReply } from './types';

/** The day on which the person answers again, as the text says it. */
export interface ReturnDay {
  readonly day: Day;
  /** The weekday, the year, the schedule and the languages agree. */
  readonly consistent: boolean;
}

/**
 * The day on which the writer of an automatic reply answers again; null where the text does not say one day. Danish is
 * read first; where the text says it in English too, both must agree.
 */
export function returnDay(reply: AbsenceReply): ReturnDay | null {
  const today = dayOf(reply.today);
  if (today === null) return null;
  const end = reply.scheduledEnd === undefined ? null : momentOf(reply.scheduledEnd, 24);
  const start = reply.scheduledStart === undefined ? null : momentOf(reply.scheduledStart);
  const mentions = datesIn(reply.text, { today, about: end?.day });
  const said = saidDays(reply.text, mentions);
  const [first] = said;
  if (!first) return null;
  const expected = end && workdayFrom(end.hour < 13 ? end.day : end.day + 1);
  const consistent =
    !first.contradicts &&
    said.every(({ day, contradicts }) => day === first.day && !contradicts) &&
    first.day >= today &&
    isWorkday(first.day) &&
    (expected === null || expected === first.day) &&
    !(start && end && (end.day < start.day || (end.day === start.day && end.hour < start.hour)));
  return { day: first.day, consistent };
}

export const returnDate = (found: ReturnDay | null): string | null => found && isoOf(found.day);

interface Said {
  readonly day: Day;
  readonly contradicts: boolean;
}

/** What the text says in each language that it says it in, in their order. */
function saidDays(text: string, mentions: readonly DateMention[]): Said[] {
  const inEnglish = (mention: DateMention) => {
    const sentence = sentenceAround(text, mention);
    return ENGLISH.test(sentence) && !DANISH.test(sentence);
  };
  const english = saidBy(text, mentions, inEnglish);
  const danish = saidBy(text, mentions, (mention) => !inEnglish(mention));
  return danish.concat(english);
}

/**
 * The days of return: those that the text calls so, and of these the ones on which mail is answered, if it says; else the
 * first working day after the last day away.
 */
function saidBy(
  text: string,
  mentions: readonly DateMention[],
  counts: (mention: DateMention) => boolean,
): Said[] {
  const returns: (Said & { readonly answers: boolean })[] = [];
  const ends: Said[] = [];
  const begins: Day[] = [];
  mentions.forEach((mention, at) => {
    if (!counts(mention)) return;
    const before = mentions[at - 1];
    const left = leftOf(text, mention, before);
    const right = rightOf(text, mention, mentions[at + 1]);
    const role = roleOf(left, right, sentenceAround(text, mention), mention);
    const { first, last, is } = mention;
    // "fra 20/7 til 10/7"
    const backwards = before !== undefined && TO.test(left) && left.trim().length < 10 && before.last > last;
    const contradicts = mention.contradicts || backwards;
    if (role === 'return') {
      const monday = is === 'week' || is === 'next-week';
      const day = monday ? workdayFrom(first) : last;
      returns.push({ day, contradicts, answers: ANSWERS.test(left) });
    }
    if (role === 'after') returns.push({ day: workdayFrom(last + 1), contradicts, answers: false });
    if (FROM.test(left) && AWAY.test(sentenceAround(text, mention)) && role !== 'return') begins.push(first);
    if (role === 'home') ends.push({ day: workdayFrom(last), contradicts });
    if (role === 'end') ends.push({ day: workdayFrom(last + 1), contradicts });
  });
  const end = ends[ends.length - 1];
  const wrong = ends.some(({ contradicts }) => contradicts);
  const answering = returns.filter(({ answers }) => answers);
  const [back, ...others] = answering.length > 0 ? answering : returns;
  if (!back) return end ? [{ ...end, contradicts: wrong }] : [];
  // "Ferie til og med fredag, tilbage onsdag": the day that is called so counts, unless it lies in the holiday.
  const early = (end !== undefined && back.day < end.day) || begins.some((begin) => back.day <= begin);
  return [{ ...back, contradicts: back.contradicts || early || wrong }, ...others];
}

/** `home`: back from a journey, which is not yet at work. */
type Role = 'return' | 'after' | 'home' | 'end' | 'none';

function roleOf(left: string, right: string, sentence: string, mention: DateMention): Role {
  if (VAGUE.test(left)) return 'none';
  if (mention.is === 'after-holiday') return BACK.test(sentence) || AWAY.test(sentence) ? 'return' : 'none';
  if (INCLUSIVE_BEFORE.test(left) || INCLUSIVE_AFTER.test(right))
    return AWAY.test(sentence) || !BACK.test(left) ? 'end' : 'return';
  if (/^,?\s*(?:hvor|when|where)\s/.test(right) && BACK.test(right)) return 'return';
  if (ANSWERS.test(left) && /fra|from|igen|først/.test(left)) return 'return';
  if (/hjemme igen\s*$/.test(left)) return 'home';
  const isBack =
    BACK.test(left) ||
    (!GOES_ON.test(right) && BACK.test(right) && !AWAY.test(left.slice(-30)) && !TO.test(left));
  if (isBack && AFTER.test(left)) return 'after';
  if (isBack)
    return mention.is === 'rest-of-week' || mention.is === 'rest-of-day' || mention.is === 'today'
      ? 'end'
      : 'return';
  if (PRESENT.test(left)) return 'none';
  if (UNTIL.test(left)) return AWAY.test(sentence) || BACK.test(sentence) ? 'return' : 'none';
  if (
    NOT_BEFORE.test(left) &&
    /(?:før|inden|before)\s*(?:den\s*|d\.\s*)?$/.test(left) &&
    /ikke|not/.test(left)
  )
    return 'return';
  if (!AWAY.test(sentence)) return 'none';
  // "til mandag den 30. kl. 8"
  if (TO.test(left) && MORNING.test(right)) return 'return';
  if (FROM.test(left) && mention.first === mention.last && mention.is === 'day') return 'none';
  return 'end';
}

/** The words before it, back to the date before or the sentence's beginning. */
function leftOf(text: string, { start }: DateMention, before: DateMention | undefined): string {
  const from = Math.max(before ? before.end : 0, beginning(text, start), start - 120);
  return text.slice(from, start).toLowerCase();
}

function rightOf(text: string, { end }: DateMention, next: DateMention | undefined): string {
  const to = Math.min(next ? next.start : text.length, ending(text, end), end + 120);
  return text.slice(end, to).toLowerCase();
}

const sentenceAround = (text: string, { start, end }: DateMention) =>
  text
    .slice(Math.max(beginning(text, start), start - 200), Math.min(ending(text, end), end + 200))
    .toLowerCase();

/** A full stop ends a sentence where a capital follows; so do a line's end and the other signs. */
function ends(text: string, at: number): boolean {
  const piece = text.charAt(at) === '.' ? text.slice(at, at + 4) : text.charAt(at);
  return /^(?:[!?\n]|\.\s+[A-ZÆØÅ])/.test(piece) && !isAbbreviation(text, at);
}

/** Longer sentences are cut. */
const LONGEST = 250;

function beginning(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && !ends(text, from - 1)) from--;
  return from;
}

function ending(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < LONGEST && !ends(text, to)) to++;
  return to;
}

const isAbbreviation = (text: string, dot: number) =>
  text.charAt(dot) === '.' &&
  /(?:^|\s)(?:d|kl|tlf|nr|mvh|ca|bl\.a|evt|pga|dr|hr|fr)$/i.test(text.slice(Math.max(0, dot - 5), dot));
