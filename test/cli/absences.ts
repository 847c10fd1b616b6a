import { kuvert } from './support';

/** Automatic replies for tables: one that is as it should be, with one thing changed. */

export const absence = (stdin: string | Uint8Array, ...more: string[]) =>
  kuvert(['absence', ...more, '-'], { stdin });

/** Read on a Monday; its writer is back on the Monday after. */
export const TEXT = `Hej

Tak for din mail. Jeg holder ferie til og med fredag den 27. november 2026 og er tilbage mandag den 30. november 2026.

Haster det, kan du kontakte Borgerservice på telefon 09 11 20 00 eller borgerservice@kommune.example.

Venlig hilsen
Anne Eksempel`;

export const html = (text: string) =>
  `<html><body style="font-family: Verdana">${text
    .split('\n\n')
    .map((part) => `<p>${part.replace(/\n/g, '<br>')}</p>`)
    .join('')}</body></html>`;

export const line = (changes: Record<string, unknown> = {}) =>
  `${JSON.stringify({
    id: 'a',
    audience: 'external',
    text: TEXT,
    today: '2026-11-23',
    owner: { displayName: 'Anne Eksempel', mail: 'anne.eksempel@kommune.example', phone: '09 11 20 01' },
    ...changes,
  })}\n`;

/** The answer to `TEXT`. */
export const GOOD = {
  id: 'a',
  polite: true,
  urgentContact: true,
  returnDate: '2026-11-30',
  returnDateConsistent: true,
  sensitive: false,
  ok: true,
  findings: [],
};
