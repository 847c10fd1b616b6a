import 'fake-indexeddb/auto';
import { createFollower } from '../../src/graph/follow';
import type { ChangesPage, MailGraph, ToldMail } from '../../src/graph/mail-types';
import { DEFAULT_REPLIES } from '../../src/hygiene/replies/policy';
import { median } from './median';

const SIZES = [1_000, 10_000];
/** As many as the client asks for (src/graph/client/mail). */
const PAGE = 100;
const RUNS = 15;
const NOW = Date.UTC(2026, 10, 23, 8);
const OWN = 'borgerservice@lillekoebing.example';

interface Cost {
  readonly requests: number;
  /** Milliseconds. */
  readonly took: number;
}

export interface FollowingCost {
  readonly messages: number;
  readonly pages: number;
  readonly first: Cost;
  /** A look when nothing changed, and when one message came. */
  readonly quiet: Cost;
  readonly one: Cost;
}

/** What it costs to follow a mailbox of so many messages, over a Graph that answers at once. */
export async function costsOfFollowing(): Promise<FollowingCost[]> {
  const costs: FollowingCost[] = [];
  for (const messages of SIZES) costs.push(await costOf(messages));
  return costs;
}

async function costOf(messages: number): Promise<FollowingCost> {
  const service = graphOf(messages);
  const follower = createFollower({
    graph: service.graph,
    account: `bench ${messages}`,
    mailboxes: [null],
    ownAddress: OWN,
    policy: DEFAULT_REPLIES,
    readTexts: 'none',
    now: () => new Date(NOW),
  });
  await follower.open();
  const look = async (): Promise<Cost> => {
    const before = service.requests();
    const started = performance.now();
    await follower.sync();
    return { took: performance.now() - started, requests: service.requests() - before };
  };
  const some = async (prepare: () => void): Promise<Cost> => {
    const costs: Cost[] = [];
    for (let at = 0; at < RUNS; at += 1) {
      prepare();
      costs.push(await look());
    }
    const { requests = 0 } = costs[0] ?? {};
    return { requests, took: median(costs.map(({ took }) => took)) };
  };
  const first = await look();
  const quiet = await some(() => {});
  const one = await some(service.arrives);
  const known = follower.inquiries(new Date(NOW).toISOString()).length;
  if (known !== messages / 2 + RUNS) throw new Error(`${known} inquiries are known`);
  await follower.forget();
  return { messages, pages: messages / PAGE, first, quiet, one };
}

/** What the dashboard of a whole municipality waits for, with so many milliseconds between a question and its answer. */
export const MANY = { mailboxes: 12, messages: 500, pause: 250 } as const;

export async function costOfMany(): Promise<{ readonly first: Cost; readonly quiet: Cost }> {
  const boxes = Array.from({ length: MANY.mailboxes }, (_, at) => `afdeling${at}@lillekoebing.example`);
  const services = new Map(boxes.map((box) => [box, graphOf(MANY.messages, box)]));
  let requests = 0;
  const asks =
    (member: 'folders' | 'changes' | 'changesOf' | 'filed') =>
    async (mailbox: string, ...asked: unknown[]) => {
      requests += 1;
      await new Promise((resolve) => setTimeout(resolve, MANY.pause));
      const answer = services.get(mailbox)?.graph[member] as (...asked: unknown[]) => Promise<unknown>;
      return answer(mailbox, ...asked);
    };
  const members = ['folders', 'changes', 'changesOf', 'filed'] as const;
  const graph = Object.fromEntries(members.map((member) => [member, asks(member)]));
  const follower = createFollower({
    graph: graph as unknown as MailGraph,
    account: 'bench many',
    room: 'dashboard',
    mailboxes: boxes,
    ownAddress: OWN,
    policy: DEFAULT_REPLIES,
    readTexts: 'none',
    now: () => new Date(NOW),
  });
  await follower.open();
  const look = async (): Promise<Cost> => {
    requests = 0;
    const started = performance.now();
    await follower.sync();
    return { took: performance.now() - started, requests };
  };
  const costs = { first: await look(), quiet: await look() };
  const known = follower.inquiries(new Date(NOW).toISOString()).length;
  if (known !== (MANY.mailboxes * MANY.messages) / 2) throw new Error(`${known} inquiries are known`);
  await follower.forget();
  return costs;
}

/** A service that holds questions in the inbox and answers among the sent mails, and says what it was asked. */
function graphOf(messages: number, box = OWN) {
  let requests = 0;
  let arrived: ToldMail[] = [];
  const inbox = Array.from({ length: messages / 2 }, (_, at) => mailAt(at, 'inbox', box));
  const sentitems = Array.from({ length: messages / 2 }, (_, at) => mailAt(at, 'sentitems', box));
  const pageOf = (folder: 'inbox' | 'sentitems', at: number): ChangesPage => {
    const all = folder === 'inbox' ? inbox : sentitems;
    const mails = all.slice(at, at + PAGE);
    const end = at + PAGE;
    const link = end < all.length ? { nextLink: `${folder} ${end}` } : { deltaLink: `${folder} then` };
    return { mails, removed: [], ...link };
  };
  const counted = <T>(answer: T): Promise<T> => {
    requests += 1;
    return Promise.resolve(answer);
  };
  const graph: Partial<MailGraph> = {
    folders: () => counted({ inbox: 'i', sentitems: 's', drafts: 'd', deleteditems: 'x', junkemail: 'j' }),
    changes(_mailbox, from) {
      if ('folder' in from) return counted(pageOf(from.folder, 0));
      const [folder = '', at = ''] = from.link.split(' ');
      return counted(pageOf(folder as 'inbox', Number(at)));
    },
    changesOf(_mailbox, links) {
      const news = arrived;
      arrived = [];
      return counted(
        links.map((link) => ({ mails: link === 'inbox then' ? news : [], removed: [], deltaLink: link })),
      );
    },
    filed: () => counted({ mails: [] }),
  };
  let next = messages;
  return {
    graph: graph as MailGraph,
    requests: () => requests,
    arrives() {
      arrived = [mailAt(next, 'inbox')];
      next += 1;
    },
  };
}

const person = (address: string) => ({ emailAddress: { address } });

function mailAt(at: number, folder: 'inbox' | 'sentitems', box = OWN): ToldMail {
  const isSent = folder === 'sentitems';
  const when = new Date(NOW - (at + 1) * 60_000 + (isSent ? 30_000 : 0)).toISOString();
  const citizen = `borger${at}@mail.example`;
  return {
    id: `${box}${folder}${at}`,
    parentFolderId: isSent ? 's' : 'i',
    conversationId: `${box}${at}`,
    internetMessageId: `<${folder}${at}.${box}>`,
    receivedDateTime: when,
    sentDateTime: when,
    lastModifiedDateTime: when,
    from: person(isSent ? box : citizen),
    toRecipients: [person(isSent ? citizen : box)],
    ccRecipients: [],
    subject: isSent ? 'SV: Hvornår åbner I?' : 'Hvornår åbner I?',
    isRead: true,
    isDraft: false,
    categories: [],
  };
}
