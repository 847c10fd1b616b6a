import { portionsOf } from '../client/portions';
import { GraphError } from '../types';
import { type Around, stopsAll, unlessStopped } from './around';
import type { KeptMailbox, Lookup, Step } from './kept-types';
import { goneFrom, toldOf } from './pack';

/** So many in one batch. */
const PORTION = 20;
/** Whoever cannot be had so often stays as it was. */
const MOST_TRIES = 5;

/**
 * Looks up by its id what went out of a folder, what a round that began anew did not tell, and what was told in part only:
 * a mail may have been moved, and then it is not gone.
 *
 * @throws GraphError
 */
export async function lookUp(around: Around): Promise<void> {
  const { kept, box, turn } = around;
  const mailbox = await kept.mailbox(box);
  if (!mailbox) return;
  const due = (await kept.lookups(box)).filter((lookup) => isDue(lookup, mailbox));
  const byId = new Map<string, Lookup[]>();
  for (const lookup of due) byId.set(lookup.id, [...(byId.get(lookup.id) ?? []), lookup]);
  for (const portion of portionsOf([...byId], PORTION))
    await turn(() => lookUpSome(around, mailbox, portion));
}

/** A round that is not at its end may still tell it. */
function isDue({ why }: Lookup, { rounds }: KeptMailbox): boolean {
  if (why === 'now') return true;
  return rounds[why].whole && rounds[why].cut !== true;
}

async function lookUpSome(
  around: Around,
  mailbox: KeptMailbox,
  portion: readonly (readonly [string, readonly Lookup[]])[],
): Promise<void> {
  const { graph, kept, box, signal, mailbox: address } = around;
  unlessStopped(around);
  const ids = portion.map(([id]) => id);
  const answers = await graph.facts(address, ids, signal);
  const told: NonNullable<Step['told']>[number][] = [];
  const lookedUp: NonNullable<Step['lookedUp']>[number][] = [];
  let failed: GraphError | null = null;
  for (const [at, [id, lookups]] of portion.entries()) {
    const answer = answers[at] === undefined ? new GraphError('failed') : answers[at];
    if (answer instanceof GraphError && stopsAll(answer)) {
      failed ??= answer;
      continue;
    }
    for (const of of lookups) {
      const tries = answer instanceof GraphError && of.tries + 1 < MOST_TRIES ? of.tries + 1 : null;
      lookedUp.push({ of, tries });
    }
    if (answer === null) told.push(goneFrom(id));
    else if (!(answer instanceof GraphError))
      told.push(...(await toldOf([answer], { ...around, ...mailbox }, kept.keys)));
  }
  await kept.take({ box, told, lookedUp });
  if (failed) throw failed;
}
