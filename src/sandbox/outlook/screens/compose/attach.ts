import type { HostAttachment, ItemStore } from '../../model';
import type { App } from '../state/app';
import { textsOf } from '../texts';

/** Exchange Online's usual limit for a message. */
const LARGEST = 25 * 1024 * 1024;

/** Adds files to the mail being written; one that is too large is named in a bar. */
export async function attachFiles(app: App, item: ItemStore, files: readonly File[]): Promise<void> {
  const texts = textsOf(app.state.get().settings.language);
  for (const file of files) {
    if (file.size > LARGEST) app.warn(`file:${file.name}`, texts.tooLarge(file.name));
  }
  const fitting = files.filter((file) => file.size <= LARGEST);
  const added = await Promise.all(fitting.map((file) => attachmentOf(file)));
  if (added.length > 0) item.change({ attachments: [...item.get().attachments, ...added] }, 'user');
}

/** A file as an attachment; with `contentId` it is a picture in the text. */
export async function attachmentOf(file: File, contentId?: string): Promise<HostAttachment> {
  return {
    id: crypto.randomUUID(),
    name: file.name,
    contentType: file.type || 'application/octet-stream',
    size: file.size,
    isInline: contentId !== undefined,
    contentBytes: await base64(file),
    ...(contentId === undefined ? {} : { contentId }),
  };
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** The bytes of an attachment as a file of the browser. */
export function blobOf({
  contentBytes,
  contentType,
}: Pick<HostAttachment, 'contentBytes' | 'contentType'>): Blob {
  return new Blob([Uint8Array.from(atob(contentBytes), (sign) => sign.charCodeAt(0))], { type: contentType });
}
