import type { HostAttachment } from '../../model';
import { FAILURE, HostFailure } from '../wire';
import { type Handler, textOf, write } from './call';

/** Office.MailboxEnums.AttachmentType on the wire (`convertAttachmentType` in office.js). */
const KINDS = ['file', 'item', 'cloud'] as const;

/** An attachment as office.js gets it: all but its contents. */
export function wireAttachment({ id, name, size, isInline, contentType, kind = 'file' }: HostAttachment) {
  return { id, name, size, isInline, contentType, attachmentType: KINDS.indexOf(kind) };
}

const addFromBase64: Handler = (call) => {
  const contentBytes = textOf(call, 'base64String');
  const attachment: HostAttachment = {
    id: crypto.randomUUID(),
    name: textOf(call, 'name'),
    contentType: 'application/octet-stream',
    size: base64Size(contentBytes),
    isInline: call.params.isInline === true,
    contentBytes,
  };
  write(call, { attachments: [...call.item().get().attachments, attachment] });
  return attachment.id;
};

const remove: Handler = (call) => {
  const id = textOf(call, 'attachmentIndex');
  const { attachments } = call.item().get();
  const kept = attachments.filter((attachment) => attachment.id !== id);
  if (kept.length === attachments.length) throw new HostFailure(FAILURE.attachmentNotFound);
  write(call, { attachments: kept });
};

const content: Handler = (call) => {
  const { attachments, isProtected } = call.item().get();
  if (isProtected) throw new HostFailure(FAILURE.permissionDenied);
  const found = attachments.find((attachment) => attachment.id === textOf(call, 'id'));
  if (!found) throw new HostFailure(FAILURE.attachmentNotFound);
  return contentOf(found);
};

/** Office.AttachmentContent: another mail comes as text, a file in the cloud as its address. */
export function contentOf({ kind, contentBytes }: HostAttachment): { content: string; format: string } {
  if (kind === 'cloud') return { content: contentBytes, format: 'url' };
  if (kind !== 'item') return { content: contentBytes, format: 'base64' };
  const bytes = Uint8Array.from(atob(contentBytes), (sign) => sign.charCodeAt(0));
  return { content: new TextDecoder().decode(bytes), format: 'eml' };
}

/** Fetching a file from an address would leave the machine. */
const refuse: Handler = () => {
  throw new HostFailure(FAILURE.attachmentUploadFailed);
};

export const attachmentMethods: Record<number, Handler> = {
  16: refuse,
  19: refuse,
  20: remove,
  148: addFromBase64,
  149: (call) => call.item().get().attachments.map(wireAttachment),
  150: content,
};

function base64Size(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.max(0, Math.floor((base64.length * 3) / 4) - padding);
}
