/**
 * Distinct words met so far, each with a number that tells its kind. Plain ones are known by two numbers made of their
 * letters: comparing the letters themselves would take as long as all the rest. That two words share both numbers will
 * not happen by chance.
 */
export class KnownWords {
  /** The kind of the word that was read last. */
  last = 0;
  private readonly kindOf: (word: string) => number;
  /** Four places a word: its kind, 0 where there is none; its two numbers; nothing. */
  private table = new Int32Array(ROOM);
  private count = 0;
  private readonly folded = new Map<string, number>();

  /**
   * @param kindOf asked once for each distinct word: small letters, composed, without unseen characters, plain hyphens
   * and apostrophes; never tells 0
   */
  constructor(kindOf: (word: string) => number) {
    this.kindOf = kindOf;
  }

  /** The kind of a plain word by its two numbers; 0 for one that was not met yet. */
  kindBy(hash: number, check: number): number {
    const { table } = this;
    const mask = table.length - 1;
    for (let slot = slotOf(hash, mask); ; slot = (slot + 4) & mask) {
      const kind = table[slot] as number;
      if (kind === 0 || (table[slot + 1] === hash && table[slot + 2] === check)) return kind;
    }
  }

  /** The kind of a plain word that was not met yet. */
  newKind(word: string, hash: number, check: number): number {
    const kind = this.kindOf(ownCopy(word).toLowerCase());
    this.enter(kind, hash, check);
    if (++this.count * 8 > this.table.length) this.grow();
    return kind;
  }

  /** The kind of a word with other characters than plain letters and digits. */
  foldedKind(word: string): number {
    const folded = foldedWord(ownCopy(word));
    let kind = this.folded.get(folded);
    if (kind === undefined) {
      kind = this.kindOf(folded);
      this.folded.set(folded, kind);
    }
    return kind;
  }

  private enter(kind: number, hash: number, check: number): void {
    const { table } = this;
    const mask = table.length - 1;
    let slot = slotOf(hash, mask);
    while (table[slot] !== 0) slot = (slot + 4) & mask;
    table[slot] = kind;
    table[slot + 1] = hash;
    table[slot + 2] = check;
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 4)
      if (old[at] !== 0) this.enter(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }
}

const ROOM = 1 << 12;

const slotOf = (hash: number, mask: number) => ((hash ^ (hash >>> 15)) << 2) & mask;

/** In V8 a slice holds on to all of the text, and what is known of words outlives the mail. */
const ownCopy = (slice: string) => ` ${slice}`.slice(1);

/** The form in which words are compared. */
export function foldedWord(word: string): string {
  const lower = word.toLowerCase().replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  return lower
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'")
    .normalize('NFC');
}
