import { judgeAbsence } from '../../hygiene/absence/judge';
import type { AbsenceReading, AbsenceReply } from '../../hygiene/absence/types';
import { mapLine } from '../ndjson/map-line';
import type { ReadLine } from '../ndjson/read-line';
import type { Texts } from '../texts';

/** A line that was looked at: the reading, or why there is none. */
export type Outcome = ReadLine<AbsenceReading>;

/** Judges one automatic reply. */
export function judge(read: ReadLine<AbsenceReply>, texts: Texts['line']): Outcome {
  return mapLine(read, judgeAbsence, texts);
}
