import { type Gap, gapsIn } from '../absence/write/gaps';
import { type Says, standsTwice } from './problems';
import { fallsWith, ABSENCE_PROBLEMS as P } from './problems-absence';
import { pathOf, valueAt } from './read-paths';
import type { PolicyProblem } from './types';

const AT = ['absence'] as const;
/** Filled in whatever the form: a line with no others always stays. `kontakt` and its two parts see to each other. */
const ALWAYS: readonly string[] = ['fravær', 'fra', 'tilbage', 'kontakt', 'navn'] satisfies Gap[];

/** What is wrong with the texts for automatic replies beyond a single value. Looked for even where other things are wrong. */
export function absenceProblems(input: unknown): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const add = (path: readonly PropertyKey[], says: Says) => problems.push({ path: pathOf(path), says });
  const templates = valueAt(input, [...AT, 'templates']);
  const first = new Map<string, string>();
  for (const [index, template] of (Array.isArray(templates) ? templates : []).entries()) {
    const at = [...AT, 'templates', index];
    const [language, audience, reason, tone] = ['language', 'audience', 'reason', 'tone'].map((key) =>
      valueAt(template, [key]),
    );
    const text = valueAt(template, ['text']);
    const lines = Array.isArray(text) ? text.map((line) => (typeof line === 'string' ? line : '')) : [];
    if (lines.length > 0)
      gapProblems(lines, reason === 'left', (below, says) => add([...at, ...below], says));
    if (typeof language !== 'string' || typeof audience !== 'string') continue;
    const same = [language, audience, reason, tone].map((value) => JSON.stringify(value) ?? '').join(' ');
    const earlier = first.get(same);
    if (earlier === undefined) first.set(same, pathOf(at));
    else add(at, standsTwice(earlier));
  }
  const urgent = valueAt(input, [...AT, 'urgent']);
  if (typeof urgent === 'object' && urgent !== null && !('phone' in urgent || 'mail' in urgent))
    add([...AT, 'urgent'], P.unreachable);
  return problems;
}

/** Whether the text says, for every form, when one is back and whom to turn to (H8 of Haderslev's "God service"). */
function gapProblems(
  lines: readonly string[],
  left: boolean,
  add: (below: readonly PropertyKey[], says: Says) => void,
): void {
  const gaps = lines.map(gapsIn);
  const has = (gap: Gap) => gaps.some((names) => names.indexOf(gap) >= 0);
  const required: Gap[] = [];
  const returns = gaps.findIndex((names) => names.indexOf('tilbage') >= 0);
  if (left && returns >= 0) add(['text', returns], P.leaverReturns);
  if (!left && returns < 0) add(['text'], P.noReturn);
  if (!left && returns >= 0) required.push('tilbage');
  if (has('kontakt')) required.push('kontakt');
  else if (has('stedfortræder') && has('haster')) required.push('stedfortræder', 'haster');
  else add(['text'], P.noContact);
  for (const gap of required) {
    const others = gaps.map((names) =>
      names.indexOf(gap) < 0 ? null : names.filter((name) => name !== gap && ALWAYS.indexOf(name) < 0),
    );
    const line = others.findIndex((names) => names !== null);
    const [empty] = others[line] ?? [];
    if (empty !== undefined && others.every((names) => names === null || names.length > 0))
      add(['text', line], fallsWith(gap, empty));
  }
}
