import type { z } from 'zod';
import { listed, type Texts } from '../texts';

const MOST_PROBLEMS = 5;

/** What is wrong with a line's form, in one sentence that quotes nothing of it. */
export function problemsSaid(issues: readonly z.core.$ZodIssue[], value: unknown, texts: Texts): string {
  if (issues.some((issue) => issue.path.length === 0)) return texts.line.notObject;
  const sentences = issues.slice(0, MOST_PROBLEMS).map((issue) => problem(issue, value, texts));
  const more = issues.length - sentences.length;
  return texts.line.wrongShape(`${sentences.join('; ')}${more > 0 ? ` ${texts.line.more(more)}` : ''}`);
}

/** What stands at a path; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}

function problem(issue: z.core.$ZodIssue, value: unknown, texts: Texts): string {
  // Only names of the shape and list positions: zod's paths hold no key that the shape does not have.
  const path = issue.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  const where = path.slice(1);
  if (valueAt(value, issue.path) === undefined) return texts.line.missing(where);
  return texts.line.must(where, shapeOf(issue, texts));
}

function shapeOf(issue: z.core.$ZodIssue, texts: Texts): string {
  const { shapes } = texts.line;
  if (issue.code === 'invalid_value') return listed(issue.values.map(String), texts.or);
  if (issue.code === 'invalid_union') return shapes.identity;
  if (issue.code === 'invalid_format' && issue.format === 'date') return shapes.day;
  if (issue.code === 'invalid_format' && issue.format === 'datetime') return shapes.dateTime;
  if (issue.code !== 'invalid_type') return shapes.other;
  const expected: string = issue.expected;
  return expected === 'string' || expected === 'array' || expected === 'object'
    ? shapes[expected]
    : shapes.other;
}
