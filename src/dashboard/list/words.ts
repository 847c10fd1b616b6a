import type { FollowedInquiry } from '../../graph/follow/types';
import { nearDay } from '../../hygiene/danish/day-words';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { number } from '../numbers';
import type { ListFilter } from '../types';
import type { ListView } from './list-view';
import { LIST_TEXTS } from './texts';

/** How many the list shows, in words; what cannot be seen is said beside what waits, and not counted with it. */
export function sayHits({ hits, unknown, unread }: ListView, filter: ListFilter, language: Language): string {
  const texts = LIST_TEXTS[language];
  const only = filter.only ?? 'waiting';
  const counted = only === 'unknown' || only === 'unread' ? hits : hits - unknown;
  const said: string[] = [];
  // "Nobody" is not said of what was not looked at.
  if (counted > 0) said.push(counts(counted, texts.hits[only], language));
  else if (unread.length === 0) said.push(texts.none[only]);
  else said.push(texts.coming);
  if (only === 'waiting' && unknown > 0) said.push(counts(unknown, texts.unknown, language));
  if (unread.length > 0) said.push(counts(unread.length, texts.unread, language));
  return said.join(' ');
}

/** "frist på fredag"; empty where the status says it, or where no such day holds any more. */
export function sayDue({ status, dueAt }: FollowedInquiry, now: string, language: Language): string {
  const [due, today] = [localDayOf(dueAt), localDayOf(now)];
  if (status !== 'open' || due === today) return '';
  return fill(LIST_TEXTS[language].due, { when: nearDay(due, today, language).replace(/ /g, '\u00a0') });
}

const counts = (n: number, [one, many]: readonly [string, string], language: Language): string =>
  fill(n === 1 ? one : many, { n: number(n, language) });

/** Characters of a subject that are shown at once: about three lines of its column. */
const MOST = 100;

/** A subject that fits, and whether there is more of it. @param subject one line of plain text */
export function clamped(subject: string): { readonly text: string; readonly isCut: boolean } {
  if (subject.length <= MOST) return { text: subject, isCut: false };
  // Not in the middle of a character.
  const end = /[\ud800-\udbff]/.test(subject.charAt(MOST - 1)) ? MOST - 1 : MOST;
  return { text: `${subject.slice(0, end).trimEnd()} …`, isCut: true };
}
