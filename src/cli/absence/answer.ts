import type { AbsenceReading } from '../../hygiene/absence/types';
import { answered, type BadAnswer } from '../ndjson/map-line';
import type { Id, ReadLine } from '../ndjson/read-line';

/** One line of output, "absence, out" in `design/cli.md`. Fields may be added, never renamed. */
export type Answer = ({ readonly id: Id } & Omit<AbsenceReading, 'left'>) | BadAnswer;

/** The answer for programs. Built field by field: nothing of the text gets in that is not named here. */
export function answerOf(outcome: ReadLine<AbsenceReading>): Answer {
  return answered(outcome, (reading) => ({
    polite: reading.polite,
    urgentContact: reading.urgentContact,
    returnDate: reading.returnDate,
    returnDateConsistent: reading.returnDateConsistent,
    sensitive: reading.sensitive,
    ok: reading.ok,
    findings: reading.findings.map(({ rule, level }) => ({ rule, level })),
  }));
}
