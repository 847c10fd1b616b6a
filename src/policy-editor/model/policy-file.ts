import { namesTwice } from '../../hygiene/policy/names-twice';
import { isObject, type JsonObject } from './json';

export type ReadFile =
  | { readonly document: JsonObject }
  | { readonly fault: 'not-json' | 'no-policy' | 'name-twice'; readonly line: number | null };

/** A policy in a file's text, which some editors begin with a byte order mark. */
export function readPolicyFile(text: string): ReadFile {
  try {
    const json = text.replace(/^\uFEFF/, '');
    const value: unknown = JSON.parse(json);
    if (namesTwice(json).length > 0) return { fault: 'name-twice', line: null };
    return isObject(value) ? { document: value } : { fault: 'no-policy', line: null };
  } catch (error) {
    return { fault: 'not-json', line: lineOf(text, error) };
  }
}

/** As a policy's file is written: what ships, and what the command writes, looks the same. */
export const writePolicyFile = (document: JsonObject): string => `${JSON.stringify(document, null, 2)}\n`;

/** The line of a fault in JSON, where the browser tells it: V8 by its place, Firefox by the line. */
function lineOf(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const place = /position (\d+)/.exec(message)?.[1];
  return place === undefined ? null : text.slice(0, Number(place)).split('\n').length;
}

/** A name for a file: that of the policy, as letters that every disk takes. */
export function fileNameFor(document: JsonObject): string {
  const name = typeof document.name === 'string' ? document.name : '';
  const plain = name
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 60) || 'mailpolitik'}.json`;
}
