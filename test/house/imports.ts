import { posix } from 'node:path';
import { type Node, parse, type Sources, walk } from './source';

/** `lazy` is `import('…')` at run time; `type` vanishes when built, but is still knowledge of the other side. */
export interface Import {
  readonly specifier: string;
  readonly how: 'value' | 'type' | 'lazy';
}

/** Everything a file reaches for: import, re-export, `import()`, `import type`, `require`, and `new URL('./worker', import.meta.url)`. */
export function importsOf(file: string, source: string): Import[] {
  const imports: Import[] = [];
  const add = (specifier: unknown, how: Import['how']) =>
    imports.push({ specifier: literal(specifier), how });

  walk(parse(file, source).module, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        add(node.source, isTypeOnly(node) ? 'type' : 'value');
        break;
      case 'ExportNamedDeclaration':
        if (node.source) add(node.source, isTypeOnly(node) ? 'type' : 'value');
        break;
      case 'TsExternalModuleReference':
        add(node.expression, 'value');
        break;
      case 'TsImportType':
        add(node.argument, 'type');
        break;
      case 'CallExpression':
        if (isImportCall(node)) add(argument(node), 'lazy');
        if (isRequire(node)) add(argument(node), 'value');
        break;
      case 'NewExpression':
        if (isUrlOfThisFile(node)) add(argument(node), 'lazy');
        break;
    }
    return undefined;
  });
  return imports;
}

const named = (node: unknown, name: string) =>
  (node as Node | null)?.type === 'Identifier' && (node as Node).value === name;

const isImportCall = (node: Node) => (node.callee as Node).type === 'Import';
const isRequire = (node: Node) => named(node.callee, 'require');

function isUrlOfThisFile(node: Node): boolean {
  const base = (node.arguments as Node[] | null)?.[1]?.expression as Node | undefined;
  return (
    named(node.callee, 'URL') &&
    base?.type === 'MemberExpression' &&
    (base.object as Node).type === 'MetaProperty'
  );
}

const argument = (node: Node) => (node.arguments as Node[] | null)?.[0]?.expression;

function isTypeOnly(node: Node): boolean {
  if (node.typeOnly === true) return true;
  const specifiers = (node.specifiers ?? []) as Node[];
  return specifiers.length > 0 && specifiers.every((each) => each.isTypeOnly === true);
}

/** The text of a specifier; anything but a plain string is a wall in itself, for nobody can check it. */
function literal(node: unknown): string {
  const { type, value } = (node ?? {}) as Node;
  return type === 'StringLiteral' ? String(value) : '(computed)';
}

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

/** The file that a relative specifier names, a package's name as it is, or null where there is no such file. */
export function resolveImport(from: string, specifier: string, files: Sources): string | null {
  if (!specifier.startsWith('.')) return specifier;
  const bare = posix.join(posix.dirname(from), specifier);
  const ending = ENDINGS.find((each) => bare + each in files);
  return ending === undefined ? null : bare + ending;
}
