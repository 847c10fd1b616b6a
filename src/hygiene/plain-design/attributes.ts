/** One attribute as it stands in the source. */
export interface SourceAttribute {
  /** In small letters. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The value without quotation marks; empty at `to` where there is none. */
  readonly valueFrom: number;
  readonly valueTo: number;
  /** It stands in quotation marks. */
  readonly quoted: boolean;
}

const EQUALS = 61;
const BRACKET = 62;
const SLASH = 47;

/**
 * The attributes of a start tag, doubled ones included (HTML Standard, "Before attribute name state" and the following).
 *
 * @param from behind the tag's name
 * @param to behind its closing bracket
 */
export function attributesIn(html: string, from: number, to: number): SourceAttribute[] {
  const found: SourceAttribute[] = [];
  let at = from;
  for (;;) {
    while (at < to && (isSpace(html, at) || html.charCodeAt(at) === SLASH)) at += 1;
    if (at >= to || html.charCodeAt(at) === BRACKET) return found;
    const start = at;
    at += 1;
    while (at < to && !endsName(html, at)) at += 1;
    const name = html.slice(start, at).toLowerCase();
    const value = valueAt(html, at, to);
    at = value ? value.to : at;
    found.push({ name, from: start, ...(value || { valueFrom: at, valueTo: at, to: at, quoted: false }) });
  }
}

function valueAt(html: string, from: number, limit: number): Omit<SourceAttribute, 'name' | 'from'> | null {
  let at = from;
  while (at < limit && isSpace(html, at)) at += 1;
  if (html.charCodeAt(at) !== EQUALS) return null;
  at += 1;
  while (at < limit && isSpace(html, at)) at += 1;
  const mark = html.charAt(at);
  if (mark === '"' || mark === "'") {
    const end = html.indexOf(mark, at + 1);
    if (end < 0 || end >= limit) return { valueFrom: at + 1, valueTo: limit, to: limit, quoted: true };
    return { valueFrom: at + 1, valueTo: end, to: end + 1, quoted: true };
  }
  const start = at;
  while (at < limit && !isSpace(html, at) && html.charCodeAt(at) !== BRACKET) at += 1;
  return { valueFrom: start, valueTo: at, to: at, quoted: false };
}

function endsName(html: string, at: number): boolean {
  const code = html.charCodeAt(at);
  return code === EQUALS || code === BRACKET || code === SLASH || isSpace(html, at);
}

function isSpace(html: string, at: number): boolean {
  const code = html.charCodeAt(at);
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 12;
}
