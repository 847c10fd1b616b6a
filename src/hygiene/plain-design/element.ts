import { decoded } from '../mail/characters';
import { colourOf, type Declarations, declarationsOf, keysOf, type StyleSheet } from '../mail/css';
import type { SourceTag } from '../mail/html-source';
import { isBlock, TABLE_PARTS } from '../mail/html-tags';
import { attributesIn, type SourceAttribute } from './attributes';

/** What lies behind an element's text. `bySheet`: a style sheet says so, whatever the element itself says. */
export interface Behind {
  readonly of: 'page' | 'picture' | 'block' | 'mark';
  /** The colour, where it is one. */
  readonly colour: string | undefined;
  readonly bySheet: boolean;
}

/** An element of the writer's with attributes, or of which a style sheet says something. */
export interface StyledElement {
  readonly at: number;
  readonly tag: SourceTag;
  readonly attributes: readonly SourceAttribute[];
  /** By what rules of a style sheet can name it. */
  readonly keys: readonly string[];
  readonly behind: Behind | null;
}

const PAGES = ['body', 'html', 'v:background'];
const NONE = { background: undefined, colour: undefined };
const WHITE = /^(?:#ffffff|white|window)$/;

/**
 * @param at its place among the tags
 * @param isOpen whether an element that answers to a key is open around it
 */
export function elementOf(
  html: string,
  tag: SourceTag,
  at: number,
  sheet: StyleSheet,
  isOpen: (key: string) => boolean,
): StyledElement {
  const { name, from, to } = tag;
  const attributes = attributesIn(html, from + 1 + name.length, to);
  const value = (wanted: string) => {
    const attribute = attributes.filter((each) => each.name === wanted)[0];
    return attribute && decoded(html.slice(attribute.valueFrom, attribute.valueTo));
  };
  const named: { id?: string; class?: string } = {};
  const [id, classes, style] = [value('id'), value('class'), value('style')];
  if (id) named.id = id;
  if (classes) named.class = classes;
  const keys = keysOf(name, named);
  const bySheet = sheet.of(keys, isOpen);
  const own = style ? declarationsOf(style) : null;
  const attribute = { background: value('background'), colour: value('bgcolor') };
  const says = { ...bySheet, ...own };
  const behind = behindOf(says, attribute);
  if (!behind) return { at, tag, attributes, keys, behind: null };
  return {
    at,
    tag,
    attributes,
    keys,
    behind: {
      of: PAGES.indexOf(name) >= 0 ? 'page' : behind.of === 'picture' ? 'picture' : kindOf(name, says),
      colour: behind.colour,
      bySheet: bySheet !== null && behindOf(bySheet, NONE) !== null,
    },
  };
}

const kindOf = (name: string, { display }: Declarations) =>
  isBlock(name, display) || TABLE_PARTS.has(name) ? 'block' : 'mark';

/** A picture or a colour; null for none, and for white. */
function behindOf(
  says: Declarations,
  { background, colour }: { readonly background: string | undefined; readonly colour: string | undefined },
): { readonly of: 'picture' | 'colour'; readonly colour: string | undefined } | null {
  const css = `${says.background || ''} ${says['background-image'] || ''}`;
  const own = colourOf(
    (says['background-color'] || shorthandColour(says.background) || (colour || '').toLowerCase()).trim(),
  );
  if (background || css.indexOf('url(') >= 0) return { of: 'picture', colour: own };
  return own && !WHITE.test(own) ? { of: 'colour', colour: own } : null;
}

/** The colour in "white url(x) no-repeat top left"; as written, without the words that say where a picture stands. */
function shorthandColour(background: string | undefined): string {
  return (background || '')
    .replace(/(?:url|gradient)\([^)]*\)?/g, '')
    .replace(
      /\b(?:repeat|no-repeat|repeat-x|repeat-y|none|scroll|fixed|center|left|right|top|bottom|0%)(?=\s|$)/g,
      '',
    )
    .trim();
}
