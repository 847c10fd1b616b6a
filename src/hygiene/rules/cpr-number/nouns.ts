import { isFirstName } from '../../sensitive/people';
import { type Naming, NOT_NAMED } from './naming';

/**
 * The noun that is a number's own name because of where it stands, whatever noun it is: "vores rammeaftale 010190-1234",
 * "Dispensation 010190-1234 gælder …", "og erstatningen 010190-1234". Null: none does, or it may be a person's.
 *
 * @param head the sentence before the number
 * @param tail the sentence behind it
 */
export function nounBefore(head: string, tail: string): string | null {
  const near = head.slice(-LONGEST_PHRASE).replace(/ (?:har|fik|får|har fået) (?:nr\.|nummer) $/, ' ');
  const subject = near.length < LONGEST_PHRASE ? SUBJECT.exec(near) : null;
  const noun =
    subject && FINITE.test(tail) ? subject[1] : (DETERMINED.exec(near) || DEFINITE.exec(near))?.[1];
  if (!noun || NO_NOUN.test(noun)) return null;
  const small = noun.toLowerCase();
  const bare = small.replace(/(?:e[nt]|erne)$/, '');
  const name = subject !== null && bare === small && NAME_END.test(small);
  return name || PERSON_NOUN.test(bare) || isFirstName(small) ? null : small;
}

/** "Den hedder 010190-1234", "Vi går fra 010190-1234": no person bears a number as a name. */
export const isCalled = (head: string) => CALLED.test(head) && !/numm?er/i.test(head);

/** What the words right before a number say where nothing else in its sentence tells of a person. */
export function ofWords(head: string): Naming {
  if (NUMBERED.test(head)) return { is: 'thing', where: null };
  return /(?:stod|ærket|ærket med) $/.test(head) ? { is: 'perhaps', where: null } : NOT_NAMED;
}

const CALLED =
  /(?:^| )(?:hed(?:der)? (?:(?:vi|de[nt]?|nu|før|også|stadig) )?|(?:går|opgraderer|opdaterer) (?:op )?fra )$/;
/** "Bilag 3 har nr. 010190-1234", "koden er ændret fra 010190-1234" */
const NUMBERED =
  /[a-zæøå] [0-9]{1,3} (?:har|fik|får) (?:fået )?(?:nr\.?|nummer) $|(?:ændret|rettet|skiftet) fra $/;
const LONGEST_PHRASE = 60;
/** The first word of a sentence that is too long for a name, or has the ending of a noun. */
const SUBJECT =
  /^["'\s•*–-]*([A-ZÆØÅ](?:[a-zæøå]{8,}|[a-zæøå]+(?:ing|else|hed|ion|ment|skab|slag|blad|brev|e[nt]))) $/;
/** A verb behind the number, at once or after a few words: the noun before is what the sentence is about. */
const FINITE =
  /^(?: (?!(?:der|som|hvis|når|og|at|så|da) )[a-zæøå0-9]+){0,5} (?:er|var|bl(?:ev|iver)|ha(?:r|vde)|kan|skal|må|vil|gik|kom|lå|stod|[sgf]t?år)(?![a-zæøå])|^ (?!under|efter|eller|over|heller|senere)[a-zæøå]{3,}(?:er|es|ede|te)(?![a-zæøå])/;
const DETERMINED =
  /(?:^|[^A-Za-zÆØÅæøå])(?:en|et|vores|jeres|deres|min|mit|din|dit|de[nt] [a-zæøå]+e|[a-zæøå]+(?:e[nt]|ne)s)(?: [a-zæøå]+)? ([a-zæøå]{4,}) $/i;
const DEFINITE = /(?:,|og|men|på|i|til|for|fra|med|om|af|hos|ved|under) ([a-zæøå]{3,}(?:e[nt]|erne)) $/;
/** More names than nouns end so: "Agnieszka", "Oleksandr". */
const NAME_END = /(?:[aiouy]|[ael][dhlmz]|[^l]an|[aeiouyd]r|i[dfmn]|[^i]o[dfmn]|u[dfmn])$/;
/** No nouns, though they stand in their place. */
const NO_NOUN = /^(?:siden|inden|uden|hvilke|and[ei]|ingen|nog|meget|mellem|være|blev|fået|hedde)/i;
/** What persons are called ends so; so do adjectives that stand for one: "den indlagte". */
const PERSON_NOUN =
  /(?:ist|ant|[^m]ent|[eø]r|or|inde|(?:lær|yng|vil|ril)ling|gtning|mand|kvinde|dame|barn|gæst|rekrut|ven|vidne|[dt]e|medlem|offer)$/;
