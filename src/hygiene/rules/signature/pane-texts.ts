import type { Language, RuleTexts } from '../rule';

/** What a field is called in a sentence. */
const FIELDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    displayName: 'dit navn',
    jobTitle: 'din titel',
    department: 'din afdeling',
    businessPhone: 'dit direkte telefonnummer',
    mobilePhone: 'dit mobilnummer',
    mail: 'mailadressen',
    officeLocation: 'kontoret',
    organisation: 'organisationens navn',
    administration: 'forvaltningen',
    mainNumber: 'hovednummeret',
    address: 'adressen',
    web: 'hjemmesiden',
    ean: 'EAN-nummeret',
    cvr: 'CVR-nummeret',
  },
  en: {
    displayName: 'your name',
    jobTitle: 'your title',
    department: 'your department',
    businessPhone: 'your direct number',
    mobilePhone: 'your mobile number',
    mail: 'the mail address',
    officeLocation: 'the office',
    organisation: "the organisation's name",
    administration: 'the administration',
    mainNumber: 'the main number',
    address: 'the address',
    web: 'the website',
    ean: 'the EAN number',
    cvr: 'the CVR number',
  },
};

/** One text for each fault of each field: "Linje 4: dit direkte telefonnummer mangler." */
function aboutFields(language: Language, say: (name: string) => Readonly<Record<string, string>>) {
  const texts: Record<string, string> = {};
  for (const field of Object.keys(FIELDS[language])) {
    const said = say(FIELDS[language][field] as string);
    for (const code of Object.keys(said)) texts[`${code}-${field}`] = said[code] as string;
  }
  return texts;
}

/** Send names the signature; the pane says which line of it. */
export const signaturePaneTexts = {
  da: {
    how: 'Kuvert kan sætte den ind, som designmanualen vil have den.',
    insert: 'Indsæt signatur',
    replace: 'Udskift kun signaturen',
    silence: 'Signaturen er god, som den er',
    advice: 'En mail er et officielt dokument og underskrives efter designmanualen.',
    ...aboutFields('da', (name) => ({
      missing: `Linje {line}: ${name} mangler.`,
      wrong: `Linje {line}: ${name} er ikke, som det skal være.`,
    })),
    missing: 'Linje {line} mangler.',
    wrong: 'Linje {line} er ikke, som den skal være.',
    order: 'Linjerne står ikke i designmanualens rækkefølge.',
    duplicate: 'Signaturen står der to gange.',
    'extra-text': 'Her står tekst, som ikke hører til signaturen.',
    'extra-text-link': 'Et link fører ud af organisationens egne sider.',
    greeting: 'Hilsenen er ikke en af designmanualens.',
    font: 'Skrifttypen er ikke designmanualens.',
    'font-size': 'Skriftstørrelsen er ikke designmanualens.',
    colour: 'Teksten har en farve, som designmanualen ikke har.',
    'colour-background': 'Teksten har en farve bag sig.',
    image: 'Signaturen har et billede, som ikke hører til.',
    'image-logo-missing': 'Logoet mangler.',
    emoji: 'Signaturen har emoji eller tegn som billeder.',
  },
  en: {
    how: 'Kuvert can put it in as the design manual wants it.',
    insert: 'Insert signature',
    replace: 'Replace only the signature',
    silence: 'The signature is fine as it is',
    advice: 'A mail is an official document and is signed by the design manual.',
    ...aboutFields('en', (name) => ({
      missing: `Line {line}: ${name} is missing.`,
      wrong: `Line {line}: ${name} is not as it should be.`,
    })),
    missing: 'Line {line} is missing.',
    wrong: 'Line {line} is not as it should be.',
    order: 'The lines are not in the order of the design manual.',
    duplicate: 'The signature is there twice.',
    'extra-text': 'Here is text that is no part of the signature.',
    'extra-text-link': "A link leads away from the organisation's own pages.",
    greeting: 'The closing is not one of the design manual.',
    font: 'The font is not the design manual’s.',
    'font-size': 'The font size is not the design manual’s.',
    colour: 'The text has a colour that the design manual does not have.',
    'colour-background': 'The text has a colour behind it.',
    image: 'The signature has a picture that does not belong there.',
    'image-logo-missing': 'The logo is missing.',
    emoji: 'The signature has emoji or signs that are pictures.',
  },
} satisfies RuleTexts;
