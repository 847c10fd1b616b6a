import type { FilterNode, Query } from '../odata';
import { valueAt } from '../odata';
import { badRequest } from '../refusals';

/** What of a directory query works only with `ConsistencyLevel: eventual`; null for nothing. */
export function needsAdvanced(query: Query): 'search' | 'query' | null {
  if (query.search !== null) return 'search';
  const { filter, orderBy } = query;
  const isHard = filter !== null && (isAdvanced(filter) || orderBy.length > 0);
  return query.count || isHard ? 'query' : null;
}

function isAdvanced(node: FilterNode): boolean {
  switch (node.is) {
    case 'and':
    case 'or':
      return isAdvanced(node.left) || isAdvanced(node.right);
    case 'not':
    case 'endswith':
      return true;
    case 'contains':
      throw badRequest("Filter operator 'contains' is not supported.");
    case 'compare':
      return node.how === 'ne';
    default:
      return false;
  }
}

/** `"displayName:wa" OR "mail:to"`: the words of the property that begin so. Brackets are not served. */
export function searchIn(search: string): (item: object) => boolean {
  const alternatives = search.split(/\sOR\s/).map((all) => all.split(/\sAND\s/).map(clauseOf));
  return (item) => alternatives.some((all) => all.every((clause) => clause(item)));
}

const SEARCHED = ['displayName', 'mail', 'userPrincipalName', 'givenName', 'surname', 'description'];

function clauseOf(text: string): (item: object) => boolean {
  const parts = /^"(\w+):([^"]+)"$/.exec(text.trim());
  const [, property = '', wanted = ''] = parts ?? [];
  if (!SEARCHED.includes(property)) {
    throw badRequest(`Syntax error: '${text.trim().slice(0, 60)}' is no clause of $search.`);
  }
  const begin = wanted.trim().toLowerCase();
  return (item) => {
    const value = valueAt(item, [property]);
    if (typeof value !== 'string') return false;
    const whole = value.toLowerCase();
    return whole.startsWith(begin) || whole.split(/[\s.@_-]+/).some((word) => word.startsWith(begin));
  };
}
