import type { Fix, Part, Span } from '../../mail/types';
import { classOf, NONE } from './characters';
import type { CprNumber } from './find';

/**
 * What mends a number. In the text: mask it, or remove it. In the quoted history: mask it, or leave the quoted mail out.
 * In the name of a file: mask it. An address is chosen and a file's contents are written elsewhere: no fix.
 */
export function fixesFor(part: Part, text: string, number: CprNumber, quoted: boolean): Fix[] {
  const kind = part.split(':')[0];
  const masked = maskOf(part, text, number);
  if (kind === 'attachment-name') return [{ do: 'rename-attachment', label: 'rename', ...masked }];
  if (kind !== 'subject' && kind !== 'body' && kind !== 'location') return [];
  const { start, end } = number;
  return [
    { do: 'replace', label: 'mask', ...masked },
    quoted
      ? { do: 'remove-quoted-history', label: 'remove-quoted' }
      : { do: 'replace', label: 'remove', span: { part, start, end }, with: '' },
  ];
}

/**
 * The mask that CPR-loven § 54 wants on mailings ("010190-xxxx"): same length, the writer's separators kept. It reaches
 * over the last four characters alone, so that the birth date gets into no report.
 */
function maskOf(part: Part, text: string, { end, lastFour }: CprNumber): { span: Span; with: string } {
  let masked = '';
  for (let at = lastFour; at < end; at++) {
    masked += classOf(text.charCodeAt(at)) === NONE ? 'x' : text.charAt(at);
  }
  return { span: { part, start: lastFour, end }, with: masked };
}
