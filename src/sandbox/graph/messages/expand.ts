import type { ExtendedProperty } from '../../mailbox/types';
import { type FilterNode, namesIn, parseFilter } from '../odata';
import { badUri, noSuchProperty, notServed } from '../refusals';

/** What `$expand` asks for. */
export interface Expand {
  /** `select` null: all of an attachment, its bytes too. */
  readonly attachments: { readonly select: readonly string[] | null } | null;
  /** Which extended properties. */
  readonly properties: FilterNode | null;
}

export const NOTHING_EXPANDED: Expand = { attachments: null, properties: null };

/** Navigations that the service has; those behind a cast are of kinds of mail. */
const NOT_SERVED = /^(?:extensions|multiValueExtendedProperties|microsoft\.graph\..*)$/;

const PROPERTY = new Set<string>(['id', 'value'] satisfies (keyof ExtendedProperty)[]);

/**
 * Reads `attachments($select=name),singleValueExtendedProperties($filter=id eq 'Integer 0x1081' or id eq '…')`.
 * @throws Refusal 400 for what is no navigation of a message, and for extended properties without a filter: the service has
 *   no way to give all of them
 */
export function readExpand(text: string | null): Expand {
  let expand = NOTHING_EXPANDED;
  for (const piece of text === null ? [] : cutOutside(text, ',')) {
    const { name, options } = navigationIn(piece);
    if (name === 'attachments') {
      expand = { ...expand, attachments: { select: namesOf(optionOf(options, 'select')) } };
    } else if (name === 'singleValueExtendedProperties') {
      expand = { ...expand, properties: filterOf(options) };
    } else if (NOT_SERVED.test(name)) {
      throw notServed(`$expand=${name.slice(0, 100)}`);
    } else {
      throw noSuchProperty(name, 'message');
    }
  }
  return expand;
}

/** The navigations that are expanded, by name. */
export function namesExpanded({ attachments, properties }: Expand): string[] {
  return [...(attachments ? ['attachments'] : []), ...(properties ? ['singleValueExtendedProperties'] : [])];
}

function navigationIn(piece: string): { name: string; options: readonly string[] } {
  const text = piece.trim();
  const open = text.indexOf('(');
  if (open < 0) return { name: text, options: [] };
  if (!text.endsWith(')')) throw badUri('Invalid expand clause: a bracket is not closed.');
  return { name: text.slice(0, open).trim(), options: cutOutside(text.slice(open + 1, -1), ';') };
}

function optionOf(options: readonly string[], wanted: string): string | null {
  for (const option of options) {
    const sign = option.indexOf('=');
    const name = option.slice(0, sign).trim().replace(/^\$/, '');
    if (name === wanted) return option.slice(sign + 1);
    if (name !== 'filter' && name !== 'select') throw notServed(`'$${name}' in $expand`);
  }
  return null;
}

function namesOf(list: string | null): readonly string[] | null {
  return list === null ? null : list.split(',').map((name) => name.trim());
}

function filterOf(options: readonly string[]): FilterNode {
  const text = optionOf(options, 'filter');
  if (text === null) throw badUri('Expanding singleValueExtendedProperties needs a $filter by id.');
  const filter = parseFilter(text);
  const stranger = namesIn(filter).find((name) => !PROPERTY.has(name));
  if (stranger !== undefined) throw noSuchProperty(stranger, 'singleValueLegacyExtendedProperty');
  return filter;
}

/** The pieces between the signs that stand in no brackets and no quotes. */
function cutOutside(text: string, sign: ',' | ';'): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = text[at];
    if (here === "'") quoted = !quoted;
    if (quoted) continue;
    if (here === '(') depth += 1;
    if (here === ')') depth -= 1;
    if (here !== sign || depth !== 0) continue;
    pieces.push(text.slice(from, at));
    from = at + 1;
  }
  if (depth !== 0 || quoted) throw badUri('Invalid expand clause: a bracket or a quote is not closed.');
  return [...pieces, text.slice(from)];
}
