import { ABSENCE_TEXTS } from '../../hygiene/absence/texts';
import type { AbsenceReading } from '../../hygiene/absence/types';
import type { Language } from '../../hygiene/rules/rule';
import { blocks } from '../ndjson/blocks';
import type { Texts } from '../texts';

/** The answer for people: a block for each automatic reply, and one line that sums up. Nothing of its text but the day. */
export function table({ absence, table: { level: levels } }: Texts, language: Language) {
  return blocks<AbsenceReading>({
    isGood,
    said: (reading) => [
      isGood(reading) ? absence.ok : absence.notOk,
      ...reading.findings.map(({ rule, level }) => `${levels[level]}: ${ABSENCE_TEXTS[language][rule].what}`),
      ...(reading.returnDate === null ? [] : [absence.back(reading.returnDate)]),
    ],
    tally: absence.tally,
  });
}

/** `ok` has no word on what was never filled in; a person is not told "in order" above a warning. */
function isGood({ ok, findings }: AbsenceReading): boolean {
  return ok && findings.every(({ level }) => level === 'hint');
}
