import { nearDay } from '../../hygiene/danish/day-words';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import type { Shown } from './shown-mails';
import { MAIL_TEXTS } from './texts';

/** The subject of a mail, or why there is none. */
export function saySubject(shown: Shown | undefined, language: Language): string {
  const texts = MAIL_TEXTS[language];
  if (shown === undefined || shown === 'coming') return texts.subjectComing;
  if (shown === 'gone') return texts.subjectGone;
  if (shown === 'failed') return texts.subjectFailed;
  return plainLine(shown.subject) || texts.noSubject;
}

/** Who wrote it; empty where that is not known. */
export const sayFrom = (shown: Shown | undefined): string =>
  typeof shown === 'object' ? plainLine(shown.from.name) || plainLine(shown.from.address) : '';

/**
 * What strangers wrote, as one line of plain text. Characters that steer (C0, C1, and those that turn the direction of
 * writing, Unicode UAX #9) would let a line look other than it is, or change the words beside it.
 */
export const plainLine = (text: string): string => text.replace(STEERING, ' ').replace(TURNING, '').trim();

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/** "modtaget 10. november": the state says what matters of the time. */
export const sayReceived = (at: string, now: string, language: Language): string =>
  fill(MAIL_TEXTS[language].received, {
    // A day does not fall apart between two lines.
    when: nearDay(localDayOf(at), localDayOf(now), language).replace(/ /g, '\u00a0'),
  });
