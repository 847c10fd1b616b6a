import { hasUrgentContact } from './contacts';
import { hasLeft } from './leaver';
import { givesIllness, hasPlaceholder, isDanish, isJocular, isPolite } from './manners';
import { returnDate, returnDay } from './return-day';
import type { AbsenceFinding, AbsenceReading, AbsenceReply, AbsenceRule } from './types';

/**
 * Judges an automatic reply: whether it is polite, says when its writer answers again and whom to ask until then, and keeps
 * illness to itself (H8 of Haderslev's "God service"; what each word means: README.md). Pure: the day is told.
 */
export function judgeAbsence(reply: AbsenceReply): AbsenceReading {
  const { text, owner } = reply;
  const left = hasLeft(text);
  const back = left ? null : returnDay(reply);
  const polite = isPolite(text);
  const urgentContact = hasUrgentContact(text, owner);
  const sensitive = givesIllness(text);
  const consistent = back === null ? null : back.consistent;
  const findings: AbsenceFinding[] = [];
  const find = (is: boolean, rule: AbsenceRule, level: AbsenceFinding['level'] = 'warn') => {
    if (is) findings.push({ rule, level });
  };
  find(back === null, 'no-return-date');
  find(consistent === false, 'return-date-contradicts');
  find(!urgentContact, 'no-urgent-contact');
  find(!polite, 'not-polite');
  find(sensitive, 'sensitive-reason');
  find(hasPlaceholder(text), 'placeholder');
  find(isJocular(text), 'irony', 'hint');
  find(!isDanish(text), 'no-danish', 'hint');
  return {
    polite,
    urgentContact,
    returnDate: returnDate(back),
    returnDateConsistent: consistent,
    sensitive,
    left,
    ok: polite && urgentContact && consistent === true && !sensitive,
    findings,
  };
}
