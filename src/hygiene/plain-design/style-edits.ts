import { colourOf, familyOf } from '../mail/css';
import type { Edit } from '../mail/html-seams';
import { isLight } from './colours';
import type { SourceDeclaration } from './declarations';
import { isDecorative } from './fonts';

/** What becomes of decorative fonts. */
export interface Fonts {
  /** The house's family as it is written in CSS; null: they go, and what is around them decides. */
  readonly house: string | null;
  decorates(family: string | undefined): boolean;
}

/** @param family of the manual; null without one. Only names that need no quotation marks are written. */
export function fontsOf(family: string | null, more: readonly string[]): Fonts {
  const house = family !== null && /^[a-z][a-z0-9]*(?:[ -][a-z0-9]+)*$/i.test(family) ? family : null;
  const own = (family || '').toLowerCase();
  return {
    house,
    decorates: (name) => name !== undefined && name !== own && isDecorative(name, more),
  };
}

const BACKGROUND = /^(?:background(?:-[a-z]+)*|mso-(?:shading|pattern|highlight))$/;
/** "italic 12pt/14pt" before the families of `font`. */
const SHORTHAND = /^([a-z0-9 .%-]*?[\d.]+(?:pt|px|em|rem|%)(?:\/[\d.a-z%]+)?)\s+(\S.*)$/;

export interface StyleChange {
  readonly fonts: Fonts;
  /** The background goes. */
  readonly background: boolean;
  /** Colours go that cannot be read on white. */
  readonly lightText: boolean;
  /** What may be written here: no blanks in a value without quotation marks. */
  readonly blanks: boolean;
}

/** The edit of one declaration; null: it stays. */
export function declarationEdit(declaration: SourceDeclaration, change: StyleChange): Edit | null {
  const { from, to, property, value, valueFrom, valueTo } = declaration;
  const gone = { from, to, put: '' };
  if (BACKGROUND.test(property)) return change.background ? gone : null;
  if (property === 'color') return change.lightText && isLight(colourOf(value) || '') ? gone : null;
  const { house, decorates } = change.fonts;
  const written = house !== null && (change.blanks || house.indexOf(' ') < 0) ? house : null;
  if (property === 'font') {
    const parts = SHORTHAND.exec(value.length < LONGEST_SHORTHAND ? value : '');
    if (!parts || !decorates(familyOf(parts[2]))) return null;
    const put = `${parts[1]} ${written || 'sans-serif'}`;
    return change.blanks ? { from: valueFrom, to: valueTo, put } : gone;
  }
  if (!/^(?:mso-[a-z-]*)?font-family$/.test(property) || !decorates(familyOf(value))) return null;
  return property === 'font-family' && written ? { from: valueFrom, to: valueTo, put: written } : gone;
}

const LONGEST_SHORTHAND = 500;
