import { z } from 'zod';
import { STRICTNESS } from '../channel/channel';
import type { RecipientKind } from '../mail/types';
import { canonicalAddress, canonicalDomain } from '../recipients/domain';
import { fillPolicy, type PolicyFile } from './fill';
import { looserWith, sayIssue, standsTwice, unknownKey } from './problems';
import { policyFileSchema } from './schema';
import type { Policy, PolicyProblem } from './types';

/**
 * Reads a policy file. Not for the send handler: it brings the schema library along.
 *
 * @param input what JSON.parse gave
 * @returns the complete policy, filled from the default, or *every* problem of the file with its path
 */
export function readPolicy(
  input: unknown,
): { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] } {
  const read = policyFileSchema.safeParse(input);
  const problems: PolicyProblem[] = [];
  for (const issue of read.success ? [] : read.error.issues) problems.push(...problemsOf(issue, input));
  problems.push(...duplicates(input));
  if (!read.success || problems.length > 0) return { problems };
  const { $schema: _editorsOnly, ...file } = read.data;
  const policy = fillPolicy(file as PolicyFile);
  const looser = looserChannels(policy);
  return looser.length > 0 ? { problems: looser } : { policy };
}

/** JSON Schema (draft 2020-12) of a policy file, for editors that complete and check while one writes. */
export function policySchema(): object {
  return z.toJSONSchema(policyFileSchema, { io: 'input' });
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): PolicyProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: pathOf(issue.path), says: sayIssue(issue, valueAt(input, issue.path)) }];
  }
  const allowed = keysAt(issue.path);
  return issue.keys.map((key) => ({
    path: pathOf([...issue.path, key]),
    says: unknownKey(key, issue.path, allowed),
  }));
}

/** `organisation.domains[0]`, `rules.cpr-number.level`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

const hasOwn = Object.prototype.hasOwnProperty;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !hasOwn.call(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** The names that may stand at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = policyFileSchema;
  for (const step of path) schema = objectOf(schema)?.shape[String(step)];
  return Object.keys(objectOf(schema)?.shape ?? {});
}

function objectOf(schema: unknown): z.ZodObject | null {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodObject ? inner : null;
}

const DOMAIN_LISTS = ['domains', 'affiliated', 'authorities', 'companies', 'citizens'];

/** A domain (or an address) that stands twice: which of the two was meant? Looked for even where other things are wrong. */
function duplicates(input: unknown): PolicyProblem[] {
  return [
    ...duplicatesIn(input, DOMAIN_LISTS, canonicalDomain),
    ...duplicatesIn(input, ['internalLists'], canonicalAddress),
  ];
}

function duplicatesIn(
  input: unknown,
  lists: readonly string[],
  canonical: (text: string) => string | null,
): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const first = new Map<string, string>();
  for (const list of lists) {
    const entries = valueAt(input, ['organisation', list]);
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) {
      const known = typeof entry === 'string' ? canonical(entry) : null;
      if (known === null) continue;
      const path = pathOf(['organisation', list, index]);
      const earlier = first.get(known);
      if (earlier === undefined) first.set(known, path);
      else problems.push({ path, says: standsTwice(earlier) });
    }
  }
  return problems;
}

function looserChannels({ channels }: Policy): PolicyProblem[] {
  const kinds = Object.keys(channels) as RecipientKind[];
  return kinds
    .filter((kind) => STRICTNESS.indexOf(channels[kind].with) < STRICTNESS.indexOf(channels[kind].without))
    .map((kind) => ({ path: `channels.${kind}.with`, says: looserWith(kind) }));
}
