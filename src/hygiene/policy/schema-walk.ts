import { z } from 'zod';
import { valueAt } from './read-paths';

type Issue = z.core.$ZodIssue;

/**
 * One of the schema library's issues, or, where a thing may be written in several ways, those of the way that was meant.
 *
 * @param schema the whole schema
 * @param input the whole file
 */
export function issuesMeant(issue: Issue, schema: z.ZodType, input: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = meant(schemaAt(schema, issue.path, input), valueAt(input, issue.path));
  const found: Issue[] = [];
  for (const inner of issue.errors[branch] ?? []) {
    const whole = { ...inner, path: [...issue.path, ...inner.path] } as Issue;
    found.push(...issuesMeant(whole, schema, input));
  }
  return found;
}

/** The names that may stand at a path of the file. */
export function namesAt(schema: z.ZodType, path: readonly PropertyKey[], input: unknown): string[] {
  const found = branchOf(schemaAt(schema, path, input), valueAt(input, path));
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function schemaAt(schema: unknown, path: readonly PropertyKey[], input: unknown): unknown {
  let at: unknown = schema;
  path.forEach((step, depth) => {
    const branch = branchOf(at, valueAt(input, path.slice(0, depth)));
    if (branch instanceof z.ZodObject) at = branch.shape[String(step)];
    else at = branch instanceof z.ZodArray ? branch.element : null;
  });
  return unwrapped(at);
}

function branchOf(schema: unknown, value: unknown): unknown {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodUnion ? unwrapped(inner.options[meant(inner, value)]) : inner;
}

/** Which way of writing: a list or an object is meant by the names that it has, all else is meant as a text where one may stand. */
function meant(schema: unknown, value: unknown): number {
  const options: readonly unknown[] = schema instanceof z.ZodUnion ? schema.options : [];
  const isObject = typeof value === 'object' && value !== null;
  let best = 0;
  let most = -1;
  options.forEach((option, index) => {
    const names = option instanceof z.ZodObject ? Object.keys(option.shape) : null;
    const known = names && isObject ? Object.keys(value).filter((key) => names.indexOf(key) >= 0).length : -1;
    const score = names === null ? (isObject ? -1 : 1) : known;
    if (score < most) return;
    best = index;
    most = score;
  });
  return best;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema;
}
