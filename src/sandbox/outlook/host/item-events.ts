import type { HostAttachment, HostItem, ItemStore } from '../model';
import { wireAttachment } from './dispatch/attachments';
import { wireInfobar } from './dispatch/notifications';
import type { Frame } from './frames';
import { EVENT } from './wire';

const FIELDS = ['to', 'cc', 'bcc'] as const;

/** Which recipient fields differ, in the shape of RecipientsChanged; undefined when none does. */
export function changedRecipients(before: Readonly<HostItem>, after: Readonly<HostItem>) {
  const key = (item: Readonly<HostItem>, field: (typeof FIELDS)[number]) => JSON.stringify(item[field]);
  const changed = FIELDS.filter((field) => key(before, field) !== key(after, field));
  if (changed.length === 0) return undefined;
  const mail = after.meeting === undefined;
  const has = (field: (typeof FIELDS)[number]) => changed.includes(field);
  return {
    to: mail && has('to'),
    cc: mail && has('cc'),
    bcc: mail && has('bcc'),
    optionalAttendees: !mail && has('cc'),
    requiredAttendees: !mail && has('to'),
    resources: false,
  };
}

/** What came and what went, in the shape of AttachmentsChanged. */
export function changedAttachments(before: Readonly<HostItem>, after: Readonly<HostItem>) {
  const without = (list: readonly HostAttachment[], others: readonly HostAttachment[]) =>
    list.filter((one) => !others.some((other) => other.id === one.id));
  return [
    ...without(after.attachments, before.attachments).map((one) => ({ attachmentStatus: 'added', one })),
    ...without(before.attachments, after.attachments).map((one) => ({ attachmentStatus: 'removed', one })),
  ].map(({ attachmentStatus, one }) => ({ attachmentStatus, attachmentDetails: wireAttachment(one) }));
}

/** Tells the page in `frame` of every change of the mail, whoever made it. Call the result to stop. */
export function relayItemEvents(
  item: ItemStore,
  frame: Frame,
  fire: (frame: Frame, event: string, data: unknown) => boolean,
): () => void {
  let before = item.get();
  return item.subscribe((after, by) => {
    const earlier = before;
    before = after;
    const fields = changedRecipients(earlier, after);
    if (fields) fire(frame, EVENT.recipientsChanged, [JSON.stringify(fields)]);
    for (const change of changedAttachments(earlier, after)) {
      fire(frame, EVENT.attachmentsChanged, [JSON.stringify(change)]);
    }
    if (by !== 'user') return;
    const closed = earlier.notifications.filter(
      (bar) => !after.notifications.some((other) => other.key === bar.key),
    );
    for (const bar of closed) fire(frame, EVENT.infobarClicked, [wireInfobar(bar)]);
  });
}
