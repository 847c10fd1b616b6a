import type { SourceTag } from './html-source';

/** All tags of a source, and which belong together. */
export class TagPairs {
  private readonly list: readonly SourceTag[];
  private readonly mates: number[] = [];

  constructor(list: readonly SourceTag[]) {
    this.list = list;
    const open: number[] = [];
    const count = new Map<string, number>();
    const add = (name: string, n: number) => count.set(name, (count.get(name) || 0) + n);
    list.forEach(({ is, name }, at) => {
      this.mates.push(-1);
      if (is === 'open') {
        open.push(at);
        add(name, 1);
      }
      // An end tag without a beginning is nothing; one with it ends all that is still open in between.
      while (is === 'close' && count.get(name)) {
        const mate = open.pop() as number;
        const ended = (list[mate] as SourceTag).name;
        add(ended, -1);
        if (ended !== name) continue;
        this.mates[at] = mate;
        this.mates[mate] = at;
        break;
      }
    });
  }

  get length(): number {
    return this.list.length;
  }

  at(index: number): SourceTag {
    return this.list[index] as SourceTag;
  }

  /** The tag that belongs to this one; -1 for one that stands alone, or whose mate is left out. */
  mate(index: number): number {
    return this.mates[index] as number;
  }

  /** The first tag that begins at `place` of the source or behind it. */
  from(place: number): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle).from < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
