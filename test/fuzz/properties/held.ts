import type { IRawProperty } from 'fast-check';

/** One property, defined once: the unit tests try it `runs` times, `npm run fuzz` as often as there is time. */
export interface Held {
  /** What holds. */
  readonly name: string;
  readonly runs: number;
  readonly property: IRawProperty<unknown>;
}

export function held<Values>(name: string, runs: number, property: IRawProperty<Values>): Held {
  return { name, runs, property: property as IRawProperty<unknown> };
}
