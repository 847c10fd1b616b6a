import type { SecureChannel } from '../hygiene/channel/actions';
import type { RecipientKind } from '../hygiene/mail/types';
import type { Language } from '../hygiene/rules/rule';

/** The frame of the alert at Send; what was found comes from the rules' own texts. Outlook shows at most 500 characters. */
export interface AlertTexts {
  readonly opening: string;
  readonly notOrdinary: string;
  /** Who forces the channel: `one` or `among`, the kinds, a colon, `by`. */
  readonly one: string;
  readonly among: string;
  readonly kinds: Readonly<Record<RecipientKind, string>>;
  readonly by: Readonly<Record<SecureChannel, string>>;
  readonly unchecked: string;
  readonly unreadHeld: string;
  readonly encrypted: string;
  readonly attachments: string;
  readonly mend: string;
  readonly mendInPane: string;
  readonly routeInPane: string;
  readonly reasonInPane: string;
  readonly again: string;
  readonly openPane: string;
  /** The button where the channel is what mends it; at most 20 characters (Microsoft, `cancelLabel`). */
  readonly route: Readonly<Record<SecureChannel, string>>;
}

export const ALERT_TEXTS: Readonly<Record<Language, AlertTexts>> = {
  da: {
    opening: 'Se på dette, før mailen sendes.',
    notOrdinary: 'Mailen må ikke sendes som almindelig mail.',
    one: 'Modtageren er',
    among: 'Blandt modtagerne er',
    kinds: {
      internal: 'en kollega',
      affiliated: 'en tilknyttet institution',
      authority: 'en anden myndighed',
      company: 'en virksomhed',
      citizen: 'en borger',
      unknown: 'en ukendt adresse',
      list: 'en distributionsliste',
    },
    by: { 'digital-post': 'send den med Digital Post.', 'secure-mail': 'brug Send sikkert.' },
    unchecked: 'Kuvert kunne ikke undersøge hele mailen. Se den selv igennem, før du sender.',
    unreadHeld:
      'Kuvert kunne ikke undersøge mailen, og den må ikke sendes uset. Vent et øjeblik, og tryk på Send igen.',
    encrypted: 'Mailen er beskyttet, så Kuvert kan ikke læse den. Se den selv igennem, før du sender.',
    attachments: 'Kuvert har ikke undersøgt indholdet af alle bilag. Se dem selv igennem, før du sender.',
    mend: 'Ret det i mailen, eller åbn Kuvert og få hjælp.',
    mendInPane: 'Åbn Kuvert, og ret det med ét klik.',
    routeInPane: 'Knappen åbner Kuvert, som hjælper den derhen.',
    reasonInPane: 'Skal den sendes alligevel, så vælg en begrundelse i Kuvert.',
    again: 'Tryk på Send igen, hvis den skal sendes, som den er.',
    openPane: 'Åbn Kuvert',
    route: { 'digital-post': 'Brug Digital Post', 'secure-mail': 'Send sikkert' },
  },
  en: {
    opening: 'Please look at this before the mail is sent.',
    notOrdinary: 'This mail must not go as ordinary mail.',
    one: 'The recipient is',
    among: 'Among the recipients is',
    kinds: {
      internal: 'a colleague',
      affiliated: 'an affiliated institution',
      authority: 'another authority',
      company: 'a company',
      citizen: 'a citizen',
      unknown: 'an unknown address',
      list: 'a distribution list',
    },
    by: {
      'digital-post': 'send it by Digital Post.',
      'secure-mail': 'use “Send sikkert” (send securely).',
    },
    unchecked: 'Kuvert could not look at the whole mail. Please read it through before you send.',
    unreadHeld:
      'Kuvert could not look at the mail, and it must not go unseen. Wait a moment and press Send again.',
    encrypted: 'The mail is protected, so Kuvert cannot read it. Please read it through before you send.',
    attachments:
      'Kuvert has not looked at the contents of all attachments. Please look them through before you send.',
    mend: 'Mend it in the mail, or open Kuvert for help.',
    mendInPane: 'Open Kuvert and mend it with one click.',
    routeInPane: 'The button opens Kuvert, which helps it get there.',
    reasonInPane: 'If it must go all the same, choose a reason in Kuvert.',
    again: 'Press Send again if it is to go as it is.',
    openPane: 'Open Kuvert',
    route: { 'digital-post': 'Use Digital Post', 'secure-mail': 'Send securely' },
  },
};
