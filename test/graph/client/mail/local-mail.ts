import type { MailGraph, ToldMail } from '../../../../src/graph/mail-types';
import { SPECIAL } from '../../../../src/sandbox/directory/directory';
import type { MailboxStore } from '../../../../src/sandbox/mailbox/store';
import type { StoredMessage } from '../../../../src/sandbox/mailbox/types';
import { type LocalGraph, startLocalGraph } from '../local';

/** `MailGraph` over TLS before the sandbox's own Graph, anew for each test; all that passed is held to Microsoft's contract. */
export const SINCE = '2026-10-01T00:00:00.000Z';
export const BASIC = ['Mail.ReadBasic', 'Mail.ReadBasic.Shared'];
export const READ = ['Mail.Read', 'Mail.Read.Shared'];
export const WRITE = ['Mail.ReadWrite', 'Mail.ReadWrite.Shared'];

export let local: LocalGraph;
export let store: MailboxStore;

/** To be called at the top of each file. */
export function withLocalGraph(): void {
  beforeEach(async () => {
    local = await startLocalGraph();
    store = local.store;
  });
  afterEach(async () => {
    await local.stop();
    expect(local.contractProblems()).toEqual([]);
  });
}

export const mailOf = (scopes: readonly string[] = BASIC, userId?: string): MailGraph =>
  local.graphOf(userId, scopes).mail;
export const sharedMailbox = () => local.world.directory.user(SPECIAL.sharedMailbox)?.mail ?? '';
export const sharedStore = () => {
  const { store } = local.world.mailbox(SPECIAL.sharedMailbox) ?? {};
  if (!store) throw new Error('no shared mailbox');
  return store;
};
export const inFolder = (folder: string, of = store) =>
  of.snapshot().messages.filter((one) => one.parentFolderId === folder && one.receivedDateTime >= SINCE);
export const immutable = (messages: readonly StoredMessage[]) =>
  messages.map(({ immutableId }) => immutableId);
export const idsOf = (mails: readonly ToldMail[]) => mails.map(({ id }) => id);
export const asked = () => local.exchanges.map(({ method, path }) => `${method} ${path}`);

/** A round of one folder, to its end. */
export async function round(
  mail: MailGraph,
  from: Parameters<MailGraph['changes']>[1],
  mailbox: string | null = null,
) {
  const mails: ToldMail[] = [];
  const removed: string[] = [];
  for (let next = from; ; ) {
    const page = await mail.changes(mailbox, next);
    mails.push(...page.mails);
    removed.push(...page.removed);
    if (page.deltaLink !== undefined) return { mails, removed, deltaLink: page.deltaLink };
    next = { link: page.nextLink ?? '' };
  }
}

/** Each mail once: pages by time tell the second again that the one before ended in. */
export async function allFiled(
  mail: MailGraph,
  from: Parameters<MailGraph['filed']>[1],
  mailbox: string | null = null,
) {
  const mails = new Map<string, ToldMail>();
  for (let next: typeof from | null = from; next; ) {
    const page: Awaited<ReturnType<MailGraph['filed']>> = await mail.filed(mailbox, next);
    for (const each of page.mails) mails.set(each.id, each);
    next = page.nextLink === undefined ? null : { link: page.nextLink };
  }
  return [...mails.values()];
}
