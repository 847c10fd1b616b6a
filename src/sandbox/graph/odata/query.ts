import { badRequest, badUri, noSuchProperty, notServed } from '../refusals';
import { parseFilter } from './filter';
import type { FilterNode } from './filter-types';
import { namesIn } from './matches';
import { isProperty, type TypeName } from './properties';

export type Option =
  | '$select'
  | '$filter'
  | '$orderby'
  | '$top'
  | '$skip'
  | '$skiptoken'
  | '$count'
  | '$search'
  | '$expand';

const OPTIONS: readonly string[] = [
  '$select',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$count',
  '$search',
  '$expand',
] satisfies Option[];

export interface Order {
  readonly path: readonly string[];
  readonly descending: boolean;
}

/** The query options of a request, understood. Left out: null, or what leaving out means. */
export interface Query {
  readonly select: readonly string[] | null;
  readonly filter: FilterNode | null;
  readonly orderBy: readonly Order[];
  readonly top: number | null;
  readonly skip: number;
  readonly count: boolean;
  readonly search: string | null;
  readonly expand: string | null;
}

/**
 * Reads the options that an operation serves. Options without `$` are the operation's own and are left alone.
 * @param maxTop the largest `$top` that the service takes
 * @throws Refusal for an unknown property or option, one that is not served, or a value that is none
 */
export function readQuery(
  query: URLSearchParams,
  type: TypeName,
  served: readonly Option[],
  maxTop = 1000,
): Query {
  for (const name of new Set(query.keys())) {
    if (!name.startsWith('$')) continue;
    if (!OPTIONS.includes(name)) throw badRequest(`The query parameter '${name}' is not supported.`);
    if (!(served as readonly string[]).includes(name)) throw notServed(`'${name}' here`);
    if (query.getAll(name).length > 1) {
      throw badRequest(
        `Query option '${name}' was specified more than once, but it must be specified at most once.`,
      );
    }
  }
  const filter = query.get('$filter');
  return {
    select: readSelect(query.get('$select'), type),
    filter: filter === null ? null : readFilter(filter, type),
    orderBy: readOrder(query.get('$orderby'), type),
    top: readNumber(query, '$top', 1, maxTop),
    skip:
      readNumber(query, query.has('$skiptoken') ? '$skiptoken' : '$skip', 0, Number.MAX_SAFE_INTEGER) ?? 0,
    count: readCount(query.get('$count')),
    search: query.get('$search'),
    expand: query.get('$expand'),
  };
}

/** @throws Refusal */
export function readSelect(text: string | null, type: TypeName): readonly string[] | null {
  if (text === null) return null;
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0 || names.includes('*')) return null;
  return names.map((name) => known(name.split('/')[0] ?? '', type));
}

/** @throws Refusal */
export function readFilter(text: string, type: TypeName): FilterNode {
  const filter = parseFilter(text);
  for (const name of namesIn(filter)) known(name, type);
  return filter;
}

/** @throws Refusal */
export function readOrder(text: string | null, type: TypeName): Order[] {
  if (text === null) return [];
  return text.split(',').map((one) => {
    const [name = '', direction = 'asc', ...rest] = one.trim().split(/\s+/);
    if (name === '' || rest.length > 0 || !/^(asc|desc)$/i.test(direction)) {
      throw badUri(`Invalid orderby clause: syntax error at '${one.trim()}'.`);
    }
    const path = name.split('/');
    known(path[0] ?? '', type);
    return { path, descending: direction.toLowerCase() === 'desc' };
  });
}

function known(name: string, type: TypeName): string {
  if (!isProperty(name, type)) throw noSuchProperty(name, type);
  return name;
}

function readNumber(query: URLSearchParams, option: Option, least: number, most: number): number | null {
  const text = query.get(option);
  if (text === null) return null;
  const number = Number(text);
  if (!/^\d{1,16}$/.test(text) || number < least || number > most) {
    throw badRequest(`Invalid value '${text.slice(0, 40)}' for ${option} query option found.`);
  }
  return number;
}

function readCount(text: string | null): boolean {
  if (text === null) return false;
  if (!/^(true|false)$/i.test(text)) throw badRequest('Invalid value for $count query option found.');
  return text.toLowerCase() === 'true';
}
