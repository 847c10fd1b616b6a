import { isFew } from './few';
import { figuresOf } from './figures';
import type { Inquiry } from './ledger-types';
import { groupedBy, isMeasured, type TargetOf } from './measures';

export interface AnswererFigures {
  /** By key; who that is, is read from the message when it is shown. */
  readonly answerer: string;
  /** Where their newest message lies, and the message. */
  readonly mailbox: string;
  readonly message: string;
  /** Inquiries whose first answer or receipt they wrote. */
  readonly answered: number;
  readonly withinTarget: number | null;
  readonly medianWorkingHours: number | null;
}

export interface FiguresByAnswerer {
  /** Those who answered the most first. */
  readonly people: readonly AnswererFigures[];
  /**
   * How many people are not shown, and what they answered together; never one person, and not fewer than five answers where
   * anybody is shown: all less what is shown would be theirs.
   */
  readonly few: number;
  readonly fewAnswered: number;
}

/**
 * The figures of single employees; only where the policy turns them on (`figuresByEmployee`). What was sent as the mailbox
 * itself is nobody's. @param now ISO, UTC
 */
export function figuresByAnswerer(
  inquiries: readonly Inquiry[],
  now: string,
  targetOf: TargetOf,
): FiguresByAnswerer {
  const written = inquiries.filter(
    (each) => isMeasured(each) && each.answeredBy && each.answeredBy.answerer !== each.mailbox,
  );
  const groups = groupedBy(written, ({ answeredBy }) => answeredBy?.answerer ?? '');
  const { shown, hidden } = apart(groups.map(([, its]) => its));
  const people = shown.map((its): AnswererFigures => {
    const { withinTarget, medianWorkingHours } = figuresOf(its, now, targetOf);
    const answerer = its[0]?.answeredBy?.answerer ?? '';
    return { answerer, ...newestOf(its), answered: its.length, withinTarget, medianWorkingHours };
  });
  return { people, few: hidden.length, fewAnswered: answersOf(hidden) };
}

type Written = readonly Inquiry[];

/** Whose figures are shown, those with the most first, and whose are not. */
function apart(groups: readonly Written[]): {
  readonly shown: readonly Written[];
  readonly hidden: Written[];
} {
  const shown = groups.filter((its) => !isFew(its.length)).sort((a, b) => b.length - a.length);
  const hidden = groups.filter((its) => isFew(its.length));
  // Whoever is hidden alone, or with next to nothing, is what is left of all when those shown are taken away.
  if (hidden.length === 1 || (hidden.length > 1 && isFew(answersOf(hidden))))
    hidden.push(...shown.splice(-1));
  return { shown, hidden: hidden.length === 1 ? [] : hidden };
}

const answersOf = (groups: readonly Written[]): number => groups.reduce((sum, its) => sum + its.length, 0);

/** Of what somebody wrote: the one about the inquiry that came last. */
function newestOf(its: Written): { readonly mailbox: string; readonly message: string } {
  const newest = its.reduce((last, each) => (each.receivedAt > last.receivedAt ? each : last));
  return {
    mailbox: newest.answeredBy?.mailbox ?? newest.mailbox,
    message: newest.answeredBy?.message ?? newest.id,
  };
}
