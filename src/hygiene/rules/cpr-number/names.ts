import type { CprOptions } from './options';

/**
 * What a word says about the number beside it.
 * - `cpr`: it is a CPR number
 * - `birth`, `person`: a birth date or a person is meant
 * - `other`: it is another kind of number; `perhaps`: it may be
 * - `case`: a case's or a file's number, which at times is the person's; `document`: its own number with "nr.", else nothing
 * - `possessive`: "mit nummer" is a person's; `personal`: so is "personal number", "Danish ID"; `pronoun`: "hun har nr. …"
 *   says nothing about which number it is
 * - `call`: a telephone number
 * - `number`: "nr.", "nummer": the word before it tells which
 * - `filler`: says nothing ("er", "den"); `preposition`: what stands before it is no name of the number
 */
export type WordKind =
  | 'cpr'
  | 'birth'
  | 'person'
  | 'other'
  | 'perhaps'
  | 'case'
  | 'document'
  | 'possessive'
  | 'personal'
  | 'pronoun'
  | 'call'
  | 'number'
  | 'filler'
  | 'preposition'
  | 'plain';

const set = (words: string) => new Set(words.trim().split(/\s+/));

const FILLERS = set(
  'er lyder hedder har fået får fik være is are has den det d dette følgende herunder altså nu som ca samme hele fulde rigtige korrekte nyt ' +
    'forkerte nye gamle pågældende the of same',
);
const PREPOSITIONS = set(
  'om på for til af med vedr vedrørende ang angående fra hos ved mellem about to from concerning re',
);
const NUMBERS = set(
  'nr nummer nummeret numre numrene nummers numer no num number numbers id registration security registrerings',
);

const CPR = set(
  'cpr crp ecpr xcpr ssn personid personcivilregistrationidentifier sundhedskort sygesikring sygesikringskort sygesikringsbevis',
);
/** What stands before "nummer" in names of the CPR number itself; the health card carries it too. */
const CPR_HEADS = set(
  'person personen pers fødsels foedsels sygesikrings sygesikringskort sundhedskort erstatnings erstatningsperson ' +
    'borger cpr',
);
const BIRTH = set(
  'født foedt fødte född f fdt fd fødselsdato fødselsdag fødselsdata fdato fødselsår born dob birth geb geboren',
);
const PERSONS = set(
  'borger patient pt barn barnet børn børnene elev klient beboer ansøger person datter søn sønnen mor moren far faren kone ' +
    'mand ægtefælle samlever hustru forælder forældre pige dreng kvinde hr fru herr undertegnede værge søster bror moder fader svigermor svigerfar mormor morfar farmor farfar ' +
    'citizen child daughter son mother father wife husband mrs mr',
);
const CALLS = set('ring ringe ringer ringes ringet svarer sms træffes kontaktes fanges opkald direkte call');

/** Nouns that name another number when they stand right before it, in their basic form. */
const OTHERS = set(
  'faktura rykker epoch regning nota ordre bestilling kvittering konto iban swift ean gln cvr ' +
    'tlf telf telefon mobil mob tel phone mobile fax fastnet lokal vare artikel art model serie stel ' +
    'chassis tracking pakke forsendelse sending sporing booking reservation billet tilbud police skade løbe projekt ' +
    'matrikel matr bfe ejendom måler installation licens version rekvisition ' +
    'betalings fi giro kreditor debitor kid ocr gps utm koordinat timestamp rute kl isbn issn doi lot batch charge ' +
    'ticket incident invoice order receipt account parcel item serial sn pn kr dkk eur beløb pris ' +
    'bon build kupon polise nøgle garanti garantibevis lod reklamation barcode warranty coupon ' +
    'policy license vin imei sku release revision commit kolli car vehicle ' +
    'rekv bogføring postering voucher pin kode regnr reg nummerplade ' +
    'kontering psp element omkostningssted fragtbrev label lejemål hmi udbud tinglyst lyst container afgift anlæg pumpe maskine brønd router server ' +
    'produktionsenhed rechnung bestellung auftrag fakt ' +
    'enhed postnord dao gls dhl ups po rma sr ejd org inv acct quote tegning tegn parti aktenzeichen reservedel ' +
    'ordrebekræftelse abonnement målerstand whatsapp session pid uid login error sha hash wifi antal telefax track trace reading areal budget mobilepay transaktion printer saldo ialt',
);
/** Words that name another number often, and a person's number too ("sag 010190-1234"). */
const PERHAPS = set('sag sags case ref reference j bilag kunde medlem aftale kontrakt p tax customer');
/** Of these, what they are with "nr.": a case's number, and one that clubs and schools take from the person. */
const CASES = set('sag case');
const MEMBERS = set('medlem tax låner');
/** Files: named after a person at times, more often by a number of their own. */
const FILES = set('dokument dok');
/** Documents: named after a person as often as not, but "tilladelse nr. …" is the document's own number. */
const DOCUMENTS = set(
  'akt journal opgave indberetning henvendelse certifikat tilladelse bevilling attest ansøgning anmodning klage ' +
    'anmeldelse skrivelse protokol rapport part',
);
const POSSESSIVES = set('mit dit hans hendes barnets sit my your his her');
/** Before "number" and "id": the one that a state gives to a person. */
const PERSONAL = set(
  'midlertidigt midlertidige personal personlige personligt civil social national danish dansk danske identity identification identifikation ' +
    'identifikations sozialversicherungs',
);
const PRONOUNS = set(
  'jeg du hun han vi de man der som og at hvis fordi men vedkommende we he she they who and',
);
/** Endings of compounds that name another number: lønkonto, rykkerfaktura, arbejdstelefon. */
const OTHER_ENDS =
  /.(?:konto|artikel|faktura|ordre|kvittering|telefon|mobil|bestilling|police|regning|kode|måler|nøgle|billet|seddel|pakke|kupon|kontrakt|aftale|kort|skema|stempel|booking|reservation|garanti|afgift|nota|label|sedler|sedlen)(?:e?ns?|n?e?ts?|e?r|er?ne|e?s|e)?$/;
/** Such a paper is somebody's, and bears that person's number. */
export const OWN_PAPER =
  /^(?:l(?:ø|oe)nsed(?:del|l)|k(?:ø|oe)rekort|(?:ans(?:æ|ae)ttelse|uddannelse|l(?:æ|ae)re|praktik|elev|pleje|samvær)s?(?:kontrakt|aftale))/;
const NUMBER_ENDS = ['nummeret', 'numrene', 'nummer', 'numre', 'numer', 'number', 'nr'];
const NOUN_ENDINGS = set('n en ens ns et ets t er r erne rne ne e s');

/** Own words of an organisation, from the policy. */
export interface OwnWords extends Pick<CprOptions, 'cprWords' | 'otherNumberWords'> {
  /** What the words of this one text were found to say: the same few stand before most numbers. */
  readonly seen?: Map<string, WordKind>;
  /** The same, of whom or what a word tells. */
  readonly told?: Map<string, 'near' | 'thing' | 'nothing'>;
}

/** What one word, in small letters, says about the number beside it. */
export function kindOfWord(word: string, own: OwnWords): WordKind {
  const known = own.seen?.get(word);
  if (known !== undefined) return known;
  const kind = readKind(word, own);
  own.seen?.set(word, kind);
  return kind;
}

function readKind(word: string, own: OwnWords): WordKind {
  if (own.cprWords.indexOf(word) >= 0) return 'cpr';
  if (own.otherNumberWords.indexOf(word) >= 0) return 'other';
  if (FILLERS.has(word)) return 'filler';
  if (PREPOSITIONS.has(word)) return 'preposition';
  if (NUMBERS.has(word)) return 'number';
  if (CPR.has(word) || word.slice(-3) === 'cpr' || /^cpr.{0,3}$/.test(word)) return 'cpr';
  if (BIRTH.has(word)) return 'birth';
  if (CALLS.has(word)) return 'call';
  const head = headOfCompound(word);
  if (head !== null) return kindOfHead(head);
  if (PERSONAL.has(word)) return 'personal';
  if (PRONOUNS.has(word)) return 'pronoun';
  if (hasNoun(OTHERS, word)) return 'other';
  if (hasNoun(PERHAPS, word)) return 'perhaps';
  if (hasNoun(FILES, word)) return 'case';
  if (hasNoun(DOCUMENTS, word)) return 'document';
  if (hasNoun(PERSONS, word)) return 'person';
  if (POSSESSIVES.has(word)) return 'possessive';
  if (isIdentity(word)) return kindOfHead(word.slice(0, -2));
  if (/tid$/.test(word) && hasNoun(PERSONS, word.slice(0, -2))) return 'person'; // patientid
  if (OTHER_ENDS.test(word) && !OWN_PAPER.test(word)) return 'other';
  return 'plain';
}

/** "Ella har nr. …": what stands before such a verb need not be the number's name. */
export const isHaving = (word: string) => /^(?:ha[rs]|have|f(?:ået|år|ik))$/.test(word);

/** "person" and "nr", together or apart, name the CPR number. */
export function isCprHead(word: string): boolean {
  return CPR_HEADS.has(word) || word.slice(-3) === 'cpr' || isMistyped(word);
}

/** "perosn", "peson", "persson": the letters of "person" but for one, in any order. */
function isMistyped(head: string): boolean {
  if (head.length < 5 || head.length > 7 || head.charAt(0) !== 'p') return false;
  let rest = head;
  let missing = 0;
  for (const letter of 'person') {
    if (rest.indexOf(letter) < 0) missing += 1;
    rest = rest.replace(letter, '');
  }
  return missing + rest.length <= 1;
}

/** "fakturanr.", "ordrenummer": the name says that it is a number's. */
export const isNumberName = (word: string) => headOfCompound(word) !== null;

/** What a noun with "nummer" or "id" grown on names; an unknown one is a number of its own kind: "varmeregnskabsnummer". */
function kindOfHead(head: string): WordKind {
  if (isCprHead(head)) return 'cpr';
  if (head === 'p') return 'perhaps';
  if (PERSONAL.has(head) || hasNoun(PERSONS, head)) return 'person';
  return kindWithNumber(head);
}

/** What "sag", "kunde" or "medlem" is with "nr." behind it. */
export function kindWithNumber(noun: string): 'case' | 'perhaps' | 'other' {
  if (hasNoun(CASES, noun)) return 'case';
  return hasNoun(MEMBERS, noun) ? 'perhaps' : 'other';
}

/** "svensk personnummer": another country's number, which may have a date in the same place. */
export const isForeign = (word: string) => FOREIGN.has(word);
const FOREIGN = set(
  'svensk svenske svenskt norsk norske finsk finske islandsk islandske færøsk svenska swedish norwegian finnish icelandic',
);

/** "ordre" of "ordrenummer"; null for a word that names no number. */
function headOfCompound(word: string): string | null {
  for (const end of NUMBER_ENDS) {
    const cut = word.length - end.length;
    if (cut > 0 && word.slice(cut) === end) return word.slice(0, cut);
  }
  return null;
}

/** Words that only look like a noun of the lists with an ending: "kontor" is no "konto". */
const NO_FORMS = set('kontor notat notar tilbudt skadet pakket');
/** A shorter name of a number with an ending is mostly another word: "fine" is no "fi". */
const SHORTEST_INFLECTED = 4;

/** The noun itself or one of its inflected forms: konto, kontoen, kontoens, konti is left out. */
function hasNoun(nouns: ReadonlySet<string>, word: string): boolean {
  if (nouns.has(word)) return true;
  if (NO_FORMS.has(word)) return false;
  const shortest = nouns === OTHERS ? SHORTEST_INFLECTED : 2;
  for (let cut = 1; cut <= 4 && cut <= word.length - shortest; cut++) {
    if (NOUN_ENDINGS.has(word.slice(-cut)) && nouns.has(word.slice(0, -cut))) return true;
  }
  return false;
}

/** "sagsid", "mødeid": an identifier, and not "altid", "arbejdstid", "flid" or "hybrid". */
function isIdentity(word: string): boolean {
  return word.length > 4 && /id$/.test(word) && !/(?:[tkmvb]|sl|fl|str|br|sol|rap)id$/.test(word);
}
