import type { Language } from '../../hygiene/rules/rule';
import type { CardAction } from '../../ui/finding-card';
import type { Card } from '../check/cards';
import type { SignatureForm } from './form';
import { SIGNATURE_TEXTS } from './texts';

/**
 * The choices of a signature's card with the way to the person's own fields: first while the manual asks for some that
 * nobody has told, else behind the fix. What the mail says may be right, and the field out of date.
 */
export function withFields(
  { lead }: Card,
  actions: readonly CardAction[],
  form: SignatureForm | null,
  language: Language,
): readonly CardAction[] {
  if (lead.category !== 'signature' || !form) return actions;
  const texts = SIGNATURE_TEXTS[language];
  const missing = form.missing().length > 0;
  const fields: CardAction = {
    label: missing ? texts.fillInButton : texts.editButton,
    mends: missing,
    run: form.open,
  };
  return missing ? [fields, ...actions] : [...actions.slice(0, 1), fields, ...actions.slice(1)];
}
