import { nearDay } from '../../hygiene/danish/day-words';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { plainLine } from '../../ui/plain-line';
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

/** "modtaget 10. november": the state says what matters of the time. */
export const sayReceived = (at: string, now: string, language: Language): string =>
  fill(MAIL_TEXTS[language].received, {
    // A day does not fall apart between two lines.
    when: nearDay(localDayOf(at), localDayOf(now), language).replace(/ /g, '\u00a0'),
  });
