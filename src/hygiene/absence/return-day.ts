import { type Day, dayOf, isoOf, isWorkday, workdayFrom } from '../danish/calendar';
import { momentOf } from '../danish/copenhagen';
import { type DateMention, datesIn } from '../danish/dates';
import { type Cue, type Sentence, sentenceBefore, sentencesOf } from './return-cues';
import { type Place, type Role, roleOf } from './return-role';
import { DANISH, ENGLISH, TO } from './return-words';
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
  const { closingDays = [] } = reply;
  const expected = end && workdayFrom(end.hour < 13 ? end.day : end.day + 1, closingDays);
  const said = saidDays(reply, mentions, { today, expected, closingDays });
  const [first] = said;
  if (!first) return null;
  const consistent =
    !first.contradicts &&
    said.every(({ day, contradicts }) => day === first.day && !contradicts) &&
    first.day >= today &&
    isWorkday(first.day, closingDays) &&
    (expected === null || expected === first.day) &&
    !(start && end && (end.day < start.day || (end.day === start.day && end.hour < start.hour)));
  return { day: first.day, consistent };
}

export const returnDate = (found: ReturnDay | null): string | null => found && isoOf(found.day);

interface Said {
  readonly day: Day;
  readonly contradicts: boolean;
}

interface When {
  readonly today: Day;
  /** The first working day after the schedule's end. */
  readonly expected: Day | null;
  readonly closingDays: readonly string[];
}

/** A date and what it is. */
interface Told extends Role {
  readonly mention: DateMention;
  /** "fra 20/7 til 10/7" */
  readonly contradicts: boolean;
}

/** What the text says in each language that it says it in, in their order. */
function saidDays({ text, owner }: AbsenceReply, mentions: readonly DateMention[], when: When): Said[] {
  const sentences = sentencesOf(text, mentions);
  const told = mentions.map((mention, at): Told => {
    const place = placeOf(text, mentions, sentences, at, owner?.displayName ?? '');
    const before = mentions[at - 1];
    const { left } = place;
    const backwards =
      before !== undefined &&
      TO.test(left) &&
      left.trim().length < 10 &&
      before.last > mention.last &&
      before.is === mention.is;
    return { ...roleOf(place), mention, contradicts: mention.contradicts || backwards };
  });
  const inEnglish = sentences.map(({ text: sentence }) => ENGLISH.test(sentence) && !DANISH.test(sentence));
  return [false, true].reduce<Said[]>(
    (all, english) =>
      all.concat(
        saidBy(
          told.filter((_, at) => inEnglish[at] === english),
          when,
        ),
      ),
    [],
  );
}

function placeOf(
  text: string,
  mentions: readonly DateMention[],
  sentences: readonly Sentence[],
  at: number,
  owner: string,
): Place {
  const mention = mentions[at] as DateMention;
  const sentence = sentences[at] as Sentence;
  const before = mentions[at - 1];
  const next = mentions[at + 1];
  const from = Math.max(before ? before.end : 0, sentence.start, mention.start - 120);
  const to = Math.min(next ? next.start : text.length, sentence.end, mention.end + 120);
  return {
    mention,
    sentence,
    written: text.slice(sentence.start, sentence.end),
    left: text.slice(from, mention.start).toLowerCase(),
    right: text.slice(mention.end, to).toLowerCase(),
    isFirst: !before || before.end <= sentence.start,
    isLast: !next || next.start >= sentence.end,
    carried: carriedOver(text, sentence, mentions),
    owner,
  };
}

/** A sentence that is a date and little more goes on from the one before: "Jeg holder ferie. Til og med 31. juli." */
function carriedOver(
  text: string,
  sentence: Sentence,
  mentions: readonly DateMention[],
): Cue['is'] | undefined {
  if (sentence.cues.length > 0 || !hasLittleMore(sentence.text)) return undefined;
  const cues = sentenceBefore(text, sentence, mentions).cues.filter(({ is }) => is !== 'nothing');
  return cues.length > 0 ? (cues[cues.length - 1] as Cue).is : undefined;
}

const LITTLE =
  /(?:fra|til|og|med|den|på|i|perioden|from|to|until|begge|dage|inkl|indtil|frem|uge|¤+)(?![a-zæøå])/g;

const hasLittleMore = (sentence: string): boolean => !/[a-zæøå0-9]/.test(sentence.replace(LITTLE, ''));

/**
 * The days of return: those that the text calls so, and of these the ones on which mail is answered, if it says; else the
 * first working day after the last day away.
 */
function saidBy(told: readonly Told[], when: When): Said[] {
  const ends = told
    .filter(({ is }) => is === 'end' || is === 'home')
    .map((each) => ({
      ...each,
      day: workdayFrom(each.mention.last + (each.is === 'home' ? 0 : 1), when.closingDays),
    }));
  const clear = ends.some(({ clearly }) => clearly) ? ends.filter(({ clearly }) => clearly) : ends;
  const end = clear[clear.length - 1];
  const wrong = clear.some(({ contradicts }) => contradicts);
  const returns = told
    .filter(({ is }) => is === 'return' || is === 'after')
    .map((each) => ({ ...each, day: dayOfReturn(each, when, end) }));
  const [back, ...others] = best(returns);
  if (!back) return end ? [{ day: end.day, contradicts: wrong }] : [];
  const begins = told.filter(({ is }) => is === 'begin').map(({ mention }) => mention.first);
  // "Ferie til og med fredag, tilbage onsdag": the day that is called so counts, unless it lies in the holiday.
  const early =
    (end?.clearly && back.day < end.day && end.mention.is !== 'weekday') ||
    begins.some((begin) => back.day <= begin && back.mention.is === 'day');
  return [{ day: back.day, contradicts: back.contradicts || Boolean(early) || wrong }, ...others];
}

type Return = Told & Said;

/** The ones that count: those on which mail is answered before others, the clear before the rest, days before weeks. */
function best(returns: readonly Return[]): readonly Return[] {
  const prefer = (all: readonly Return[], is: (each: Return) => boolean) =>
    all.some(is) ? all.filter(is) : all;
  const clear = prefer(returns, ({ clearly }) => clearly);
  const days = prefer(clear, ({ mention }) => mention.is === 'day');
  const answering = prefer(clear, ({ answers }) => answers);
  return prefer(answering, ({ mention }) => mention.is !== 'week' && mention.is !== 'next-week').length <
    answering.length
    ? prefer(answering, ({ mention }) => mention.is !== 'week' && mention.is !== 'next-week')
    : answering.every(({ mention }) => mention.is !== 'day') &&
        days.every(({ mention }) => mention.is === 'day')
      ? days
      : answering;
}

function dayOfReturn(
  { is, mention }: Told,
  { today, expected, closingDays }: When,
  end: { mention: DateMention } | undefined,
): Day {
  const { first, last } = mention;
  if (is === 'after') return workdayFrom(last + 1, closingDays);
  if (mention.is === 'week' || mention.is === 'next-week') return workdayFrom(first, closingDays);
  if (mention.is !== 'weekday') return last;
  // A weekday alone: the next one after today, and after the absence that is told.
  let day = last === today ? last + 7 : last;
  if (expected !== null && expected > day && (expected - day) % 7 === 0) return expected;
  while (end && day <= end.mention.last && day < today + 366) day += 7;
  return day;
}
