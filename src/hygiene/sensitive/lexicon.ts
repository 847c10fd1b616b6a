import { ADJECTIVE, EXACT, NAME, NOUN, VERB } from '../danish/endings';
import type { Category } from '../mail/types';

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
  readonly phrases: readonly Phrase[];
  /** Words of phrases: as written (`ondt`), or with `~` before a base (`~kaste`): any form of it counts. */
  readonly phraseWords: ReadonlyMap<string, number>;
  /** The phrases that begin with a word, by the word's number. */
  readonly beginnings: ReadonlyMap<number, readonly number[]>;
  /** Words of the context: bits of `GROUPS` by base form. */
  readonly groups: ReadonlyMap<string, number>;
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
  private readonly phrases: Phrase[] = [];
  private readonly phraseWords = new Map<string, number>();
  private readonly beginnings = new Map<number, number[]>();
  private readonly groups = new Map<string, number>();

  /**
   * @param kind "health.medicine"
   * @param pos n, v, a, p (name), x (exactly so) or w (n, v or a)
   */
  addWord(written: string, kind: string, pos: string, ambiguous: boolean): void {
    const lower = written.toLowerCase();
    const as = PARTS_OF_SPEECH[pos] as number;
    // Two capitals make an abbreviation; "Ritalin" is met in small letters too.
    const capitals = /[A-ZÆØÅ].*[A-ZÆØÅ]/.test(written) && as === NAME ? written : null;
    const sense: Sense = { kind: this.kindId(kind), ambiguous, capitals, as };
    const list = this.senses.get(lower);
    if (list) list.push(sense);
    else this.senses.set(lower, [sense]);
  }

  /** @param written words joined by "_", "~" before one of which any form counts */
  addPhrase(written: string, kind: string): void {
    const words = written.split('_').map((word) => {
      let id = this.phraseWords.get(word);
      if (id === undefined) {
        id = this.phraseWords.size;
        this.phraseWords.set(word, id);
      }
      return id;
    });
    const first = words[0] as number;
    const list = this.beginnings.get(first);
    if (list) list.push(this.phrases.length);
    else this.beginnings.set(first, [this.phrases.length]);
    this.phrases.push({ text: written, kind: this.kindId(kind), words });
  }

  /** @param groups bits of `GROUPS` */
  addContext(word: string, groups: number): void {
    this.groups.set(word, (this.groups.get(word) || 0) | groups);
  }

  build(): Lexicon {
    const { kinds, senses, phrases, phraseWords, beginnings, groups } = this;
    const medicine = this.kindIds.get('health.thing');
    return {
      kinds,
      medicine: medicine === undefined ? -1 : medicine,
      senses,
      phrases,
      phraseWords,
      beginnings,
      groups,
    };
  }

  private kindId(name: string): number {
    let id = this.kindIds.get(name);
    if (id === undefined) {
      id = this.kinds.length;
      this.kinds.push({ name, category: name.slice(0, name.indexOf('.')) as Category });
      this.kindIds.set(name, id);
    }
    return id;
  }
}
