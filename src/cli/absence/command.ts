import { judgeAbsence } from '../../hygiene/absence/judge';
import type { LineRequest } from '../arguments';
import type { ExitCode } from '../io';
import { type Around, lineCommand } from '../ndjson/line-command';
import { readAbsenceLine } from './absence-line';
import { answerOf } from './answer';
import { table } from './table';

/** `kuvert absence`: judges every automatic reply in turn and answers as it goes. A line that cannot be read ends with 2. */
export const absenceCommand = (request: LineRequest, around: Around): Promise<ExitCode> =>
  lineCommand(request, around, { readLine: readAbsenceLine, read: judgeAbsence, answerOf, table });
