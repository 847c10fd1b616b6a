import type { Category } from '../mail/types';
import {
  CATEGORIES,
  type Features,
  FORMS,
  PER_CATEGORY,
  PLACES,
  SHAPES,
  SIMPLE_FRAMES,
  strengthOf,
} from './features';
import { FRAMES, framesOf } from './frame';
import { bitOf, GROUPS, THINGS } from './groups';
import type { Kind, Lexicon } from './lexicon';
import { COUNTED, FIRST, GENERIC, KIN, NAMED, NAMED_PERHAPS, ROLE, SECOND, THIRD } from './people';
import type { Candidate, Reading } from './reading';
import { isBoundary, type Sentence, sentenceAround } from './sentences';
import { WAYS, type Word } from './word';

/** Where a text stands in the mail. */
export type Setting = 'subject' | 'body' | 'file' | 'file-name';

/** What speaks for and against a candidate. `features` are numbers of `Features.names`. */
export interface Evidence {
  readonly features: readonly number[];
  readonly sentence: Sentence;
  /** Token that points at the person, or -1. */
  readonly person: number;
  readonly before: Word | null;
  readonly after: Word | null;
}

/** What is the same for all candidates of one text. */
export interface Background {
  readonly reading: Reading;
  readonly setting: Setting;
  readonly isQuoted: (place: number) => boolean;
  readonly greets: 'one' | 'all' | null;
  /** Tokens that begin a closing ("Venlig hilsen"), ascending. */
  readonly closings: readonly number[];
  /** How many different words of each category the text has, by the category's place in `CATEGORIES`. */
  readonly counts: readonly number[];
}

const CLOSINGS = ['hilsen', 'hilsner', 'mvh', 'vh', 'regards', 'grüßen', 'grüße', 'dbh', 'kh'];
const TO_ALL = [
  'alle',
  'kolleger',
  'kollegaer',
  'forældre',
  'beboere',
  'borgere',
  'naboer',
  'ledere',
  'medlemmer',
  'jer',
  'team',
  'all',
  'personale',
  'samarbejdspartnere',
  'frivillige',
  'allesammen',
];
const GREETINGS = [
  'kære',
  'hej',
  'hejsa',
  'goddag',
  'dear',
  'hi',
  'hello',
  'godmorgen',
  'hallo',
  'liebe',
  'lieber',
];

export function backgroundOf(
  reading: Reading,
  lexicon: Lexicon,
  setting: Setting,
  isQuoted: (place: number) => boolean,
): Background {
  const { tokens, words, candidates } = reading;
  const closings: number[] = [];
  const isClosing = words.map(({ text }) => CLOSINGS.indexOf(text) >= 0);
  for (let at = 0; at < tokens.count; at++) if (isClosing[tokens.kinds[at] as number]) closings.push(at);
  const seen: Record<string, true> = {};
  const counts = CATEGORIES.map(() => 0);
  for (const { meaning } of candidates) {
    const category = categoryOf(lexicon, meaning.sense.kind);
    const key = `${category} ${meaning.base}`;
    if (seen[key]) continue;
    seen[key] = true;
    (counts[category] as number)++;
  }
  return { reading, setting, isQuoted, greets: greetingOf(reading), closings, counts };
}

export function categoryOf({ kinds }: Lexicon, kind: number): number {
  return CATEGORIES.indexOf((kinds[kind] as { category: Category }).category);
}

function greetingOf({ tokens, words }: Reading): 'one' | 'all' | null {
  for (let at = 0; at < Math.min(tokens.count, 4); at++) {
    const word = words[tokens.kinds[at] as number] as Word;
    if (GREETINGS.indexOf(word.text) < 0) continue;
    for (let next = at + 1; next < Math.min(tokens.count, at + 4); next++) {
      const { text } = words[tokens.kinds[next] as number] as Word;
      if (TO_ALL.indexOf(text) >= 0) return 'all';
    }
    return 'one';
  }
  return null;
}

const PLACE_COUNT = PLACES.length;

/** Weighs nothing: gathers what is there to be weighed. */
export function evidenceFor(
  candidate: Candidate,
  background: Background,
  lexicon: Lexicon,
  features: Features,
): Evidence {
  const { reading, setting } = background;
  const { text, tokens, words } = reading;
  const { first, last, meaning } = candidate;
  const { sense } = meaning;
  const on: number[] = [];
  const sentence = sentenceAround(reading, first, last);
  const wordAt = (at: number) => words[tokens.kinds[at] as number] as Word;
  const form = (name: (typeof FORMS)[number]) => on.push(features.form + FORMS.indexOf(name));
  const shape = (name: (typeof SHAPES)[number]) => on.push(features.shape + SHAPES.indexOf(name));

  on.push((sense.ambiguous ? features.ambiguous : features.kind) + sense.kind);
  if (candidate.isPhrase) form('phrase');
  else on.push(features.way + WAYS.indexOf(meaning.way));
  if (meaning.definite) form('definite');
  if (meaning.plural) form('plural');
  const capital = isCapital(text, tokens.starts[first] as number);
  if (first === sentence.from) form('first-in-sentence');
  else if (capital) form('capital-inside');
  if (capital && isAllCapitals(text, tokens.starts[first] as number, tokens.ends[first] as number))
    form('all-capitals');

  // Persons around it.
  const found = new Uint8Array((NAMED_PERHAPS + 1) * PLACE_COUNT);
  let person = -1;
  let nearest = 99;
  let somebody = false;
  let generic = false;
  const note = (who: number, place: number, token: number, distance: number) => {
    found[who * PLACE_COUNT + place] = 1;
    if (who === GENERIC) {
      generic = true;
      return;
    }
    somebody = true;
    if (distance < nearest) {
      nearest = distance;
      person = token;
    }
  };
  for (let at = sentence.from; at < sentence.to; at++) {
    if (at >= first && at <= last) continue;
    const who = whoIs(reading, at, at === sentence.from, sentence);
    if (who === 0) continue;
    const distance = at < first ? first - at : at - last + 2;
    const place = at < first ? (first - at <= 2 ? 0 : 1) : 2;
    note(who, place, at, distance);
  }
  let groups = 0;
  for (let at = sentence.from; at < sentence.to; at++) groups |= wordAt(at).groups;
  // The sentence before: "Mathias er hjemme i dag. Han har feber."
  if (sentence.from > 0) {
    const stop = Math.max(0, sentence.from - 25);
    for (let at = sentence.from - 1; at >= stop; at--) {
      if (at < sentence.from - 1 && isBoundary(reading, at)) break;
      const who = whoIs(reading, at, at === 0 || isBoundary(reading, at - 1), null);
      if (who !== 0) note(who, 3, at, 40 + sentence.from - at);
    }
  }
  for (let at = 0; at < found.length; at++) if (found[at] === 1) on.push(features.point + at);

  const before = first > sentence.from ? wordAt(first - 1) : null;
  const after = last + 1 < sentence.to ? wordAt(last + 1) : null;
  const beforeThat = first - 1 > sentence.from ? wordAt(first - 2) : null;
  if (before !== null && isCapital(text, tokens.starts[first - 1] as number) && first - 1 > sentence.from)
    form('capital-before');
  if (after !== null && isCapital(text, tokens.starts[last + 1] as number)) form('capital-after');
  if (isPossessive(before) || isPossessive(beforeThat)) form('possessive-before');
  if (before?.isFirstName === true) form('named-before');
  if (
    before !== null &&
    first - 1 > sentence.from - 1 &&
    isGenitiveName(text, tokens.starts[first - 1] as number, tokens.ends[first - 1] as number, before)
  ) {
    form('genitive-name-before');
  }
  if (hasPattern(reading, sentence, first)) form('person-has');

  for (let bit = 0; bit < GROUPS.length; bit++) {
    if ((groups & (1 << bit)) !== 0) on.push(features.group + bit);
  }

  const length = sentence.to - sentence.from;
  if (sentence.isQuestion) shape('question');
  if (length <= 4) shape('short');
  if (length >= 22) shape('long');
  if (sentence.isLine) shape('line');
  if (setting === 'subject' || setting === 'file' || setting === 'file-name') shape(setting);
  if (isInSignature(background, first)) shape('signature');
  if (setting === 'body' && background.isQuoted(tokens.starts[first] as number)) shape('quoted');
  if (background.greets !== null) shape(background.greets === 'one' ? 'greets-one' : 'greets-all');
  const category = categoryOf(lexicon, sense.kind);
  const inText = background.counts[category] as number;
  if (inText === 2) shape('one-more-in-text');
  if (inText > 2) shape('many-more-in-text');
  let same = 0;
  let other = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (at >= first && at <= last) continue;
    for (const one of wordAt(at).meanings) {
      if (categoryOf(lexicon, one.sense.kind) === category) same++;
      else other = true;
    }
  }
  if (same === 1) shape('one-more');
  if (same > 1) shape('many-more');
  if (other) shape('other-category');
  const nobody = !somebody;
  if (nobody && nearest === 99) shape(sense.ambiguous ? 'nobody-ambiguous' : 'nobody');
  if (nobody && generic) shape(sense.ambiguous ? 'only-generic-ambiguous' : 'only-generic');

  on.push(features.nearest + nearestBefore(reading, sentence, first));
  const weak = meaning.way === 'part' || meaning.way === 'service-part';
  const strength = candidate.isPhrase
    ? 7
    : weak
      ? 6
      : strengthOf((lexicon.kinds[sense.kind] as Kind).name) + (sense.ambiguous ? 1 : 0);
  on.push(features.strength + strength * 4 + (somebody ? 0 : nearest < 99 ? 1 : generic ? 2 : 3));
  const frames = framesOf(
    reading,
    sentence,
    first,
    last,
    (at) => whoIs(reading, at, at === sentence.from, sentence),
    (at) =>
      isGenitiveName(text, tokens.starts[at] as number, tokens.ends[at] as number, wordAt(at)) &&
      (at > sentence.from || wordAt(at).isFirstName),
  );
  for (const frame of frames) on.push(features.frame + frame);
  for (const simple of simpleFrames(frames))
    on.push(features.frameStrength + strength * SIMPLE_FRAMES.length + simple);

  const per = (what: (typeof PER_CATEGORY)[number]) =>
    on.push(features.category + category * PER_CATEGORY.length + PER_CATEGORY.indexOf(what));
  per('is');
  if (somebody) per('somebody');
  if (generic) per('generic');
  if ((groups & SERVICE_GROUPS) !== 0) per('service');
  return { features: on, sentence, person, before, after };
}

/** The frames as the few kinds that can be weighed together with the word's own strength. */
function simpleFrames(frames: readonly number[]): number[] {
  const found: number[] = [];
  for (const frame of frames) {
    const name = FRAMES[frame] as string;
    if (name === 'left:possessive') found.push(0);
    else if (name === 'left:genitive') found.push(1);
    else if (name === 'left:have:person') found.push(2);
    else if (name === 'left:have:self') found.push(3);
    else if (/^right:(?:til|hos|på|af|fra):(?:person|self)$/.test(name)) found.push(4);
    else if (/^left:.*:topic$/.test(name)) found.push(5);
    else if (/:generic$/.test(name)) found.push(6);
    else if (/^left:.*:thing$/.test(name)) found.push(7);
  }
  return found.length > 0 ? found : [8];
}

/** Index into `NEAREST`: who or what stands nearest before the candidate in its sentence. */
function nearestBefore(reading: Reading, sentence: Sentence, first: number): number {
  const { tokens, words } = reading;
  for (let at = first - 1; at >= sentence.from; at--) {
    const who = whoIs(reading, at, at === sentence.from, sentence);
    if (who === GENERIC) return 2;
    if (who !== 0) return 1;
    const { groups } = words[tokens.kinds[at] as number] as Word;
    const noun = groups & NOUNS;
    if (noun === 0) continue;
    for (let bit = 0; bit < GROUPS.length; bit++) if ((noun & (1 << bit)) !== 0) return bit + 3;
  }
  return 0;
}

const NOUNS =
  THINGS |
  bitOf('service') |
  bitOf('profession') |
  bitOf('sport') |
  bitOf('politics') |
  bitOf('job') |
  bitOf('money');

const SERVICE_GROUPS =
  bitOf('service') | bitOf('event') | bitOf('paper') | bitOf('figures') | bitOf('job') | bitOf('politics');

/** How the word at a token points at somebody: a word for it, a name, initials, or a long number. */
function whoIs(reading: Reading, at: number, opens: boolean, sentence: Sentence | null): number {
  const { text, tokens, words } = reading;
  const word = words[tokens.kinds[at] as number] as Word;
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  const capital = isCapital(text, start);
  if (capital && word.isFirstName) return NAMED;
  // "I" with a capital inside a sentence is the plural "you".
  if (capital && !opens && word.text === 'i') return SECOND;
  if (word.points !== 0) return word.points;
  if (!capital) return isLongNumber(text, start, end) ? COUNTED : 0;
  if (isInitials(text, start, end)) return COUNTED;
  if (word.meanings.length > 0 || word.groups !== 0 || isAllCapitals(text, start, end)) return 0;
  const behind = at + 1 < tokens.count ? (words[tokens.kinds[at + 1] as number] as Word) : null;
  if (opens || sentence === null) {
    // "Magne har …": an unknown word with a capital before a verb of having, that is no noun with an ending.
    const verb = behind !== null && (behind.groups & HAS) !== 0 && end - start >= 3;
    return verb && !/(?:en|et|erne|ene|er|t|hed|ing)$/.test(word.text) && !SMALL.has(word.text) ? NAMED : 0;
  }
  const before = at > 0 ? (words[tokens.kinds[at - 1] as number] as Word) : null;
  if (before?.isFirstName || /(?:sen|gaard|gård|feldt|strup|berg|mann)s?$/.test(word.text)) return NAMED;
  // A capital behind "i", "på", "fra" is a place more often than a person.
  return before !== null && PLACE_WORDS.has(before.text) ? 0 : NAMED_PERHAPS;
}

const PLACE_WORDS = setOf(
  'i på fra ved af over omkring under den det de nye gamle team afdeling projekt firmaet bogen filmen',
);
const SMALL = setOf(
  'det der den her hvad hvem hvor hvornår hvordan når hvis men og så nu da vi alle ingen noget intet kære hej mvh vh obs ps jo ja nej tak desværre også ikke som efter før',
);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** "M.K.", "AB", "ABH:": two to four capitals with dots, or two to three alone. */
function isInitials(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length === 1)
    return text.charAt(end) === '.' && isCapital(text, end + 1) && /[A-ZÆØÅ]\.?/.test(text.charAt(end + 1));
  return false;
}

function isLongNumber(text: string, start: number, end: number): boolean {
  if (end - start < 6) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code < 48 || code > 57) && code !== 45) return false;
  }
  return true;
}

function isPossessive(word: Word | null): boolean {
  return word !== null && POSSESSIVES.indexOf(word.text) >= 0;
}

const POSSESSIVES = [
  'din',
  'dit',
  'dine',
  'hans',
  'hendes',
  'min',
  'mit',
  'mine',
  'jeres',
  'sin',
  'sit',
  'sine',
  'deres',
  'your',
  'his',
  'her',
  'my',
  'dein',
  'deine',
  'ihre',
  'seine',
];

/** "Mathias' insulin", "Bentes hofte". */
function isGenitiveName(text: string, start: number, end: number, word: Word): boolean {
  if (!isCapital(text, start)) return false;
  const last = text.charAt(end - 1);
  // "Vivis migræne": a capital and an s, and no other word that we know.
  const unknown = word.points === 0 && word.groups === 0 && word.meanings.length === 0 && end - start >= 4;
  return (
    (last === 's' && (word.isFirstName || unknown)) || text.charAt(end) === "'" || text.charAt(end) === '’'
  );
}

/** "han har …", "Bente fik …", "du er …": somebody, a verb of having or being, and the word, with little between. */
function hasPattern({ tokens, words }: Reading, sentence: Sentence, first: number): boolean {
  const stop = Math.max(sentence.from, first - 7);
  let verb = false;
  for (let at = first - 1; at >= stop; at--) {
    const word = words[tokens.kinds[at] as number] as Word;
    if ((word.groups & HAS) !== 0) verb = true;
    const who = word.points;
    const isSomebody =
      word.isFirstName ||
      who === SECOND ||
      who === THIRD ||
      who === FIRST ||
      who === KIN ||
      who === ROLE ||
      who === NAMED_PERHAPS;
    if (isSomebody && verb) return true;
  }
  return false;
}

const HAS = bitOf('having');

function isInSignature({ closings, reading }: Background, token: number): boolean {
  for (let at = closings.length - 1; at >= 0; at--) {
    const closing = closings[at] as number;
    if (closing >= token) continue;
    // Behind a closing in its line stands a name; the lines below hold titles and departments.
    return token - closing <= SIGNATURE_WORDS && !reachesSentence(reading, closing, token);
  }
  return false;
}

const SIGNATURE_WORDS = 40;

/** A full sentence behind the closing ("Ps. …") ends the signature. */
function reachesSentence(reading: Reading, closing: number, token: number): boolean {
  const { text, tokens } = reading;
  const between = text.slice(tokens.ends[closing] as number, tokens.starts[token] as number);
  return /\n(?:fra|from|ps\b|sendt|-----|>)/i.test(between);
}

export function isCapital(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

function isAllCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
