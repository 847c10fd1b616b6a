export type PlainEvent = Pick<Office.MailboxEvent, 'completed'>;

/**
 * Does what an event asks for, and calls `event.completed` exactly once: when it is done, when it failed, and when it took
 * too long.
 *
 * @param limit milliseconds
 */
export function completeOnce(event: PlainEvent, limit: number, work: () => unknown): void {
  let completed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const complete = () => {
    if (completed) return;
    completed = true;
    if (timer !== undefined) clearTimeout(timer);
    try {
      event.completed();
    } catch {
      // Outlook is gone, and nobody is left to tell.
    }
  };
  if (typeof setTimeout === 'function') timer = setTimeout(complete, limit);
  // A promise from the start, so that an exception in its first line completes too.
  Promise.resolve().then(work).then(complete, complete);
}
