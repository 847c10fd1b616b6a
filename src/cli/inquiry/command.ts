import { readInquiry } from '../../hygiene/replies/inquiry';
import type { InquiryReading } from '../../hygiene/replies/types';
import type { Language } from '../../hygiene/rules/rule';
import type { LineRequest } from '../arguments';
import type { ExitCode, Output, Surroundings } from '../io';
import { answerLines } from '../ndjson/answer-lines';
import { blocks } from '../ndjson/blocks';
import { answered, mapLine } from '../ndjson/map-line';
import type { ReadLine } from '../ndjson/read-line';
import { programWriter } from '../ndjson/writer';
import { goodPolicy } from '../policy/load';
import type { Texts } from '../texts';
import { readInquiryLine } from './inquiry-line';

interface Around extends Surroundings {
  readonly out: Output;
  readonly language: Language;
  readonly texts: Texts;
}

type Outcome = ReadLine<InquiryReading>;

/** `kuvert inquiry`: says of every mail in turn whether it needs an answer. A line that cannot be read ends with 2. */
export async function inquiryCommand(
  { policy, format = 'ndjson' }: LineRequest,
  around: Around,
): Promise<ExitCode> {
  const { language, texts } = around;
  // No policy changes what an inquiry is; but one that is missing or bad is never passed over in silence.
  if (policy !== undefined) await goodPolicy(policy, texts, language);
  const writer = format === 'table' ? table(texts) : programWriter<Outcome>(format, answerOf);
  return answerLines(around, writer, (line) =>
    mapLine(readInquiryLine(line, texts), readInquiry, texts.line),
  );
}

/** One line of output, "inquiry, out" in `design/cli.md`. Fields may be added, never renamed. */
const answerOf = (outcome: Outcome) =>
  answered(outcome, ({ needsReply, reason }) => ({ needsReply, reason }));

/** The answer for people: a block for each mail, and one line that sums up. */
const table = ({ inquiry }: Texts) =>
  blocks<InquiryReading>({
    isGood: ({ needsReply }) => !needsReply,
    said: ({ needsReply, reason }) => [
      `${needsReply ? inquiry.needsReply : inquiry.needsNone}: ${inquiry.reasons[reason]}.`,
    ],
    tally: inquiry.tally,
  });
