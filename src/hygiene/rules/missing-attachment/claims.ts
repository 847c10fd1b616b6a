import type { Cut, Vocabulary } from '../../danish/vocabulary';
import { nextWord, type Word } from '../../danish/words';
import type { Certainty, Range } from '../../mail/types';
import { clauseAfter, clauseBefore, last, some, writes } from './clause';
import { weighPhrase } from './phrases';
import * as say from './words';

/** A word that says that this mail carries an attachment. */
export interface Claim extends Range {
  readonly sure: Certainty;
}

/** Beginnings of all words of interest; the few words that hold one are then looked at. */
const BEGINNINGS =
  'vedh|vedl|vedf|bilag|medsend|attach|enclos|anbei|beigef|beilieg|angeh|anhang|anlage|lagt|lægger|pfa|please|file|fil';
/** More places than this help nobody to find the one. */
const MOST_CLAIMS = 5;
const MOST_LETTERS = 30;
const LONGEST_SENTENCE = 300;

/**
 * Finds words that promise an attachment. Not: negations ("uden bilag"), what others sent ("som du vedhæftede"),
 * requests ("vedhæft venligst"), parts of laws ("bilag 3 i lovens"), links, the confidentiality notice below a mail.
 *
 * @param own further words that promise one, in small letters
 * @param wanted false for a place that is not to be looked at (quoted history)
 */
export function findClaims(cut: Cut, own: readonly string[], wanted: (place: number) => boolean): Claim[] {
  const { text, tokens } = cut;
  const claims: Claim[] = [];
  const beginning = new RegExp(beginnings(own));
  const holding = wordsHolding(beginning, cut);
  for (let at = 0; at < tokens.count; at++) {
    if (holding[tokens.kinds[at] as number] === false) continue;
    const stop = tokens.ends[at] as number;
    let word = nextWord(text, tokens.starts[at] as number, stop);
    for (; word !== null; word = nextWord(text, word.end, stop)) {
      const { start, end } = word;
      if (end - start > MOST_LETTERS || word.text.search(beginning) !== 0 || !wanted(start)) continue;
      const sure = own.indexOf(word.text) >= 0 ? 'likely' : weigh(text, word);
      const last = claims[claims.length - 1];
      if (sure === null || (last && isSameSentence(text, last.end, start))) continue;
      if (claims.push({ start, end, sure }) === MOST_CLAIMS) return claims;
    }
  }
  return claims;
}

let asked: { readonly by: string; readonly of: Vocabulary; readonly holding: boolean[] } | null = null;

/** By the number of a word: whether it holds a beginning. Words too long to have a number may. Asked once of each word. */
function wordsHolding(beginning: RegExp, { vocabulary }: Cut): readonly boolean[] {
  const { source } = beginning;
  if (asked === null || asked.by !== source || asked.of !== vocabulary)
    asked = { by: source, of: vocabulary, holding: [true] };
  const { holding } = asked;
  while (holding.length < vocabulary.words.length)
    holding.push(beginning.test(vocabulary.words[holding.length] as string));
  return holding;
}

/** "Vedhæftet finder du bilag 1 og 2" is one promise. */
function isSameSentence(text: string, from: number, to: number): boolean {
  return (
    to - from < LONGEST_SENTENCE &&
    !/[!?]|\.\s+[A-ZÆØÅÄÖÜ]|\n\s*[A-ZÆØÅÄÖÜ•*-]/.test(text.slice(from, to + 1))
  );
}

/** Own words are letters only (the policy's reader sees to it), so none can alter the expression. */
function beginnings(own: readonly string[]): string {
  return [BEGINNINGS].concat(own.filter((word) => /^[a-zæøåäöü]+$/.test(word))).join('|');
}

/** How sure it is that this word promises an attachment in this mail; null when it does not. */
function weigh(text: string, word: Word): Certainty | null {
  const phrase = weighPhrase(text, word);
  if (phrase !== null) return phrase;
  const noun = say.NOUNS.has(word.text);
  const infinitive = say.INFINITIVES.has(word.text);
  if (!noun && !infinitive && !say.PROMISES.has(word.text)) return null;
  const before = clauseBefore(text, word.start);
  const after = clauseAfter(text, word.end);
  if (isNegated(before, after) || isNotice(before, after) || isElsewhere(before, after)) return null;
  if (isReceived(before) || isReturned(after)) return null;
  if (say.WITHIN.has(word.text) && last(before, 1) === 'i') return 'likely';
  if (noun) return isPointedAt(before) && !continuesElsewhere(text, word, before, after) ? 'likely' : null;
  if (infinitive)
    return writes(before) || (word.text === 'attach' && last(before, 1) === 'i') ? 'likely' : null;
  if (isSomebodyElses(before, after, word) || isRequest(before, word)) return null;
  return writes(before) || say.POINTERS.has(last(before, 1)) || before.length === 0 ? 'certain' : 'likely';
}

/** Negated right before ("er endnu ikke vedhæftet") or after ("vedhæfter ikke"). */
function isNegated(before: readonly string[], after: readonly string[]): boolean {
  if (say.NEGATIONS.has(after[0] || '')) return true;
  for (let back = 1; back <= 5; back++) {
    const word = last(before, back);
    if (say.NEGATIONS.has(word)) return true;
    if (!say.AUXILIARIES.has(word)) return false;
  }
  return false;
}

/** "Denne mail og vedhæftede filer kan indeholde fortrolige …" */
function isNotice(before: readonly string[], after: readonly string[]): boolean {
  if (some(before.slice(-3), say.EVENTUAL)) return true;
  if (!some(before, say.MAILS) && !some(after, say.CONTAIN)) return false;
  return after.some((word) => say.NOTICE_STEMS.some((stem) => word.indexOf(stem) === 0));
}

/** A link; another mail than this; a letter by post. */
function isElsewhere(before: readonly string[], after: readonly string[]): boolean {
  const near = after.slice(0, 4);
  const first = after[0] || '';
  if (say.NOT_FILES.has(first) || say.NOT_FILES.has(after[1] || '') || some(near, say.LATER)) return true;
  const linked = say.MAIL_LINKS.has(first) || say.OTHER_MAILS.has(first);
  if (linked && some(near, say.MAILS) && some(near, say.OTHER_MAILS)) return true;
  const close = before.slice(-4);
  return some(close, say.MAILS) && some(close, say.OTHER_MAILS);
}

/** "Tak for vedhæftede fil", "jeg kan ikke åbne den vedhæftede fil": it came from the other side. */
function isReceived(before: readonly string[]): boolean {
  if (some(before, say.RECEIVED)) return true;
  return writes(before) && some(before, say.NEGATIONS) && some(before, say.READING);
}

/** "som du har vedhæftet", "der var vedhæftet"; "attached to" something that is no mail. */
function isSomebodyElses(before: readonly string[], after: readonly string[], word: Word): boolean {
  let back = 1;
  while (back < 4 && say.PERFECTS.has(last(before, back))) back += 1;
  if (say.OTHERS.has(last(before, back))) return true;
  if (say.AMBIGUOUS_OTHERS.has(last(before, back)) && say.SUBORDINATORS.has(last(before, back + 1)))
    return true;
  if (some(before.slice(-2), say.PASTS)) return true;
  const first = after[0] || '';
  if (word.text === 'vedhæftede' && say.OTHERS.has(first)) return true;
  return word.text === 'attached' && first === 'to' && !some(after.slice(1, 4), say.THIS_MAIL);
}

/** "Vedhæft venligst …", "skal vedlægges": it is for somebody to do. */
function isRequest(before: readonly string[], word: Word): boolean {
  if (word.text === 'vedhæft') return true;
  return word.text.slice(-2) === 'es' && some(before, say.MODALS) && !writes(before);
}

/** "Vedhæftede fil kunne ikke åbnes", "den vedhæftede fil, du har sendt", "vedhæftede skema fra dig". */
function isReturned(after: readonly string[]): boolean {
  const near = after.slice(0, 8);
  if (some(near, say.NEGATIONS) && some(near, say.UNREADABLE)) return true;
  for (let at = 0; at < 3; at++) {
    const [one, next] = [after[at] || '', after[at + 1] || ''];
    if (say.FROM.has(one) && say.SENT_BY.has(next)) return true;
    if (!say.OTHERS.has(one) && !say.AMBIGUOUS_OTHERS.has(one)) continue;
    let verb = at + 1;
    while (verb < at + 4 && say.PERFECTS.has(after[verb] || '')) verb += 1;
    if (say.SENT.has(after[verb] || '')) return true;
  }
  return false;
}

/** "se bilag", "sender hermed de to bilag": a pointing word at most three words before, and no promise between. */
function isPointedAt(before: readonly string[]): boolean {
  const near = before.slice(-3);
  if (last(before, 1) === 'som') return some(before.slice(-5), say.LYING) && !some(near, say.OTHERS);
  return some(near, say.POINTERS) && !some(near, say.OTHERS) && !some(near, say.PROMISES);
}

/** "bilag 3 i lovens", "se filen på drevet": it lies somewhere else; or somebody else sent it; or it comes later. */
function continuesElsewhere(
  text: string,
  word: Word,
  before: readonly string[],
  after: readonly string[],
): boolean {
  const first = after[0] || '';
  if (some(after.slice(0, 3), say.OTHERS) || say.NOUN_LATER.has(first)) return true;
  if (some(before.slice(-3), say.SENDERS)) return false;
  if (!say.ELSEWHERE.has(first) || some(after.slice(1, 3), say.THIS_MAIL)) return false;
  const between = /^[\s0-9.–-]{0,12}/.exec(text.slice(word.end, word.end + 12));
  const next = word.end + (between === null ? 0 : between[0].length);
  return text.slice(next, next + first.length).toLowerCase() === first;
}
