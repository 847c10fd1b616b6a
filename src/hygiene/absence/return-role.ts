import { isWorkday } from '../danish/calendar';
import type { DateMention } from '../danish/dates';
import type { Cue, Sentence } from './return-cues';
import {
  AFTER,
  BEFORE,
  FIRST,
  FROM,
  HOURS,
  INCLUSIVE_AFTER,
  INCLUSIVE_BEFORE,
  MORNING,
  NOT_BEFORE,
  OTHERS,
  OURSELVES,
  PRESENT,
  TO,
  UNTIL,
  VAGUE,
} from './return-words';

/**
 * What a date is: the day of return; a day after which one returns (`after`); back from a journey, which is not yet at work
 * (`home`); a day of absence, its beginning, or nothing.
 */
export interface Role {
  readonly is: 'return' | 'after' | 'home' | 'end' | 'begin' | 'none';
  /** Mail is answered or read then. */
  readonly answers: boolean;
  /** Said in so many words: neither "på kontoret" nor a sentence about something else. */
  readonly clearly: boolean;
}

/** All that tells what a date is. */
export interface Place {
  readonly mention: DateMention;
  readonly sentence: Sentence;
  /** The sentence in its own letters. */
  readonly written: string;
  /** The words between the date and its neighbours, or the sentence's ends. */
  readonly left: string;
  readonly right: string;
  /** There is a date on this side of it in the sentence. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** What the sentence before tells, for one that is a date and little more. */
  readonly carried: Cue['is'] | undefined;
  readonly owner: string;
}

const role = (is: Role['is'], clearly = true, answers = false): Role => ({ is, clearly, answers });
const isBack = (is: Cue['is'] | undefined) => is === 'back' || is === 'answers' || is === 'there';

export function roleOf(place: Place): Role {
  const { mention, left, right, sentence } = place;
  if (VAGUE.test(left) || isHours(place)) return role('none');
  const cue = governing(place);
  const is = cue ? cue.is : place.carried;
  if (is === 'other') return role('none');
  const says = (kind: Cue['is']) => sentence.cues.some((each) => each.is === kind);
  const away = says('away') || place.carried === 'away';
  const notBefore = NOT_BEFORE.test(left);
  if (mention.is === 'after-holiday') {
    const until = UNTIL.test(left) || /(?:^|\s)(?:til|først|to)\s*$/.test(left);
    const told = isBack(is) ? !isOthers(place) : is === 'away' && until;
    return told ? role('return', true, is === 'answers') : role('none');
  }
  if (INCLUSIVE_BEFORE.test(left) || INCLUSIVE_AFTER.test(right))
    return !away && isBack(is) ? role('none') : role('end');
  if (/^,?\s*(?:hvor|when|where)\s/.test(right) && backAfter(place)) return role('return');
  if (/hjemme\s+igen\s*(?:på\s*|den\s*|d\.\s*)?$/.test(left)) return role('home');
  if (BEFORE.test(left) && !notBefore) return role('none');
  if (isBack(is)) return roleOfReturn(place, is as Cue['is'], away);
  if (is === 'away') return roleOfAbsence(place, notBefore);
  if (is === undefined && OURSELVES.test(sentence.text) && !says('other')) {
    const { is: found } = roleOfAbsence(place, notBefore);
    return role(found === 'return' ? 'none' : found, false);
  }
  return role('none');
}

function roleOfReturn(place: Place, is: Cue['is'], away: boolean): Role {
  const { mention, left } = place;
  if (isOthers(place)) return role('none');
  const answers = is === 'answers' || answersBefore(place);
  if (AFTER.test(left)) return role('after', true, answers);
  if ((is === 'there' && !away && UNTIL.test(left)) || (PRESENT.test(left) && UNTIL.test(left)))
    return role('none');
  if ((mention.weekdays ?? 1) > 1 && is !== 'back') return role('none');
  if (
    mention.is === 'rest-of-week' ||
    mention.is === 'rest-of-day' ||
    mention.is === 'today' ||
    mention.is === 'weekend'
  )
    return away ? role('end') : role('none');
  const ours = /(?:^|[^a-zæøå])(?:jeg|i am|i will|i'm|i'll)(?![a-zæøå])/.test(ownPart(place));
  return role('return', ours || (is !== 'there' && !/åbner|reopen/.test(ownPart(place))), answers);
}

/** The part of the sentence that the date is in. */
function ownPart({ mention, sentence }: Place): string {
  const at = mention.start - sentence.start;
  const from = sentence.breaks.filter((each) => each <= at).pop() ?? 0;
  return sentence.text.slice(from, sentence.breaks.find((each) => each > at) ?? sentence.text.length);
}

function roleOfAbsence({ mention, left, right, isFirst }: Place, notBefore: boolean): Role {
  if (notBefore || UNTIL.test(left)) return role('return');
  if (FIRST.test(left) && mention.is !== 'week') return role('return');
  const single = mention.first === mention.last;
  const to = TO.test(left);
  // "til mandag den 30. kl. 8"; "til mandag" is the first day at work, unless it ends a stretch.
  if (to && MORNING.test(right) && /til\s*$|to\s*$/.test(left)) return role('return');
  const alone = isFirst || /[a-zæøå]{3}[^a-zæøå]{1,3}til\s*$/.test(left);
  if (
    alone &&
    single &&
    /(?:^|\s)til\s*$/.test(left) &&
    isWorkday(mention.last) &&
    !isWorkday(mention.last - 1)
  )
    return role('return');
  if (FROM.test(left) && (single || mention.is === 'week' || mention.is === 'next-week'))
    return role('begin');
  return role('end');
}

/** "mandag-torsdag kl. 9-12" */
const isHours = ({ mention, right }: Place) =>
  (mention.is === 'weekday' || mention.is === 'today' || mention.is === 'tomorrow' || /^\s*kl/.test(right)) &&
  HOURS.test(right);

/**
 * The word that says what the date is: in its own part of the sentence the one before it, else the one behind it; else the
 * one before it in the parts before, else the one behind it in the part that goes on from it.
 */
function governing({ mention, sentence, right, isLast }: Place): Cue | undefined {
  const at = mention.start - sentence.start;
  const cues = sentence.cues.filter(({ is }) => is !== 'nothing');
  const before = cues.filter(({ start }) => start < at).pop();
  const behind = cues.find(({ start }) => start >= at);
  const from = sentence.breaks.filter((each) => each <= at).pop() ?? 0;
  const to = sentence.breaks.find((each) => each > at) ?? sentence.text.length;
  const ownBefore = before && before.end > from ? before : undefined;
  // "grundet ferie er jeg mandag tilbage"
  const directly =
    behind &&
    isBack(behind.is) &&
    behind.end <= to &&
    /(?:er|svarer|kan|will be) (?:jeg|vi|du|i)?\s*(?:først )?(?:på )?$/.test(sentence.text.slice(0, at));
  if (ownBefore && !directly) return ownBefore;
  const near = right.length > 0 || isLast;
  if (behind && behind.start < to && (near || directly) && isOfThis(behind, at, sentence, mention))
    return behind;
  if (before) return before;
  return behind &&
    /^\s*[,()]/.test(right) &&
    isOfThis(behind, at, sentence, mention) &&
    !/\s(?:og|men|and|but|så)\s/.test(right.slice(0, behind.start - at))
    ? behind
    : undefined;
}

/** No other date stands between, unless it is the end of the same stretch. */
function isOfThis(behind: Cue, at: number, { text }: Sentence, mention: DateMention): boolean {
  const between = text.slice(at + mention.end - mention.start, behind.start);
  return !/¤/.test(between) || /^[^¤]{0,14}¤+[^¤]*$/.test(between);
}

/** Whether mail is what this part of the sentence is about. */
function answersBefore({ mention, sentence }: Place): boolean {
  const at = mention.start - sentence.start;
  const from = sentence.breaks.filter((each) => each <= at).pop() ?? 0;
  return sentence.cues.some(({ is, start, end }) => is === 'answers' && start < at && end > from);
}

function backAfter({ mention, sentence }: Place): boolean {
  const at = mention.end - sentence.start;
  return sentence.cues.some(({ is, start }) => start >= at && isBack(is));
}

/** Somebody else is there then: "Lise Toft er på kontoret mandag". */
function isOthers({ mention, sentence, written, owner }: Place): boolean {
  const at = mention.start - sentence.start;
  const from = sentence.breaks.filter((each) => each <= at).pop() ?? 0;
  const own = written.slice(from, at + 60);
  const found = OTHERS.exec(written.slice(0, at));
  if (!found) return false;
  const first = owner.split(' ')[0] as string;
  if (first !== '' && found[0].indexOf(first) >= 0) return false;
  return !OURSELVES.test(own.toLowerCase());
}
