import { shippedFiles } from '../../hygiene/policy/shipped';
import type { JsonObject } from './json';

/** The policies that ship as their files are written: what they leave out stays left out. */
export const SHIPPED: Readonly<Record<string, { readonly title: string; readonly document: JsonObject }>> =
  Object.fromEntries(
    Object.entries(shippedFiles).map(([name, file]) => [
      name,
      { title: file.organisation?.name ?? name, document: file as unknown as JsonObject },
    ]),
  );

/** Nothing but a name: everything else is the default. */
export const EMPTY_POLICY: JsonObject = { name: 'mailpolitik' };
