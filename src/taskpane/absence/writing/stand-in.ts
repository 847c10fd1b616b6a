import type { DirectoryPerson, Graph, MailTips, Problem } from '../../../graph/types';
import { problemOf } from './people-search';

/** What is known of the chosen stand-in's own absence. */
export type StandInCheck =
  | { readonly state: 'not-asked' }
  /** Exchange was asked, and told nothing of it. */
  | { readonly state: 'untold' }
  | { readonly state: 'asking' }
  /** Answers automatically; `clashes`: on a day on which the writer is away too; `later`: only when the writer is back. */
  | {
      readonly state: 'away';
      readonly clashes: boolean;
      readonly later: boolean;
      readonly from?: string;
      readonly until?: string;
    }
  | { readonly state: 'there' }
  /** Exchange knows nothing of that address. */
  | { readonly state: 'unknown' }
  | { readonly state: 'failed'; readonly problem: Problem };

export const NOT_ASKED: StandInCheck = { state: 'not-asked' };

/** An absence, ISO instants; `end` left out: nobody knows when it ends. */
interface Stretch {
  readonly start: string;
  readonly end?: string | undefined;
}

/**
 * Asks Exchange whether somebody answers automatically. It tells of what holds now, and until when; what is only planned
 * nobody is told (Graph: mailTips).
 */
export async function askStandIn(
  { mail }: Pick<DirectoryPerson, 'mail'>,
  ask: Graph['mailTips'],
  signal?: AbortSignal,
): Promise<MailTips | Problem> {
  try {
    const [tips] = await ask([mail], signal);
    return tips ?? { address: mail, unknown: true };
  } catch (error) {
    return problemOf(error);
  }
}

/** What the answer means for somebody who is away in this stretch. */
export function checkOf(answer: MailTips | Problem, away: Stretch | null): StandInCheck {
  if (typeof answer === 'string') return { state: 'failed', problem: answer };
  if (answer.unknown) return { state: 'unknown' };
  if (answer.away === undefined) return { state: 'untold' };
  if (answer.away === null) return { state: 'there' };
  const { from, until } = answer.away;
  return {
    state: 'away',
    clashes: clash({ from, until }, away),
    later: from !== undefined && away?.end !== undefined && Date.parse(from) >= Date.parse(away.end),
    ...(from && { from }),
    ...(until && { until }),
  };
}

/** Without days of one's own, and without an end of theirs, it is taken for a clash: somebody has to look. */
function clash(
  theirs: { readonly from: string | undefined; readonly until: string | undefined },
  own: Stretch | null,
) {
  if (!own) return true;
  const begins = theirs.from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(theirs.from);
  const ends = theirs.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(theirs.until);
  const ownEnd = own.end === undefined ? Number.POSITIVE_INFINITY : Date.parse(own.end);
  return begins < ownEnd && Date.parse(own.start) < ends;
}
