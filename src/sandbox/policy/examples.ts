import type { PolicyFile } from '../../hygiene/policy/fill';
import fjordby from './fjordby.json';
import fjordbyAddress from './fjordby-address.json';

/** What `npm start` uses where nobody asks for another. */
export const SANDBOX_POLICY = 'fjordby';

/** Our own examples for the sandbox's invented municipality, by name; no organisation published them. README.md tells more. */
export const examplePolicies: Readonly<Record<string, PolicyFile>> = {
  fjordby: fjordby as PolicyFile,
  'fjordby-address': fjordbyAddress as PolicyFile,
};
