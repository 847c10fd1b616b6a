import { clearLanguageOptionShapes } from './clear-language/options';
import { cprOptionShapes } from './cpr-number/options';
import { journalReminderOptionShapes } from './journal-reminder/options';
import { manyRecipientsOptionShapes } from './many-recipients/options';
import { missingAttachmentOptionShapes } from './missing-attachment/options';
import type { OptionShape } from './option-shape';
import { outsiderInReplyOptionShapes } from './outsider-in-reply/options';
import { plainDesignOptionShapes } from './plain-design/options';
import { sensitiveOptionShapes } from './sensitive-rule';
import { signatureOptionShapes } from './signature/options';
import { similarAddressOptionShapes } from './similar-address/options';
import { visibleRecipientsOptionShapes } from './visible-recipients/options';

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
  'visible-recipients': visibleRecipientsOptionShapes,
  'many-recipients': manyRecipientsOptionShapes,
  'outsider-in-reply': outsiderInReplyOptionShapes,
  'journal-reminder': journalReminderOptionShapes,
  'clear-language': clearLanguageOptionShapes,
  'similar-address': similarAddressOptionShapes,
  'plain-design': plainDesignOptionShapes,
  signature: signatureOptionShapes,
};

/** Rules that are hints by nature. A policy that asks for more of them is told so. */
export const hintsOnly: readonly string[] = ['clear-language', 'similar-address', 'plain-design'];
