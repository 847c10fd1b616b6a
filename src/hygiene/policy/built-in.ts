import type { Policy } from './types';

declare const KUVERT_POLICY: Policy;

/** The organisation's policy, checked when the add-in was built and written into it (webpack's `KUVERT_POLICY`). */
export const builtInPolicy: Policy = KUVERT_POLICY;
