import { type DirectoryPerson, type Graph, GraphError, type MailTips, type Problem } from '../../graph/types';
import { keyOf } from '../../hygiene/mail/move-to-bcc';
import type { Recipient } from '../../hygiene/mail/types';
import { type Told, toldOf } from './told';

export type Directory = Pick<Graph, 'mailTips' | 'peopleByMail' | 'findPeople'>;

/** Letters of an address that are looked up where nobody has it. */
const BEGINNING = 3;
/** For so many unknown addresses the one that was meant is sought; more at once were pasted. */
const MOST_SOUGHT = 5;

/** What was told, by `keyOf`; addresses that are not in it were not answered for, and why the first of them was not. */
export interface LookedUp {
  readonly told: ReadonlyMap<string, Told>;
  readonly problem: GraphError | null;
}

/**
 * Asks about all of them. An address that the mail tips do not know is nobody's only where the directory says so too; what
 * the tips told of the others stays, whatever comes of that.
 *
 * @throws GraphError where the mail tips could not be had
 */
export async function lookUp(
  directory: Directory,
  recipients: readonly Recipient[],
  signal: AbortSignal,
): Promise<LookedUp> {
  const addresses = recipients.map(({ address }) => address);
  const tips = await directory.mailTips(addresses, signal);
  const told = new Map<string, Told>();
  const doubtful: MailTips[] = [];
  for (const [at, tip] of tips.entries()) {
    const address = addresses[at] as string;
    if (tip.unknown) doubtful.push({ ...tip, address });
    else told.set(keyOf({ address }), toldOf(tip, null, []));
  }
  const { people, problem } = await inDirectory(directory, doubtful, signal);
  let sought = 0;
  for (const [at, tip] of doubtful.entries()) {
    const person = people?.[at];
    if (person === undefined) continue;
    const near =
      person === null && sought++ < MOST_SOUGHT ? await nearOf(directory, tip.address, signal) : [];
    told.set(keyOf(tip), toldOf(tip, person, near));
  }
  return { told, problem };
}

async function inDirectory(
  directory: Directory,
  doubtful: readonly MailTips[],
  signal: AbortSignal,
): Promise<{ people: (DirectoryPerson | null)[] | null; problem: GraphError | null }> {
  if (doubtful.length === 0) return { people: [], problem: null };
  try {
    const people = await directory.peopleByMail(
      doubtful.map(({ address }) => address),
      signal,
    );
    return { people, problem: null };
  } catch (error) {
    return { people: null, problem: asGraphError(error) };
  }
}

/** Which address was meant is a help; that it is nobody's is known without. */
async function nearOf(directory: Directory, address: string, signal: AbortSignal): Promise<string[]> {
  try {
    return (await directory.findPeople(address.slice(0, BEGINNING), signal)).map(({ mail }) => mail);
  } catch {
    return [];
  }
}

export const asGraphError = (error: unknown): GraphError =>
  error instanceof GraphError ? error : new GraphError('failed' satisfies Problem);
