import type { FollowedInquiry, MailboxState } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { byUrgency, isUnreadTooLong } from '../../hygiene/replies/say';
import { endsToday } from '../../hygiene/replies/status';
import type { ReplyTarget } from '../../hygiene/replies/types';
import { isRead, placeOf } from '../told/mailboxes';
import type { DashboardState, DepartmentPlace, ListFilter } from '../types';

type Known = Pick<DashboardState, 'mailboxes' | 'inquiries' | 'now'>;
type TargetOf = (mailbox: MailboxAddress) => ReplyTarget;

/** What the list shows. */
export interface ListView {
  /** Most urgent first. What was marked just now keeps its place, so that one can go back. */
  readonly rows: readonly FollowedInquiry[];
  /** Those that wait and fit the filter, and those of them whose answers cannot be seen. */
  readonly hits: number;
  readonly unknown: number;
  /** Mailboxes of the filter that were not looked through whole: they are not in the list, as not in the overview's figures. */
  readonly unread: readonly MailboxState[];
}

/** A mailbox that one may choose. */
export interface MailboxChoice {
  readonly key: string;
  readonly mailbox: MailboxAddress;
  readonly department: DepartmentPlace;
}

/** @param settled what was marked here, as it was before, by its id */
export function listView(
  { mailboxes, inquiries, now }: Known,
  filter: ListFilter,
  settled: ReadonlyMap<string, FollowedInquiry>,
  policy: RepliesPolicy,
  targetOf: TargetOf,
): ListView {
  const chosen = mailboxes.filter(
    ({ mailbox }) => filter.department === undefined || placeOf(policy, mailbox) === filter.department,
  );
  const read = new Set(chosen.filter(isRead).map(({ mailbox }) => mailbox));
  const isMeant = (each: FollowedInquiry): boolean =>
    read.has(each.inMailbox) &&
    (filter.mailbox === undefined || each.mailbox === filter.mailbox) &&
    isOnly(each, filter.only, now, targetOf);
  const hits = byUrgency(inquiries.filter(isMeant), now);
  const kept = [...settled.values()].filter(isMeant);
  const rows =
    kept.length === 0 ? hits : byUrgency([...hits.filter(({ id }) => !settled.has(id)), ...kept], now);
  const its = filter.mailbox === undefined ? undefined : addressOf(inquiries, filter.mailbox);
  return {
    rows,
    hits: hits.length,
    unknown: hits.filter(({ status }) => status === 'unknown').length,
    unread: chosen.filter((each) => !isRead(each) && (its === undefined || each.mailbox === its)),
  };
}

/** Each name means what the figure of that name counts (hygiene/replies/README.md). */
function isOnly(each: FollowedInquiry, only: ListFilter['only'], now: string, targetOf: TargetOf): boolean {
  const { status, promisedDate } = each;
  switch (only) {
    case undefined:
      return true;
    case 'overdue':
      return status === 'overdue' || status === 'promise-overdue';
    case 'due-today':
      return endsToday(each, now);
    case 'promised':
      return promisedDate !== undefined && (status === 'acknowledged' || status === 'promise-overdue');
    case 'unread':
      return each.unreadSince !== undefined && isUnreadTooLong(each, now, targetOf(each.inMailbox));
    case 'unknown':
      return status === 'unknown';
  }
}

/** The mailboxes that have inquiries, in the page's order. */
export function mailboxChoices({ mailboxes, inquiries }: Known, policy: RepliesPolicy): MailboxChoice[] {
  const keys = new Map<MailboxAddress, string>();
  for (const { inMailbox, mailbox } of inquiries) keys.set(inMailbox, mailbox);
  return mailboxes.flatMap(({ mailbox }) => {
    const key = keys.get(mailbox);
    return key === undefined ? [] : [{ key, mailbox, department: placeOf(policy, mailbox) }];
  });
}

/** Undefined where no inquiry is known of it. */
const addressOf = (inquiries: readonly FollowedInquiry[], key: string): MailboxAddress | undefined =>
  inquiries.find(({ mailbox }) => mailbox === key)?.inMailbox;
