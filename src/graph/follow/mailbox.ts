import type { ReadTexts } from '../../hygiene/replies/policy-types';
import type { MailFolders } from '../mail-types';
import { GraphError, type Problem } from '../types';
import { type Around, DAY, isoOf, isWithin } from './around';
import { FOLLOWED, type KeptMailbox, type Round } from './kept-types';
import { lookUp } from './lookups';
import { seeReceipts } from './receipts';
import { unbegun } from './round';
import { Rounds } from './rounds';
import { readTexts } from './texts';
import type { MailboxState } from './types';

export interface MailboxOptions {
  readonly historyDays: number;
  readonly readTexts: ReadTexts;
  /** Also where it was closed a short while ago. */
  readonly askClosed: boolean;
}

const CLOSED: ReadonlySet<Problem> = new Set(['forbidden', 'not-found', 'not-on-graph']);
/** Whether a closed mailbox is open by now is asked so often. */
const CLOSED_AGAIN = DAY;

/** Asks what is new in one mailbox, and writes it. @throws GraphError */
export async function syncMailbox(around: Around, options: MailboxOptions): Promise<void> {
  const { kept, box, turn } = around;
  await turn(() => begin(around, options));
  await new Rounds(around).run();
  await lookUp(around);
  await seeReceipts(around);
  await readTexts(around, options.readTexts);
  await turn(async () => {
    const mailbox = await kept.mailbox(box);
    if (mailbox) await kept.take({ box, mailbox: { ...mailbox, syncedAt: isoOf(around.now()) } });
  });
}

/** The first history, or another where the bound of the kept one is not what is wanted any more. */
async function begin(around: Around, { historyDays, askClosed }: MailboxOptions) {
  const { kept, box, now } = around;
  const known = await kept.mailbox(box);
  const since = boundOf(now(), historyDays);
  if (known && known.since >= boundOf(now(), 2 * historyDays) && known.since <= since) return;
  if (!askClosed) await unlessClosed(around);
  const folders = await foldersOf(around);
  const round = unbegun(now());
  const { rev = 0, followed = false, syncedAt = null } = known ?? {};
  const rounds = { inbox: round, sentitems: round, filed: round };
  await kept.beginAnew({ box, rev, since, folders, rounds, followed, syncedAt }, [...FOLLOWED, 'filed']);
}

/** @throws GraphError what was said when it was last asked, where that is not long ago */
async function unlessClosed({ kept, box, now }: Around): Promise<void> {
  const closed = await kept.closed(box);
  if (closed && isWithin(CLOSED_AGAIN, closed.at, now())) throw new GraphError(closed.problem);
}

/** One's own mailbox is asked whatever it said: what it lacks is mostly a permission, which may be given any moment. */
async function foldersOf({ graph, kept, mailbox, box, now, signal }: Around): Promise<MailFolders> {
  try {
    return await graph.folders(mailbox, signal);
  } catch (error) {
    if (mailbox !== null && error instanceof GraphError && CLOSED.has(error.problem))
      await kept.shut(box, { problem: error.problem, at: isoOf(now()) });
    throw error;
  }
}

/** The day so many days ago, in UTC. */
const boundOf = (now: Date, days: number): string =>
  `${new Date(now.getTime() - days * DAY).toISOString().slice(0, 10)}T00:00:00Z`;

/** What is shown of how far a mailbox is. @param mails that are known of it */
export function stateOf(kept: KeptMailbox | undefined, mails = 0): Omit<MailboxState, 'mailbox' | 'problem'> {
  if (!kept) return { stage: 'new', progress: null, mails, syncedAt: null };
  const { syncedAt, followed, rounds } = kept;
  if (followed) return { stage: 'followed', progress: null, mails, syncedAt };
  const all = [rounds.inbox, rounds.sentitems, rounds.filed];
  const told = all.reduce((sum, round) => sum + round.told, 0);
  const share = all.reduce((sum, round) => sum + shareOf(round, kept.since), 0) / all.length;
  return { stage: 'history', progress: { mails: told, share }, mails, syncedAt };
}

/** Of the time between the bound and the beginning, told from its newer end. */
function shareOf({ whole, reached, begunAt }: Round, since: string): number {
  if (whole) return 1;
  if (reached === null) return 0;
  const length = Date.parse(begunAt) - Date.parse(since);
  const share = (Date.parse(begunAt) - Date.parse(reached)) / length;
  return Math.min(Math.max(share, 0), 1);
}
