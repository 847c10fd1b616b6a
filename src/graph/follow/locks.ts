import { GraphError } from '../types';

/**
 * Lets one pane of this browser in at a time, where the browser has locks (Web Locks API); else at once: then both ask, and
 * what they write is merged.
 *
 * @throws GraphError `aborted`, and whatever the work throws
 */
export async function oneAtATime(
  name: string,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  if (!locks) return work();
  try {
    await locks.request(name, { signal }, work);
  } catch (error) {
    if (signal.aborted) throw new GraphError('aborted');
    throw error;
  }
}
