import type { Graph } from '../../graph/types';
import { judgeReplies } from '../../hygiene/absence/judge-replies';
import type { AutomaticReplies } from '../../hygiene/absence/types';
import type { Loaded, Unlooked } from './state';
import { missing, surroundings } from './surroundings';

/** What the page knows without Graph. */
export interface AbsenceContext {
  /** Mail domains of the organisation, in small letters. */
  readonly domains: readonly string[];
  /** People outside the organisation write to its mailboxes; left out: not known. */
  readonly citizensWrite?: boolean;
  /** Those of the organisation; left out: none. */
  readonly closingDays?: readonly string[];
  readonly now: () => Date;
}

/**
 * Fetches the replies with what stands around them, and judges both. Without the replies there is nothing; every other
 * part may be missing.
 *
 * @param lastOwner whose replies they were when they were fetched last: that does not change while `/me` fails
 * @throws GraphError
 */
export async function loadAbsence(
  graph: Graph,
  context: AbsenceContext,
  signal: AbortSignal,
  lastOwner: Loaded['owner'] = null,
): Promise<Loaded> {
  const unlooked: Unlooked[] = [];
  const [{ replies }, owner] = await Promise.all([
    graph.automaticReplies(signal),
    graph.me(signal).catch((error: unknown) => {
      const unknown = missing('owner', error);
      if (!lastOwner) unlooked.push(unknown);
      return lastOwner;
    }),
  ]);
  const now = context.now();
  const own = owner?.mail?.split('@')[1]?.toLowerCase();
  const domains = [...context.domains, ...(own ? [own] : [])];
  const more = await surroundings({ graph, replies, owner, domains, now, signal });
  const { citizensWrite, closingDays } = context;
  const around = {
    ...more.around,
    ...(citizensWrite !== undefined && { citizensWrite }),
    ...(closingDays && { closingDays }),
  };
  return {
    replies,
    owner,
    around,
    report: judgeReplies(replies, around),
    unlooked: [...unlooked, ...more.unlooked],
  };
}

/** The same surroundings around other replies. */
export function withReplies(loaded: Loaded, replies: AutomaticReplies): Loaded {
  return { ...loaded, replies, report: judgeReplies(replies, loaded.around) };
}
