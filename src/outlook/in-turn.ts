/**
 * Does one thing at a time, in all pages of the add-in: the pane and the handlers of events run beside each other, and
 * must neither read the same file at once nor write over each other's memory. Where the browser has no locks, at once.
 *
 * @param name of what only one may do
 */
export function inTurn<T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  if (!locks) return work();
  return locks.request(`kuvert ${name}`, signal ? { signal } : {}, work) as Promise<T>;
}
