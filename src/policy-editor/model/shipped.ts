import haderslev from '../../hygiene/policy/shipped/haderslev.json';
import toender from '../../hygiene/policy/shipped/toender.json';
import type { JsonObject } from './json';

/** The policies that ship as their files are written: what they leave out stays left out. */
export const SHIPPED: Readonly<Record<string, { readonly title: string; readonly document: JsonObject }>> = {
  haderslev: { title: haderslev.organisation.name, document: haderslev },
  toender: { title: toender.organisation.name, document: toender },
};

/** Nothing but a name: everything else is the default. */
export const EMPTY_POLICY: JsonObject = { name: 'mailpolitik' };
