import vm from 'node:vm';
import type { Policy } from '../../hygiene/policy/types';

/**
 * The build writes the organisation's policy into the send handler, the pane and the dashboard as one object (DefinePlugin). Here
 * it is found again, so that the sandbox can put another one in its place while it serves the files, without a new build.
 */

/** How that object begins, minified or not. */
const BEGINNING = /\{\s*"?name"?:\s*"[^"\\]*",\s*"?organisation"?:\s*\{/g;

/** The policy that a script was built with, or null where it holds none. */
export function policyIn(script: string): Policy | null {
  for (const { start, end } of candidates(script)) {
    const policy = evaluate(script.slice(start, end));
    if (policy) return policy;
  }
  return null;
}

/** The script with another policy where it was built with one; any other script as it is. */
export function withPolicy(script: string, policy: Policy): string {
  let result = '';
  let rest = 0;
  for (const { start, end } of candidates(script)) {
    if (start < rest || !evaluate(script.slice(start, end))) continue;
    result += script.slice(rest, start) + literal(policy);
    rest = end;
  }
  return result + script.slice(rest);
}

/** As an expression: JSON, without the two line ends that scripts before ES2019 do not take in a text. */
function literal(policy: Policy): string {
  const json = JSON.stringify(policy)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `(${json})`;
}

function* candidates(script: string): Generator<{ start: number; end: number }> {
  for (const { index } of script.matchAll(BEGINNING)) {
    const end = endOfObject(script, index);
    if (end !== null) yield { start: index, end };
  }
}

/** The place after the bracket that closes the one at `start`. */
function endOfObject(script: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < script.length; at++) {
    const sign = script[at];
    if (sign === '"' || sign === "'" || sign === '`') at = endOfText(script, at);
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth === 0) return at + 1;
  }
  return null;
}

function endOfText(script: string, start: number): number {
  let at = start + 1;
  while (at < script.length && script[at] !== script[start]) at += script[at] === '\\' ? 2 : 1;
  return at;
}

/** What the text says, where it is a whole policy and nothing but data. Our own build wrote it; it sees no globals all the same. */
function evaluate(text: string): Policy | null {
  try {
    const value: unknown = JSON.parse(
      JSON.stringify(vm.runInNewContext(`(${text})`, Object.create(null), { timeout: 1000 })),
    );
    return isPolicy(value) ? value : null;
  } catch {
    return null; // the default's own object, which calls functions
  }
}

function isPolicy(value: unknown): value is Policy {
  if (typeof value !== 'object' || value === null) return false;
  return ['organisation', 'mode', 'rules', 'channels'].every((key) => key in value);
}
