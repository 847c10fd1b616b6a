import type { MailboxState } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import { seesAnswers, targetFor } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { byTrouble } from '../../hygiene/replies/trouble';
import { byMailbox } from '../../session/replies/by-mailbox';
import { lookFailed } from '../../session/replies/last-look';
import { placeOf, placesOf } from '../told/mailboxes';
import { tellable } from '../told/tellable';
import type { DashboardState, DepartmentPlace } from '../types';
import { countOf, type Told, tell } from './told';

/**
 * How much of a mailbox is known. `read`: its first history is whole; `reading`: it is not, and answers that are not read yet
 * would make everything look late; `few`: it is, and it may be one person's with too little to tell (`tellable`); `closed`: this account cannot look into it; `failed`: it could, and something went wrong.
 */
export type Standing = 'read' | 'few' | 'reading' | 'failed' | 'closed';

export interface MailboxRow {
  readonly mailbox: MailboxAddress;
  /** Its key in the ledger; null where there are no inquiries to list. */
  readonly key: string | null;
  /** Place in the policy. */
  readonly department: DepartmentPlace;
  readonly state: MailboxState;
  readonly standing: Standing;
  /** Null where it was not read. */
  readonly told: Told | null;
  /** False: what is sent as the mailbox is kept where nobody sees it. */
  readonly answersSeen: boolean;
}

export interface DepartmentRow {
  readonly department: DepartmentPlace;
  readonly mailboxes: number;
  /** How many of them are read; the figures are of those that may be told. */
  readonly read: number;
  readonly told: Told | null;
  readonly answersSeen: boolean;
  /** Of how many that are read the answers are not seen. */
  readonly unseen: number;
}

export interface Overview {
  /** Where it burns first; then those that are not read, in the policy's order. */
  readonly mailboxes: readonly MailboxRow[];
  /** In the policy's order; none without mailboxes. */
  readonly departments: readonly DepartmentRow[];
  /** Of all mailboxes that are read. */
  readonly all: Told;
  /** Working days within which every mailbox that is read answers; null where they differ. */
  readonly targetDays: number | null;
}

type Known = Pick<DashboardState, 'mailboxes' | 'inquiries' | 'now' | 'period'>;

/** What the overview shows, worst first. */
export function overviewOf(state: Known, policy: RepliesPolicy): Overview {
  const { mailboxes, now, period } = state;
  const telling = { now, period, policy };
  const told = tellable(state, policy);
  const groups = byMailbox(state.inquiries);
  const counts = new Map(
    told.mailboxes.map(({ mailbox }) => [
      mailbox,
      countOf(mailbox, told.byMailbox.get(mailbox) ?? [], telling),
    ]),
  );
  const together = (some: readonly MailboxRow[]) =>
    tell(
      some.flatMap(({ mailbox }) => counts.get(mailbox) ?? []),
      telling,
    );
  const rows = mailboxes.map((each): MailboxRow => {
    const { mailbox } = each;
    const count = counts.get(mailbox);
    const standing = standingOf(each);
    return {
      mailbox,
      key: groups.get(mailbox)?.[0]?.mailbox ?? null,
      department: placeOf(policy, mailbox),
      state: each,
      standing: standing === 'read' && !count ? 'few' : standing,
      told: count ? tell([count], telling) : null,
      answersSeen: seesAnswers(policy, mailbox),
    };
  });
  const read = rows.filter(isRead);
  return {
    mailboxes: [...worstFirst(read), ...NOT_READ.flatMap((is) => rows.filter((row) => row.standing === is))],
    departments: placesOf(policy).flatMap((department) => {
      const its = rows.filter((row) => row.department === department);
      const itsRead = its.filter(isRead);
      if (its.length === 0) return [];
      return {
        department,
        mailboxes: its.length,
        read: its.filter(({ standing }) => standing === 'read' || standing === 'few').length,
        told: itsRead.length === 0 ? null : together(itsRead),
        answersSeen: itsRead.some((row) => row.answersSeen),
        unseen: unseenIn(itsRead),
      };
    }),
    all: together(read),
    targetDays: same(read.map(({ mailbox }) => targetFor(policy, mailbox).workingDays)),
  };
}

/** What may still come stands before what will not. */
const NOT_READ: readonly Standing[] = ['few', 'reading', 'failed', 'closed'];

export const isRead = (row: MailboxRow): row is MailboxRow & { readonly told: Told } => row.told !== null;

/** Of how many the answers are not seen. */
export const unseenIn = (rows: readonly MailboxRow[]): number =>
  rows.filter((row) => isRead(row) && !row.answersSeen).length;

function standingOf({ stage, problem }: MailboxState): Standing {
  if (stage === 'followed') return 'read';
  if (!lookFailed(problem)) return 'reading';
  return problem === 'forbidden' || problem === 'not-found' || problem === 'not-on-graph'
    ? 'closed'
    : 'failed';
}

const worstFirst = (rows: readonly (MailboxRow & { readonly told: Told })[]): MailboxRow[] =>
  byTrouble(
    rows.map((row) => ({
      row,
      figures: { ...row.told.figures, withinTarget: row.told.share },
      oldest: row.told.oldest?.receivedAt ?? null,
    })),
  ).map(({ row }) => row);

/** The one value that all have; null for several, or for none. */
function same(values: readonly number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((each) => each === first) ? first : null;
}
