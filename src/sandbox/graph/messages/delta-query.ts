import { type Query, readQuery } from '../odata';
import { badRequest } from '../refusals';
import { Refusal } from '../types';

/** What the first call of a round asked for; later calls carry it in their token. */
export interface DeltaQuery extends Pick<Query, 'select' | 'expand'> {
  readonly hasFilter: boolean;
  /** Whether a mail received then passes the filter. @param receivedDateTime ISO 8601 */
  isWanted(receivedDateTime: string): boolean;
  /** Whether this kind of change was asked for. */
  isAsked(how: 'created' | 'updated' | 'read' | 'removed'): boolean;
}

const CHANGE_TYPES = { created: ['created'], updated: ['updated', 'read'], deleted: ['removed'] } as const;

/**
 * Reads `$select`, `$expand`, `changeType`, the one filter and the one order that Microsoft documents. `$top` is documented
 * too, but was observed to do nothing (2018 to 2020): so it does here.
 * @throws Refusal 400
 */
export function readDeltaQuery(query: URLSearchParams): DeltaQuery {
  refuse(query, ['$search', '$count', '$skip']);
  const { select, expand, orderBy } = readQuery(query, 'message', [
    '$select',
    '$expand',
    '$filter',
    '$orderby',
    '$top',
  ]);
  const [order, ...more] = orderBy;
  const isFine = more.length === 0 && order?.path.join('/') === 'receivedDateTime' && order.descending;
  if (order && !isFine) throw notSupported('$orderby');
  const type = query.get('changeType');
  const asked: readonly string[] | null = type === null ? null : changesOf(type);
  const filter = query.get('$filter');
  return {
    select,
    expand,
    hasFilter: filter !== null,
    isWanted: filter === null ? () => true : wantedBy(filter),
    isAsked: (how) => asked === null || asked.includes(how),
  };
}

function changesOf(type: string): readonly string[] {
  if (Object.hasOwn(CHANGE_TYPES, type)) return CHANGE_TYPES[type as keyof typeof CHANGE_TYPES];
  throw badRequest(`Invalid value '${type.slice(0, 40)}' for changeType query option found.`);
}

function wantedBy(filter: string): (receivedDateTime: string) => boolean {
  const found = /^\s*receivedDateTime\s+(ge|gt)\s+(\S+)\s*$/.exec(filter);
  const limit = Date.parse(found?.[2] ?? '');
  if (!found || Number.isNaN(limit)) throw notSupported('$filter');
  // Graph knows whole seconds only.
  const whole = (iso: string) => Math.floor(Date.parse(iso) / 1000) * 1000;
  return found[1] === 'ge' ? (iso) => whole(iso) >= limit : (iso) => whole(iso) > limit;
}

function refuse(query: URLSearchParams, names: readonly string[]): void {
  const given = names.filter((name) => query.has(name));
  if (given.length > 0) throw notSupported(given.join(', '));
}

/** The form observed for contacts; the one for messages was not seen. */
function notSupported(names: string): Refusal {
  return new Refusal(
    400,
    'ErrorInvalidUrlQuery',
    `The following parameters are not supported with change tracking over the 'Messages' resource: '${names}'.`,
  );
}
