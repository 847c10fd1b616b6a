import type { IDBPTransaction } from 'idb';
import { merged } from '../../hygiene/replies/versions';
import { asOne, type Write } from './as-one';
import type { Database, Schema } from './database';
import { factsIn, type KeptMail, type Lookup, type Step, type Stepped } from './kept-types';

const NONE = { seq: 0, swept: 0 };

/**
 * Writes one step in one transaction: facts are merged with those that are kept, whoever wrote them. Only what changed is
 * written. A step whose mailbox is another by now leaves its facts and does not move the mailbox.
 */
export async function take(database: Database, step: Step): Promise<Stepped> {
  const transaction = database.transaction(['count', 'mailboxes', 'mails', 'lookups', 'texts'], 'readwrite');
  return asOne(transaction, (write) => takeIn(transaction, step, write));
}

type Taking = IDBPTransaction<Schema, ('count' | 'mailboxes' | 'mails' | 'lookups' | 'texts')[], 'readwrite'>;

async function takeIn(transaction: Taking, step: Step, write: Write): Promise<Stepped> {
  const { box, told = [], mailbox, lookUp = [], tellsOf = [], lookedUp = [], textTries = [] } = step;
  const store = transaction.objectStore.bind(transaction);
  const count = (await store('count').get('count')) ?? NONE;
  const seq = count.seq + 1;
  const known = await knownOf(
    told.map(({ change }) => change.id),
    (id) => store('mails').get(id),
  );
  const { changed, unknown } = mergedInto(known, step, seq);

  for (const mail of changed) write(store('mails').put(mail));
  if (changed.length > 0) write(store('count').put({ ...count, seq }, 'count'));
  for (const { of, tries } of lookedUp) {
    if (tries === null) write(store('lookups').delete([of.box, of.why, of.id]));
    else write(store('lookups').put({ ...of, tries }));
  }
  for (const why of tellsOf)
    for (const { change } of told) write(store('lookups').delete([box, why, change.id]));
  for (const id of [...lookUp, ...unknown]) write(store('lookups').put(lookupOf(box, id)));
  for (const text of textTries) write(store('texts').put(text));
  if (mailbox) {
    const now = await store('mailboxes').get(box);
    if ((now?.rev ?? 0) === mailbox.rev) write(store('mailboxes').put({ ...mailbox, rev: mailbox.rev + 1 }));
  }
  return { changed, before: count.seq, after: changed.length > 0 ? seq : count.seq };
}

async function knownOf(ids: readonly string[], get: (id: string) => Promise<KeptMail | undefined>) {
  const rows = await Promise.all([...new Set(ids)].map(get));
  const known = new Map<string, KeptMail>();
  for (const row of rows) if (row) known.set(row.id, row);
  return known;
}

function mergedInto(before: ReadonlyMap<string, KeptMail>, { box, told = [] }: Step, seq: number) {
  const after = new Map(before);
  const unknown = new Set<string>();
  for (const { change, unknown: otherwise } of told) {
    const { id } = change;
    const kept = after.get(id);
    if (!kept && otherwise !== 'keep') {
      if (otherwise === 'look-up') unknown.add(id);
      continue;
    }
    const facts = kept ? factsIn(kept.parts) : null;
    const { parts } = merged(kept && { parts: kept.parts, facts }, change);
    if (otherwise === 'look-up' && facts?.from === undefined) unknown.add(id);
    after.set(id, { id, box, seq, parts });
  }
  const changed: KeptMail[] = [];
  for (const [id, mail] of after) if (isOther(before.get(id), mail)) changed.push(mail);
  return { changed, unknown };
}

const isOther = (before: KeptMail | undefined, { box, parts }: KeptMail): boolean =>
  before?.box !== box || JSON.stringify(before.parts) !== JSON.stringify(parts);

const lookupOf = (box: string, id: string): Lookup => ({ box, why: 'now', id, tries: 0 });
