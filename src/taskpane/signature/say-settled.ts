import type { Language } from '../../hygiene/rules/rule';
import type { StepBack } from '../check/mending';
import { SIGNATURE_TEXTS } from './texts';

/** What was done with the signature or the design; null where it was something else. */
export function sayHouseStyle(undo: readonly StepBack[], language: Language): string | null {
  const texts = SIGNATURE_TEXTS[language];
  for (const step of undo) {
    if (step.do === 'plain-design') return texts.plain;
    if (step.do === 'insert-signature')
      return step.made.some(({ span }) => span !== undefined) ? texts.replaced : texts.inserted;
  }
  return null;
}
