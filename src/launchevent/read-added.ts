import type { SeenInside, Unreadable } from '../hygiene/mail/types';
import { neededParts } from '../hygiene/needed-parts';
import type { Policy } from '../hygiene/policy/types';
import { listAttachments } from '../outlook/attached-files';
import { lookAtAttachment } from '../outlook/look-at-attachment';
import type { ComposeItem } from '../outlook/read-mail';

/** Milliseconds for each of Outlook's short answers. */
const LIMIT = 8000;

interface Looked {
  readonly seen?: SeenInside;
  readonly unread: readonly Unreadable[];
}

/**
 * Reads the attachments of the mail being written that neither the pane nor an earlier event has read, and remembers with
 * the mail what was seen. Which file was added does not matter: what is known already costs one question.
 *
 * @param milliseconds for all of it; what is left is not looked at
 */
export async function readAdded(policy: Policy, milliseconds: number): Promise<void> {
  if (!neededParts(policy).includes('attachments')) return;
  const [{ contentHash }, { DEFAULT_LIMITS }, { lookAtFile }] = await Promise.all([
    import('../attachments/content-hash'),
    import('../attachments/limits'),
    import('../attachments/look-at-file'),
  ]);
  const item = Office.context.mailbox.item as unknown as ComposeItem;
  const signal = AbortSignal.timeout(milliseconds);
  const looker = {
    item,
    isCurrent: () => true, // an event is about one mail, from beginning to end
    limit: LIMIT,
    largest: DEFAULT_LIMITS.bytes,
    cache: new Map<string, Looked>(),
    hash: contentHash,
    look: (bytes: Uint8Array, about: { name: string }, options: { signal?: AbortSignal }) =>
      lookAtFile(bytes, about, policy, new Date(), options),
  };
  const files = (await listAttachments(item, LIMIT)).filter(({ inline }) => !inline);
  const present = () => files.map(({ id }) => id);
  for (const file of files) await lookAtAttachment<Looked>(looker, file, { signal, present });
}
