import { demoMonth } from '../../demo/month';
import { SPECIAL } from '../../directory/directory';
import { delegatesOf } from '../../directory/users';
import type { MailboxSeed } from '../../mailbox/mailbox';
import type { Directory, DirectoryUser } from '../types';
import { ownerOf, smallMailbox } from './small-mailbox';

/**
 * What lies in each mailbox but the owner's when the sandbox starts.
 * @param demo the shared mailboxes hold the demo month, which is made for all of them when the first is asked for
 */
export function firstMails(
  directory: Directory,
  begin: Date,
  demo: boolean,
): (user: DirectoryUser) => MailboxSeed {
  let month: ReturnType<typeof demoMonth> | undefined;
  const makeMonth = () => {
    const borgerservice = directory.user(SPECIAL.sharedMailbox);
    return demoMonth(begin, borgerservice ? smallMailbox(borgerservice, begin).messages : []);
  };
  return (user) => {
    if (!demo || delegatesOf(user.id).length === 0) return smallMailbox(user, begin);
    month ??= makeMonth();
    return { owner: ownerOf(user), messages: month.mailboxes.get(user.mail) ?? [] };
  };
}
