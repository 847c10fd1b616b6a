import { bitOf, THINGS } from './groups';
import { FIRST, GENERIC } from './people';
import type { Reading } from './reading';
import type { Sentence } from './sentences';
import type { Word } from './word';

/**
 * What a word hangs on in its sentence, read without a grammar: from the word to the left over what may stand between
 * ("hans nye …", "et oplæg om …", "Bente har fået …"), and to the right ("… til Mathilde").
 */

/** Who or what stands at the other end. */
export const ENDS = ['person', 'self', 'generic', 'thing', 'topic', 'verb', 'other', 'none'] as const;
export type End = (typeof ENDS)[number];

export const PREPOSITIONS = [
  'om',
  'mod',
  'for',
  'til',
  'ved',
  'over',
  'af',
  'med',
  'i',
  'på',
  'hos',
  'efter',
  'under',
  'fra',
  'uden',
  'som',
] as const;

/** The frames to the left: a possessive, a name's genitive, "… har/er …", each preposition; then those to the right. */
export const FRAMES: readonly string[] = makeFrames();

function makeFrames(): string[] {
  const frames = ['left:possessive', 'left:genitive', 'left:start', 'left:open'];
  for (const end of ENDS) frames.push(`left:have:${end}`, `left:verb:${end}`, `right:is:${end}`);
  for (const preposition of PREPOSITIONS) {
    for (const end of ENDS) frames.push(`left:${preposition}:${end}`, `right:${preposition}:${end}`);
  }
  return frames;
}

const numbers = new Map<string, number>();
FRAMES.forEach((frame, at) => {
  numbers.set(frame, at);
});

const prepositions = new Map<string, true>();
for (const preposition of PREPOSITIONS) prepositions.set(preposition, true);

const TOPICS =
  bitOf('event') |
  bitOf('paper') |
  bitOf('figures') |
  bitOf('service') |
  bitOf('politics') |
  bitOf('fiction') |
  bitOf('news') |
  bitOf('job') |
  bitOf('organisation') |
  bitOf('sport') |
  bitOf('money');
const HAVING = bitOf('having');
const VERBS = bitOf('talk') | bitOf('order') | bitOf('rule');

const POSSESSIVES = words(
  'din dit dine hans hendes min mit mine jeres sin sit sine deres vores your his her my dein deine ihre seine',
);
/** They part what belongs together. */
const PARTING = words('at der fordi men hvis når mens så da selvom samt eller hvor hvornår om');
/** Words that may be passed over on the way. */
const LIGHT = words(
  'en et den det de ny nye nyt lidt meget nogle sådan sin ikke nu også igen stadig jo lige så helt ret ganske meget ' +
    'stor store lille små svær svære let lette alvorlig alvorlige to tre fire dag daglig daglige fast faste egen egne ' +
    'kronisk kroniske akut akutte og eller vel nok da vist altid aldrig desværre heldigvis selv både',
);

function words(list: string): ReadonlyMap<string, true> {
  const map = new Map<string, true>();
  for (const word of list.split(' ')) map.set(word, true);
  return map;
}

/** Words passed over at most, to each side. */
const REACH = 4;

export type WhoIs = (token: number) => number;

/** Numbers of the frames (`FRAMES`) that a candidate stands in: one to the left, at most one to the right. */
export function framesOf(
  reading: Reading,
  sentence: Sentence,
  first: number,
  last: number,
  whoIs: WhoIs,
  isGenitive: (token: number) => boolean,
): number[] {
  const found: number[] = [];
  const left = numbers.get(leftFrame(reading, sentence, first, whoIs, isGenitive));
  if (left !== undefined) found.push(left);
  const right = rightFrame(reading, sentence, last, whoIs);
  const number = right === null ? undefined : numbers.get(right);
  if (number !== undefined) found.push(number);
  return found;
}

function leftFrame(
  reading: Reading,
  sentence: Sentence,
  first: number,
  whoIs: WhoIs,
  isGenitive: (token: number) => boolean,
): string {
  const { tokens, words: all } = reading;
  let passed = 0;
  for (let at = first - 1; at >= sentence.from; at--) {
    const word = all[tokens.kinds[at] as number] as Word;
    if (POSSESSIVES.has(word.text)) return 'left:possessive';
    if (isGenitive(at)) return 'left:genitive';
    if (prepositions.has(word.text)) return `left:${word.text}:${endLeft(reading, sentence, at, whoIs)}`;
    if ((word.groups & HAVING) !== 0) return `left:have:${endLeft(reading, sentence, at, whoIs)}`;
    if ((word.groups & VERBS) !== 0) return `left:verb:${endLeft(reading, sentence, at, whoIs)}`;
    // "har han feber": the verb may stand before the person.
    const who = whoIs(at);
    if (who !== 0) return `left:have:${endOf(who)}`;
    if (!LIGHT.has(word.text) && ++passed > REACH) return 'left:open';
  }
  return 'left:start';
}

/** Who or what governs a verb or a preposition: the nearest word to its left that is somebody or something. */
function endLeft(reading: Reading, sentence: Sentence, from: number, whoIs: WhoIs): End {
  const { tokens, words: all } = reading;
  let passed = 0;
  for (let at = from - 1; at >= sentence.from; at--) {
    const word = all[tokens.kinds[at] as number] as Word;
    const who = whoIs(at);
    if (who !== 0) return endOf(who);
    if ((word.groups & TOPICS) !== 0) return 'topic';
    if ((word.groups & THINGS) !== 0) return 'thing';
    if (PARTING.has(word.text)) return 'other';
    if (!LIGHT.has(word.text) && (word.groups & HAVING) === 0 && ++passed > REACH + 2) return 'other';
  }
  // "Har du …", "Ligger med feber": behind the verb, or nobody.
  if (from + 1 < tokens.count) {
    const who = whoIs(from + 1);
    if (who !== 0) return endOf(who);
  }
  return passed > 0 ? 'other' : 'none';
}

function endOf(who: number): End {
  return who === GENERIC ? 'generic' : who === FIRST ? 'self' : 'person';
}

function rightFrame(reading: Reading, sentence: Sentence, last: number, whoIs: WhoIs): string | null {
  const { tokens, words: all } = reading;
  for (let at = last + 1; at < sentence.to && at <= last + 2; at++) {
    const word = all[tokens.kinds[at] as number] as Word;
    if (prepositions.has(word.text)) return `right:${word.text}:${endRight(reading, sentence, at, whoIs)}`;
    if ((word.groups & HAVING) !== 0) return `right:is:${endRight(reading, sentence, at, whoIs)}`;
    if (!LIGHT.has(word.text)) return null;
  }
  return null;
}

function endRight(reading: Reading, sentence: Sentence, from: number, whoIs: WhoIs): End {
  const { tokens, words: all } = reading;
  for (let at = from + 1; at < sentence.to && at <= from + 3; at++) {
    const word = all[tokens.kinds[at] as number] as Word;
    const who = whoIs(at);
    if (who !== 0) return endOf(who);
    if ((word.groups & TOPICS) !== 0) return 'topic';
    if ((word.groups & THINGS) !== 0) return 'thing';
  }
  return 'other';
}
