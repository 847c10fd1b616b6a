import type { Policy } from '../hygiene/policy/types';
import { completeOnce, type PlainEvent } from './complete-once';

/**
 * What launchevent.html brings along where there is a DOM (reader.ts): reads the attachments that nobody has read and
 * remembers with the mail what was seen in them. The bare runtime of classic Outlook has none.
 */
declare const kuvertReadAttachments: ((policy: Policy, milliseconds: number) => Promise<void>) | undefined;

/** Outlook ends a handler after 300 s (Microsoft, event-based activation). */
const LIMIT_MS = 240_000;
/** Room for what a handler does besides. */
export const LONGEST_MS = LIMIT_MS + 20_000;

/**
 * Answers Outlook's OnMessageAttachmentsChanged. `event.completed` is called exactly once: when the attachments were read,
 * when that failed or took too long, and at once where nothing can read them.
 */
export function onAttachmentsChanged(event: PlainEvent, policy: Policy): void {
  completeOnce(event, LONGEST_MS, () => readAttachments(policy));
}

/** Reads what is attached now, where something can. */
export function readAttachments(policy: Policy): Promise<void> | undefined {
  return typeof kuvertReadAttachments === 'function' ? kuvertReadAttachments(policy, LIMIT_MS) : undefined;
}
