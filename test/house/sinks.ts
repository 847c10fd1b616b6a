import { type Node, parse, type Sources, walkValues } from './source';

/** Names by which a page can turn text into markup or script. */
const TURN_TEXT_INTO_SCRIPT = new Set([
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'insertHTML',
  'write',
  'writeln',
  'createContextualFragment',
  'parseFromString',
  'srcdoc',
  'srcDoc',
  'execCommand',
]);
/** Attributes whose value a browser opens or runs. */
const OPENED = new Set(['href', 'src', 'formAction', 'xlinkHref', 'ping', 'poster']);
/** Makes an address within our own page, `#…`. */
const OWN_ADDRESS = 'hashOf';
const RUN = new Set(['eval', 'Function', 'importScripts']);

/** `file: sink` for every place where what is not written in our own code could become markup, script or an address. */
export function sinksOf(files: Sources): string[] {
  const sinks = new Set<string>();
  for (const [file, source] of Object.entries(files)) {
    // The sandbox is a mail program for trying things out: it shows mail as mail, and has its own tests.
    if (!/^src\/(?!sandbox\/).*\.tsx?$/.test(file)) continue;
    const { module, freeMark } = parse(file, source);
    walkValues(module, (node) => {
      const sink = sinkOf(node, freeMark);
      if (sink) sinks.add(`${file}: ${sink}`);
      return undefined;
    });
  }
  return [...sinks].sort();
}

function sinkOf(node: Node, freeMark: unknown): string | null {
  switch (node.type) {
    case 'MemberExpression':
      return memberSink(node);
    case 'JSXAttribute':
      return attributeSink(node);
    case 'AssignmentExpression':
      return assignedSink(node);
    case 'CallExpression':
    case 'NewExpression': {
      const { type, value, ctxt } = node.callee as Node;
      return type === 'Identifier' && ctxt === freeMark && RUN.has(String(value)) ? String(value) : null;
    }
    case 'StringLiteral':
      return /^\s*javascript:/i.test(String(node.value)) ? 'javascript:' : null;
    default:
      return null;
  }
}

function memberSink({ object, property }: Node): string | null {
  const name = String((property as Node).value);
  const holder = object as Node;
  const of = String(holder.value ?? (holder.property as Node | undefined)?.value ?? '');
  if (name === 'open' && of === 'window') return 'window.open';
  if ((name === 'replace' || name === 'assign') && of === 'location') return `location.${name}`;
  if ((name === 'write' || name === 'writeln') && of !== 'document') return null;
  return TURN_TEXT_INTO_SCRIPT.has(name) ? name : null;
}

/** Only what is written there as it stands is our own. */
function attributeSink({ name, value }: Node): string | null {
  const attribute = String((name as Node).value);
  if (TURN_TEXT_INTO_SCRIPT.has(attribute)) return attribute;
  const { type, expression } = (value ?? {}) as Node;
  const callee = (expression as Node | undefined)?.callee as Node | undefined;
  const isOwn = type === 'StringLiteral' || callee?.value === OWN_ADDRESS;
  return OPENED.has(attribute) && !isOwn ? `${attribute}=` : null;
}

function assignedSink({ left }: Node): string | null {
  const target = left as Node;
  if (target.type !== 'MemberExpression') return null;
  const name = String((target.property as Node).value);
  return ['href', 'src'].includes(name) ? `${name} =` : null;
}
