import { kuvert } from './support';

/** Signatures for tables: one that is as its manual says, with one thing changed. */

export const signature = (stdin: string | Uint8Array, ...more: string[]) =>
  kuvert(['signature', ...more, '-'], { stdin });

export const PROFILE = {
  displayName: 'Anne Eksempel',
  jobTitle: 'Konsulent',
  department: 'Borgerservice',
  businessPhone: '00 00 00 01',
  mail: 'anne.eksempel@kommune.example',
};
export const MANUAL = {
  fields: ['displayName', 'jobTitle', 'department', 'mainNumber', 'businessPhone', 'mobilePhone', 'mail'],
  font: 'Verdana',
  mainNumber: '00 00 00 00',
};
export const LINES = [
  'Anne Eksempel',
  'Konsulent',
  'Borgerservice',
  '00 00 00 00',
  '00 00 00 01',
  'anne.eksempel@kommune.example',
];

/** A mail with these lines as its signature. */
export const html = (lines: readonly string[], style = 'font-family: Verdana; color: #000000') =>
  `<div style="${style}"><p>Kære Asta</p><p>Vi ses på torsdag.</p><p>Venlig hilsen</p><p>${lines.join('<br>')}</p></div>`;

export const line = (changes: Record<string, unknown> = {}) =>
  `${JSON.stringify({ id: 'a', profile: PROFILE, html: html(LINES), manual: MANUAL, ...changes })}\n`;
