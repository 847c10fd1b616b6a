import { nearest } from './nearest';
import type { Says } from './problems';

/** What can be wrong with the signature of the design manual. */
export const SIGNATURE_PROBLEMS = {
  markup: {
    da: 'Skriv ren tekst uden HTML; skrift, farve og links sætter Kuvert selv.',
    en: 'Write plain text without HTML; font, colour and links are set by Kuvert.',
  },
  oneLine: {
    da: 'Skriv det på én linje, uden linjeskift og tabulator.',
    en: 'Write it on one line, without line breaks and tabs.',
  },
  blank: { da: 'Her mangler teksten.', en: 'The text is missing here.' },
  braces: {
    da: 'Krøllede parenteser skal stå parvis om et feltnavn, fx {displayName}.',
    en: 'Curly brackets must stand in pairs around a field’s name, such as {displayName}.',
  },
  noFields: {
    da: 'Felter i krøllede parenteser hører kun til i linjerne.',
    en: 'Fields in curly brackets belong in the lines only.',
  },
  replyLonger: {
    da: 'Svarets signatur har flere linjer end den i en ny mail. Er de to byttet om?',
    en: 'The signature of a reply has more lines than that of a new mail. Have the two been swapped?',
  },
  font: {
    da: 'Skriv én skrifttypes navn, fx Verdana, uden komma og anførselstegn (højst 60 tegn).',
    en: 'Write the name of one font, such as Verdana, without commas and quotation marks (at most 60 characters).',
  },
  colour: {
    da: 'Skriv farven som #rrggbb, fx #000000 for sort.',
    en: 'Write the colour as #rrggbb, such as #000000 for black.',
  },
  https: {
    da: 'Skriv en hel webadresse, der begynder med https://, uden mellemrum.',
    en: 'Write a whole web address that begins with https://, without blanks.',
  },
  svg: {
    da: 'Outlook sætter ikke SVG ind i en signatur. Brug PNG, JPEG eller GIF.',
    en: 'Outlook inserts no SVG into a signature. Use PNG, JPEG or GIF.',
  },
  logoUrl: {
    da: 'Logoet er påkrævet, så her skal stå, hvor det ligger: "url" med https://.',
    en: 'The logo is required, so it must say where it is served: "url" with https://.',
  },
  date: {
    da: 'Skriv en dag, der findes, som 2026-11-30.',
    en: 'Write a day that exists, as 2026-11-30.',
  },
  campaignBackwards: {
    da: 'Kampagnen slutter, før den begynder.',
    en: 'The campaign ends before it begins.',
  },
  confidentialityText: {
    da: 'Her mangler fortrolighedsteksten. Uden den kan den hverken sættes ind eller genkendes.',
    en: 'The confidentiality text is missing here. Without it, it can neither be inserted nor recognised.',
  },
  mainNumber: {
    da: '"mainNumber" står i "fields", så her skal stå et nummer.',
    en: '"mainNumber" stands in "fields", so a number must stand here.',
  },
  phone: {
    da: 'Skriv et telefonnummer med cifre og mellemrum, fx 00 00 00 00.',
    en: 'Write a phone number of digits and blanks, such as 00 00 00 00.',
  },
  ean: {
    da: 'Et EAN-nummer har 13 cifre, og det sidste skal passe til de andre.',
    en: 'An EAN number has 13 digits, and the last one must fit the others.',
  },
  cvr: { da: 'Et CVR-nummer har 8 cifre.', en: 'A CVR number has 8 digits.' },
  web: {
    da: 'Skriv en webadresse, fx www.haderslev.dk eller https://haderslev.dk/kontakt.',
    en: 'Write a web address, such as www.haderslev.dk or https://haderslev.dk/kontakt.',
  },
} as const satisfies Record<string, Says>;

/** A field in curly brackets that there is not. */
export function unknownField(name: string, fields: readonly string[]): Says {
  const near = nearest(name.trim(), fields);
  const shown = `{${name.slice(0, 40)}}`;
  if (near !== null) {
    return {
      da: `Feltet ${shown} findes ikke. Mente du {${near}}?`,
      en: `There is no field ${shown}. Did you mean {${near}}?`,
    };
  }
  const list = fields.map((field) => `{${field}}`).join(', ');
  return {
    da: `Feltet ${shown} findes ikke. Felterne er ${list}.`,
    en: `There is no field ${shown}. The fields are ${list}.`,
  };
}

/** A line that uses what the organisation has not given. */
export function withoutValue(field: string): Says {
  const also = field === 'organisation' ? ' (eller "organisation.name")' : '';
  const alsoEn = field === 'organisation' ? ' (or "organisation.name")' : '';
  return {
    da: `Linjen bruger {${field}}, men "values.${field}"${also} mangler.`,
    en: `The line uses {${field}}, but "values.${field}"${alsoEn} is missing.`,
  };
}

/** The manual's own link leads where its links may not. */
export function linkOutside(domain: string): Says {
  return {
    da: `Linket fører til ${domain}, som ikke står i "links".`,
    en: `The link leads to ${domain}, which does not stand in "links".`,
  };
}
