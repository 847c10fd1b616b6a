const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_NON_ASCII = 128;
const LAST_CODE_POINT = 0x10ffff;
const ACE_PREFIX = 'xn--';
/** A label holds at most 63 octets (RFC 1035, 2.3.4); longer ones are no labels and are not worth encoding. */
const LONGEST_LABEL = 63;

/**
 * One label of a domain in its ASCII form (RFC 3492): "tønder" → "xn--tnder-vua". A label in ASCII stays as it is.
 * `URL` would do it, but classic Outlook's event runtime has none.
 *
 * @returns null for a label that is too long
 */
export function asciiLabel(label: string): string | null {
  if (label.length > LONGEST_LABEL) return null;
  const points = codePoints(label);
  if (points.every((point) => point < FIRST_NON_ASCII)) return label;
  return ACE_PREFIX + encode(points);
}

/**
 * One label of a domain as a person sees it (RFC 3492): "xn--tnder-vua" → "tønder". A label that is no punycode stays as
 * it is, and so does one that is broken.
 */
export function unicodeLabel(label: string): string {
  if (label.indexOf(ACE_PREFIX) !== 0 || label.length > LONGEST_LABEL) return label;
  const cut = label.lastIndexOf('-');
  const points = codePoints(label.slice(ACE_PREFIX.length, Math.max(cut, ACE_PREFIX.length)));
  let current = FIRST_NON_ASCII;
  let bias = FIRST_BIAS;
  let place = 0;
  for (let at = cut + 1; at < label.length; ) {
    const before = place;
    for (let k = BASE, weight = 1; ; k += BASE) {
      const value = worthOf(label.charCodeAt(at++));
      if (!(value < BASE)) return label;
      place += value * weight;
      const threshold = thresholdAt(k, bias);
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adapt(place - before, count, before === 0);
    current += Math.floor(place / count);
    if (current > LAST_CODE_POINT) return label;
    place %= count;
    points.splice(place++, 0, current);
  }
  return String.fromCodePoint(...points);
}

function encode(points: readonly number[]): string {
  const basic = points.filter((point) => point < FIRST_NON_ASCII);
  let output = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
  let handled = basic.length;
  let current = FIRST_NON_ASCII;
  let delta = 0;
  let bias = FIRST_BIAS;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= current));
    delta += (next - current) * (handled + 1);
    for (const point of points) {
      if (point < next) delta += 1;
      if (point !== next) continue;
      output += variableLength(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    current = next + 1;
  }
  return output;
}

function variableLength(delta: number, bias: number): string {
  let output = '';
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const threshold = thresholdAt(k, bias);
    if (rest < threshold) return output + digit(rest);
    output += digit(threshold + ((rest - threshold) % (BASE - threshold)));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

const thresholdAt = (k: number, bias: number) => Math.min(Math.max(k - bias, T_MIN), T_MAX);

/** 0–25 → a–z, 26–35 → 0–9. */
const digit = (value: number) => String.fromCharCode(value < 26 ? value + 97 : value + 22);

/** The way back, from a small letter or a digit in ASCII; `NaN` for anything else. */
const worthOf = (code: number) =>
  code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : Number.NaN;

function codePoints(text: string): number[] {
  const points: number[] = [];
  for (const character of text) points.push(character.codePointAt(0) as number);
  return points;
}
