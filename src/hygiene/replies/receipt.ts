import { isoOf } from '../danish/calendar';
import { dayInWords } from '../danish/day-words';
import { localOf } from './copenhagen-clock';
import type { RepliesPolicy } from './policy-types';
import { readPromise } from './promise';
import type { ReplyTarget } from './types';
import { isWorkingDay } from './working-days';

/** What may stand in curly brackets in a receipt's text, in either language. */
export const RECEIPT_GAPS = ['emne', 'dato', 'navn', 'afdeling'] as const;
export type ReceiptGap = (typeof RECEIPT_GAPS)[number];

export interface ReceiptAsk {
  readonly replies: RepliesPolicy;
  readonly language: 'da' | 'en';
  /** The promised day, ISO. */
  readonly day: string;
  /** Of the inquiry, as it stands. */
  readonly subject: string;
  /** Who answers, and for which department. */
  readonly name: string;
  readonly department: string | null;
}

/** The same text twice: paragraphs with a blank line between them, and HTML that is escaped. */
export interface Receipt {
  readonly text: string;
  readonly html: string;
}

/**
 * The default: thanks, what has come, that one looks into it, and by when the answer is there (T1 and the example T8 of Tønder's
 * service strategy); a day that cannot be kept is replaced by a new one (T2).
 */
const DEFAULT_TEXT: Readonly<Record<'da' | 'en', readonly string[]>> = {
  da: [
    'Hej',
    'Tak for din mail. Jeg har modtaget den og undersøger sagen.\nDen handler om: {emne}',
    'Du får et svar senest {dato}. Bliver det alligevel senere, giver jeg dig en ny dato.',
    'Venlig hilsen\n{navn}\n{afdeling}',
  ],
  en: [
    'Hello',
    'Thank you for your mail. I have received it and am looking into the matter.\nIt is about: {emne}',
    'You will have an answer by {dato}. Should it take longer after all, I will give you a new date.',
    'Kind regards\n{navn}\n{afdeling}',
  ],
};

/**
 * A receipt that says by which day the answer comes, in the policy's words or the default ones. A line whose gap stays empty is
 * left out. What it writes, `readPromise` reads as an acknowledgement with exactly that day: a subject that would lead it
 * astray ("Svar senest i morgen") is left out, and so is one that holds a number as long as a CPR number (H1).
 */
export function writeReceipt(ask: ReceiptAsk): Receipt {
  const subject = subjectSaid(ask.subject);
  const whole = filled(ask, subject);
  return subject === '' || isReadAs(ask.day, whole.text) ? whole : filled(ask, '');
}

/** The paragraphs that a receipt is written from, gaps unfilled: the policy's, or the default ones. */
export const receiptTemplate = (
  { receipt }: Pick<RepliesPolicy, 'receipt'>,
  language: 'da' | 'en',
): readonly string[] => receipt?.[language] ?? DEFAULT_TEXT[language];

/** Whether a text says what a receipt must: an answer comes, by this day. @param day ISO */
export function isReadAs(day: string, text: string): boolean {
  // Read on the very day: a date in the text cannot lie in the past then.
  const { kind, promisedDate } = readPromise({ sentAt: day, text });
  return kind === 'acknowledgement' && promisedDate === day;
}

function filled({ replies, language, day, name, department }: ReceiptAsk, subject: string): Receipt {
  const values: Readonly<Record<ReceiptGap, string>> = {
    emne: subject,
    dato: dayInWords(day, language),
    navn: oneLine(name),
    afdeling: oneLine(department ?? ''),
  };
  const paragraphs: string[][] = [];
  for (const paragraph of receiptTemplate(replies, language)) {
    const lines = paragraph
      .split('\n')
      .filter((line) => gapsIn(line).every((gap) => heldBy(gap, values) !== ''));
    if (lines.length > 0) paragraphs.push(lines.map((line) => fill(line, values)));
  }
  return {
    text: paragraphs.map((lines) => lines.join('\n')).join('\n\n'),
    html: paragraphs.map((lines) => `<p>${lines.map(escaped).join('<br>')}</p>`).join(''),
  };
}

const GAP = /\{([^{}]{0,40})\}/g;

/** The names in curly brackets, as they stand. */
export function gapsIn(line: string): string[] {
  const names: string[] = [];
  line.replace(GAP, (all, name: string) => {
    names.push(name);
    return all;
  });
  return names;
}

const heldBy = (gap: string, values: Readonly<Record<string, string>>): string | undefined =>
  RECEIPT_GAPS.indexOf(gap as ReceiptGap) < 0 ? undefined : values[gap];

const fill = (line: string, values: Readonly<Record<ReceiptGap, string>>): string =>
  line.replace(GAP, (all, name: string) => heldBy(name, values) ?? all);

const LONGEST_SUBJECT = 150;
const PREFIXES = /^(?:\s*(?:sv|re|aw|antw|vs|fw|fwd|wg)\s{0,3}:)+/i;
const LONG_NUMBER = /\d{6}[\s–-]{0,3}\d{4}/;

/** The subject as the writer put it; empty where it is better not repeated. */
function subjectSaid(subject: string): string {
  const said = oneLine(subject.slice(0, 1000)).replace(PREFIXES, '').trim();
  if (LONG_NUMBER.test(said)) return '';
  return said.length > LONGEST_SUBJECT ? `${said.slice(0, LONGEST_SUBJECT).trim()} …` : said;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Where an organisation is closed for good, the search ends. */
const FURTHEST = 3700;

/** The days that one may promise: so many working days after today, ISO. @param now ISO, UTC */
export function promisableDays(now: string, target: ReplyTarget, count = 15): string[] {
  const today = localOf(now).day;
  const days: string[] = [];
  for (let day = today + 1; days.length < count && day < today + FURTHEST; day++) {
    if (isWorkingDay(day, target)) days.push(isoOf(day));
  }
  return days;
}
