import { GRAPH_TEXTS } from '../../graph/texts';
import { GraphError, type Problem } from '../../graph/types';
import type { Language } from '../../hygiene/rules/rule';
import { count } from '../../ui/texts';
import { SIGN_IN_TEXTS } from './texts';
import type { Trouble } from './types';

/** Whatever is no error of Graph's is `failed`; its words may quote, and are not kept. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof GraphError)) return { problem: 'failed' };
  return { problem: error.problem, retryAfter: error.retryAfter, ...(error.leftDraft && { unsure: true }) };
}

/** Why the window for a permission brought none. @param before why it was opened: who lacks a permission is signed in all the same */
export function refusalOf(error: unknown, before: Trouble | null): Trouble {
  const trouble = troubleOf(error);
  const isNo = trouble.problem === 'sign-in-cancelled' || trouble.problem === 'consent-needed';
  return isNo && before?.problem === 'consent-needed'
    ? { problem: 'consent-needed', refused: true }
    : trouble;
}

/**
 * Whether something that was sent may have got there all the same: the answer was lost, or none was given. Every other
 * problem is a refusal, and Exchange has what it had.
 */
export function isUnsure(problem: string): boolean {
  return ['offline', 'unavailable', 'aborted', 'failed'].includes(problem);
}

/** What is wrong with the account rather than with the network: signing in again is the way on. */
export function needsSignIn({ problem }: { readonly problem: string }): boolean {
  return [
    'sign-in-needed',
    'sign-in-cancelled',
    'consent-needed',
    'session-expired',
    'access-revoked',
    'popup-blocked',
  ].includes(problem);
}

/** Whoever is told to come back later than this is not helped by the figure. */
const WORTH_SAYING = 60 * 60;

/** Whether the service said when to try again, and soon enough to be of use. */
export const tellsWhen = (trouble: Pick<Trouble, 'retryAfter'>): trouble is { readonly retryAfter: number } =>
  trouble.retryAfter !== undefined && trouble.retryAfter <= WORTH_SAYING;

/** Why something did not come about, in a sentence or two; when to try again, where the service said. */
export function sayTrouble(trouble: Trouble, language: Language): string {
  const { what, help } = GRAPH_TEXTS[language][trouble.problem];
  if (!tellsWhen(trouble)) return `${what} ${help}`;
  const texts = SIGN_IN_TEXTS[language];
  const seconds = Math.max(1, Math.ceil(trouble.retryAfter));
  const wait =
    seconds <= 90 ? count(seconds, texts.waitSeconds) : count(Math.ceil(seconds / 60), texts.waitMinutes);
  return `${what} ${wait}`;
}

/** Why alone: what to do stands beside it. */
export const sayBecause = (problem: Problem, language: Language): string =>
  GRAPH_TEXTS[language][problem].what;
