import { canonicalAddress } from '../recipients/domain';
import { DEFAULT_TARGET } from './due';
import type { Department, RepliesPolicy } from './policy-types';
import type { ReplyTarget } from './types';

/** What holds where an organisation says nothing of answers. */
export const DEFAULT_REPLIES: RepliesPolicy = {
  target: DEFAULT_TARGET,
  departments: [],
  readTexts: 'sent',
  historyDays: 90,
  figuresByEmployee: false,
  receipt: null,
};

/** The department that a mailbox belongs to; null for a person's own. @param address null: one's own mailbox */
export function departmentOf({ departments }: RepliesPolicy, address: string | null): Department | null {
  const wanted = address === null ? null : canonicalAddress(address);
  for (const department of departments) {
    if (department.mailboxes.some((mailbox) => mailbox.address === wanted)) return department;
  }
  return null;
}

/** In what time a mailbox answers: its department's target, else the organisation's. */
export const targetFor = (replies: RepliesPolicy, address: string | null): ReplyTarget =>
  departmentOf(replies, address)?.target ?? replies.target;

/** False where what is sent as the mailbox is kept in the senders' own Sent Items: then nobody can see whether it was answered. */
export function seesAnswers(replies: RepliesPolicy, address: string | null): boolean {
  if (address === null) return true;
  const wanted = canonicalAddress(address);
  const mailboxes = departmentOf(replies, address)?.mailboxes ?? [];
  return !mailboxes.some((mailbox) => mailbox.address === wanted && mailbox.copies === 'sender');
}
