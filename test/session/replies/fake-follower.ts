import type {
  ExpectedReceipt,
  FollowedInquiry,
  Follower,
  FollowOptions,
  FollowState,
  MailboxState,
} from '../../../src/graph/follow/types';
import type { MailboxAddress, MailGraph } from '../../../src/graph/mail-types';
import { GraphError } from '../../../src/graph/types';
import { DEFAULT_REPLIES } from '../../../src/hygiene/replies/policy';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';

/** A Monday, 10:00 in Copenhagen. */
export const NOW = '2026-11-23T09:00:00Z';
export const SHARED = 'borgerservice@fjordby.example';

export const POLICY: RepliesPolicy = {
  ...DEFAULT_REPLIES,
  readTexts: 'none',
  departments: [
    {
      name: 'Borgerservice',
      mailboxes: [{ address: SHARED, copies: 'mailbox' }],
      target: DEFAULT_REPLIES.target,
    },
  ],
};

export function inquiry(id: string, more: Partial<FollowedInquiry> = {}): FollowedInquiry {
  return {
    id,
    mailbox: 'key',
    inMailbox: null,
    receivedAt: '2026-11-20T15:30:00Z',
    dueAt: '2026-11-25T22:59:59Z',
    status: 'open',
    reason: 'question',
    messages: [id],
    unread: false,
    promisesKept: 0,
    promisesBroken: 0,
    ...more,
  };
}

export const OWN: MailboxState = {
  mailbox: null,
  stage: 'followed',
  progress: null,
  mails: 40,
  syncedAt: '2026-11-23T08:55:00Z',
  problem: null,
};

/** Mailboxes in memory: only for faults and timing, the real thing is in `e2e/`. Each member may be replaced. */
export class FakeFollower implements Follower {
  mailboxes: MailboxState[] = [OWN];
  known: FollowedInquiry[] = [];
  /** By message. */
  readonly categories = new Map<string, readonly string[]>();
  readonly expected: ExpectedReceipt[] = [];
  readonly looked: unknown[] = [];
  syncs = 0;
  forgotten = false;
  closed = false;
  readonly options: FollowOptions | null;
  private version = 0;
  private isGone = false;
  private readonly listeners = new Set<() => void>();

  constructor(options: FollowOptions | null = null) {
    this.options = options;
  }

  readonly get = (): FollowState => ({
    mailboxes: this.mailboxes,
    version: this.version,
    ...(this.isGone && { gone: true }),
  });
  readonly subscribe = (changed: () => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };
  open: Follower['open'] = async () => {};
  sync: Follower['sync'] = async () => {
    this.syncs += 1;
  };
  inquiries = (_now: string, mailbox?: MailboxAddress) =>
    this.known.filter(({ inMailbox }) => mailbox === undefined || inMailbox === mailbox);
  inquiryOf = (id: string) => this.known.find(({ messages }) => messages.includes(id)) ?? null;
  targetOf = () => DEFAULT_REPLIES.target;
  namedMailbox = (key: string) => this.known.find(({ mailbox }) => mailbox === key)?.inMailbox;
  look: Follower['look'] = async (_mailbox, mail) => {
    this.looked.push(mail);
  };
  mark: Follower['mark'] = async (_mailbox, id, change) => {
    this.categories.set(id, change(this.categories.get(id) ?? []));
  };
  expectReceipt: Follower['expectReceipt'] = async (receipt) => {
    this.expected.push(receipt);
  };
  forget: Follower['forget'] = async () => {
    this.forgotten = true;
  };
  close = () => {
    this.closed = true;
  };

  /** What is kept was deleted elsewhere. */
  goes(): void {
    this.isGone = true;
    this.tell({ mailboxes: [], known: [] });
  }

  /** Something became known. */
  tell(change: Partial<Pick<FakeFollower, 'mailboxes' | 'known'>>): void {
    Object.assign(this, change);
    this.version += 1;
    this.repeat();
  }

  /** Tells what is known already. */
  repeat(): void {
    for (const listener of this.listeners) listener();
  }
}

export const SHOWN = {
  subject: 'Kloakering på Møllevej',
  from: { name: 'Bente Holm', address: 'bente@mail.example' },
  receivedAt: '2026-11-20T15:30:00Z',
  categories: [],
  webLink: 'https://outlook.example/mail',
};

type UsedMail = Pick<MailGraph, 'shown' | 'ordinaryId' | 'immutableId' | 'draftReply'>;

export class FakeMail implements UsedMail {
  readonly asked: string[] = [];
  shown: MailGraph['shown'] = async (mailbox, ids) => {
    this.asked.push(`${mailbox ?? 'own'}: ${ids.join(' ')}`);
    return ids.map((id) => ({ ...SHOWN, id }));
  };
  ordinaryId: MailGraph['ordinaryId'] = async (_mailbox, id) => `ordinary-${id}`;
  immutableId: MailGraph['immutableId'] = async (_mailbox, id) => id.replace('rest-', '');
  draftReply: MailGraph['draftReply'] = async (_mailbox, id) => ({
    id: `draft-of-${id}`,
    messageId: `<${id}@fjordby.example>`,
    ordinaryId: `ordinary-draft-of-${id}`,
    webLink: 'https://outlook.example/draft',
  });
}

export const failing = (problem: GraphError['problem'], retryAfter?: number) => async (): Promise<never> => {
  throw new GraphError(problem, retryAfter === undefined ? {} : { retryAfter });
};
