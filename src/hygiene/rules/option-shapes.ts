import { cprOptionShapes } from './cpr-number/options';
import { missingAttachmentOptionShapes } from './missing-attachment/options';
import type { OptionShape } from './option-shape';

/** What each rule's options may hold, by the rule's name. For the policy's reader; the send handler does without. */
export const optionShapes: Readonly<Record<string, Readonly<Record<string, OptionShape>>>> = {
  'cpr-number': cprOptionShapes,
  'missing-attachment': missingAttachmentOptionShapes,
};
