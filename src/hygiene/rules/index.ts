import { cprNumber } from './cpr-number/rule';
import { missingAttachment } from './missing-attachment/rule';
import type { Rule } from './rule';

/** The list. A rule is added here and nowhere else in the check; its options' shapes go into `option-shapes.ts`. */
// biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own; the policy's reader checks them
export const rules: readonly Rule<any>[] = [cprNumber, missingAttachment];
