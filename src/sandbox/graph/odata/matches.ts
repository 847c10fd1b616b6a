import type { Comparison, FilterNode, Operand } from './filter-types';

type Plain = string | number | boolean | null | undefined;
/** What a name of the filter stands for: the item itself, or what `any` walks over. */
type Scope = (path: readonly string[]) => unknown;

/**
 * Whether an item passes a filter. Texts compare without regard to capitals, as Exchange and the directory do; ids in
 * extended properties too, whose case is not guaranteed. What has no value is equal to null only.
 */
export function matches(node: FilterNode, item: object): boolean {
  return holds(node, (path) => valueAt(item, path));
}

/** The value at `from/emailAddress/address`; undefined where there is none. Own properties only. */
export function valueAt(item: unknown, path: readonly string[]): unknown {
  let value: unknown = item;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

function holds(node: FilterNode, scope: Scope): boolean {
  switch (node.is) {
    case 'and':
      return holds(node.left, scope) && holds(node.right, scope);
    case 'or':
      return holds(node.left, scope) || holds(node.right, scope);
    case 'not':
      return !holds(node.of, scope);
    case 'compare':
      return compares(node.how, node.left, node.right, scope);
    case 'in':
      return node.list.some((one) => compares('eq', node.of, one, scope));
    case 'true':
      return plain(node.of, scope) === true;
    case 'any':
    case 'all':
      return holdsOfList(node, scope);
    default: {
      const [whole, part] = [plain(node.of, scope), plain(node.text, scope)];
      if (typeof whole !== 'string' || typeof part !== 'string') return false;
      const [text, piece] = [whole.toLowerCase(), part.toLowerCase()];
      if (node.is === 'startswith') return text.startsWith(piece);
      return node.is === 'endswith' ? text.endsWith(piece) : text.includes(piece);
    }
  }
}

function holdsOfList(node: FilterNode & { is: 'any' | 'all' }, scope: Scope): boolean {
  const list = scope(node.path);
  const items = Array.isArray(list) ? list : [];
  const { of } = node;
  if (of === null) return items.length > 0;
  const test = (item: unknown) =>
    holds(of, (path) => (path[0] === node.variable ? valueAt(item, path.slice(1)) : scope(path)));
  return node.is === 'any' ? items.some(test) : items.every(test);
}

function compares(how: Comparison, left: Operand, right: Operand, scope: Scope): boolean {
  const isMoment = left.is === 'moment' || right.is === 'moment';
  const [one, other] = [comparable(plain(left, scope), isMoment), comparable(plain(right, scope), isMoment)];
  if (how === 'eq') return one === other;
  if (how === 'ne') return one !== other;
  if (one === null || other === null || typeof one !== typeof other) return false;
  if (how === 'gt') return one > other;
  if (how === 'ge') return one >= other;
  return how === 'lt' ? one < other : one <= other;
}

/** Ready to be compared: moments as milliseconds, texts in small letters, nothing as null. */
function comparable(value: Plain, isMoment: boolean): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') return value;
  if (!isMoment) return value.toLowerCase();
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
}

function plain(operand: Operand, scope: Scope): Plain {
  switch (operand.is) {
    case 'value':
      return operand.value;
    case 'moment':
      return operand.at;
    case 'path':
      return asPlain(scope(operand.path));
    case 'cast':
      return cast(plain(operand.of, scope), operand.type);
    default: {
      const value = plain(operand.of, scope);
      if (typeof value !== 'string') return value;
      return operand.is === 'tolower' ? value.toLowerCase() : value.toUpperCase();
    }
  }
}

function asPlain(value: unknown): Plain {
  return typeof value === 'object' && value !== null ? undefined : (value as Plain);
}

/** Values of extended properties are always texts on the wire; `cast` says what they are. */
function cast(value: Plain, type: string): Plain {
  if (typeof value !== 'string') return value;
  if (/^Edm\.(Int16|Int32|Int64|Double|Single|Decimal|Byte)$/.test(type)) {
    return value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value);
  }
  if (type === 'Edm.Boolean') return value.toLowerCase() === 'true';
  return value;
}

/** The properties of the item that a filter names, each once, in the order of their first place. */
export function namesIn(node: FilterNode, bound: readonly string[] = []): string[] {
  const found: string[] = [];
  const name = (path: readonly string[], inside: readonly string[]) => {
    const first = path[0];
    if (first !== undefined && !inside.includes(first)) found.push(first);
  };
  const ofOperand = (operand: Operand): void => {
    if (operand.is === 'path') name(operand.path, bound);
    else if ('of' in operand) ofOperand(operand.of);
  };
  const add = (names: readonly string[]) => found.push(...names);
  switch (node.is) {
    case 'and':
    case 'or':
      add(namesIn(node.left, bound));
      add(namesIn(node.right, bound));
      break;
    case 'not':
      add(namesIn(node.of, bound));
      break;
    case 'compare':
      ofOperand(node.left);
      ofOperand(node.right);
      break;
    case 'in':
      ofOperand(node.of);
      break;
    case 'true':
      ofOperand(node.of);
      break;
    case 'any':
    case 'all':
      name(node.path, bound);
      if (node.of) add(namesIn(node.of, [...bound, node.variable]));
      break;
    default:
      ofOperand(node.of);
      ofOperand(node.text);
  }
  return [...new Set(found)];
}
