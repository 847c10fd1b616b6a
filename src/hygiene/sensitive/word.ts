import { type Base, basesOf, NAME, rootOf } from '../danish/endings';
import { compoundMeanings, hyphenatedMeanings, SHORTEST_COMPOUND } from './compound';
import { directMeanings } from './direct';
import { groupsOf, isNameIn } from './groups';
import { type Lexicon, pairOf, ROOT, type Sense } from './lexicon';
import { type Meaning, NOTHING } from './meaning';
import { hasMedicineEnding } from './medicine-endings';
import { isFirstName, pointsIn } from './people';
import { rolesOf } from './small-words';

/** All that one distinct word tells without its surroundings. */
export interface Word {
  readonly text: string;
  /** What is left without its ending (`danish/endings`), for comparing it with others. */
  readonly root: string;
  readonly meanings: readonly Meaning[];
  /** Numbers of the phrase words that it can be (`Lexicon.phraseWords`, `phraseForms`). */
  readonly inPhrases: readonly number[];
  /** The node of the phrases that begin with it, and the one number of `inPhrases`: 0 for none, `MANY` for several. */
  readonly opens: number;
  readonly joins: number;
  /** How it points at somebody, as `people.ts` tells; 0: not. */
  readonly points: number;
  readonly isFirstName: boolean;
  /** Bits of `GROUPS`. */
  readonly groups: number;
  /** Bits of `small-words.ts`. */
  readonly roles: number;
}

export const MANY = -1;

/** Looks a word up. @param word small letters, composed (`foldedWord`) */
export function describeWord(word: string, lexicon: Lexicon): Word {
  const bases = basesOf(word);
  const inPhrases = phraseNumbers(word, bases, lexicon);
  const nodes = inPhrases.map((first) => lexicon.nexts.get(pairOf(ROOT, first)) || 0).filter(Boolean);
  const groups = groupsOf(bases, lexicon);
  return {
    text: word,
    root: rootOf(word),
    meanings: meaningsOf(word, bases, lexicon),
    inPhrases,
    opens: onlyOne(nodes),
    joins: onlyOne(inPhrases),
    points: pointsIn(word, bases, groups),
    isFirstName: isFirstName(word) || isNameIn(word, lexicon),
    groups,
    roles: rolesOf(word),
  };
}

const onlyOne = (numbers: readonly number[]) => (numbers.length > 1 ? MANY : numbers[0] || 0);

function phraseNumbers(word: string, bases: readonly Base[], lexicon: Lexicon): readonly number[] {
  const numbers: number[] = [];
  const exact = lexicon.phraseWords.get(word);
  if (exact !== undefined) numbers.push(exact);
  for (const { text } of bases) {
    const number = lexicon.phraseForms.get(text);
    if (number !== undefined && numbers.indexOf(number) < 0) numbers.push(number);
  }
  return numbers.length === 0 ? NOTHING : numbers;
}

function meaningsOf(word: string, bases: readonly Base[], lexicon: Lexicon): readonly Meaning[] {
  if (word.length < 2 || NO_FACT.has(word)) return NOTHING;
  const direct = directMeanings(word, bases, lexicon);
  if (direct.length > 0) return direct;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return hyphenatedMeanings(word, hyphen, lexicon);
  if (word.length < SHORTEST_COMPOUND) return NOTHING;
  const found = compoundMeanings(word, bases, lexicon);
  if (found.length > 0 || lexicon.medicine < 0 || !hasMedicineEnding(word)) return found;
  const sense: Sense = { kind: lexicon.medicine, ambiguous: false, capitals: null, as: NAME };
  return [{ sense, way: 'ending', definite: false, plural: false, base: word }];
}

/** Forms of other words that only look like forms of the lexicon's. */
const NO_FACT: ReadonlySet<string> = new Set(
  (
    'tjekker tyve genere generer genert generet bedt skyldes skyldtes roman romanen romaner tror lever gælder medmindre ' +
    'slå slås lægen lægens eksemplar eksemplarer kontaktperson kontaktpersonen fuldmagt forbindelse bad leveret levere leverer faldt faldet skilte skiltet protest ' +
    'undskyld undskylde undskylder receptionen gerne rigtig slagte øjeblik øjeblikket hånden ringe ringer hejse læg ' +
    'tandem armen hjertelig hjerteligt øjemed fodnote fodbold fodboldklub tungt halsen benene faste fast delt delte ' +
    'plads pladsen vold volden fald tager lægge lægger lagde løn lønnen syge spor prøve prøver prøvet prøven'
  ).split(' '),
);
