import type { MailboxAddress, MailFolders } from '../../mail-types';
import { GraphError } from '../../types';
import { batched, type Parted } from '../batch';
import { type Asker, mailboxPath } from './paths';
import { idOf, objectOf } from './read';

const NAMES = [
  'inbox',
  'sentitems',
  'drafts',
  'deleteditems',
  'junkemail',
] as const satisfies (keyof MailFolders)[];

/** @throws GraphError where inbox or sent items cannot be had */
export async function askFolders(
  { ask, patience }: Asker,
  mailbox: MailboxAddress,
  signal?: AbortSignal,
): Promise<MailFolders> {
  const parts = NAMES.map((id) => ({
    id,
    method: 'GET' as const,
    path: `${mailboxPath(mailbox)}/mailFolders/${id}?$select=id`,
  }));
  const answers = await batched(ask, parts, { feature: 'replies', signal, patience });
  const [inbox, sentitems, drafts, deleteditems, junkemail] = answers;
  return {
    inbox: folderId(inbox),
    sentitems: folderId(sentitems),
    drafts: folderIdOrNull(drafts),
    deleteditems: folderIdOrNull(deleteditems),
    junkemail: folderIdOrNull(junkemail),
  };
}

function folderId(answer: Parted | undefined): string {
  if (!answer) throw new GraphError('failed');
  if (answer instanceof GraphError) throw answer;
  return idOf(objectOf(answer.body));
}

/** In a shared mailbox one may see some folders and not others: such a one is as good as none. */
function folderIdOrNull(answer: Parted | undefined): string | null {
  const isHidden = answer instanceof GraphError && /^(?:not-found|forbidden)$/.test(answer.problem);
  return isHidden ? null : folderId(answer);
}
