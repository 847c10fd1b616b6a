/**
 * Who writes, by the fields of a directory; the names are Microsoft Graph's (resource `user`), but for one:
 * `businessPhone` is the first of its `businessPhones`. A field left out is not known, an empty one is known to be empty.
 */
export type Person = { readonly [field in PersonField]?: string };

export const PERSON_FIELDS = [
  'displayName',
  'jobTitle',
  'department',
  'businessPhone',
  'mobilePhone',
  'mail',
  'officeLocation',
] as const;

export type PersonField = (typeof PERSON_FIELDS)[number];
