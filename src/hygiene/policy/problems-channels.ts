import type { Says } from './problems';

/** What can be wrong with the way to a channel. */
export const CHANNEL_PROBLEMS = {
  headerName: {
    da: 'Navnet skal begynde med "x-" og bestå af bogstaver, tal og bindestreger (højst 60 tegn).',
    en: 'The name must begin with "x-" and be made of letters, digits and hyphens (at most 60 characters).',
  },
  headerTaken: {
    da: 'Det navn er optaget: Kuvert eller Exchange bruger det selv.',
    en: 'This name is taken: Kuvert or Exchange uses it itself.',
  },
  headerValue: {
    da: 'Værdien skal bestå af 1-200 tegn af dem, en header kan bære (ingen æ, ø, å og linjeskift).',
    en: 'The value must be 1 to 200 of the characters that a header can bear (ASCII, no line breaks).',
  },
  subjectTag: {
    da: 'Mærket skal have 2-40 tegn på én linje, uden mellemrum først og sidst.',
    en: 'The tag must have 2 to 40 characters on one line, without blanks at its ends.',
  },
  label: {
    da: 'Skriv etikettens GUID, fx 00000000-0000-0000-0000-000000000000.',
    en: 'Write the label’s GUID, such as 00000000-0000-0000-0000-000000000000.',
  },
  category: {
    da: 'Skriv kategoriens navn (højst 255 tegn) uden komma og semikolon, som Outlook deler navne ved.',
    en: 'Write the category’s name (at most 255 characters) without the comma and semicolon that Outlook parts names by.',
  },
  suffix: {
    da: 'Skriv det, der føjes til adressen, med punktum først, fx .sikkermail.dk.',
    en: 'Write what is added to the address, with a full stop first, such as .sikkermail.dk.',
  },
  page: {
    da: 'Skriv en hel webadresse, der begynder med https://, uden brugernavn og pladsholdere.',
    en: 'Write a whole web address that begins with https://, without a user name and placeholders.',
  },
  noAction: {
    da: 'Her mangler, hvad der skal gøres, fx "header" eller "subjectTag".',
    en: 'What is to be done is missing here, such as "header" or "subjectTag".',
  },
  twoActions: {
    da: 'Skriv én ting ad gangen, hver i sine egne krøllede parenteser.',
    en: 'Write one thing at a time, each in curly braces of its own.',
  },
  placeAlone: {
    da: '"place" hører kun til "subjectTag".',
    en: '"place" belongs to "subjectTag" only.',
  },
  cprElsewhere: {
    da: 'CPR-nummeret som modtager hører kun til i "digital-post".',
    en: 'The CPR number as the recipient belongs to "digital-post" only.',
  },
  suffixAndCpr: {
    da: 'En modtager kan ikke få både "addressSuffix" og "cprRecipient" på samme kanal.',
    en: 'A recipient cannot get both "addressSuffix" and "cprRecipient" on one channel.',
  },
  sameDomain: {
    da: 'Det nye domæne er det samme som det gamle.',
    en: 'The new domain is the same as the old one.',
  },
} as const satisfies Record<string, Says>;
