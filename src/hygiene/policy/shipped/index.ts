import { fillPolicy, type PolicyFile } from '../fill';
import type { Policy } from '../types';
import haderslev from './haderslev.json';
import toender from './toender.json';

export { defaultPolicy, defaultPolicyFor } from './default';

/** The files of the organisations' policies that ship, by name, as they are written: what a new policy may begin as. */
export const shippedFiles = { haderslev, toender } as Readonly<Record<string, PolicyFile>>;

/** The organisations' policies that ship, by name; README.md says what each value rests on. */
export const shippedPolicies: Readonly<Record<string, Policy>> = {
  haderslev: fillPolicy(haderslev as PolicyFile),
  toender: fillPolicy(toender as PolicyFile),
};
