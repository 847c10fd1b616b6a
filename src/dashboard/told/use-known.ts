import { useRef } from 'react';
import type { MailboxState } from '../../graph/follow/types';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import { byMailbox } from '../../session/replies/by-mailbox';
import type { DashboardState } from '../types';
import { isRead } from './mailboxes';

/** What figures are told of. */
export type Known = Pick<DashboardState, 'mailboxes' | 'inquiries' | 'now'>;

/**
 * What is known of some mailboxes, and the moment it is told for: the same object until something of it changes that figures depend on,
 * or an hour is over. A first load tells its progress four times a second and the clock each minute; of fifty thousand inquiries
 * nobody could scroll if all were counted anew each time. Only medians of what is overdue run on with the minutes.
 */
export function useKnown(
  { mailboxes, inquiries, now }: Known,
  isMeant: (state: MailboxState) => boolean = () => true,
): Known {
  const groups = byMailbox(inquiries);
  const its = mailboxes.filter(isMeant);
  const marks: readonly unknown[] = [
    now.slice(0, 13),
    ...its.flatMap((each) => [
      ...standingOf(each),
      // Of one that is read for the first time nothing is told.
      isRead(each) ? groups.get(each.mailbox) : null,
    ]),
  ];
  const kept = useRef<{ readonly marks: readonly unknown[]; readonly known: Known }>(null);
  if (!kept.current || !areSame(kept.current.marks, marks)) {
    kept.current = { marks, known: { mailboxes: its, inquiries, now } };
  }
  return kept.current.known;
}

/** A look that went well is told by its day alone. */
function standingOf({ mailbox, stage, problem, syncedAt, mails }: MailboxState): readonly unknown[] {
  const seen = syncedAt !== null && problem === null ? localDayOf(syncedAt) : syncedAt;
  return [mailbox, stage, problem, seen, mails === 0];
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);
