import { withoutQuoted } from '../../../hygiene/mail/remove-quoted';
import type { StoredMessage } from '../../mailbox/types';
import { htmlToPlain, plainToHtml } from '../../outlook/screens/mail/plain';

type Body = StoredMessage['body'];

/**
 * The body as asked for. HTML comes as a whole document, as Exchange gives it, whatever was put in. A protected mail's is
 * empty: the service gives the shell of it, which says nothing.
 */
export function bodyOf(
  { body, isProtected }: Pick<StoredMessage, 'body' | 'isProtected'>,
  as: Body['contentType'] | null,
): Body {
  const { contentType, content } = isProtected ? { ...body, content: '' } : body;
  const wanted = as ?? contentType;
  if (wanted === 'text') {
    const text = contentType === 'text' ? content : htmlToPlain(content);
    return { contentType: 'text', content: text.replace(/\r\n?|\n/g, '\r\n') };
  }
  return {
    contentType: 'html',
    content: asDocument(contentType === 'html' ? content : plainToHtml(content)),
  };
}

/** What is new in the mail: without quoted history, where that can be told. */
export function uniqueBodyOf(
  message: Pick<StoredMessage, 'body' | 'isProtected'>,
  as: Body['contentType'] | null,
): Body {
  const { body, isProtected } = message;
  const without = isProtected ? null : withoutQuoted({ type: body.contentType, content: body.content });
  return bodyOf(
    { ...message, body: without ? { contentType: without.body.type, content: without.body.content } : body },
    as,
  );
}

function asDocument(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${html}</body></html>`;
}
