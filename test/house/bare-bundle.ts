import { createRequire } from 'node:module';
import { NEWER } from '../support/es2016';
import { freeNames, parse } from './source';

interface EsNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** webpack's own parser: unlike swc it refuses syntax and regular expressions that the version asked for lacks. */
const acorn = createRequire(createRequire(import.meta.url).resolve('webpack'))('acorn') as {
  parse(code: string, options: { ecmaVersion: number; sourceType: 'script' }): EsNode;
};

/** What a bare runtime gives: ES2016, Office, and timers on some clients (the code asks with `typeof` first). */
const BARE_GLOBALS = new Set(
  [
    'kuvertReadAttachments',
    'kuvertLexicon', // asked for with `typeof`: launchevent.html brings it where there is a DOM
    'Object Function Array String Number Boolean Symbol Date Math JSON RegExp Promise Proxy Reflect Map Set WeakMap WeakSet',
    'Error TypeError RangeError SyntaxError ReferenceError EvalError URIError',
    'ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array',
    'parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI',
    'undefined NaN Infinity arguments Office setTimeout clearTimeout',
  ]
    .join(' ')
    .split(' '),
);

/** One sentence for each thing in a script that a runtime with ES2016, no DOM and no modules would stumble over. */
export function faultsOfBareBundle(code: string, allowed: Readonly<Record<string, string>> = {}): string[] {
  let program: EsNode;
  try {
    program = acorn.parse(code, { ecmaVersion: 2016, sourceType: 'script' });
  } catch (error) {
    return [`is no ES2016: ${(error as Error).message}`];
  }
  const globals = [...freeNames(parse('bundle.js', code))].filter((name) => !BARE_GLOBALS.has(name));
  const faults = new Set(globals.map((name) => `needs the global ${name}`));
  visit(program, (node) => {
    const fault = newerMember(node) ?? newerRegExp(node);
    if (fault) faults.add(fault);
  });
  return [...faults].filter((fault) => !(fault in allowed));
}

/** Newer things that the bundle asks for before it uses them, and methods of our own with a newer one's name. */
export const ALLOWED: Readonly<Record<string, string>> = {
  'uses Object.getOwnPropertyDescriptors': "swc's object spread: a fallback stands behind the question",
  'calls .at()': 'hygiene/mail/quoted.ts: the place of a word, a method of our own reader',
};

const isStatic = (holder: string) => !holder.endsWith('.prototype');
const METHODS = new Set(Object.entries(NEWER).flatMap(([holder, names]) => (isStatic(holder) ? [] : names)));

/** `Object.entries` anywhere, `x.padStart(…)` when called: a property of our own may bear such a name (`fix.with`). */
function newerMember(node: EsNode): string | null {
  if (node.type === 'MemberExpression') {
    const { name } = node.object as { name?: string };
    const member = memberName(node);
    const isNewer = name !== undefined && Object.hasOwn(NEWER, name) && NEWER[name]?.includes(member);
    return isNewer ? `uses ${name}.${member}` : null;
  }
  if (node.type !== 'CallExpression') return null;
  const callee = node.callee as EsNode;
  if (callee.type !== 'MemberExpression') return null;
  const member = memberName(callee);
  return METHODS.has(member) ? `calls .${member}()` : null;
}

function memberName(node: EsNode): string {
  const { name, value } = node.property as { name?: string; value?: unknown };
  if (!node.computed) return name ?? '';
  return typeof value === 'string' ? value : '';
}

/** `new RegExp('…', 'flags')` with plain strings: parsed as the literal that it would be. */
function newerRegExp(node: EsNode): string | null {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null;
  if ((node.callee as { name?: string }).name !== 'RegExp') return null;
  const [pattern, flags] = (node.arguments as { value?: unknown }[]).map(({ value }) => value);
  if (typeof pattern !== 'string') return null;
  try {
    const literal = `/${pattern.replace(/\//g, '\\/') || '(?:)'}/${typeof flags === 'string' ? flags : ''}`;
    acorn.parse(literal, { ecmaVersion: 2016, sourceType: 'script' });
    return null;
  } catch (error) {
    return `makes a regular expression that is no ES2016: ${(error as Error).message}`;
  }
}

function visit(node: EsNode, look: (node: EsNode) => void): void {
  look(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof (child as EsNode | null)?.type === 'string') visit(child as EsNode, look);
    }
  }
}
