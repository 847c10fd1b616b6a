import { addressProtection } from './address-protection/rule';
import { biometric } from './biometric/rule';
import { clearLanguage } from './clear-language/rule';
import { cprNumber } from './cpr-number/rule';
import { criminal } from './criminal/rule';
import { economic } from './economic/rule';
import { ethnic } from './ethnic/rule';
import { family } from './family/rule';
import { genetic } from './genetic/rule';
import { health } from './health/rule';
import { journalReminder } from './journal-reminder/rule';
import { manyRecipients } from './many-recipients/rule';
import { missingAttachment } from './missing-attachment/rule';
import { outsiderInReply } from './outsider-in-reply/rule';
import { plainDesign } from './plain-design/rule';
import { political } from './political/rule';
import { religion } from './religion/rule';
import type { Rule } from './rule';
import { sexual } from './sexual/rule';
import { signature } from './signature/rule';
import { similarAddress } from './similar-address/rule';
import { social } from './social/rule';
import { union } from './union/rule';
import { visibleRecipients } from './visible-recipients/rule';

/** The list. A rule is added here and nowhere else in the check; its options' shapes go into `option-shapes.ts`. */
// biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own; the policy's reader checks them
export const rules: readonly Rule<any>[] = [
  cprNumber,
  health,
  criminal,
  union,
  religion,
  ethnic,
  political,
  sexual,
  genetic,
  biometric,
  social,
  economic,
  family,
  addressProtection,
  missingAttachment,
  visibleRecipients,
  manyRecipients,
  outsiderInReply,
  journalReminder,
  clearLanguage,
  similarAddress,
  plainDesign,
  signature,
];
