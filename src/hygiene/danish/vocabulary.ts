import { KnownWords } from './known-words';
import { type Tokens, tokensOf } from './tokens';

/** The distinct words met so far, numbered; number 0 is no word. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly known: KnownWords;
}

/** A text cut into words; `tokens.kinds` are numbers of the vocabulary. */
export interface Cut {
  readonly text: string;
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
}

/** Some megabytes with all that is known of them; a mail of ten pages has a thousand different words. */
const MOST_WORDS = 30_000;

/**
 * One for all texts and rules: what a rule asks of a word it asks once, and not again for every mail, which share most
 * of their words.
 *
 * Privacy: it holds single words of the mails read, in memory and no longer than the runtime lives, without order or
 * number; nothing of it is stored or sent.
 */
let vocabulary = emptyVocabulary();

function emptyVocabulary(): Vocabulary {
  const words = [''];
  return { words, known: new KnownWords((word) => words.push(word) - 1) };
}

/** Cuts a text into words. When the vocabulary holds too much, a new one begins. */
export function cutText(text: string): Cut {
  if (vocabulary.words.length > MOST_WORDS) vocabulary = emptyVocabulary();
  return { text, tokens: tokensOf(text, vocabulary.known), vocabulary };
}

const cuts = new WeakMap<object, Map<string, Cut>>();

/** The words of one text of a mail, cut once for all who ask while the mail is looked at. */
export function cutOf(mail: object, part: string, text: string): Cut {
  const parts = cuts.get(mail) || new Map<string, Cut>();
  cuts.set(mail, parts);
  const cut = parts.get(part) || cutText(text);
  parts.set(part, cut);
  return cut;
}
