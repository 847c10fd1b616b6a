import type { Language } from '../hygiene/rules/rule';

/** The frame of the alert at Send; what was found comes from the rules' own texts. Outlook shows at most 500 characters. */
export interface AlertTexts {
  readonly opening: Readonly<Record<'digital-post' | 'secure-mail' | 'ordinary', string>>;
  readonly unchecked: string;
  readonly unreadHeld: string;
  readonly encrypted: string;
  readonly attachments: string;
  readonly mend: string;
  readonly mendInPane: string;
  readonly reasonInPane: string;
  readonly again: string;
  readonly openPane: string;
}

export const ALERT_TEXTS: Readonly<Record<Language, AlertTexts>> = {
  da: {
    opening: {
      'digital-post': 'Mailen må ikke sendes som almindelig mail. Den hører til i Digital Post.',
      'secure-mail': 'Mailen må ikke sendes som almindelig mail. Brug Send sikkert.',
      ordinary: 'Se på dette, før mailen sendes.',
    },
    unchecked: 'Kuvert kunne ikke undersøge hele mailen. Se den selv igennem, før du sender.',
    unreadHeld:
      'Kuvert kunne ikke undersøge mailen, og den må ikke sendes uset. Vent et øjeblik, og tryk på Send igen.',
    encrypted: 'Mailen er beskyttet, så Kuvert kan ikke læse den. Se den selv igennem, før du sender.',
    attachments: 'Kuvert har ikke undersøgt indholdet af alle bilag. Se dem selv igennem, før du sender.',
    mend: 'Ret det i mailen, eller åbn Kuvert og få hjælp.',
    mendInPane: 'Åbn Kuvert, og ret det med ét klik.',
    reasonInPane: 'Skal den sendes alligevel, så vælg en begrundelse i Kuvert.',
    again: 'Tryk på Send igen, hvis den skal sendes, som den er.',
    openPane: 'Åbn Kuvert',
  },
  en: {
    opening: {
      'digital-post': 'This mail must not go as ordinary mail. It belongs in Digital Post.',
      'secure-mail': 'This mail must not go as ordinary mail. Use “Send sikkert” (send securely).',
      ordinary: 'Please look at this before the mail is sent.',
    },
    unchecked: 'Kuvert could not look at the whole mail. Please read it through before you send.',
    unreadHeld:
      'Kuvert could not look at the mail, and it must not go unseen. Wait a moment and press Send again.',
    encrypted: 'The mail is protected, so Kuvert cannot read it. Please read it through before you send.',
    attachments:
      'Kuvert has not looked at the contents of all attachments. Please look them through before you send.',
    mend: 'Mend it in the mail, or open Kuvert for help.',
    mendInPane: 'Open Kuvert and mend it with one click.',
    reasonInPane: 'If it must go all the same, choose a reason in Kuvert.',
    again: 'Press Send again if it is to go as it is.',
    openPane: 'Open Kuvert',
  },
};
