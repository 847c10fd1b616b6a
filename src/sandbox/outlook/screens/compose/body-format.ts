import type { HostItem } from '../../model';
import { htmlToPlain, plainToHtml } from '../mail/plain';

/** The mail as plain text: the words stay, pictures in the text go. */
export function toPlain({ body, attachments }: Readonly<HostItem>): Partial<HostItem> {
  return {
    bodyType: 'text',
    body: htmlToPlain(body),
    attachments: attachments.filter(({ isInline }) => !isInline),
  };
}

/** The mail as HTML with the same words and lines. */
export function toHtml({ body }: Readonly<HostItem>): Partial<HostItem> {
  return { bodyType: 'html', body: plainToHtml(body) };
}
