import type { CprNumber } from './find';

/**
 * "Vinderlodderne er 2408113302, 2408113317 og 2408113350": numbers of one text that differ in their last digits alone are a
 * series of things, and hints at most. Of persons it takes two born on one day, and of them their words tell.
 *
 * @param numbers of one text, ascending
 */
export function withoutSeries(numbers: readonly CprNumber[]): readonly CprNumber[] {
  const first = new Map<string, string>();
  const series = new Set<string>();
  for (const { digits, evidence } of numbers) {
    if (!UNSAID.test(evidence.naming.is)) continue;
    const date = digits.slice(0, 6);
    const other = first.get(date);
    if (other === undefined) first.set(date, digits);
    else if (other !== digits) series.add(date);
  }
  if (series.size === 0) return numbers;
  return numbers.map((number) =>
    number.rank > 1 && UNSAID.test(number.evidence.naming.is) && series.has(number.digits.slice(0, 6))
      ? { ...number, rank: 1 }
      : number,
  );
}

const UNSAID = /^(?:nothing|thing|perhaps)$/;
