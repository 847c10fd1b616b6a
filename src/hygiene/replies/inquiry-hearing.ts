import * as ask from './inquiry-words';
import { CITIZEN } from './inquiry-words-of-mailings';
import * as none from './inquiry-words-of-none';
import { type Said, saidIn } from './own-part';

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
}

const ANSWERS = /^\s*(?:sv|re|aw|antw|svar)\s?:/i;
const FORWARDS = /^\s*(?:vs|fw|fwd|wg|videresendt)\s?:/i;
const PREFIXES = /^(?:\s{0,9}(?:sv|re|aw|antw|svar|vs|fw|fwd|wg|videresendt)\s?:){1,20}\s*/;

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
  const spoken = saidIn(withoutQuotedQuestions(text)).slice(0, MOST_SENTENCES);
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
  };
}

/** What somebody else asked, and is quoted here. */
const withoutQuotedQuestions = (text: string): string =>
  text.replace(/["”“„«»][^"”“„«»\n]{0,300}["”“«»]/g, (quoted) => (quoted.indexOf('?') < 0 ? quoted : ' '));

export const isQuestion = ({ asks, text }: Said): boolean =>
  !none.RHETORICAL.test(text) && (asks || ask.QUESTION.test(text));

export const isRequest = ({ text }: Said): boolean =>
  (ask.REQUEST.test(text) || none.THANKS_BEFOREHAND.test(text)) &&
  !none.NO_ANSWER.test(text) &&
  !none.RESOLVED.test(text);

export const isCitizen = (all: string): boolean => CITIZEN.test(all);
