/** Chance that can be repeated: the same seed, the same citizens. */
export interface Random {
  /** 0 to 1, without 1. */
  next(): number;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  chance(share: number): boolean;
  /** How many of what happens so often on average (Poisson). */
  count(mean: number): number;
}

/** mulberry32: 32 bits of state are plenty for who writes when. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick(list) {
      const found = list[Math.floor(next() * list.length)];
      if (found === undefined) throw new RangeError('There is nothing to choose from');
      return found;
    },
    chance: (share) => next() < share,
    count(mean) {
      const least = Math.exp(-mean);
      let found = 0;
      for (let left = next(); left > least; left *= next()) found += 1;
      return found;
    },
  };
}
