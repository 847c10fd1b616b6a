import { type Word, wordsAfter, wordsBefore } from '../../danish/words';
import type { Certainty } from '../../mail/types';
import * as say from './words';

/**
 * Promises of more than one word, which no single one of them makes: "Bilag: …" at the start of a line, "er lagt ved",
 * "PFA the minutes", "Please find the minutes."
 *
 * @returns null where no such phrase begins; the word may still promise something by itself
 */
export function weighPhrase(text: string, word: Word): Certainty | null {
  if (say.LABELS.has(word.text)) return isListed(text, word) ? 'likely' : null;
  const ahead = text.slice(word.end, word.end + 40);
  switch (word.text) {
    case 'lagt':
    case 'lægger':
      return LAID.test(ahead) && !isNegated(text, word) ? 'likely' : null;
    case 'pfa':
      // Not PFA, where half the town hall has its pension.
      return /^:? (?:the|my|our|your|a|an|attached|updated|signed|latest|file|copy)\b/i.test(ahead)
        ? 'likely'
        : null;
    case 'please':
      return isToBeFound(text, word, ahead) ? 'possible' : null;
    default:
      return null;
  }
}

/** "lagt ved" and no more, or this mail: "lagt ved åen" is a path. */
const LAID = /^\s+ved(?:\s*(?:[.,;:!\n)]|$)|\s+(?:denne|mailen|her|som bilag)(?![a-zæøå]))/i;

function isNegated(text: string, { start }: Word): boolean {
  return wordsBefore(text, start, 3).some(
    (word) => say.NEGATIONS.has(word.text) || say.OTHERS.has(word.text),
  );
}

/** "Bilag: referat", "Bilag 1: …", "Bilag (2): …" at the start of a line, with something behind the colon. */
function isListed(text: string, { start, end }: Word): boolean {
  if (!/(?:^|\n)[ \t•*-]{0,4}$/.test(text.slice(Math.max(0, start - 5), start))) return false;
  return /^ ?\(?[0-9]{0,2}\)?:[ \t]{0,4}(?!ing(?:en|et)|none|nej|no\b|keine|0|-|–)[^\s]/i.test(
    text.slice(end, end + 16),
  );
}

/** "Please find the minutes": a sentence of its own, in which no other word says where they are. */
function isToBeFound(text: string, { start, end }: Word, ahead: string): boolean {
  if (!/^ find (?:the|our|my|a|an)\b/i.test(ahead)) return false;
  if (!/(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 4), start))) return false;
  const stop = text.slice(end, end + 200).search(/[.!?\n]/);
  const to = stop < 0 ? Math.min(text.length, end + 200) : end + stop;
  return !wordsAfter(text.slice(0, to), end, 16).some(
    ({ text: one }) =>
      say.FOUND_ELSEWHERE.has(one) || say.PROMISES.has(one) || say.NOUNS.has(one) || one === 'and',
  );
}
