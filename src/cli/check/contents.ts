import { readAttachment } from '../../attachments/read-attachment';
import type { AboutFile, AttachmentText } from '../../attachments/types';
import type { Attachment } from '../../hygiene/mail/types';

/** A file that goes with a mail, and how to get its text. */
export interface Enclosed {
  readonly about: AboutFile;
  /** Bytes, where that is known. */
  readonly size?: number;
  /** Left out: its content was not given. */
  readonly read?: () => Promise<AttachmentText>;
}

/**
 * Reads the contents of attachments, one after the other, so that only one is unpacked at a time. What could not be read
 * is in `unread`; without content given nothing is: the check then names it as not looked at.
 */
export async function readContents(files: readonly Enclosed[]): Promise<readonly Attachment[]> {
  const attachments: Attachment[] = [];
  for (const file of files) attachments.push(await attachmentOf(file));
  return attachments;
}

/** The way to the text of bytes that are at hand. */
export function fromBytes(bytes: Uint8Array, about: AboutFile): Enclosed {
  return { about, size: bytes.length, read: () => readAttachment(bytes, about) };
}

async function attachmentOf({ about, size, read }: Enclosed): Promise<Attachment> {
  const { name, contentType, inline } = about;
  const content = await read?.();
  return {
    name,
    ...(contentType && { contentType }),
    ...(size !== undefined && { size }),
    // What holds something to read is no logo, wherever it is shown.
    ...(inline !== undefined && { inline: inline && isSilent(content) }),
    ...(content && { text: content.text, unread: content.unread }),
  };
}

const isSilent = (content: AttachmentText | undefined) =>
  !content || (content.text.trim() === '' && content.unread.length === 0);
