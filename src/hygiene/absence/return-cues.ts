import type { DateMention } from '../danish/dates';
import { BREAKS, CUES, NOT, NOT_AFTER } from './return-words';

/** A word that tells what the dates around it are. Offsets are those of the sentence. */
export interface Cue {
  readonly is: 'nothing' | 'other' | 'answers' | 'back' | 'there' | 'away';
  readonly start: number;
  readonly end: number;
}

/** A sentence around a date, in small letters, with its words of absence and return and the ends of its parts. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cues: readonly Cue[];
  readonly breaks: readonly number[];
}

const KINDS: readonly Cue['is'][] = ['nothing', 'other', 'answers', 'back', 'there', 'away'];

/** The sentences of each of the dates; dates of one sentence share it. */
export function sentencesOf(text: string, mentions: readonly DateMention[]): Sentence[] {
  let last: Sentence | undefined;
  return mentions.map((mention) => {
    if (last && mention.start < last.end) return last;
    const start = Math.max(beginning(text, mention.start), last ? Math.min(last.end, mention.start) : 0);
    last = sentence(text, start, ending(text, mention.end), mentions);
    return last;
  });
}

/** The sentence that ends where another begins. */
export function sentenceBefore(
  text: string,
  { start }: Sentence,
  mentions: readonly DateMention[],
): Sentence {
  let end = start;
  while (end > 0 && start - end < LONGEST && /[\s.!?:]/.test(text.charAt(end - 1))) end--;
  return sentence(text, beginning(text, end), end, mentions);
}

function sentence(text: string, start: number, end: number, mentions: readonly DateMention[]): Sentence {
  let small = text.slice(start, end).toLowerCase();
  // "efter påskeferien" is a day, and no holiday.
  for (const mention of mentions) {
    if (mention.end <= start || mention.start >= end) continue;
    const from = Math.max(0, mention.start - start);
    const to = Math.min(small.length, mention.end - start);
    small = small.slice(0, from) + DATE.repeat(to - from) + small.slice(to);
  }
  const breaks = placesOf(BREAKS, small).map(({ end: at }) => at);
  const cues = placesOf(CUES, small).map(({ parts, start: from, end: to }) => {
    const kind = KINDS[parts.slice(1).findIndex((part) => part !== undefined)] as Cue['is'];
    return { is: isDenied(kind, small, from, to, breaks) ? ('away' as const) : kind, start: from, end: to };
  });
  return { start, end, text: small, cues, breaks };
}

/** What stands for a date. */
const DATE = '¤';

/** "svarer ikke", "ikke på kontoret". */
function isDenied(kind: Cue['is'], small: string, start: number, end: number, breaks: readonly number[]) {
  if (kind !== 'answers' && kind !== 'back' && kind !== 'there') return false;
  const since = breaks.filter((at) => at <= start).pop() ?? 0;
  return NOT.test(small.slice(since, start)) || NOT_AFTER.test(small.slice(end, end + 40));
}

function placesOf(pattern: RegExp, small: string) {
  const found: { parts: RegExpExecArray; start: number; end: number }[] = [];
  pattern.lastIndex = 0;
  for (let parts = pattern.exec(small); parts; parts = pattern.exec(small))
    found.push({ parts, start: parts.index, end: parts.index + parts[0].length });
  return found;
}

/** A full stop ends a sentence where a capital follows; so do a line's end and the other signs. */
function ends(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '!' || sign === '?' || sign === '\n') return true;
  return sign === '.' && /^\.\s+[A-ZÆØÅ]/.test(text.slice(at, at + 4)) && !isAbbreviation(text, at);
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
  /(?:^|\s)(?:d|kl|tlf|nr|mvh|ca|bl\.a|evt|pga|dr|hr|fr)$/i.test(text.slice(Math.max(0, dot - 5), dot));
