import * as ask from './inquiry-words';
import { CITIZEN } from './inquiry-words-of-mailings';
import * as none from './inquiry-words-of-none';
import { type Said, saidIn } from './own-part';
import { anyOf } from './word-pattern';

/** What a mail says, sentence by sentence, and what of it is asked. */
export interface Heard {
  /** The sentences, without those that are mere courtesy. */
  readonly said: readonly Said[];
  /** All of it, in small letters. */
  readonly all: string;
  /** The subject in small letters, without "SV:" and the like. */
  readonly topic: string;
  /** The same; empty where it is that of an earlier mail. */
  readonly subject: string;
  /** Whether there is nothing but the subject to go by. */
  readonly bare: boolean;
  readonly replies: boolean;
  readonly forwards: boolean;
  /** A question mark, or words of a question. */
  readonly asks: boolean;
  readonly requests: boolean;
  /** Whether the reader is spoken to: "du", "jeres", "I". */
  readonly speaksToReader: boolean;
}

const ANSWERS = /^\s*(?:sv|re|aw|antw|svar)\s?:/i;
const FORWARDS = /^\s*(?:vs|fw|fwd|wg|videresendt)\s?:/i;
const PREFIXES = /^(?:\s{0,9}(?:sv|re|aw|antw|svar|vs|fw|fwd|wg|videresendt)\s?:){1,20}\s*/;

const YOU = anyOf('(?:du|dig|din|dit|dine|jer|jeres|you|your|yours|ihnen|ihre?[mnrs]?)');
/** "… at I har …": the small "i" and the one that begins a sentence are prepositions. */
const YOU_IN_DANISH = /[a-zæøå,] I(?![A-Za-zÆØÅæøå'’])/;

/** More are a list or an appendix. */
const MOST_SENTENCES = 400;

/**
 * Listens to a mail's own part.
 *
 * @param text without quoted history and signature (`ownPart`)
 * @param whole whether there was any text at all: with `Mail.ReadBasic` there is none
 */
export function hear(subject: string, text: string, whole: string): Heard {
  const small = subject.slice(0, 500).toLowerCase();
  const replies = ANSWERS.test(small);
  const forwards = FORWARDS.test(small);
  const topic = small.replace(PREFIXES, '').trim();
  const spoken = saidIn(withoutQuotedQuestions(withoutHeader(text))).slice(0, MOST_SENTENCES);
  const said = spoken.filter(({ text }) => !none.COURTESY.test(text) && !none.GREETING.test(text));
  const bare = whole.trim() === '';
  const [title] = saidIn(topic);
  return {
    said,
    all: spoken.map((each) => each.text).join(' '),
    topic,
    subject: replies || forwards ? '' : topic,
    bare,
    replies,
    forwards,
    asks: said.some(isQuestion) || (bare && !replies && title !== undefined && isQuestion(title)),
    requests: said.some(isRequest),
    speaksToReader: YOU_IN_DANISH.test(text.slice(0, 20_000)) || said.some(({ text }) => YOU.test(text)),
  };
}

/** A quoted mail whose header has lost its date. */
const HEADER =
  /\n[ \t>*]{0,6}(?:from|fra|von): ?[^\n]{1,200}\n[ \t>*]{0,6}(?:subject|emne|betreff|to|til|an): ?/i;

function withoutHeader(text: string): string {
  const found = HEADER.exec(text);
  return found ? text.slice(0, found.index) : text;
}

/** What somebody else asked, and is quoted here. */
const withoutQuotedQuestions = (text: string): string =>
  text.replace(/["”“„«»][^"”“„«»\n]{0,300}["”“«»]/g, (quoted) => (quoted.indexOf('?') < 0 ? quoted : ' '));

export const isQuestion = ({ asks, text }: Said): boolean =>
  !none.RHETORICAL.test(text) && (asks || (ask.QUESTION.test(text) && !CONDITION.test(text)));

/** "Har I betalt, bedes I se bort …": begins like a question and is an "if". */
const CONDITION =
  /^(?:og |men )?(?:har|er|skulle|ønsker|vil|kan|får|mangler|oplever|bliver) (?:i|du|der|det|de)(?: [^ ,.?]{1,30}){0,14}, (?:så|kan|bedes|skal|må|er|vil|ring|skriv|kontakt|se|hører) /;

/** "Så kan vi komme i gang": in this order it follows, and asks for nothing. */
const SO_THEN = /(?:^|[^a-zæøå])så (?:kan|kunne|må|skal|vil) (?:vi|jeg|i|du|man|de)(?![a-zæøå])/g;

/** "Jeg ønsker jer alt godt". */
const WISHES =
  /ønsker (?:jer|dig|dem|alle) (?:alt|god|en|et|glædelig|held|tillykke|rigtig|fortsat|al)(?![a-zæøå])/g;

export const isRequest = ({ text, asks }: Said): boolean =>
  (ask.REQUEST.test(asks ? text : text.replace(SO_THEN, ' ').replace(WISHES, ' ')) ||
    none.THANKS_BEFOREHAND.test(text)) &&
  !none.NO_ANSWER.test(text) &&
  !none.RESOLVED.test(text);

/** A command to do something with a thing, at the beginning of a sentence: to a colleague, or by whoever sells. */
const COMMAND =
  /^(?:så |og |men |hej[a-zæøå ]{0,20}, )?(?:sæt|læg|før|skriv|book|bestil|opdater|print|scan|kald|flyt|stil|hent|bring|køb|fyld|skift|luk|åbn|sluk|tænd|videresend|del|fjern|lav|prøv|undersøg|registrer|indfør|tilføj|tilmeld|afmeld|refunder|annuller|stop|hold|kom|byt|udskift|reparer|rens|tøm|saml|kør|put|move|add|remove|change|book|order|replace|stop|fix|cancel|keep) (?!(?:i|op|ned|ind|ud|til|på|for|af|over|under|med|nu|så|jeg|vi|du|er|har)(?![a-zæøå]))/;

export const isCommand = ({ text }: Said): boolean => COMMAND.test(text);

export const isCitizen = (all: string): boolean => CITIZEN.test(all);
