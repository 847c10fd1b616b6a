import { signatureIn } from '../../host/signature';
import type { HostItem } from '../../model';
import { htmlToPlain, plainToHtml } from '../mail/plain';

/** The mail as plain text: the words stay, pictures in the text go. The signature is known by its words from here on. */
export function toPlain({ body, attachments }: Readonly<HostItem>): Partial<HostItem> {
  const plain = htmlToPlain(body);
  const place = signatureIn(body);
  const signature = place ? htmlToPlain(body.slice(place.start, place.end)).trim() : '';
  return {
    bodyType: 'text',
    body: plain,
    attachments: attachments.filter(({ isInline }) => !isInline),
    ...(signature !== '' && plain.includes(signature) ? { textSignature: signature } : {}),
  };
}

/** The mail as HTML with the same words and lines, the signature in its element again. */
export function toHtml({ body, textSignature }: Readonly<HostItem>): Partial<HostItem> {
  const at = textSignature ? body.lastIndexOf(textSignature) : -1;
  if (!textSignature || at < 0) return { bodyType: 'html', body: plainToHtml(body) };
  const before = body.slice(0, at).replace(/\n$/, '');
  const after = body.slice(at + textSignature.length).replace(/^\n/, '');
  return {
    bodyType: 'html',
    body: `${plainToHtml(before)}<div id="Signature">${plainToHtml(textSignature)}</div>${after === '' ? '' : plainToHtml(after)}`,
  };
}
