import { type Word, wordsIn } from '../../danish/words';
import { isFirstName, KIN, pointsAt, ROLE, THIRD } from '../../sensitive/people';
import { isNumberName, kindOfWord, OWN_PAPER, type OwnWords } from './names';
import { type Naming, NOT_NAMED } from './naming';
import { isCalled, nounBefore, ofWords } from './nouns';

/** How far a sentence is read to each side, and a list up and down. Bounds the work for each number. */
const BACK = 140;
const AHEAD = 110;
const LIST = 280;
/** Words behind a number that still tell whose it is. */
const MOST_AHEAD = 7;

/**
 * Whom or what a number belongs to that nothing beside it names: `near` a person ("ham med …", "i hans navn, …", "Opret …
 * Han flyttede ind"), or a `thing` ("Vogn …", goods with their unit behind it). The nearest word tells, and before the
 * number more than behind; then the next sentence, the one before, and at the beginning of a line the list around it.
 */
export function companyOf(text: string, start: number, end: number, own: OwnWords): Naming {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const head = text.slice(from, start);
  const tail = text.slice(end, to);
  if (GOODS.test(tail) || isCalled(head)) return { is: 'thing', where: null };
  if (FULL_NAME.test(head) || OWNER_BEHIND.test(tail)) return { is: 'near', where: null };
  const noun = nounBefore(head, tail);
  if (noun !== null && readWord(noun, own) === 'nothing') return { is: 'thing', where: null };
  // "Nøglen til 010190-1234": whose it is, and no name of the thing.
  const whose = isRecipient(head);
  const before = nearest(text, wordsIn(text, from, start).reverse(), start, own, whose);
  if (before.is !== 'nothing') return before;
  const behind = nearest(text, wordsIn(text, end, to).slice(0, MOST_AHEAD), end, own, whose);
  if (behind.is !== 'nothing') return behind;
  const other = elsewhere(text, from, start, end, to, own);
  return other.is === 'nothing' ? ofWords(head) : other;
}

/** Right before a number: it is somebody's, to whom something goes or of whom the next clause tells. */
export const isRecipient = (head: string) =>
  /(?:^|\s)(?:til|for|hos|om|af|fra|at|så|hvis|når|fordi|ifølge|vedr\.?) $/i.test(head);

/** Whether a stretch of text tells of a person. */
export const tellsOfPerson = (text: string, from: number, to: number, own: OwnWords) =>
  nearest(text, wordsIn(text, from, to), to, own, true).is === 'near';

/** "Bestilling: 010190-1234, liggende patient": the person right behind says more than the noun before. */
export function ownerBehind(text: string, end: number, own: OwnWords): Naming {
  if (!/^, [a-zæøå]/.test(text.slice(end, end + 3))) return NOT_NAMED;
  const behind = nearest(text, wordsIn(text, end, sentenceEnd(text, end)).slice(0, 2), end, own);
  return behind.is === 'near' ? behind : NOT_NAMED;
}

/** "… der begynder med 010190-1234": a part of some other number. */
export const isBegun = (text: string, start: number) =>
  /(?:begynder|starter|slutter|ender) (?:med|på) $/.test(text.slice(Math.max(0, start - 16), start));

function elsewhere(
  text: string,
  from: number,
  start: number,
  end: number,
  to: number,
  own: OwnWords,
): Naming {
  const near: Naming = { is: 'near', where: null };
  const next = text.slice(end, to + 40).replace(/^[^.!?\n]*/, '');
  if (/^[.!?\s]+(?:Han|Hun|Hans|Hendes|Ham|Hende)\s/.test(next)) return near;
  if (
    /^[.!?\s]+(?:Det|Dette|Numrene|Nummeret) er (?:[a-zæøå]+ ){0,3}[a-zæøå]{3,}(?:nr|numm?e?re?)\b/.test(next)
  ) {
    return { is: 'thing', where: null };
  }
  const head = text.slice(from, start);
  return /^[\s•*.)\d-]*$/.test(head) ? ofList(text, start, end, own) : NOT_NAMED;
}

/** What the lines of a list tell, and the one above it: no blank line between. */
function ofList(text: string, start: number, end: number, own: OwnWords): Naming {
  const head = text.slice(Math.max(0, start - LIST), start);
  const tail = text.slice(end, end + LIST);
  const gap = /\n\s*\n(?![\s\S]*\n\s*\n)/.exec(head);
  const stop = tail.search(/\n\s*\n/);
  const from = start - head.length + (gap === null ? 0 : gap.index);
  const to = stop < 0 ? end + tail.length : end + stop;
  const block = text.slice(from, to);
  if (block.indexOf('\n') < 0) return NOT_NAMED;
  let thing: Naming = NOT_NAMED;
  for (const word of wordsIn(text, from, to)) {
    const is = tellOf(text, word, own, word.start < start);
    if (is === 'near') return { is, where: { start: word.start, end: word.end } };
    if (is === 'thing' && thing === NOT_NAMED) thing = { is, where: null };
  }
  return thing === NOT_NAMED && ANY_GOODS.test(block) ? { is: 'thing', where: null } : thing;
}

/** "Punkt 3: …", "varenr. 150867 til …", and behind a number the name of the next one. */
function isOfAnother(text: string, word: Word, place: number): boolean {
  if (word.start >= place) return isNumberName(word.text);
  const between = text.slice(word.end, place);
  const itsOwn = /(?:nummeret|numrene)$/.test(word.text) ? between.replace(/[0-9]{6}-[0-9]{4}/, '') : between;
  return /[0-9]{3}|[0-9][:)]/.test(itsOwn);
}

function nearest(
  text: string,
  words: readonly Word[],
  place: number,
  own: OwnWords,
  persons = false,
): Naming {
  for (const word of words) {
    const is = tellOf(text, word, own, false);
    if (is === 'thing' && (persons || isOfAnother(text, word, place))) continue;
    if (is !== null) return { is, where: { start: word.start, end: word.end } };
  }
  return NOT_NAMED;
}

function tellOf(text: string, word: Word, own: OwnWords, listed: boolean): 'near' | 'thing' | null {
  const { text: said, start, end } = word;
  if (said.length < 2) return null;
  let tells = own.told?.get(said);
  if (tells === undefined) {
    tells = readWord(said, own);
    own.told?.set(said, tells);
  }
  if (tells !== 'nothing') return tells;
  const kind = kindOfWord(said, own);
  if (kind === 'other' || kind === 'case') return listed || isNumberName(said) ? 'thing' : null;
  const first = text.charAt(start);
  if (first === first.toLowerCase() || !isFirstName(said)) return null;
  const greets = /(?:hej|kære|hilsen|hilsner|mvh|vh|dear|hi)[ ,]+$/i.test(
    text.slice(Math.max(0, start - 9), start),
  );
  return greets || STREET.test(text.slice(end, end + 12)) ? null : 'near';
}

/** What a word alone tells, wherever it stands. */
function readWord(said: string, own: OwnWords): 'near' | 'thing' | 'nothing' {
  if (kindOfWord(said, own) === 'person' || PERSONS.test(said) || PAPERS.test(said) || OWN_PAPER.test(said))
    return 'near';
  const points = pointsAt(said);
  if ((points === THIRD && HE.test(said)) || points === KIN || points === ROLE) return 'near';
  return THINGS.test(said) ? 'thing' : 'nothing';
}

/** The beginning of the sentence or the line that a place stands in. */
function sentenceStart(text: string, place: number): number {
  const limit = Math.max(0, place - BACK);
  for (let at = place - 1; at >= limit; at--) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 33 || code === 63) return at + 1;
    if (code === 46 && endsSentence(text, at)) return at + 1;
  }
  return limit;
}

function sentenceEnd(text: string, place: number): number {
  const limit = Math.min(text.length, place + AHEAD);
  for (let at = place; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 33 || code === 63) return at;
    if (code === 46 && endsSentence(text, at)) return at;
  }
  return limit;
}

/** A dot with a space behind it, unless it is one of "kl. 10", "nr. 4", "7. b". */
function endsSentence(text: string, dot: number): boolean {
  const space = text.charCodeAt(dot + 1);
  if (space !== 32 && space !== 0xa0) return dot + 1 >= text.length;
  const next = text.charAt(dot + 2);
  if (next !== next.toLowerCase())
    return !/(?:^|[^a-zæøå])(?:[a-zæøå]{1,3}|vedr|født)$/i.test(text.slice(Math.max(0, dot - 5), dot));
  return /[0-9]/.test(next) && /[a-zæøå]{6}$/.test(text.slice(Math.max(0, dot - 6), dot));
}

const HE = /^(?:han|ham|hans|hun|hende|hendes|vedkommende|pågældende|he|him|his|she|her|hers)$/;
const PERSONS =
  /^(?:leder|låner|kollega|[a-zæøå]{2,}[^v]ist|kvinde|gæst|frivillig|medarbejder|damen?|herren?|studerende|vikar|pårørende|enkemand|tvilling)(?:e?n|e?ns|e|er|erne|ne|ens|s)?$/;
/** Papers and steps that are about one person. */
const PAPERS =
  /(?:journal|^cv|(?:^|status|læge|børne|døds|straffe|vielses)attest|erkl(?:æ|ae)ring|fuldmagt|^ans(?:ø|oe)gning|henvisning|recept|underretning|epikrise|samtykke|pension|kørekort|pasfoto|udskrivning|indlæggelse|^flytning|adresseændring|navneændring|værgemål|sengebånd|helbredsoplysninger)(?:e?n|e?r|erne|e|ens|s)?$/;
const THINGS =
  /(?:vogn|pumpe|dør|lampe|(?:^|skel)pæl|stander|kasse|container|lift|maskine|trailer|scanner|computer|anlægg?|brønd|nøgle|hylde|elevator|sensor|mast|filter|kab(?:el|l)|ventil|skilt|palle|bænk|radiator|tavle|cyk(?:el|l)|carport|tilbygning|tagterrasse|garage|udestue|facade|nedrivning|skraldespand|løbenummer|printer|(?:^|skole|lærer)bog|^skab|^punkt|^træ|(?:^|vand|jord|luft|vej)prøve|^rute|gravsted|(?:bygge|plan|vej|hegns|miljø|journal|support)sag|plangrund|lokalplanforslag|måler|målerne|login|^tæppe|^stol|^del|^reservedel|anmeldelse|^lås(?!t)|^serie|^parti|pakning)(?:e?n|et|e|er|r|re|rne|erne|ene|ne|ens|s)?$/;
/** "84 m3", "5 kasser", "450 kr.": right behind a number, or what it is of between. */
const GOODS =
  /^[\s:,–-]*(?:[a-zæøå]{2,20},? ){0,2}[0-9]{1,5}(?:[.,][0-9]{1,3})? ?(?:m[23²³]|kwh|mwh|stk|kasser?|kr|kg|liter|l|pk|pakker|par|ruller|rulle|poser|meter|palle[r]?|ark|sæt)(?![a-zæøå])|^ i (?:rødt?|blå|grønt?|hvidt?|sort|gråt?|gult?)(?![a-zæøå])/i;
const ANY_GOODS =
  /[ :][0-9]{1,5}(?:[.,][0-9]{1,3})? ?(?:m[23²³]|kwh|stk|kasser|kr|kg|liter|pakker|par|ruller|poser)(?![a-zæøå])/i;
const STREET = /^ ?(?:[A-ZÆØÅ][a-zæøå]+)?(?:vej|gade|alle|allé|plads|stræde)/i;
/** "Nikolaj Buch – ", "Yusuf Osman ": two or more words with capitals right before the number, and no street or place. */
const FULL_NAME =
  /[A-ZÆØÅ][a-zæøåéöäü]+(?: [A-ZÆØÅ]\.)?[ -](?![A-ZÆØÅa-zæøå]*(?:vej|gade|allé|plads|skole|kommune|park|huset|centret|torv|stræde)[ ,:(–-])[A-ZÆØÅ][a-zæøåéöäü]+(?: [–-] |[,:]? \(?|, )$/;
/** "… Ida Bech" right behind the number. */
const OWNER_BEHIND =
  /^[,:]? \(?[A-ZÆØÅ][a-zæøåéöäü]+ [A-ZÆØÅ][a-zæøåéöäü]+(?![a-zæøå]*(?:vej|gade|allé|plads))(?:$|[ ,.)])/;
