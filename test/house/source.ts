import { parseSync } from '@swc/core';

/** Path from the repository's top, with `/`, to its text. Every wall is a function over this. */
export type Sources = Readonly<Record<string, string>>;

/** A node of swc's syntax tree. A few parts of it (arguments, methods) are wrapped in objects without a `type`. */
export interface Node {
  readonly type?: string;
  readonly [part: string]: unknown;
}

/** No file uses this name: by it we see how swc marks names that nothing in a file declares. */
const PROBE = '__probe_of_the_walls__';

export interface Parsed {
  readonly module: Node;
  /** The mark of identifiers that refer to something outside the file. */
  readonly freeMark: unknown;
}

const known = new Map<string, Parsed>();

/** The syntax tree of a TypeScript or JavaScript file, parsed once. Throws on a syntax error. */
export function parse(file: string, source: string): Parsed {
  const key = `${file}\n${source}`;
  const before = known.get(key);
  if (before) return before;

  const module = parseSync(`${source}\n;${PROBE};`, {
    syntax: 'typescript',
    tsx: file.endsWith('x'),
    target: 'es2022',
  });
  const probe = module.body.pop() as unknown as { expression?: { value?: string; ctxt?: number } };
  if (probe.expression?.value !== PROBE) throw new Error(`${file}: the parser lost its probe`);
  const parsed = { module: module as unknown as Node, freeMark: probe.expression.ctxt };
  known.set(key, parsed);
  return parsed;
}

/** Visits every node, parents first; `visit` returns false to leave out what lies below. */
export function walk(node: Node, visit: (node: Node) => boolean | undefined): void {
  if (visit(node) === false) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null) walk(child as Node, visit);
    }
  }
}

/** Names of globals that the file uses as values. Types, property names and what it declares itself do not count. */
export function freeNames({ module, freeMark }: Parsed): Set<string> {
  const names = new Set<string>();
  walkValues(module, (node) => {
    if (node.type === 'Identifier' && node.ctxt === freeMark) names.add(String(node.value));
    return undefined;
  });
  return names;
}

const TYPED_EXPRESSIONS = [
  'TsAsExpression',
  'TsNonNullExpression',
  'TsSatisfiesExpression',
  'TsConstAssertion',
  'TsTypeAssertion',
  'TsInstantiation',
];

/** The tree as it runs: without types, and without the outer names in `export { inner as outer }`. */
export function walkValues(top: Node, visit: (node: Node) => boolean | undefined): void {
  walk(top, (node) => {
    if (node.type === 'ExportNamedDeclaration' || node.type === 'ImportDeclaration') return false;
    if (!node.type?.startsWith('Ts')) return visit(node);
    if (TYPED_EXPRESSIONS.includes(node.type)) walkValues(node.expression as Node, visit);
    return false;
  });
}
