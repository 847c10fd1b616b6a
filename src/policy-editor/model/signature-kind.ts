import type { Field } from '../../hygiene/signature/types';
import { isList, isObject, type Json } from './json';

export type SignatureKind = 'none' | 'short' | 'long' | 'other';

/** How a signature is written in the file. */
export function kindOf(signature: Json | undefined): SignatureKind {
  if (signature === undefined || signature === null) return 'none';
  if (!isObject(signature)) return 'other';
  if ('fields' in signature) return 'short';
  return 'forms' in signature && isObject(signature.forms) ? 'long' : 'other';
}

const FIRST_FIELDS: readonly Field[] = ['displayName', 'jobTitle', 'department', 'mail'];

/** A signature as it begins. */
export const FRESH_SIGNATURE = {
  short: { fields: FIRST_FIELDS, font: 'Verdana' },
  long: {
    forms: { da: { lines: FIRST_FIELDS.map((field) => `{${field}}`) } },
    font: { family: 'Verdana' },
  },
} satisfies Record<string, Json>;

/** The short form written out as the whole one; it makes the same signature. What is not as it should be is left for the reader. */
export function widened(short: Json | undefined): Json {
  if (!isObject(short)) return FRESH_SIGNATURE.long;
  const { fields, font, mainNumber, ...rest } = short;
  const lines = isList(fields) ? fields.map((field) => `{${String(field)}}`) : [];
  return {
    forms: { da: { lines } },
    ...(mainNumber !== undefined && { values: { mainNumber } }),
    font: { family: font ?? '' },
    ...rest,
  };
}
