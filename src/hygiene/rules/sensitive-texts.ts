import type { RuleTexts } from './rule';

/** What is said of one category, in one language. */
export interface CategoryWords {
  /** The card's title: "Helbred". */
  readonly title: string;
  /** After "handler om": "helbred". */
  readonly about: string;
  /** The button that says it is none: "Ikke om en persons helbred". */
  readonly silence: string;
}

/** The texts of a rule for one category; only the words for the category differ. */
export function sensitiveTexts(da: CategoryWords, en: CategoryWords): RuleTexts {
  return {
    da: {
      fact: da.title,
      'about-person': `„{word}“ handler om ${da.about}, og „{who}“ viser, hvem det gælder.`,
      'about-somebody': `„{word}“ handler om ${da.about}, og mailen viser, hvem det gælder.`,
      'without-words': `Teksten handler om ${da.about} hos en person.`,
      'in-subject': 'Emnet bliver ikke krypteret, heller ikke når mailen sendes sikkert.',
      'in-quoted-history': 'Det står i den citerede mail, som følger med.',
      advice: 'Skriv det uden oplysningen, eller send på en sikker kanal.',
      'remove-quoted': 'Fjern den citerede mail',
      silence: da.silence,
    },
    en: {
      fact: en.title,
      'about-person': `“{word}” is about ${en.about}, and “{who}” shows whom it concerns.`,
      'about-somebody': `“{word}” is about ${en.about}, and the mail shows whom it concerns.`,
      'without-words': `The text is about a person’s ${en.about}.`,
      'in-subject': 'The subject is not encrypted, not even when the mail is sent securely.',
      'in-quoted-history': 'It stands in the quoted mail, which is sent along.',
      advice: 'Write it without this, or send it on a secure channel.',
      'remove-quoted': 'Remove the quoted mail',
      silence: en.silence,
    },
  };
}
