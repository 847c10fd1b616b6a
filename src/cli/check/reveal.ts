import type { Mail, Part, Span } from '../../hygiene/mail/types';

/** What a span points at; undefined where its part was not read. For `--reveal`, and for a number's shape. */
export function textIn(mail: Mail, { part, start, end }: Span): string | undefined {
  return textOf(mail, part)?.slice(start, end);
}

/** Each recipient's address by the part that names it (`to:0`). */
export function addressesIn(mail: Mail): ReadonlyMap<Part, string> {
  return new Map((mail.recipients ?? []).map(({ field, index, address }) => [`${field}:${index}`, address]));
}

/** The visible text of a part, in which its spans count. */
function textOf(mail: Mail, part: Part): string | undefined {
  if (part === 'subject' || part === 'location') return mail[part];
  if (part === 'body') return mail.body?.text;
  const [kind, index] = part.split(':');
  if (kind === 'attachment-name') return mail.attachments?.[Number(index)]?.name;
  if (kind === 'attachment') return mail.attachments?.[Number(index)]?.text;
  return addressesIn(mail).get(part);
}
