import { readFile } from 'node:fs/promises';
import { namesTwice } from '../../hygiene/policy/names-twice';
import { readPolicy } from '../../hygiene/policy/read';
import { defaultPolicy, shippedPolicies } from '../../hygiene/policy/shipped';
import type { Policy, PolicyProblem } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { decodeText } from '../charset';
import { why } from '../check/files';
import { codeOf, Trouble } from '../io';
import { listed, type Texts, textsIn } from '../texts';

export type Loaded = { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] };

/** The built-in default's name; it stands in no file. */
export const DEFAULT = 'default';

/** The names that `--policy` knows, the default first. */
export function policyNames(): readonly string[] {
  return [DEFAULT, ...Object.keys(shippedPolicies)];
}

/**
 * Finds a policy by its name, or reads it from a file. A name that ships wins; `./name` is always a file.
 *
 * @returns the complete policy, or everything that is wrong with the file
 * @throws Trouble where there is neither, or the file cannot be read
 */
export async function loadPolicy(reference: string, texts: Texts): Promise<Loaded> {
  if (reference === DEFAULT) return { policy: defaultPolicy };
  const shipped = Object.hasOwn(shippedPolicies, reference) ? shippedPolicies[reference] : undefined;
  if (shipped) return { policy: shipped };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(reference);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      throw new Trouble(texts.policy.unknown(reference, listed(policyNames(), texts.and)));
    }
    throw new Trouble(texts.policy.unreadable(reference, why(error, texts)));
  }
  return readPolicyText(decodeText(bytes));
}

/** A policy to work by. Throws `Trouble` that names every problem of a bad one. */
export async function goodPolicy(reference: string, texts: Texts, language: Language): Promise<Policy> {
  const loaded = await loadPolicy(reference, texts);
  if ('policy' in loaded) return loaded.policy;
  throw new Trouble(problemsSaid(reference, loaded.problems, texts, language));
}

/** Every problem on a line of its own, with its path. */
export function problemsSaid(
  reference: string,
  problems: readonly PolicyProblem[],
  texts: Texts,
  language: Language,
): string {
  const lines = problems.map(({ path, says }) => `  ${path || texts.policy.whole}: ${says[language]}`);
  return [texts.policy.bad(reference, problems.length), ...lines].join('\n');
}

function readPolicyText(text: string): Loaded {
  const read = jsonIn(text);
  if ('problem' in read) return { problems: [read.problem] };
  const loaded = readPolicy(read.value);
  const twice = twiceIn(text);
  if (twice.length === 0) return loaded;
  return { problems: 'problems' in loaded ? [...twice, ...loaded.problems] : twice };
}

/** What a text holds as JSON, or where it is none. */
export function jsonIn(text: string): { readonly value: unknown } | { readonly problem: PolicyProblem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: notJson(text, error) };
  }
}

/** Entries of which `JSON.parse` would keep the last, and say nothing. */
export const twiceIn = (text: string): PolicyProblem[] =>
  namesTwice(text).map((path) => ({ path, says: saidBoth(({ policy }) => policy.nameTwice) }));

const saidBoth = (say: (texts: Texts) => string) => ({ da: say(textsIn('da')), en: say(textsIn('en')) });

function notJson(text: string, error: unknown): PolicyProblem {
  const offset = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  const before = offset === undefined ? null : text.slice(0, Number(offset)).split('\n');
  const says = saidBoth(({ policy }) =>
    before ? policy.notJsonAt(before.length, (before.at(-1) ?? '').length + 1) : policy.notJson,
  );
  return { path: '', says };
}
