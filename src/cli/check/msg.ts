import { type Message, openMessage } from '../../attachments/open-message';
import type { Mail, Unreadable } from '../../hygiene/mail/types';
import { Trouble } from '../io';
import { readBody } from '../read-body';
import type { Texts } from '../texts';
import { readContents } from './contents';
import { composeTypeOf } from './eml';
import { addressOf, recipientsOf } from './recipients';

/**
 * Reads an .msg file ([MS-OXMSG]), with the contents of its attachments.
 *
 * @throws Trouble where the bytes are no mail
 */
export async function readMsg(bytes: Uint8Array, texts: Texts): Promise<Mail> {
  let message: Message | null;
  try {
    message = openMessage(bytes);
  } catch {
    throw new Trouble(texts.file.brokenMail);
  }
  if (!message) throw new Trouble(texts.file.brokenMail);
  const { subject, from, recipients, isAnswer } = message;
  const hidden = protection(message);
  const inField = (field: 'to' | 'cc' | 'bcc') => recipients.filter((one) => one.field === field);
  return {
    ...(from.address !== '' && { from: addressOf(from.name, from.address) }),
    subject,
    ...(hidden
      ? { unread: { body: hidden, 'attachment-names': hidden, attachments: hidden } }
      : await contentOf(message)),
    recipients: recipientsOf(inField('to'), inField('cc'), inField('bcc')),
    composeType: composeTypeOf(subject, isAnswer),
  };
}

async function contentOf(message: Message): Promise<Pick<Mail, 'body' | 'attachments' | 'unread'>> {
  const { html, text, kind, files } = message;
  const body = html !== null ? readBody('html', html) : text !== null ? readBody('text', text) : {};
  const unread = {
    ...body.unread,
    // Rich text and nothing else: we do not read it.
    ...(html === null && text === null && { body: 'unreadable' as const }),
    // A meeting's place is a property whose number each file gives anew.
    ...(/^IPM\.(?:Schedule|Appointment)/i.test(kind) && { location: 'part-not-read' as const }),
  };
  return {
    ...body,
    ...(Object.keys(unread).length > 0 && { unread }),
    attachments: await readContents(files.map(({ read, ...about }) => ({ about, read: () => read() }))),
  };
}

/** Why nothing of the content can be seen: S/MIME, signed as one block too, or Microsoft's rights protection ([MS-OXORMMS]). */
function protection({ kind, files }: Message): Unreadable | undefined {
  if (/^IPM\.Note\.SMIME\.MultipartSigned/i.test(kind)) return 'unreadable';
  if (/^IPM\.Note\.(?:SMIME|Secure)/i.test(kind)) return 'encrypted';
  return files.some(({ name }) => /\.rpmsg$/i.test(name)) ? 'encrypted' : undefined;
}
