/**
 * Says of most stretches of a word that no list has them, by numbers alone: a compound has some forty places where it
 * may be cut, with a few endings each, and cutting and looking up all of them took most of the time of reading.
 * A Bloom filter with one hash (Burton H. Bloom, 1970): "no" is certain, "perhaps" must be looked up.
 */
export class WordParts {
  private readonly beginnings = new Uint8Array(SIZE);
  private readonly endings = new Uint8Array(SIZE);

  /** Makes a word known as a part of others. */
  add(word: string): void {
    let forwards = 0;
    let backwards = 0;
    for (let at = 0; at < word.length; at++) {
      forwards = next(forwards, word.charCodeAt(at));
      backwards = next(backwards, word.charCodeAt(word.length - 1 - at));
    }
    this.beginnings[slotOf(forwards)] = 1;
    this.endings[slotOf(backwards)] = 1;
  }

  /** For each length: 1 where as many first letters may be a word. */
  beginningsOf(word: string): Uint8Array {
    const may = new Uint8Array(word.length + 1);
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      hash = next(hash, word.charCodeAt(at));
      may[at + 1] = this.beginnings[slotOf(hash)] as number;
    }
    return may;
  }

  /** For each place: 1 where the letters from there on may be a word. */
  endingsOf(word: string): Uint8Array {
    const may = new Uint8Array(word.length + 1);
    let hash = 0;
    for (let at = word.length - 1; at >= 0; at--) {
      hash = next(hash, word.charCodeAt(at));
      may[at] = this.endings[slotOf(hash)] as number;
    }
    return may;
  }
}

/** Ten times as many as there are words. */
const SIZE = 1 << 16;
const next = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0;
const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & (SIZE - 1);
