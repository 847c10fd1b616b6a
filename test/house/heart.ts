import { freeNames, type Node, type Parsed, parse, type Sources, walkValues } from './source';

/** What the heart may not touch: screen, network, Outlook, Node, timers, and the ways round this list. */
const FORBIDDEN = new Set(
  [
    'document window self navigator location history screen localStorage sessionStorage indexedDB caches',
    'fetch XMLHttpRequest WebSocket EventSource Worker SharedWorker BroadcastChannel crypto',
    'DOMParser XMLSerializer HTMLElement Node Element MutationObserver alert confirm prompt',
    'Office OfficeExtension Excel Word',
    'process Buffer require module exports __dirname __filename global',
    'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame requestIdleCallback performance',
    'console globalThis eval Function',
  ]
    .join(' ')
    .split(' '),
);

/** One sentence for each place where a file of `src/hygiene` reaches for the world around it, or asks for the time. */
export function breachesOfPurity(files: Sources): string[] {
  return Object.entries(files)
    .filter(([file]) => file.startsWith('src/hygiene/') && /\.tsx?$/.test(file))
    .flatMap(([file, source]) => {
      const parsed = parse(file, source);
      const globals = [...freeNames(parsed)].filter((name) => FORBIDDEN.has(name));
      return [...globals, ...impureCalls(parsed)].map((what) => `${file} uses ${what}`);
    });
}

/** `Date.now()`, `new Date()`, `Date()` and `Math.random()`: the same mail must always give the same report. */
function impureCalls({ module, freeMark }: Parsed): string[] {
  const found: string[] = [];
  const isGlobal = (node: unknown, name: string) => {
    const { type, value, ctxt } = (node ?? {}) as Node;
    return type === 'Identifier' && value === name && ctxt === freeMark;
  };
  walkValues(module, (node) => {
    if (node.type === 'NewExpression' && isGlobal(node.callee, 'Date') && isEmpty(node.arguments)) {
      found.push('new Date() (`now` is an argument)');
    }
    if (node.type === 'CallExpression' && isGlobal(node.callee, 'Date')) found.push('Date()');
    if (node.type === 'MemberExpression') {
      const member = memberName(node);
      if (isGlobal(node.object, 'Date') && member === 'now') found.push('Date.now (`now` is an argument)');
      if (isGlobal(node.object, 'Math') && member === 'random') found.push('Math.random');
    }
    return undefined;
  });
  return found;
}

const isEmpty = (list: unknown) => !Array.isArray(list) || list.length === 0;

/** `a.name` and `a['name']`. */
export function memberName(node: Node): string | null {
  const property = node.property as Node;
  const name = property.type === 'Computed' ? (property.expression as Node) : property;
  if (property.type === 'Computed' && name.type !== 'StringLiteral') return null;
  return String(name.value);
}
