import type { createGraph } from '../../../src/graph/client';
import type { MailboxAddress } from '../../../src/graph/mail-types';
import type { AutomaticReplies } from '../../../src/hygiene/absence/types';
import { type FaultyGraph, MARK } from './faulty-graph';

type WholeGraph = ReturnType<typeof createGraph>;

/** One thing that the add-in asks of Graph, in one mailbox. */
export interface AskedFor {
  /** The member of `Graph`, or of `MailGraph`. */
  readonly member: string;
  /** What of it, where one member is asked in several ways; whose mailbox. */
  readonly how?: string;
  readonly writes?: 'draft' | 'replies' | 'categories';
  /** Whether the service has what was asked for: nobody may believe so where it has not. */
  readonly isThere?: () => boolean;
  readonly run: (graph: WholeGraph, signal?: AbortSignal) => Promise<unknown>;
}

export const WANTED: AutomaticReplies = {
  status: 'scheduled',
  externalAudience: 'all',
  internal: '<p>Jeg er tilbage tirsdag den 1. december.</p>',
  external: '<p>Tak for din henvendelse.</p>',
  start: '2026-11-24T15:00:00.000Z',
  end: '2026-11-30T07:00:00.000Z',
};

const SINCE = '2026-10-01T00:00:00.000Z';

/** Everything there is to ask. A test holds it against the members that there are. */
export async function askedFor(local: FaultyGraph): Promise<readonly AskedFor[]> {
  const { own, away } = local;
  return [
    { member: 'me', run: (graph, signal) => graph.me(signal) },
    { member: 'automaticReplies', run: (graph, signal) => graph.automaticReplies(signal) },
    {
      member: 'saveAutomaticReplies',
      writes: 'replies',
      isThere: () => local.repliesAre() === WANTED.status,
      run: (graph, signal) => graph.saveAutomaticReplies(WANTED, signal),
    },
    { member: 'mailTips', run: (graph, signal) => graph.mailTips([own, away], signal) },
    { member: 'findPeople', run: (graph, signal) => graph.findPeople('me', signal) },
    { member: 'peopleByMail', run: (graph, signal) => graph.peopleByMail([own, away], signal) },
    {
      member: 'awayInCalendar',
      run: (graph, signal) => graph.awayInCalendar('2026-11-23T00:00:00Z', '2026-12-31T00:00:00Z', signal),
    },
    { member: 'isCalendarReadable', run: (graph, signal) => graph.isCalendarReadable(signal) },
    ...(await askedOfMail(local, null)),
    ...(await askedOfMail(local, local.sharedAddress)),
  ];
}

async function askedOfMail(local: FaultyGraph, mailbox: MailboxAddress): Promise<readonly AskedFor[]> {
  const store = mailbox === null ? local.store : local.shared;
  const [first, second] = store.snapshot().messages.filter((one) => one.parentFolderId === 'inbox');
  if (!first || !second) throw new Error('no mails');
  const [id = '', other = ''] = [first, second].map(({ immutableId }) => immutableId);
  const ids = [id, other];
  const { mail } = local.graph(10_000);
  const links = await Promise.all(
    (['inbox', 'sentitems'] as const).map(async (folder) => {
      const page = await mail.changes(mailbox, { folder, since: SINCE });
      return page.deltaLink ?? page.nextLink ?? '';
    }),
  );
  const whose = mailbox === null ? 'own mailbox' : 'shared mailbox';
  const rows: AskedFor[] = [
    { member: 'folders', run: ({ mail }, signal) => mail.folders(mailbox, signal) },
    ...(['inbox', 'sentitems'] as const).map(
      (folder): AskedFor => ({
        member: 'changes',
        how: folder,
        run: ({ mail }, signal) => mail.changes(mailbox, { folder, since: SINCE }, signal),
      }),
    ),
    {
      member: 'changes',
      how: 'behind a link',
      run: ({ mail }, signal) => mail.changes(mailbox, { link: links[0] ?? '' }, signal),
    },
    { member: 'changesOf', run: ({ mail }, signal) => mail.changesOf(mailbox, links, signal) },
    {
      member: 'filed',
      run: ({ mail }, signal) => mail.filed(mailbox, { since: SINCE, except: [] }, signal),
    },
    { member: 'facts', run: ({ mail }, signal) => mail.facts(mailbox, ids, signal) },
    { member: 'texts', run: ({ mail }, signal) => mail.texts(mailbox, ids, signal) },
    { member: 'factsWithTexts', run: ({ mail }, signal) => mail.factsWithTexts(mailbox, ids, signal) },
    { member: 'shown', run: ({ mail }, signal) => mail.shown(mailbox, ids, signal) },
    { member: 'ordinaryId', run: ({ mail }, signal) => mail.ordinaryId(mailbox, id, signal) },
    { member: 'immutableId', run: ({ mail }, signal) => mail.immutableId(mailbox, first.id, signal) },
    {
      member: 'draftReply',
      writes: 'draft',
      run: ({ mail }, signal) => mail.draftReply(mailbox, id, '<p>Tak for din mail.</p>', signal),
    },
    {
      member: 'setCategories',
      writes: 'categories',
      isThere: () => store.get(first.id).categories.includes(MARK),
      run: ({ mail }, signal) => mail.setCategories(mailbox, id, [MARK], signal),
    },
  ];
  // A reminder is a draft in one's own mailbox.
  if (mailbox === null)
    rows.push({
      member: 'draftMail',
      writes: 'draft',
      run: ({ mail }, signal) =>
        mail.draftMail({ to: [local.sharedAddress], subject: 'Påmindelse', html: '<p>Hej</p>' }, signal),
    });
  return rows.map((row) => ({ ...row, how: [row.how, whose].filter(Boolean).join(', ') }));
}
