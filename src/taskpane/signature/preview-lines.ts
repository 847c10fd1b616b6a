import { bodyFromHtml } from '../../hygiene/mail/body';
import type { BodyText, Mail, Range } from '../../hygiene/mail/types';
import type { SignatureManual } from '../../hygiene/signature/types';
import { signatureHtml } from '../../hygiene/signature/write';
import { occasionOf } from '../../outlook/occasion';
import type { OwnPerson } from '../../outlook/person';
import { NO_TEXT } from './form';

/** A piece of a line: text, a link, or a picture (its place alone). */
export interface PreviewPiece {
  readonly is: 'text' | 'link' | 'picture';
  readonly text: string;
}

export interface SignaturePreview {
  /** In what mail it stands like this. */
  readonly of: 'all' | 'new' | 'reply';
  /** A line without pieces is empty. */
  readonly lines: readonly (readonly PreviewPiece[])[];
}

/**
 * What is inserted, line by line as a recipient reads it: in a new mail, and in a reply where that is another one. Read
 * from the very HTML that is inserted. Empty while nothing can be written.
 *
 * @param mail the mail that is being written: its sender may be a shared mailbox
 */
export function previewsOf(
  manual: SignatureManual,
  own: OwnPerson,
  mail: Pick<Mail, 'from'> | undefined,
): SignaturePreview[] {
  const written = (composeType: 'new' | 'reply') =>
    signatureHtml(manual, own.person, occasionOf({ ...mail, composeType }, NO_TEXT, own));
  const [first, reply] = [written('new'), written('reply')];
  const all: [SignaturePreview['of'], string][] =
    first === reply
      ? [['all', first]]
      : [
          ['new', first],
          ['reply', reply],
        ];
  return all.flatMap(([of, html]) => (html === '' ? [] : [{ of, lines: linesIn(bodyFromHtml(html, true)) }]));
}

function linesIn(body: BodyText): PreviewPiece[][] {
  let at = 0;
  return body.text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return piecesIn({ start, end: start + line.length }, body);
  });
}

function piecesIn({ start, end }: Range, { text, looks }: BodyText): PreviewPiece[] {
  const pictures = (looks?.pictures ?? []).filter(({ at }) => at >= start && at <= end);
  const drawn = pictures.map(() => ({ is: 'picture' as const, text: '' }));
  if (text.slice(start, end).trim() === '') return drawn;
  const pieces = (looks?.runs ?? []).flatMap((run): PreviewPiece[] => {
    const words = text.slice(Math.max(start, run.start), Math.min(end, run.end));
    const is = run.link === undefined ? 'text' : 'link';
    return run.start < end && run.end > start ? [{ is, text: words }] : [];
  });
  return [...pieces, ...drawn];
}
