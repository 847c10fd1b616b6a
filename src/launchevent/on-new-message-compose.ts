import type { Policy } from '../hygiene/policy/types';
import { insertSignature } from '../outlook/insert-signature';
import type { ComposeItem } from '../outlook/read-mail';
import { completeOnce, type PlainEvent } from './complete-once';
import { LONGEST_MS, readAttachments } from './on-attachments-changed';

/** Milliseconds for the reading and for each of two writings: nobody is to have written far when the signature comes. */
const STEP_MS = 3000;

/**
 * Answers Outlook's OnNewMessageCompose: inserts the signature, and reads what a forwarded mail brings along, for nobody
 * adds that. Neither network nor token. `event.completed` is called exactly once.
 *
 * @param policy the built-in policy; nothing is fetched
 */
export function onNewMessageCompose(event: PlainEvent, policy: Policy): void {
  completeOnce(event, LONGEST_MS, () => sign(policy).then(() => readAttachments(policy)));
}

/** Answers Outlook's OnMessageFromChanged: who writes in a shared mailbox's name signs in its name. */
export function onMessageFromChanged(event: PlainEvent, policy: Policy): void {
  completeOnce(event, LONGEST_MS, () => sign(policy, true));
}

/** Never rejects. */
async function sign(policy: Policy, again?: boolean): Promise<void> {
  try {
    const item = Office.context.mailbox.item as unknown as ComposeItem;
    // An event is about one mail, from beginning to end.
    await insertSignature({ item, limit: STEP_MS, isCurrent: () => true }, policy, again);
  } catch {
    // Outlook has lost the mail.
  }
}
