import { readInquiry } from '../../hygiene/replies/inquiry';
import { reasonClause } from '../../hygiene/replies/reasons';
import type { InquiryReading } from '../../hygiene/replies/types';
import type { Language } from '../../hygiene/rules/rule';
import type { LineRequest } from '../arguments';
import type { ExitCode } from '../io';
import { blocks } from '../ndjson/blocks';
import { type Around, lineCommand } from '../ndjson/line-command';
import { answered } from '../ndjson/map-line';
import type { ReadLine } from '../ndjson/read-line';
import type { Texts } from '../texts';
import { readInquiryLine } from './inquiry-line';

/** `kuvert inquiry`: says of every mail in turn whether it needs an answer. A line that cannot be read ends with 2. */
export const inquiryCommand = (request: LineRequest, around: Around): Promise<ExitCode> =>
  lineCommand(request, around, { readLine: readInquiryLine, read: readInquiry, answerOf, table });

/** One line of output, "inquiry, out" in `design/cli.md`. Fields may be added, never renamed. */
const answerOf = (outcome: ReadLine<InquiryReading>) =>
  answered(outcome, ({ needsReply, reason }) => ({ needsReply, reason }));

/** The answer for people: a block for each mail, and one line that sums up. */
const table = ({ inquiry }: Texts, language: Language) =>
  blocks<InquiryReading>({
    isGood: ({ needsReply }) => !needsReply,
    said: ({ needsReply, reason }) => [
      `${needsReply ? inquiry.needsReply : inquiry.needsNone}: ${reasonClause(reason, language)}.`,
    ],
    tally: inquiry.tally,
  });
