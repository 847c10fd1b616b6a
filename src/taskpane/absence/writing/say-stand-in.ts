import { GRAPH_TEXTS } from '../../../graph/texts';
import type { Feature, Problem } from '../../../graph/types';
import type { Language } from '../../../hygiene/rules/rule';
import { fill } from '../../../hygiene/rules/texts';
import type { WritingState } from './beginning';
import { problemOf } from './people-search';
import { lastDayOf, localOf, saySoonDay } from './say-days';
import type { StandInCheck } from './stand-in';
import { FIELD_TEXTS } from './texts/fields';

/** What is said below the stand-in; `clashes`: with a choice to be made. Empty while there is nothing to say. */
export function sayStandIn(
  check: StandInCheck,
  { draft, kept }: Pick<WritingState, 'draft' | 'kept'>,
  language: Language,
  today: string,
): { readonly says: string; readonly clashes: boolean } {
  const texts = FIELD_TEXTS[language];
  const name = draft.standIn.name.trim() || draft.standIn.mail.trim();
  const calm = (text: string) => ({ says: fill(text, { name }), clashes: false });
  if (check.state === 'asking') return calm(texts.asking);
  if (check.state === 'there') return calm(texts.there);
  if (check.state === 'unknown') return calm(texts.unknown);
  if (check.state === 'failed') {
    const { what } = GRAPH_TEXTS[language][check.problem];
    return calm(`${texts.notAsked} ${what}`);
  }
  if (check.state === 'untold') return calm(texts.notAsked);
  if (check.state === 'not-asked') return { says: '', clashes: false };
  const { from, until, clashes, later } = check;
  if (later && from !== undefined) {
    const begins = saySoonDay(localOf(from).day, language, today);
    return { says: fill(texts.awayLater, { name, day: begins }), clashes: false };
  }
  const day = until === undefined ? '' : saySoonDay(lastDayOf(until), language, today);
  const gaps = { name, day };
  if (!clashes) return { says: fill(texts.awayBack, gaps), clashes: false };
  const away = fill(until === undefined ? texts.awayNoEnd : texts.away, gaps);
  return kept
    ? { says: `${away} ${fill(texts.awayKept, gaps)}`, clashes: false }
    : { says: `${away} ${texts.awayAdvice}`, clashes: true };
}

/** Asks for a permission, from a click. */
export type Allow = (feature: Feature) => Promise<unknown>;

/** Asks, and tells why it was not given; null: it was. */
export async function allowing(allow: Allow, feature: Feature): Promise<Problem | null> {
  try {
    await allow(feature);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** What one click on "Giv adgang" can mend. */
export function isForbidden(problem: Problem): boolean {
  return ['consent-needed', 'sign-in-needed', 'session-expired', 'access-revoked'].includes(problem);
}

/** "Sagsbehandler · Borgerservice" */
export function sayPost(person: { readonly jobTitle?: string; readonly department?: string }): string {
  return [person.jobTitle, person.department].filter(Boolean).join(' · ');
}
