import { cprOptionShapes } from './cpr-number/options';
import { missingAttachmentOptionShapes } from './missing-attachment/options';
import type { OptionShape } from './option-shape';
import { sensitiveOptionShapes } from './sensitive-rule';

/** What each rule's options may hold, by the rule's name. For the policy's reader; the send handler does without. */
export const optionShapes: Readonly<Record<string, Readonly<Record<string, OptionShape>>>> = {
  'cpr-number': cprOptionShapes,
  health: sensitiveOptionShapes,
  criminal: sensitiveOptionShapes,
  union: sensitiveOptionShapes,
  religion: sensitiveOptionShapes,
  ethnic: sensitiveOptionShapes,
  political: sensitiveOptionShapes,
  sexual: sensitiveOptionShapes,
  genetic: sensitiveOptionShapes,
  biometric: sensitiveOptionShapes,
  social: sensitiveOptionShapes,
  economic: sensitiveOptionShapes,
  family: sensitiveOptionShapes,
  'address-protection': sensitiveOptionShapes,
  'missing-attachment': missingAttachmentOptionShapes,
};
