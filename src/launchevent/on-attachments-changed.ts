import type { Policy } from '../hygiene/policy/types';

/**
 * What launchevent.html brings along where there is a DOM (reader.ts): reads the attachments that nobody has read and
 * remembers with the mail what was seen in them. The bare runtime of classic Outlook has none.
 */
declare const kuvertReadAttachments: ((policy: Policy, milliseconds: number) => Promise<void>) | undefined;

/** Outlook ends a handler after 300 s (Microsoft, event-based activation). */
const LIMIT_MS = 240_000;

/**
 * Answers Outlook's OnMessageAttachmentsChanged, and OnNewMessageCompose for what a forwarded mail brings along: nobody
 * adds that. `event.completed` is called exactly once: when the attachments were read,
 * when that failed or took too long, and at once where nothing can read them.
 */
export function onAttachmentsChanged(event: Pick<Office.MailboxEvent, 'completed'>, policy: Policy): void {
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
  if (typeof kuvertReadAttachments !== 'function') {
    complete();
    return;
  }
  const read = kuvertReadAttachments;
  if (typeof setTimeout === 'function') timer = setTimeout(complete, LIMIT_MS + 10_000);
  Promise.resolve()
    .then(() => read(policy, LIMIT_MS))
    .then(complete, complete);
}
