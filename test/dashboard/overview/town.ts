import type { Overview } from '../../../src/dashboard/overview/overview';
import { overviewOf } from '../../../src/dashboard/overview/overview';
import type { Period } from '../../../src/dashboard/types';
import type { FollowedInquiry, MailboxState } from '../../../src/graph/follow/types';
import { createLedger } from '../../../src/hygiene/replies/engine';
import type { GraphMail } from '../../../src/hygiene/replies/ledger-types';
import { DEFAULT_REPLIES, seesAnswers, targetFor } from '../../../src/hygiene/replies/policy';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import { asked, changesOf, sent } from '../../hygiene/replies/mails';

/** A Tuesday, 10:00 in Copenhagen. */
export const NOW = '2026-11-24T09:00:00Z';

export const [CHILDREN, SCHOOL, ROADS, WASTE] = ['born', 'skole', 'veje', 'affald'].map(
  (name) => `${name}@fjordby.example`,
) as [string, string, string, string];

const copied = (address: string) => ({ address, copies: 'mailbox' as const });

export const POLICY: RepliesPolicy = {
  ...DEFAULT_REPLIES,
  departments: [
    {
      name: 'Børn og skole',
      mailboxes: [copied(CHILDREN), copied(SCHOOL)],
      target: DEFAULT_REPLIES.target,
    },
    { name: 'Teknik og miljø', mailboxes: [copied(ROADS), copied(WASTE)], target: DEFAULT_REPLIES.target },
  ],
};

export const MAILBOXES: readonly string[] = [CHILDREN, SCHOOL, ROADS, WASTE];

/** What came to a mailbox at a moment, and when it was answered, with a receipt that promises a day, or not at all. */
export type Came = readonly [
  mailbox: string,
  at: string,
  reaction?: { readonly at: string; readonly text?: string },
];

/** What a real ledger makes of it, under keys as the follower gives them. */
export function inquiriesOf(came: readonly Came[], policy = POLICY, now = NOW): FollowedInquiry[] {
  const addresses = new Map(MAILBOXES.map((address) => [keyOf(address), address]));
  const addressOf = (key: string) => addresses.get(key) ?? null;
  const ledger = createLedger({
    targetOf: (key) => targetFor(policy, addressOf(key)),
    answersSeen: (key) => seesAnswers(policy, addressOf(key)),
  });
  ledger.apply(changesOf(came.flatMap(mailsOf)));
  return ledger.inquiries(now).map((each) => ({ ...each, inMailbox: addressOf(each.mailbox) }));
}

export const keyOf = (address: string): string => `key-of-${address.split('@')[0]}`;

function mailsOf([address, at, reaction]: Came, index: number): GraphMail[] {
  const own = (id: string) => ({
    conversationId: `c${index}`,
    internetMessageId: `<${id}@x>`,
    mailbox: keyOf(address),
  });
  const mails = [asked(`q${index}`, at, own(`q${index}`))];
  if (reaction) {
    const { at: then, text = 'final' } = reaction;
    mails.push(sent(`a${index}`, then, { ...own(`a${index}`), text }));
  }
  return mails;
}

export const followed = (mailbox: string | null, more: Partial<MailboxState> = {}): MailboxState => ({
  mailbox,
  stage: 'followed',
  progress: null,
  syncedAt: '2026-11-24T08:55:00Z',
  problem: null,
  mails: 40,
  ...more,
});

export const closed = (mailbox: string, problem: MailboxState['problem'] = 'forbidden'): MailboxState =>
  followed(mailbox, { stage: 'new', syncedAt: null, problem });

export const reading = (mailbox: string): MailboxState =>
  followed(mailbox, { stage: 'history', syncedAt: null, progress: { mails: 400, share: 0.4 } });

interface Seen {
  readonly came?: readonly Came[];
  readonly mailboxes?: readonly MailboxState[];
  readonly period?: Period;
  readonly policy?: RepliesPolicy;
}

export function seen({ came = [], mailboxes, period = 'this-month', policy = POLICY }: Seen): Overview {
  return overviewOf(
    {
      mailboxes: mailboxes ?? MAILBOXES.map((each) => followed(each)),
      inquiries: inquiriesOf(came, policy),
      now: NOW,
      period,
    },
    policy,
  );
}
