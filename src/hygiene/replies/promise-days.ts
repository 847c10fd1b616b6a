import type { Day } from '../danish/calendar';
import type { Range } from '../mail/types';
import { DATES } from './promise-forms-dates';
import { SPANS } from './promise-forms-spans';
import { mondayBefore, type Works } from './promise-words-of-time';

/** A stretch that names a day, or a time that ends with it. */
export interface NamedDay extends Range {
  /** The last day that it can mean; null where it names none (vague, past). */
  readonly day: Day | null;
}

const DAY_FORMS = [...DATES, ...SPANS];

/** More are a calendar rather than a mail. */
const MOST = 60;

/**
 * The days that a text names, by place, each as the last one that the words allow; a longer form before the shorter one
 * that lies in it. Source of the readings: `design/cli.md`, "Dates, worked".
 *
 * @param small in small letters
 * @param sent the day that it was written on, in Copenhagen
 * @param before the last day named before this text, which "the day after" counts from
 */
export function daysNamed(small: string, sent: Day, before: Day | null, works: Works): NamedDay[] {
  const found: NamedDay[] = [];
  for (const { pattern, read } of DAY_FORMS) {
    pattern.lastIndex = 0;
    for (let parts = pattern.exec(small); parts && found.length < MOST; parts = pattern.exec(small)) {
      const start = parts.index;
      const end = start + parts[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const day = read(parts, sent, small.slice(Math.max(0, start - 60), start), works);
      if (day !== undefined) found.push({ start, end, day });
    }
  }
  return withRelative(
    small,
    found.sort((a, b) => a.start - b.start),
    before,
  );
}

/** "dagen efter", "til den tid", "dér ringer jeg": counted from the day named last. */
const RELATIVE =
  /(?:^|[^a-zæøå])(?:(dagen (?:efter|derpå|derefter)|(?:the )?(?:day after|next day|following day)|(?:am )?tag (?:danach|darauf))|(that (?:same )?week|(?:i |løbet af |senest )(?:den|samme) uge|in der woche)|(?:til den tid|den dag|samme dag|by then|that (?:same )?day|an dem tag|^d[eé]r(?= (?:ringer|skriver|svarer|hører|får|vender|melder) (?:jeg|vi|du|i)(?![a-zæøå]))))(?![a-zæøåäöü]| tomorrow| i )/g;

const fridayOf = (day: Day): Day => mondayBefore(day) + 4;

function withRelative(small: string, named: readonly NamedDay[], before: Day | null): NamedDay[] {
  const all = [...named];
  RELATIVE.lastIndex = 0;
  for (let parts = RELATIVE.exec(small); parts && all.length < MOST; parts = RELATIVE.exec(small)) {
    const start = parts.index;
    const end = start + parts[0].length;
    if (named.some((other) => start < other.end && other.start < end)) continue;
    const from = named.reduce((last, other) => (other.end <= start ? other.day : last), before);
    if (from !== null)
      all.push({
        start,
        end,
        day: parts[2] === undefined ? from + (parts[1] === undefined ? 0 : 1) : fridayOf(from),
      });
  }
  return all.sort((a, b) => a.start - b.start);
}
