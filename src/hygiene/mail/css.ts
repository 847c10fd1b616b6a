import type { Attributes } from './html-tags';

/** Declarations by property, in small letters; the last one of a property wins. */
export type Declarations = Readonly<Record<string, string>>;

/**
 * The declarations of a `style` attribute or of one rule of a style sheet. Quotation marks may hold a semicolon; nothing
 * that mail programs write does more than that.
 */
export function declarationsOf(style: string): Declarations {
  const found: Record<string, string> = {};
  for (const declaration of style.toLowerCase().match(/(?:[^;"']|"[^"]*"?|'[^']*'?)+/g) || []) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = (declaration.slice(colon + 1).split('!')[0] as string).trim();
    if (value) found[declaration.slice(0, colon).trim()] = value;
  }
  return found;
}

interface StyleRule {
  readonly weight: number;
  /** What must stand around the element ("table.sig td"): its key, as `keysOf` gives it. */
  readonly within: readonly string[];
  readonly declarations: Declarations;
}

/** More than any mail program writes; a hostile mail's further rules say nothing. */
const MOST_RULES = 2000;
const MOST_OF_ONE = 50;

/**
 * A mail's style sheets: rules of one element, class or id ("p.MsoNormal", "a:link", ".x", "#y"), also inside others
 * (".sig td"), as mail programs write them. Other combinations and the rules of `@media` say nothing: recipients' programs
 * do not agree about them either.
 */
export class StyleSheet {
  private readonly rules = new Map<string, StyleRule[]>();
  private count = 0;

  /** @param css the text of a `<style>` element */
  add(css: string): void {
    const plain = withoutComments(css);
    let at = 0;
    while (at < plain.length && this.count < MOST_RULES) {
      const open = plain.indexOf('{', at);
      if (open < 0) return;
      const selectors = plain.slice(at, open).trim();
      const close = endOfBlock(plain, open);
      if (selectors.charAt(0) !== '@') this.addRule(selectors, plain.slice(open + 1, close));
      at = close + 1;
    }
  }

  /**
   * What the sheets say of an element; the closer a rule names it, the more it counts.
   *
   * @param keys the element's own, by `keysOf`
   * @param isOpen whether an element with such a key is open around it
   */
  of(keys: readonly string[], isOpen: (key: string) => boolean): Declarations | null {
    if (this.count === 0) return null;
    const found: StyleRule[] = [];
    for (const key of keys)
      for (const rule of this.rules.get(key) || []) if (rule.within.every(isOpen)) found.push(rule);
    if (found.length === 0) return null;
    found.sort((a, b) => a.weight - b.weight);
    return Object.assign({}, ...found.map(({ declarations }) => declarations));
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  private addRule(selectors: string, block: string): void {
    const declarations = declarationsOf(block);
    for (const selector of selectors.toLowerCase().split(',')) {
      const within = selector
        .trim()
        .replace(/:link\b/g, '')
        .split(/\s*>\s*|\s+/);
      const key = within.pop() as string;
      if (![key, ...within].every((each) => SIMPLE.test(each)) || this.count >= MOST_RULES) continue;
      const kind = key.indexOf('#') >= 0 ? 3 : key.indexOf('.') >= 0 ? 2 : key === '*' ? 0 : 1;
      const rules = this.rules.get(key) || [];
      const weight = (kind + within.length) * MOST_RULES + this.count++;
      const plain = within.length === 0 ? rules.filter((rule) => rule.within.length === 0)[0] : undefined;
      // One rule for all that is said of the same thing: hostile sheets say it a thousand times.
      if (plain)
        rules[rules.indexOf(plain)] = {
          weight,
          within,
          declarations: { ...plain.declarations, ...declarations },
        };
      else if (rules.length < MOST_OF_ONE) rules.push({ weight, within, declarations });
      this.rules.set(key, rules);
    }
  }
}

const SIMPLE = /^(?:\*|[a-z][a-z0-9]*|(?:[a-z][a-z0-9]*)?[.#][\w-]+)$/;

/** What rules may call an element: `*`, its name, its classes and its id, alone and with the name. */
export function keysOf(name: string, { id, class: classes }: Attributes): string[] {
  const keys = ['*', name];
  for (const one of (classes || '').toLowerCase().split(/\s+/, 20))
    if (one) keys.push(`.${one}`, `${name}.${one}`);
  if (id) keys.push(`#${id.toLowerCase()}`, `${name}#${id.toLowerCase()}`);
  return keys;
}

/** Without comments, and without the marks by which Word hides its sheet from the programs of 1996. */
function withoutComments(css: string): string {
  let plain = '';
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('/*', at);
    if (open < 0) break;
    plain += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    at = close < 0 ? css.length : close + 2;
  }
  return (plain + css.slice(at)).replace(/<!--|-->/g, '');
}

/** Where the block ends that opens at `open`, blocks in it included (`@media`). */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at;
  }
  return css.length;
}

/** `#rrggbb` or the colour's name as written; black also for what the program's own text colour is; undefined for none of its own. */
export function colourOf(value: string | undefined): string | undefined {
  if (!value || /^(?:inherit|currentcolor|unset|transparent|initial|none)$/.test(value)) return undefined;
  if (/^(?:black|windowtext|auto|-ms-\w+|canvastext)$/.test(value)) return '#000000';
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/.exec(value);
  if (hex) {
    const digits = hex[1] as string;
    return `#${digits.length === 6 ? digits : digits.replace(/./g, '$&$&')}`;
  }
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+)%?)?\s*\)$/.exec(value);
  if (!parts) return /^[a-z]+$/.test(value) ? value : undefined;
  if (parts[4] !== undefined && Number(parts[4]) === 0) return undefined;
  const two = (n: string | undefined) => (256 + Math.min(255, Number(n))).toString(16).slice(1);
  return `#${two(parts[1])}${two(parts[2])}${two(parts[3])}`;
}

/** The first family of a `font-family` or a `face`, without quotation marks. */
export function familyOf(value: string | undefined): string | undefined {
  const first = value && (value.split(',')[0] as string).replace(/["']|\\0/g, '').trim();
  return !first || /^(?:inherit|initial|unset)$/.test(first) ? undefined : first;
}

const NAMED_SIZES: Readonly<Record<string, number>> = {
  'xx-small': 7,
  'x-small': 7.5,
  small: 10,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
};

/** `<font size="…">`, 1–7. */
const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36];

/** A length in points. @param around the size around it, for what is relative */
export function pointsOf(value: string | undefined, around: number | undefined): number | undefined {
  if (!value) return undefined;
  const parts = /^(\d{0,4}\.?\d{1,4})\s*(pt|px|em|%|rem)?/.exec(value);
  if (!parts) return NAMED_SIZES[value];
  const number = Number(parts[1]);
  switch (parts[2]) {
    case 'pt':
      return number;
    case 'px':
      return number * 0.75;
    case 'rem':
      return number * 12;
    case 'em':
      return around && around * number;
    case '%':
      return around && (around * number) / 100;
    default:
      return FONT_SIZES[number - 1];
  }
}
