import { badUri } from '../refusals';
import { type Token, tokensOf } from './filter-tokens';
import type { Comparison, FilterNode, Operand, TextTest } from './filter-types';

/** Deeper brackets than any client writes, and far from what the stack holds. */
const DEPTH_LIMIT = 60;

/**
 * Understands a `$filter`: comparisons, `and`, `or`, `not`, brackets, `in`, `startswith`, `endswith`, `contains`,
 * `tolower`, `toupper`, `any`, `all`, and `cast` as extended properties need it (OData 4.01, URL conventions, 5.1.1).
 * @throws Refusal `RequestBroker--ParseUri` for anything else
 */
export function parseFilter(text: string): FilterNode {
  const reader = new Reader(tokensOf(text));
  const node = either(reader, 0);
  reader.end();
  return node;
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw badUri('Invalid filter clause: it ends too early.');
    this.#at += 1;
    return token;
  }

  /** Takes the token if it is this sign or word. */
  takes(text: string): boolean {
    const token = this.peek();
    if (!token || token.kind === 'text' || token.text !== text) return false;
    this.#at += 1;
    return true;
  }

  must(text: string): void {
    if (!this.takes(text)) throw badUri(`Invalid filter clause: '${text}' expected.`);
  }

  end(): void {
    const token = this.peek();
    if (token) throw badUri(`Invalid filter clause: syntax error at '${token.text}'.`);
  }
}

function either(reader: Reader, depth: number): FilterNode {
  if (depth > DEPTH_LIMIT) throw badUri('Invalid filter clause: too many brackets.');
  let left = both(reader, depth);
  while (reader.takes('or')) left = { is: 'or', left, right: both(reader, depth) };
  return left;
}

function both(reader: Reader, depth: number): FilterNode {
  let left = single(reader, depth);
  while (reader.takes('and')) left = { is: 'and', left, right: single(reader, depth) };
  return left;
}

function single(reader: Reader, depth: number): FilterNode {
  if (depth > DEPTH_LIMIT) throw badUri('Invalid filter clause: too many brackets.');
  if (reader.takes('not')) return { is: 'not', of: single(reader, depth + 1) };
  if (reader.takes('(')) {
    const inside = either(reader, depth + 1);
    reader.must(')');
    return inside;
  }
  const test = textTest(reader, depth);
  if (test) return test;
  const left = operand(reader, depth);
  if (left.is === 'path' && reader.peek()?.text === '(') return lambda(reader, left.path, depth);
  return comparison(reader, left, depth);
}

const TEXT_TESTS: readonly string[] = ['startswith', 'endswith', 'contains'] satisfies TextTest[];

function textTest(reader: Reader, depth: number): FilterNode | null {
  const name = reader.peek()?.text ?? '';
  if (!TEXT_TESTS.includes(name) || reader.peek(1)?.text !== '(') return null;
  reader.next();
  reader.must('(');
  const of = operand(reader, depth + 1);
  reader.must(',');
  const text = operand(reader, depth + 1);
  reader.must(')');
  // Some clients write `startswith(name, 'a') eq true`.
  if (reader.takes('eq')) reader.must('true');
  return { is: name as TextTest, of, text };
}

function lambda(reader: Reader, path: readonly string[], depth: number): FilterNode {
  const is = path.at(-1);
  if (is !== 'any' && is !== 'all')
    throw badUri(`Invalid filter clause: unknown function '${path.join('/')}'.`);
  reader.must('(');
  const of = path.slice(0, -1);
  if (reader.takes(')')) return { is, path: of, variable: '', of: null };
  const variable = reader.next().text;
  reader.must(':');
  const inside = either(reader, depth + 1);
  reader.must(')');
  return { is, path: of, variable, of: inside };
}

const COMPARISONS: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] satisfies Comparison[];

function comparison(reader: Reader, left: Operand, depth: number): FilterNode {
  const how = reader.peek()?.text ?? '';
  if (COMPARISONS.includes(how)) {
    reader.next();
    return { is: 'compare', how: how as Comparison, left, right: operand(reader, depth + 1) };
  }
  if (reader.takes('in')) {
    reader.must('(');
    const list = [operand(reader, depth + 1)];
    while (reader.takes(',')) list.push(operand(reader, depth + 1));
    reader.must(')');
    return { is: 'in', of: left, list };
  }
  return { is: 'true', of: left };
}

function operand(reader: Reader, depth: number): Operand {
  if (depth > DEPTH_LIMIT) throw badUri('Invalid filter clause: too many brackets.');
  const token = reader.next();
  if (token.kind === 'text') return { is: 'value', value: token.text };
  if (token.kind === 'moment') return { is: 'moment', at: token.text };
  if (token.kind === 'number') return { is: 'value', value: Number(token.text) };
  if (token.kind === 'guid') return { is: 'value', value: token.text };
  if (token.kind === 'sign') throw badUri(`Invalid filter clause: syntax error at '${token.text}'.`);
  if (token.text === 'null') return { is: 'value', value: null };
  if (token.text === 'true' || token.text === 'false') return { is: 'value', value: token.text === 'true' };
  if (reader.peek()?.text === '(') {
    const call = functionOf(reader, token.text, depth);
    if (call) return call;
  }
  return { is: 'path', path: token.text.split('/') };
}

function functionOf(reader: Reader, name: string, depth: number): Operand | null {
  if (name !== 'cast' && name !== 'tolower' && name !== 'toupper') return null;
  reader.must('(');
  const of = operand(reader, depth + 1);
  if (name !== 'cast') {
    reader.must(')');
    return { is: name, of };
  }
  reader.must(',');
  const type = reader.next().text;
  reader.must(')');
  return { is: 'cast', of, type };
}
