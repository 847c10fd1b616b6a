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
  /** Words of phrases that count only as written, each with its number, from 1 on. */
  readonly phraseWords: ReadonlyMap<string, number>;
  /** Words of phrases of which any form counts, by base form. */
  readonly phraseForms: ReadonlyMap<string, number>;
  /** The phrases as a tree, for many begin alike: from a node (`ROOT` first) and a word (`pairOf`) to the next node. */
  readonly nexts: ReadonlyMap<number, number>;
  /** By node: the phrase that ends there, or -1. */
  readonly ends: readonly number[];
  /** 1 at `slotOf` for each pair of `nexts`, and for a few others: says of most words that they lead nowhere. */
  readonly mayNext: Uint8Array;
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
export class LexiconBuilder implements Lexicon {
  readonly kinds: Kind[] = [];
  readonly senses = new Map<string, Sense[]>();
  readonly parts = new WordParts();
  readonly phrases: Phrase[] = [];
  readonly phraseWords = new Map<string, number>();
  readonly phraseForms = new Map<string, number>();
  readonly nexts = new Map<number, number>();
  readonly ends = [-1];
  readonly mayNext = new Uint8Array(1 << 17);
  readonly groups = new Map<string, number>();
  readonly contextParts = new WordParts();
  medicine = -1;
  private readonly kindIds = new Map<string, number>();

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
    let node = ROOT;
    for (const word of written.split('_')) {
      const pair = pairOf(node, this.phraseWordId(word));
      this.mayNext[slotOf(pair)] = 1;
      node = placeFor(this.nexts, pair, () => this.ends.push(-1) - 1);
    }
    const phrase = this.phrases.push({ text: written, kind: this.kindId(kind) }) - 1;
    if (this.ends[node] === -1) this.ends[node] = phrase;
  }

  /** @param groups bits of `GROUPS` */
  addContext(word: string, groups: number): void {
    this.groups.set(word, (this.groups.get(word) || 0) | groups);
    this.contextParts.add(word);
  }

  build(): Lexicon {
    return this;
  }

  private phraseWordId(word: string): number {
    const anyForm = word.charAt(0) === '~';
    const number = this.phraseWords.size + this.phraseForms.size + 1;
    return anyForm
      ? placeFor(this.phraseForms, word.slice(1), () => number)
      : placeFor(this.phraseWords, word, () => number);
  }

  private kindId(name: string): number {
    return placeFor(this.kindIds, name, () => {
      const category = name.slice(0, name.indexOf('.')) as Category;
      const number = CATEGORIES.indexOf(category);
      const tellsLittle = /\.(?:body|head|agent)$/.test(name);
      const id = this.kinds.push({ name, category, number, strength: strengthOf(name), tellsLittle }) - 1;
      if (name === MEDICINE) this.medicine = id;
      return id;
    });
  }
}

/** The node of `Lexicon.nexts` from which all phrases go out. */
export const ROOT = 0;

/** A node, or a word of phrases, and a word of phrases as one number. */
export const pairOf = (first: number, second: number) => (first << 15) | second;

/** Multiplied by the golden ratio, so that neighbours get different places (Knuth, TAOCP 3, 6.4). */
export const slotOf = (pair: number) => Math.imul(pair, 0x9e3779b1) >>> 15;

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
