import { asOne } from './as-one';
import type { Database } from './database';
import { factsIn, type KeptMail, type KeptMailbox, type RoundName } from './kept-types';

/**
 * Begins rounds of a mailbox anew, in one transaction: what is known in them is noted as missing until it is told or looked
 * up. Of what is older than the mailbox's bound nothing is kept.
 *
 * @param mailbox as it is from now on; takes effect only where it is still as it was read
 */
export async function beginAnew(
  database: Database,
  mailbox: KeptMailbox,
  rounds: readonly RoundName[],
): Promise<void> {
  const { box, rev, since } = mailbox;
  const transaction = database.transaction(['count', 'mailboxes', 'mails', 'lookups', 'texts'], 'readwrite');
  const store = transaction.objectStore.bind(transaction);
  await asOne(transaction, async (write) => {
    const now = await store('mailboxes').get(box);
    if ((now?.rev ?? 0) !== rev) return;
    write(store('mailboxes').put({ ...mailbox, rev: rev + 1 }));
    const isShorter = now !== undefined && 'since' in now && now.since < since;
    let swept = false;
    for (const mail of await store('mails').index('box').getAll(box)) {
      if (isShorter && isOlder(mail, since)) {
        swept = true;
        write(store('mails').delete(mail.id));
        write(store('texts').delete(mail.id));
        continue;
      }
      const why = roundOf(mail);
      if (why && rounds.includes(why)) write(store('lookups').put({ box, why, id: mail.id, tries: 0 }));
    }
    if (!swept) return;
    const seq = ((await store('count').get('count'))?.seq ?? 0) + 1;
    write(store('count').put({ seq, swept: seq }, 'count'));
  });
}

/** Also what is gone, or was never told whole. */
function isOlder({ parts }: KeptMail, since: string): boolean {
  const facts = factsIn(parts);
  return (facts?.receivedAt ?? facts?.sentAt ?? '') < since;
}

function roundOf({ parts }: KeptMail): RoundName | null {
  const folder = factsIn(parts)?.folder;
  return folder === 'other' ? 'filed' : (folder ?? null);
}
