import { type Mark, markName, readMark } from '../../hygiene/replies/marks';
import { GraphError } from '../types';
import type { Around } from './around';
import { changesOf } from './pack';

type Categories = readonly string[];

/**
 * Changes the categories of a mail in Exchange, then here. They are asked for first: others may have changed them.
 *
 * @throws GraphError `not-found` where there is no such mail any more
 */
export async function mark(
  { graph, kept, mailbox, address, box, signal }: Around,
  id: string,
  change: (categories: Categories) => Categories,
): Promise<void> {
  const [mail] = await graph.facts(mailbox, [id], signal);
  if (mail instanceof GraphError) throw mail;
  if (!mail) throw new GraphError('not-found');
  const before = mail.categories ?? [];
  const wanted = change(before);
  const isSame = wanted.length === before.length && wanted.every((each, at) => each === before[at]);
  const categories = isSame ? before : await graph.setCategories(mailbox, id, wanted, signal);
  const changes = await changesOf([{ id, mailbox: address, categories }], kept.keys);
  // Exchange has it: what is not kept here is told by the next look, and an error would have people say it again.
  await kept
    .take({ box, told: changes.map((one) => ({ change: one, unknown: 'look-up' as const })) })
    .catch(() => {});
}

/** Puts the promised day on a mail, in place of an earlier one. */
export function promising(day: string): (categories: Categories) => Categories {
  const promised: Mark = { says: 'promised', day };
  return (categories) => [
    ...categories.filter((category) => readMark(category)?.says !== 'promised'),
    markName(promised),
  ];
}
