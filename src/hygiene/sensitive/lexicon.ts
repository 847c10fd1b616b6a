import { ADJECTIVE, EXACT, NAME, NOUN, VERB } from '../danish/endings';
import type { Category } from '../mail/types';
import { CATEGORIES } from './categories';
import { strengthOf } from './strength';
import { WordParts } from './word-parts';

/** What one word of the lexicon can mean. */
export interface Sense {
  /** Index into `Lexicon.kinds`. */
  readonly kind: number;
  /** By itself it often means something else. */
  readonly ambiguous: boolean;
  /** It must be met with the capitals of this form; null: capitals don't matter. */
  readonly capitals: string | null;
  /** Parts of speech, as bits of `danish/endings`. */
  readonly as: number;
}

/** A kind of word within a category: "health.medicine". */
export interface Kind {
  readonly name: string;
  readonly category: Category;
  /** The category's place in `CATEGORIES`. */
  readonly number: number;
  /** How much its words tell by themselves: a place in `STRENGTHS`. */
  readonly strength: number;
  /** Its words alone say nothing of a person: a part of the body, a ward, a trade union. */
  readonly tellsLittle: boolean;
}

export interface Phrase {
  /** As the lexicon has it: "~gå_ned_med_stress". */
  readonly text: string;
  readonly kind: number;
  /** Numbers of `Lexicon.phraseWords`. */
  readonly words: readonly number[];
}

/** All categories' words in one index, so that a text is read once. */
export interface Lexicon {
  readonly kinds: readonly Kind[];
  /** The kind of medicines, for names told by their ending; -1 without it. */
  readonly medicine: number;
  /** By base form in small letters. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** The base forms of `senses` as parts of compounds. */
  readonly parts: WordParts;
  readonly phrases: readonly Phrase[];
  /** Words of phrases that count only as written, each with its number. */
  readonly phraseWords: ReadonlyMap<string, number>;
  /** Words of phrases of which any form counts, by base form. */
  readonly phraseForms: ReadonlyMap<string, number>;
  /** Phrases, ascending, by the number of their first word and then of their second. */
  readonly beginnings: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
  /** Signatures of the second words of `beginnings`, by the number of the first. */
  readonly openings: ReadonlyMap<number, number>;
  /** Words of the context: bits of `GROUPS` by base form. */
  readonly groups: ReadonlyMap<string, number>;
  readonly contextParts: WordParts;
}

const PARTS_OF_SPEECH: Readonly<Record<string, number>> = {
  n: NOUN,
  v: VERB,
  a: ADJECTIVE,
  p: NAME,
  x: EXACT,
  /** Noun, verb or adjective: most words need no telling. */
  w: NOUN | VERB | ADJECTIVE,
};

/** Builds a lexicon word by word. */
export class LexiconBuilder {
  private readonly kinds: Kind[] = [];
  private readonly kindIds = new Map<string, number>();
  private readonly senses = new Map<string, Sense[]>();
  private readonly parts = new WordParts();
  private readonly phrases: Phrase[] = [];
  private readonly phraseWords = new Map<string, number>();
  private readonly phraseForms = new Map<string, number>();
  private readonly beginnings = new Map<number, Map<number, number[]>>();
  private readonly openings = new Map<number, number>();
  private readonly groups = new Map<string, number>();
  private readonly contextParts = new WordParts();

  /**
   * @param kind "health.medicine"
   * @param pos n, v, a, p (name), x (exactly so) or w (n, v or a)
   */
  addWord(written: string, kind: string, pos: string, ambiguous: boolean): void {
    const lower = written.toLowerCase();
    const as = PARTS_OF_SPEECH[pos] as number;
    // Two capitals make an abbreviation; "Ritalin" is met in small letters too.
    const capitals = as === NAME && /[A-ZÆØÅ].*[A-ZÆØÅ]/.test(written) ? written : null;
    placeFor(this.senses, lower, () => []).push({ kind: this.kindId(kind), ambiguous, capitals, as });
    this.parts.add(lower);
  }

  /** @param written two words or more, joined by "_"; "~" before one: any form of it counts */
  addPhrase(written: string, kind: string): void {
    const words = written.split('_').map((word) => this.phraseWordId(word));
    const [first, second] = words as [number, number];
    const seconds = placeFor(this.beginnings, first, () => new Map<number, number[]>());
    placeFor(seconds, second, () => []).push(this.phrases.length);
    this.openings.set(first, (this.openings.get(first) || 0) | signatureOf(second));
    this.phrases.push({ text: written, kind: this.kindId(kind), words });
  }

  /** @param groups bits of `GROUPS` */
  addContext(word: string, groups: number): void {
    this.groups.set(word, (this.groups.get(word) || 0) | groups);
    this.contextParts.add(word);
  }

  build(): Lexicon {
    const { kinds, senses, parts, phrases, phraseWords, phraseForms, beginnings, openings } = this;
    const medicine = this.kindIds.get(MEDICINE);
    return {
      kinds,
      medicine: medicine === undefined ? -1 : medicine,
      senses,
      parts,
      phrases,
      phraseWords,
      phraseForms,
      beginnings,
      openings,
      groups: this.groups,
      contextParts: this.contextParts,
    };
  }

  private phraseWordId(word: string): number {
    const anyForm = word.charAt(0) === '~';
    const number = this.phraseWords.size + this.phraseForms.size;
    return anyForm
      ? placeFor(this.phraseForms, word.slice(1), () => number)
      : placeFor(this.phraseWords, word, () => number);
  }

  private kindId(name: string): number {
    return placeFor(this.kindIds, name, () => {
      const category = name.slice(0, name.indexOf('.')) as Category;
      const number = CATEGORIES.indexOf(category);
      const tellsLittle = /\.(?:body|head|agent)$/.test(name);
      return this.kinds.push({ name, category, number, strength: strengthOf(name), tellsLittle }) - 1;
    });
  }
}

/**
 * One bit of 32 for a phrase word: most words that stand together begin no phrase together, and their bits tell it
 * without a look-up. Multiplied by the golden ratio, so that neighbours get different bits (Knuth, TAOCP 3, 6.4).
 */
export const signatureOf = (phraseWord: number) => 1 << (Math.imul(phraseWord, 0x9e3779b1) >>> 27);

/** The kind that medicines ship as, for names told by their ending. */
const MEDICINE = 'health.thing';

function placeFor<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
