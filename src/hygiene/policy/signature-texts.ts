import { PERSON_FIELDS } from '../mail/person';
import { canonicalDomain } from '../recipients/domain';
import type { Field, HouseField } from '../signature/types';
import type { Says } from './problems';
import { SIGNATURE_PROBLEMS as P, unknownField } from './problems-signature';

/** The fields that the organisation gives. */
export const HOUSE_FIELDS: readonly HouseField[] = [
  'organisation',
  'administration',
  'mainNumber',
  'address',
  'web',
  'ean',
  'cvr',
];

/** Everything that may stand in curly brackets in a line. */
export const FIELDS: readonly Field[] = [...PERSON_FIELDS, ...HOUSE_FIELDS];

/** The fields that the short form of a manual may name (the command line's description). */
export const SHORT_FIELDS = [
  'displayName',
  'jobTitle',
  'department',
  'officeLocation',
  'mainNumber',
  'businessPhone',
  'mobilePhone',
  'mail',
] as const satisfies readonly Field[];

/** What is wrong with a plain text of the manual: HTML, more than one line, fields. */
export function textFault(text: string): Says | null {
  return plainFault(text) ?? (/[{}]/.test(text) ? P.noFields : null);
}

/** What is wrong with a line: as with a text, but that it may hold fields, which must exist. */
export function lineFault(text: string): Says | null {
  const plain = plainFault(text);
  if (plain !== null) return plain;
  if (/[{}]/.test(text.replace(FIELD, ''))) return P.braces;
  for (const name of fieldsIn(text)) {
    if (FIELDS.indexOf(name as Field) < 0) return unknownField(name, FIELDS);
  }
  return null;
}

/** The names in curly brackets, in their order. */
export function fieldsIn(text: string): string[] {
  return (text.match(FIELD) ?? []).map((found) => found.slice(1, -1));
}

/** The domain that a web address leads to, with or without "https://"; null where it is none. */
export function webDomain(written: string): string | null {
  const [, host = ''] =
    /^(?:https?:\/\/)?([^\s/?#:@]{1,253})(?::[0-9]{1,5})?(?:[/?#][^\s<>"{}]*)?$/i.exec(written) ?? [];
  return canonicalDomain(host);
}

/** True where the domain is one of the list, or below one. */
export function leadsInto(domain: string, domains: readonly string[]): boolean {
  return domains.some((one) => domain === one || domain.slice(-one.length - 1) === `.${one}`);
}

export function phoneFault(text: string): Says | null {
  return /^\+?[0-9(][0-9 ().-]{1,28}[0-9]$/.test(text) ? null : P.phone;
}

export function webFault(text: string): Says | null {
  return webDomain(text) === null ? P.web : null;
}

/** GS1's check digit: the digits weigh 1 and 3 in turn, and the sum ends in 0. */
export function eanFault(text: string): Says | null {
  const digits = text.replace(/ /g, '');
  if (!/^[0-9]{13}$/.test(digits)) return P.ean;
  let sum = 0;
  for (let at = 0; at < 13; at++) sum += Number(digits.charAt(at)) * (at % 2 === 0 ? 1 : 3);
  return sum % 10 === 0 ? null : P.ean;
}

export function cvrFault(text: string): Says | null {
  return /^[0-9]{8}$/.test(text.replace(/ /g, '')) ? null : P.cvr;
}

export function colourFault(text: string): Says | null {
  return /^#[0-9a-f]{6}$/i.test(text) ? null : P.colour;
}

export function fontFault(text: string): Says | null {
  return /^[a-z0-9](?:[a-z0-9 _-]{0,58}[a-z0-9])?$/i.test(text) ? null : P.font;
}

export function linkFault(text: string): Says | null {
  if (text.length > 1000 || !/^https:\/\//i.test(text)) return P.https;
  return webDomain(text) === null ? P.https : null;
}

/** `setSignatureAsync` takes no SVG (Microsoft Learn, "Office.Body.setSignatureAsync"). */
export function logoFault(text: string): Says | null {
  return linkFault(text) ?? (/\.svgz?(?:[?#]|$)/i.test(text) ? P.svg : null);
}

export function dayFault(text: string): Says | null {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!found) return P.date;
  const day = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
  return day.toISOString().slice(0, 10) === text ? null : P.date;
}

const FIELD = /\{[^{}]*\}/g;
const MARKUP = /<[a-z!/]|&(?:[a-z]{2,10}|#x?[0-9a-f]{1,6});/i;

function plainFault(text: string): Says | null {
  if (text.trim() === '') return P.blank;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)) return P.oneLine;
  return MARKUP.test(text) ? P.markup : null;
}
