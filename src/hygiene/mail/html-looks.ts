import { colourOf, type Declarations, declarationsOf, familyOf, keysOf, pointsOf, StyleSheet } from './css';
import type { Attributes, StartTag } from './html-tags';
import type { Background, Looks, Picture, Run } from './looks';

type Look = Omit<Run, 'start' | 'end'>;
type Writable<T> = { -readonly [key in keyof T]: T[key] };

interface Element {
  readonly outer: Look;
  readonly keys: readonly string[];
  readonly background?: Pick<Background, 'is' | 'of' | 'start'>;
}

/** Longer links are cut: only where they lead is asked. */
const LONGEST_LINK = 500;

/** Collects how the text looks, while the tags go by. Places are offsets in the visible text. */
export class LookReader {
  private readonly sheet = new StyleSheet();
  private readonly open: Element[] = [];
  private readonly runs: Run[] = [];
  private readonly pictures: Picture[] = [];
  private readonly backgrounds: Background[] = [];
  private look: Look = {};
  private start = 0;
  /** How many open elements answer to a key of a style sheet. */
  private readonly around = new Map<string, number>();

  style(css: string): void {
    this.sheet.add(css);
  }

  /** An element opens; each is closed by `close` in its turn. */
  element({ name, attributes }: StartTag, at: number, block: boolean): void {
    const { look: outer } = this;
    const keys = this.sheet.isEmpty ? [] : keysOf(name, attributes);
    const says = this.said(keys, attributes);
    const behind = backgroundOf(name, attributes, says);
    const look = lookOf(name, attributes, says, outer);
    if (behind && !block && behind.colour) look.background = behind.colour;
    this.count(keys, 1);
    this.open.push({
      outer,
      keys,
      ...(behind &&
        block && { background: { is: isPage(name) ? 'page' : 'block', of: behind.of, start: at } }),
    });
    if (name === 'svg' || name === 'v:imagedata') this.pictures.push({ at });
    this.change(look, at);
  }

  close(at: number): void {
    const element = this.open.pop();
    if (!element) return;
    this.change(element.outer, at);
    this.count(element.keys, -1);
    const { background } = element;
    if (background) this.backgrounds.push({ ...background, end: at });
  }

  /** A picture, or another thing of its kind. */
  picture({ attributes: { width, height, style } }: StartTag, at: number): void {
    const says = style ? declarationsOf(style) : {};
    const tiny = [says.width || width, says.height || height].some((size) =>
      /^[0-2](?:px|pt)?$/.test(size || ''),
    );
    this.pictures.push(tiny ? { at, tiny } : { at });
  }

  finish(at: number): Looks {
    this.change({}, at);
    // A mail that opens no body has its page's background where everything stands.
    const backgrounds = this.backgrounds.map((each) =>
      each.is === 'page' ? { ...each, start: 0, end: at } : each,
    );
    return {
      runs: this.runs,
      pictures: this.pictures,
      backgrounds: backgrounds.sort((a, b) => a.start - b.start || b.end - a.end),
    };
  }

  private said(keys: readonly string[], attributes: Attributes): Declarations {
    const sheet = this.sheet.of(keys, (key) => (this.around.get(key) || 0) > 0);
    const own = attributes.style ? declarationsOf(attributes.style) : null;
    return sheet && own ? { ...sheet, ...own } : sheet || own || NOTHING;
  }

  private count(keys: readonly string[], by: number): void {
    for (const key of keys) this.around.set(key, (this.around.get(key) || 0) + by);
  }

  private change(look: Look, at: number): void {
    if (isSame(look, this.look)) return;
    if (at > this.start && !isSame(this.look, NOTHING)) {
      const last = this.runs[this.runs.length - 1];
      // Two elements of one look are one run; the line break between them is nobody's.
      if (last && last.end === this.start && isSame(last, this.look))
        this.runs[this.runs.length - 1] = { ...last, end: at };
      else this.runs.push({ ...this.look, start: this.start, end: at });
    }
    this.start = at;
    this.look = look;
  }
}

const NOTHING: Declarations & Look = {};
const isPage = (name: string) => name === 'body' || name === 'html' || name === 'v:background';

function isSame(a: Look, b: Look): boolean {
  return (
    a.font === b.font &&
    a.points === b.points &&
    a.colour === b.colour &&
    a.background === b.background &&
    a.link === b.link
  );
}

function lookOf(name: string, attributes: Attributes, says: Declarations, outer: Look): Writable<Look> {
  const { href, face, size, color } = attributes;
  const look: Writable<Look> = { ...outer };
  if (name === 'a' && href) {
    look.link = href.slice(0, LONGEST_LINK);
    delete look.colour; // a link has the recipient's colour of links, whatever is around it
  }
  const isFont = name === 'font';
  // "font: italic 10pt/12pt Verdana, sans-serif"
  const short = /(?:^|\s)([\d.]+(?:pt|px|em|rem|%))(?:\/\S+)?\s+(.+)$/.exec(says.font || '');
  const font = familyOf(says['font-family']) || (short && familyOf(short[2] as string));
  const family = font || (isFont && face && familyOf(face.toLowerCase()));
  const points =
    pointsOf(says['font-size'], outer.points) ||
    (short && pointsOf(short[1], outer.points)) ||
    (isFont && pointsOf(size, undefined));
  const colour =
    colourOf(says.color) || ((isFont || name === 'body') && color && colourOf(color.toLowerCase().trim()));
  if (family) look.font = family;
  if (points) look.points = Math.round(points * 100) / 100;
  if (colour) look.colour = colour;
  return look;
}

const WHITE = /^(?:#fff(?:fff)?|white|window|transparent|rgb\(255, ?255, ?255\))$/;

/** The colour or picture behind an element; null for none, and for white. */
function backgroundOf(
  name: string,
  { bgcolor, background, color }: Attributes,
  says: Declarations,
): { of: Background['of']; colour?: string | undefined } | null {
  const css = `${says.background || ''} ${says['background-image'] || ''}`;
  if (background || css.indexOf('url(') >= 0) return { of: 'picture' };
  const short = (says.background || '').replace(
    /\b(?:repeat|no-repeat|none|scroll|center|left|top|0%)(?=\s|$)/g,
    '',
  );
  const own = name === 'v:background' ? color : bgcolor;
  const value = (says['background-color'] || short || (own || '').toLowerCase()).trim();
  const colour = WHITE.test(value) ? undefined : colourOf(value);
  return colour && !WHITE.test(colour) ? { of: 'colour', colour } : null;
}
