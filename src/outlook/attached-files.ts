import { call } from './call';
import type { ComposeItem } from './read-mail';

/** One attachment of the mail being written, as Outlook lists it. */
export interface AttachedFile {
  /** Outlook's; empty where it tells none. */
  readonly id: string;
  readonly name: string;
  /** Bytes, as Outlook counts them. */
  readonly size: number;
  /** `item`: another mail or a meeting. `cloud`: a link to a file elsewhere. */
  readonly kind: 'file' | 'item' | 'cloud';
  readonly inline: boolean;
  readonly contentType?: string;
}

/** Documents that a client calls inline (Apple Mail's habit, kept in replies): no logos. */
const DOCUMENT = /\.(pdf|docx?|docm|xlsx?|xlsm|pptx?|od[tsp]|rtf|txt|csv|html?|eml|msg|zip)$/i;

/**
 * The attachments of the mail, pictures in its text included.
 *
 * @param limit milliseconds
 * @throws OutlookCallError
 */
export async function listAttachments(item: ComposeItem, limit: number): Promise<AttachedFile[]> {
  const list = await call<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done), limit);
  return list.map(({ id, name, size, isInline, attachmentType, ...details }) => {
    const kind = String(attachmentType);
    const { contentType } = details as { contentType?: unknown };
    return {
      id: id || '',
      name: name || '',
      size,
      kind: kind === 'cloud' || kind === 'item' ? kind : 'file',
      inline: isInline && !DOCUMENT.test(name || ''),
      ...(typeof contentType === 'string' && { contentType }),
    };
  });
}
