import { checkRange, toSource, toVisible } from './html-map';
import { replaceVisible } from './html-replace';
import { readSource } from './html-source';
import { quotedWith } from './quoted';
import type { Range } from './types';

/** An HTML mail as a person sees it, and the way from there into its source and back. Rules in README.md. */
export interface HtmlText {
  /** The visible text; UTF-16, lines divided by `\n`, table cells by `\t`, no-break spaces kept. */
  readonly text: string;
  /** Quoted history. Ascending, not overlapping. */
  readonly quoted: readonly Range[];
  /**
   * The source ranges that carry exactly the visible characters of `range`: ascending, not overlapping, without the
   * tags in between; a character reference whole; line breaks and tabs that tags make carry none.
   * RangeError when `range` lies outside the text.
   */
  toHtml(range: Range): readonly Range[];
  /** The text offset of a place in the source; a place that is not visible maps to the next visible one behind it. */
  toText(htmlOffset: number): number;
  /**
   * New HTML with exactly the visible characters of `range` replaced; an empty range inserts. With as many characters
   * as before, each takes the place (and the look) of the one it replaces; otherwise all stand where the first one
   * stood. Every tag and every other byte stays. Line breaks become `<br>`, spaces that would collapse become
   * no-break spaces, a line that would vanish keeps a `<br>`. RangeError when `range` lies outside the text.
   */
  replace(range: Range, replacement: string): string;
}

/** Reads HTML as browsers do, broken or not; it never throws, and takes time in proportion to the source's length. */
export function readHtml(html: string): HtmlText {
  const { map, signs } = readSource(html);
  const { text } = map;
  return {
    text,
    quoted: quotedWith(text, signs),
    toHtml(range) {
      checkRange(range, text.length, 'toHtml');
      return toSource(map, range);
    },
    toText: (htmlOffset) => toVisible(map, htmlOffset),
    replace(range, replacement) {
      checkRange(range, text.length, 'replace');
      return replaceVisible(html, map, range, replacement, (changed) => readSource(changed).map.text);
    },
  };
}
