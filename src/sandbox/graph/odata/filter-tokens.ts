import { badUri } from '../refusals';

export interface Token {
  readonly kind: 'text' | 'moment' | 'number' | 'guid' | 'word' | 'sign';
  /** A text without its quotes, doubled ones undone. */
  readonly text: string;
}

/** Each is tried where the last one ended (sticky), so that the whole is linear. */
const KINDS: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['text', /'([^']*(?:''[^']*)*)'/y],
  ['guid', /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/iy],
  ['moment', /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?(?:Z|[+-]\d{2}:\d{2})?)?/iy],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['word', /[@A-Za-z_][\w.]*(?:\/[A-Za-z_][\w.]*)*/y],
  ['sign', /[(),:]/y],
];

/** More than fits into any address, and few enough for what reads them to go down into. */
const TOKEN_LIMIT = 2000;

/** @throws Refusal for a sign that begins nothing */
export function tokensOf(filter: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < filter.length) {
    const found = tokenAt(filter, at);
    if (!found) throw badUri(`Invalid filter clause: syntax error at position ${at}.`);
    if (tokens.length >= TOKEN_LIMIT) throw badUri('Invalid filter clause: it is too long.');
    at = found.end;
    if (found.token) tokens.push(found.token);
  }
  return tokens;
}

function tokenAt(filter: string, at: number): { token: Token | null; end: number } | null {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(filter);
    if (!match) continue;
    if (kind === 'space') return { token: null, end: pattern.lastIndex };
    const text = kind === 'text' ? (match[1] ?? '').replaceAll("''", "'") : match[0];
    return { token: { kind, text }, end: pattern.lastIndex };
  }
  return null;
}
