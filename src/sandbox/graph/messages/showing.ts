import type { Query } from '../odata';
import type { GraphCall } from '../types';
import { NOTHING_EXPANDED, namesExpanded, readExpand } from './expand';
import type { Preferences } from './preferences';
import { isBasic, needsAllOf } from './rights';
import type { Showing } from './view';

/**
 * How this request wants its mails.
 * @throws Refusal for an `$expand` that is none, or that the token may not see
 */
export function showingFor(
  call: Pick<GraphCall, 'caller' | 'user' | 'base'>,
  { immutable, body }: Preferences,
  query: Pick<Query, 'select' | 'expand'> | null,
): Showing {
  const expand = query === null ? NOTHING_EXPANDED : readExpand(query.expand);
  needsAllOf(call, namesExpanded(expand));
  return {
    immutable,
    body,
    basic: isBasic(call),
    select: query?.select ?? null,
    expand,
    // The sandbox's own Outlook stands where Graph does.
    link: `${new URL(call.base).origin}/?mailbox=${encodeURIComponent(call.user.mail)}&item=`,
  };
}
