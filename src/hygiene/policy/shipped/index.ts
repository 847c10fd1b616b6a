import { fillPolicy, type PolicyFile } from '../fill';
import type { Policy } from '../types';
import haderslev from './haderslev.json';
import toender from './toender.json';

export { defaultPolicy, defaultPolicyFor } from './default';

/** The organisations' policies that ship, by name; README.md says what each value rests on. */
export const shippedPolicies: Readonly<Record<string, Policy>> = {
  haderslev: fillPolicy(haderslev as PolicyFile),
  toender: fillPolicy(toender as PolicyFile),
};
