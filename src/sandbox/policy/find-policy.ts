import { readFileSync } from 'node:fs';
import type { PolicyFile } from '../../hygiene/policy/fill';
import { readPolicy } from '../../hygiene/policy/read';
import { defaultPolicy, shippedPolicies } from '../../hygiene/policy/shipped';
import type { Policy } from '../../hygiene/policy/types';
import { examplePolicies } from './examples';

/** The names that `npm start -- --policy` knows; anything else is a file. */
export function policyNames(): string[] {
  return [...Object.keys(examplePolicies), defaultPolicy.name, ...Object.keys(shippedPolicies)];
}

/**
 * The complete policy by its name, out of a file, or out of what a file would hold.
 *
 * @throws Error that names every problem, in Danish and English, one a line
 */
export function findPolicy(wanted: string | PolicyFile): Policy {
  if (typeof wanted !== 'string') return inOrder('policy', wanted);
  if (Object.hasOwn(examplePolicies, wanted)) return inOrder(wanted, examplePolicies[wanted]);
  if (wanted === defaultPolicy.name) return defaultPolicy;
  const shipped = Object.hasOwn(shippedPolicies, wanted) ? shippedPolicies[wanted] : undefined;
  return shipped ?? inOrder(wanted, readJsonFile(wanted));
}

function inOrder(name: string, input: unknown): Policy {
  const read = readPolicy(input);
  if ('policy' in read) return read.policy;
  const lines = read.problems.map(({ path, says }) => `  ${path || '–'}: ${says.da} ${says.en}`);
  throw new Error([`${name}:`, ...lines].join('\n'));
}

function readJsonFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    const names = policyNames().join(', ');
    throw new Error(
      `Der er ingen mailpolitik og ingen fil "${file}". Navnene er ${names}.\nThere is neither a policy nor a file of that name.`,
    );
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Error(`${file} er ikke gyldig JSON. The file is not valid JSON.`);
  }
}
