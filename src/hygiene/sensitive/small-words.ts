/**
 * What words without a meaning of their own do in a sentence or a mail, as bits. A word is looked up here once, however
 * often it stands in the text.
 */
export const POSSESSIVE = 1;
/** "vores" belongs to a house more often than to a person: a possessive for the frame only. */
export const OURS = 2;
/** Parts what belongs together. */
export const PARTING = 4;
/** May be passed over between a word and what it hangs on. */
export const LIGHT = 8;
/** A capital behind it is a place or a title more often than a person. */
export const PLACE = 16;
/** Begins a sentence with a capital and is no name. */
export const OPENING = 32;
export const CLOSING = 64;
export const GREETING = 128;
/** In a greeting: several are spoken to. */
export const TO_ALL = 256;

/** The place in the list is the number in the names of the frames' weights: it may grow, but not change. */
export const PREPOSITIONS = 'om mod for til ved over af med i på hos efter under fra uden som'.split(' ');

/** A preposition's place in `PREPOSITIONS`, from 1, stands above the other bits. */
const PREPOSITION_SHIFT = 9;

/** The place of a preposition in `PREPOSITIONS`, or -1. */
export const prepositionIn = (roles: number) => (roles >> PREPOSITION_SHIFT) - 1;

const LISTS: readonly (readonly [number, string])[] = [
  [
    POSSESSIVE,
    'din dit dine hans hendes min mit mine jeres sin sit sine deres your his her my dein deine ihre seine',
  ],
  [OURS, 'vores'],
  [PARTING, 'at der fordi men hvis når mens så da selvom samt eller hvor hvornår om'],
  [
    LIGHT,
    'en et den det de ny nye nyt lidt meget nogle sådan sin ikke nu også igen stadig jo lige så helt ret ganske stor store ' +
      'lille små svær svære let lette alvorlig alvorlige to tre fire dag daglig daglige fast faste egen egne kronisk ' +
      'kroniske akut akutte og eller vel nok da vist altid aldrig desværre heldigvis selv både',
  ],
  [
    PLACE,
    'i på fra ved af over omkring under den det de nye gamle team afdeling projekt firmaet bogen filmen',
  ],
  [
    OPENING,
    'det der den her hvad hvem hvor hvornår hvordan når hvis men og så nu da vi alle ingen noget intet kære hej mvh vh obs ' +
      'ps jo ja nej tak desværre også ikke som efter før',
  ],
  [CLOSING, 'hilsen hilsner mvh vh regards grüßen grüße dbh kh'],
  [GREETING, 'kære hej hejsa goddag dear hi hello godmorgen hallo liebe lieber'],
  [
    TO_ALL,
    'alle kolleger kollegaer forældre beboere borgere naboer ledere medlemmer jer team all personale samarbejdspartnere ' +
      'frivillige allesammen',
  ],
];

const roles = new Map<string, number>();
const add = (word: string, role: number) => roles.set(word, (roles.get(word) || 0) | role);
for (const [role, words] of LISTS) for (const word of words.split(' ')) add(word, role);
PREPOSITIONS.forEach((word, at) => {
  add(word, (at + 1) << PREPOSITION_SHIFT);
});

/** The bits of a word in small letters; 0 for most. */
export const rolesOf = (word: string) => roles.get(word) || 0;
