import { pathOf } from '../../hygiene/policy/read-paths';
import type { PolicyProblem } from '../../hygiene/policy/types';
import type { Path } from './json';

/** Whether a problem's path is that of a field, or lies in it. */
export const liesIn = (problem: string, field: string): boolean =>
  field === '' || problem === field || problem.startsWith(`${field}.`) || problem.startsWith(`${field}[`);

/** The problems of one field: its own, and those of what it holds. */
export function problemsIn(problems: readonly PolicyProblem[], path: Path): readonly PolicyProblem[] {
  const field = pathOf(path);
  return problems.filter((problem) => liesIn(problem.path, field));
}

/** Of all places on a page, the one that is nearest to a problem; null where none holds it. */
export function placeOf(problem: string, places: readonly string[]): string | null {
  const holding = places.filter((place) => liesIn(problem, place));
  return holding.reduce<string | null>(
    (best, place) => (best === null || place.length > best.length ? place : best),
    null,
  );
}
