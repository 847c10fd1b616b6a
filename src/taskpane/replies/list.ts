import type { FollowedInquiry } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import { byUrgency, isUnreadTooLong } from '../../hygiene/replies/say';
import type { ReplyTarget } from '../../hygiene/replies/types';
import type { RepliesState } from './state';

/** What the list shows, and what its first line counts. */
export interface RepliesList {
  /** Those that wait for an answer, and those of them that passed their day. */
  readonly waiting: number;
  readonly overdue: number;
  /** Answers to these cannot be seen. */
  readonly unknown: number;
  /** Unopened for more than a day. */
  readonly unread: number;
  /** Most urgent first. What was marked just now keeps its place, so that one can go back. */
  readonly rows: readonly FollowedInquiry[];
}

/** @param settled what was marked here, as it was before, by its id */
export function listOf(
  { inquiries, now, of, view }: Pick<RepliesState, 'inquiries' | 'now' | 'of' | 'view'>,
  settled: ReadonlyMap<string, FollowedInquiry>,
  targetOf: (mailbox: MailboxAddress) => ReplyTarget,
): RepliesList {
  const all = byUrgency(
    inquiries.filter(({ inMailbox }) => of === 'all' || inMailbox === of),
    now,
  );
  const isUnread = (each: FollowedInquiry) => isUnreadTooLong(each, now, targetOf(each.inMailbox));
  const unread = all.filter(isUnread);
  const seen = all.filter(({ status }) => status !== 'unknown');
  const kept = [...settled.values()].filter(
    (each) => (of === 'all' || each.inMailbox === of) && (view === 'waiting' || isUnread(each)),
  );
  const shown = view === 'unread' ? unread : all;
  return {
    waiting: seen.length,
    overdue: seen.filter(({ status }) => status === 'overdue' || status === 'promise-overdue').length,
    unknown: all.length - seen.length,
    unread: unread.length,
    rows: byUrgency([...shown.filter(({ id }) => !settled.has(id)), ...kept], now),
  };
}
