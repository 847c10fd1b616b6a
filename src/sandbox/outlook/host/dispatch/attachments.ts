import type { HostAttachment } from '../../model';
import { FAILURE, HostFailure } from '../wire';
import { type Handler, textOf, write } from './call';

/** Office.MailboxEnums.AttachmentType.File on the wire. */
const FILE = 0;

/** An attachment as office.js gets it: all but its contents. */
export function wireAttachment({ id, name, size, isInline, contentType }: HostAttachment) {
  return { id, name, size, isInline, contentType, attachmentType: FILE };
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
  return { content: found.contentBytes, format: 'base64' };
};

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
