import type { StoredMessage } from '../../../mailbox/types';
import { fullAddress } from './addresses';
import { quotedDate } from './dates';
import { escapeHtml, htmlToPlain, plainToHtml } from './plain';
import { people } from './reply-recipients';
import type { Language } from './subjects';

const labels = {
  da: { from: 'Fra', sent: 'Sendt', to: 'Til', cc: 'Cc', subject: 'Emne' },
  en: { from: 'From', sent: 'Sent', to: 'To', cc: 'Cc', subject: 'Subject' },
} as const;

/** How a new line looks in a mail written here (Outlook on the web writes each as such a div). */
export const emptyLine =
  '<div style="font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);"><br></div>';

/**
 * The body of an answer: an empty line to write on, then the earlier mail under a header block as Outlook on the web builds it
 * (`appendonsend`, a rule, `divRplyFwdMsg`), so that whatever tells quoted history from new text meets what it meets in Outlook.
 * `original` is the earlier mail's body, already safe and without its document frame.
 */
export function quoteHtml(
  message: StoredMessage,
  original: string,
  language: Language,
  timeZone: string,
): string {
  const rows = headerRows(message, language, timeZone).map(
    ([label, value]) => `<b>${label}:</b> ${escapeHtml(value)}`,
  );
  return [
    emptyLine,
    '<div id="appendonsend"></div>',
    '<hr style="display:inline-block;width:98%" tabindex="-1">',
    `<div id="divRplyFwdMsg" dir="ltr"><span style="font-family: Calibri, sans-serif; font-size: 11pt; color: rgb(0, 0, 0);">${rows.join('<br>')}</span><div>&nbsp;</div></div>`,
    `<div>${original}</div>`,
  ].join('');
}

/** The same for a plain-text mail: a line of underscores, the header block, the earlier text. */
export function quoteText(message: StoredMessage, language: Language, timeZone: string): string {
  const rows = headerRows(message, language, timeZone).map(([label, value]) => `${label}: ${value}`);
  return `\n\n${'_'.repeat(32)}\n${rows.join('\n')}\n\n${bodyAsText(message)}`;
}

/** A mail's body as words only. */
export const bodyAsText = (message: StoredMessage): string =>
  message.body.contentType === 'text'
    ? message.body.content.replace(/\r\n?/g, '\n')
    : htmlToPlain(message.body.content);

/** A mail's body as HTML, made from the text when it was plain. Not yet safe. */
export const bodyAsHtml = (message: StoredMessage): string =>
  message.body.contentType === 'html' ? message.body.content : plainToHtml(message.body.content);

function headerRows(message: StoredMessage, language: Language, timeZone: string): [string, string][] {
  const names = labels[language];
  const list = (recipients: StoredMessage['toRecipients']) => people(recipients).map(fullAddress).join('; ');
  const rows: [string, string][] = [
    [names.from, fullAddress(message.from.emailAddress)],
    [names.sent, quotedDate(message.sentDateTime || message.receivedDateTime, language, timeZone)],
    [names.to, list(message.toRecipients)],
  ];
  if (message.ccRecipients.length > 0) rows.push([names.cc, list(message.ccRecipients)]);
  return [...rows, [names.subject, message.subject]];
}
