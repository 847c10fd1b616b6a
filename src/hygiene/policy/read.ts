import { z } from 'zod';
import { STRICTNESS } from '../channel/channel';
import type { Channel, RecipientKind } from '../mail/types';
import { canonicalAddress, canonicalDomain } from '../recipients/domain';
import { fillPolicy, KINDS, type PolicyFile } from './fill';
import { looserWith, sayIssue, standsTwice, unknownKey } from './problems';
import { absenceProblems } from './read-absence';
import { channelListProblems } from './read-channels';
import { pathOf, valueAt } from './read-paths';
import { repliesProblems } from './read-replies';
import { signatureProblems } from './read-signature';
import { policyFileSchema } from './schema';
import { issuesMeant, namesAt } from './schema-walk';
import { defaultPolicy } from './shipped/default';
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
  const read = parsed(input);
  const problems: PolicyProblem[] = [];
  for (const issue of read.success ? [] : read.error.issues) {
    for (const each of issuesMeant(issue, policyFileSchema, input)) problems.push(...problemsOf(each, input));
  }
  problems.push(...duplicates(input), ...looserChannels(input), ...channelListProblems(input));
  problems.push(...signatureProblems(input), ...absenceProblems(input), ...repliesProblems(input));
  if (!read.success || problems.length > 0) return { problems };
  const { $schema: _editorsOnly, ...file } = read.data;
  return { policy: fillPolicy(file as PolicyFile) };
}

/**
 * The schema library asks whatever has a `length` how long it is, also where a text was asked for: an object there whose
 * `length` is no number makes it throw. Such a name is none of a policy's; it is read as a number then, and named as unknown.
 */
function parsed(input: unknown): ReturnType<typeof policyFileSchema.safeParse> {
  try {
    return policyFileSchema.safeParse(input);
  } catch {
    return policyFileSchema.safeParse(withoutLengths(input));
  }
}

/** Null, which is no policy, where the input is nested too deeply to be told anew. */
function withoutLengths(input: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(input, (key, value) => (key === 'length' ? 1 : value)));
  } catch {
    return null;
  }
}

/** JSON Schema (draft 2020-12) of a policy file, for editors that complete and check while one writes. */
export function policySchema(): object {
  return z.toJSONSchema(policyFileSchema, { io: 'input' });
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): PolicyProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: pathOf(issue.path), says: sayIssue(issue, valueAt(input, issue.path)) }];
  }
  const allowed = namesAt(policyFileSchema, issue.path, input);
  return issue.keys.map((key) => ({
    path: pathOf([...issue.path, key]),
    says: unknownKey(key, issue.path, allowed),
  }));
}

const DOMAIN_LISTS = ['domains', 'affiliated', 'authorities', 'companies', 'citizens'];

/** A domain, an address or a reason that stands twice: which of the two was meant? Looked for even where other things are wrong. */
function duplicates(input: unknown): PolicyProblem[] {
  return [
    ...duplicatesIn(input, DOMAIN_LISTS, canonicalDomain),
    ...duplicatesIn(input, ['internalLists'], canonicalAddress),
    ...duplicatesIn(input, ['overrideReasons'], (reason) => reason, []),
  ];
}

function duplicatesIn(
  input: unknown,
  lists: readonly string[],
  canonical: (text: string) => string | null,
  under: readonly string[] = ['organisation'],
): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const first = new Map<string, string>();
  for (const list of lists) {
    const entries = valueAt(input, [...under, list]);
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) {
      const known = typeof entry === 'string' ? canonical(entry) : null;
      if (known === null) continue;
      const path = pathOf([...under, list, index]);
      const earlier = first.get(known);
      if (earlier === undefined) first.set(known, path);
      else problems.push({ path, says: standsTwice(earlier) });
    }
  }
  return problems;
}

/** What is left out comes from the default. Looked for even where other things are wrong; a channel that is none is said elsewhere. */
function looserChannels(input: unknown): PolicyProblem[] {
  const strictness = (kind: RecipientKind, cell: 'with' | 'without') =>
    STRICTNESS.indexOf(
      (valueAt(input, ['channels', kind, cell]) ?? defaultPolicy.channels[kind][cell]) as Channel,
    );
  return KINDS.filter((kind) => {
    const sensitive = strictness(kind, 'with');
    return sensitive >= 0 && sensitive < strictness(kind, 'without');
  }).map((kind) => ({ path: `channels.${kind}.with`, says: looserWith(kind) }));
}
