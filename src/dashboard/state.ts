import type { MailboxState } from '../graph/follow/types';
import type { Problem } from '../graph/types';
import { canonicalAddress } from '../hygiene/recipients/domain';
import type { Department } from '../hygiene/replies/policy-types';
import { lookFailed } from '../session/replies/last-look';
import { NO_MAILBOXES as NONE_FOLLOWED, NOTHING_KNOWN } from '../session/replies/nothing-yet';
import { sharedProblem } from '../session/replies/words';
import type { DashboardState, DepartmentPlace } from './types';

/** Nothing is known of any mailbox. */
export const NO_MAILBOXES = { ...NONE_FOLLOWED, added: [] } as const satisfies Partial<DashboardState>;

export const NOTHING_YET: Omit<DashboardState, 'route' | 'period'> = {
  ...NOTHING_KNOWN,
  added: [],
  deleted: false,
};

/** Nothing more is to come of its first history for now: it is whole, or it cannot be followed. */
export const isSettled = ({ stage, problem }: MailboxState): boolean =>
  stage === 'followed' || lookFailed(problem);

/** The first load of some mailbox is under way, or was stopped. */
export const isFirstLoad = ({ mailboxes, looking, stopped }: DashboardState): boolean =>
  (looking || stopped) && !mailboxes.every(isSettled);

/** How much of the first load is done, 0 to 1: each mailbox counts alike, for nobody knows yet how much is in it. */
export function shareOf(mailboxes: readonly MailboxState[]): number {
  if (mailboxes.length === 0) return 1;
  const done = mailboxes.map((each) => (isSettled(each) ? 1 : (each.progress?.share ?? 0)));
  return done.reduce((sum, share) => sum + share, 0) / mailboxes.length;
}

/** When the figures are from: of the mailboxes that are followed, the one that was seen longest ago, whyever; null: none was. */
export function seenAt(mailboxes: readonly MailboxState[]): string | null {
  const times = mailboxes.flatMap(({ stage, syncedAt }) =>
    stage === 'followed' && syncedAt !== null ? [syncedAt] : [],
  );
  return times.sort()[0] ?? null;
}

/** Without a line there is none to any mailbox. */
export const isOffline = ({ mailboxes }: DashboardState): boolean =>
  mailboxes.some(({ problem }) => problem === 'offline');

/** What is wrong with all mailboxes alike: said once above the page, and in none of their lines. */
export const saidOnce = (state: DashboardState): Problem | null =>
  isOffline(state) ? 'offline' : sharedProblem(state.mailboxes);

/** What stands in the middle has a heading of the first rank. */
export const hasHeading = ({ stage, route }: DashboardState): boolean =>
  stage === 'loaded' || stage === 'signing-in' || route.page === 'privacy';

/** There are mailboxes to show. */
export const hasPage = ({ stage, deleted, mailboxes }: DashboardState): boolean =>
  stage === 'loaded' && !deleted && mailboxes.length > 0;

/** The departments that have a page: all of the policy's, and one for the mailboxes that none of them has. */
export function departmentsOf(
  { mailboxes }: Pick<DashboardState, 'mailboxes'>,
  departments: readonly Department[],
): readonly DepartmentPlace[] {
  const known = new Set(departments.flatMap((each) => each.mailboxes.map(({ address }) => address)));
  const hasOthers = mailboxes.some(
    ({ mailbox }) => mailbox === null || !known.has(canonicalAddress(mailbox)),
  );
  return [...departments.keys(), ...(hasOthers ? (['other'] as const) : [])];
}
