import type { Range } from './types';

/**
 * How the visible text of a body looks, as its own tags, styles and style sheets say. What they leave open (the font of
 * a mail that names none) is left out: nobody knows what the recipient's program makes of it.
 */
export interface Looks {
  /** By place, not overlapping; neighbours look different. White space between them belongs to either. */
  readonly runs: readonly Run[];
  /** Pictures and drawings of every kind, by place. */
  readonly pictures: readonly Picture[];
  /** Stationery: a colour or a picture behind the page, a table or a block. */
  readonly backgrounds: readonly Background[];
}

/** A stretch of one look. */
export interface Run extends Range {
  /** The first family of the font, in small letters, without quotation marks. */
  readonly font?: string;
  /** The font's size in points. */
  readonly points?: number;
  /** `#rrggbb` in small letters; `windowtext` and `auto` are black. */
  readonly colour?: string;
  /** Behind the text, `#rrggbb`; a marker pen's yellow as well. White is none. */
  readonly background?: string;
  /** It is a link, to here (the `href` as written, at most 500 characters). */
  readonly link?: string;
}

export interface Picture {
  /** Offset in the visible text of what stands behind it. */
  readonly at: number;
  /** One pixel, or not shown: a counter of readers rather than a picture. */
  readonly tiny?: true;
}

export interface Background {
  readonly is: 'page' | 'block';
  readonly of: 'picture' | 'colour';
  /** The text that lies on it. */
  readonly start: number;
  readonly end: number;
}
