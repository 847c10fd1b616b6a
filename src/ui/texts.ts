import { fill } from '../hygiene/rules/texts';

/** "1 person", "3 personer": the form that fits the number. */
export function count(n: number, forms: readonly [one: string, many: string]): string {
  return fill(n === 1 ? forms[0] : forms[1], { n });
}
