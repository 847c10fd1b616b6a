import { type Day, isoOf } from '../danish/calendar';
import { momentOf } from '../danish/copenhagen';
import { ownPart, type Said, saidIn } from './own-part';
import { daysNamed, type NamedDay } from './promise-days';
import * as words from './promise-words';
import type { PromiseReading } from './types';
import * as besideDays from './words-beside-days';

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
 */
export function readPromise({ sentAt, text }: SentMail): PromiseReading {
  const said = saidIn(ownPart(text));
  const sent = momentOf(sentAt);
  if (kindOf(said, sent ? sent.day : 0) === 'final') return { kind: 'final', promisedDate: null };
  const day = sent && promisedDay(said, sent.day);
  return { kind: 'acknowledgement', promisedDate: day === null ? null : isoOf(day) };
}

/** Someone says that an answer will come, or does what leads to one by a day that is told. */
function promises({ text, asks }: Said, sent: Day): boolean {
  if (words.NO_PROMISE.test(text)) return false;
  if (words.PROMISES.test(text)) return true;
  if (asks || !words.DOES.test(text) || words.THE_THING.test(text) || besideDays.OF_READER.test(text))
    return false;
  return clausesOf(text, sent).some(
    (clause) =>
      !besideDays.EVENT.test(clause.text) &&
      clause.days.some(
        ({ day, start }) => day !== null && day >= sent && !besideDays.PAST.test(clause.text.slice(0, start)),
      ),
  );
}

const asksBack = ({ text, asks }: Said): boolean => {
  if (words.POLITE_QUESTION.test(text)) return false;
  return (
    asks || (words.ASKS_BACK.test(text) && !/(?:^|[^a-zæøå])(?:hvis|if|falls|klage)(?![a-zæøå])/.test(text))
  );
};

const passesOn = ({ text }: Said): boolean => words.PASSES_ON.test(text) && !words.HAS_ANSWERED.test(text);

function kindOf(said: readonly Said[], sent: Day): PromiseReading['kind'] {
  if (said.some((each) => promises(each, sent) || passesOn(each) || asksBack(each))) return 'acknowledgement';
  if (said.some(({ text }) => words.CLOSES.test(text))) return 'final';
  const received = said.some(({ text }) => words.RECEIVED.test(text));
  return received ? 'acknowledgement' : 'final';
}

/** A part of a sentence between its breaks, with the days in it. */
interface Clause {
  readonly text: string;
  readonly days: readonly NamedDay[];
}

/** How good a day is as the promise, 0 for none at all. */
interface Candidate {
  readonly day: Day;
  readonly weight: number;
}

function promisedDay(said: readonly Said[], sent: Day): Day | null {
  let best: Candidate | null = null;
  said.forEach((sentence, at) => {
    const before = said[at - 1];
    const carries = before !== undefined && promises(before, sent);
    for (const candidate of candidatesIn(sentence, sent, carries)) {
      if (candidate.weight > 0 && (best === null || candidate.weight >= best.weight)) best = candidate;
    }
  });
  return best === null ? null : (best as Candidate).day;
}

function candidatesIn(sentence: Said, sent: Day, carries: boolean): Candidate[] {
  const isPromise = promises(sentence, sent);
  if (sentence.asks && !isPromise) return [];
  const passedOn = passesOn(sentence);
  if (besideDays.FROM_ELSEWHEN.test(sentence.text)) return [];
  const all: Candidate[] = [];
  for (const { text, days } of clausesOf(sentence.text, sent)) {
    for (const named of days) {
      if (named.day === null || named.day < sent) continue;
      const weight = weightOf(text, named, isPromise, passedOn || carries);
      if (weight > 0) all.push({ day: named.day, weight });
    }
  }
  return all;
}

const LEAD =
  /(?:senest|inden(?: for)?|i løbet af(?: de næste| de kommende| den)?|om|by|within|no later than|bis(?: zum)?|innerhalb von|spätestens(?: am)?|forventet|forventer|højst|op til)\s*(?:ca\.?\s|cirka\s|på\s|i\s|den\s|d\.\s?|the\s|om\s|am\s)?$/;

function weightOf(clause: string, named: NamedDay, isPromise: boolean, goesOn: boolean): number {
  const left = clause.slice(0, named.start);
  const right = clause.slice(named.end);
  if (besideDays.OF_READER.test(clause) && !besideDays.ANSWER.test(left)) return 0;
  if (besideDays.OF_READER.test(clause) && !words.PROMISES.test(clause)) return 0;
  if (besideDays.PAST.test(left.slice(-60)) || /^ siden| ago/.test(right)) return 0;
  const answers = besideDays.ANSWER.test(clause);
  if (besideDays.EVENT.test(clause) && !answers) return 0;
  const lead = LEAD.test(left);
  if (!isPromise && !(goesOn && lead) && !(lead && answers)) return 0;
  let weight = isPromise ? 2 : 1;
  if (answers) weight += 4;
  if (lead) weight += 1;
  if (besideDays.FINAL_WORD.test(clause)) weight += 2;
  if (/(?:^|\s)(?:dvs|altså|det vil sige|nærmere bestemt)/.test(clause)) weight += 6;
  if (besideDays.CONDITION.test(clause)) weight -= 3;
  return Math.max(weight, 0.5);
}

/** "…, men", "…, og": what stands behind speaks of something else. */
const BREAK = /[,;:]\s|\s[–-]\s|\s(?:og|men|så|and|but|und|aber|da|fordi|hvorefter)\s|[()]/g;

function clausesOf(sentence: string, sent: Day): Clause[] {
  const days = daysNamed(sentence, sent);
  const ends: number[] = [];
  BREAK.lastIndex = 0;
  for (let found = BREAK.exec(sentence); found; found = BREAK.exec(sentence)) {
    const at = found.index;
    if (!days.some(({ start, end }) => start <= at && at < end)) ends.push(at);
  }
  ends.push(sentence.length);
  let from = 0;
  const clauses: Clause[] = [];
  for (const end of ends) {
    const start = from;
    const inside = days.filter((day) => day.start >= start && day.start < end);
    clauses.push({
      text: sentence.slice(start, end),
      days: inside.map((day) => ({ day: day.day, start: day.start - start, end: day.end - start })),
    });
    from = end;
  }
  return clauses;
}
