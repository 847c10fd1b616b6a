import type { Language } from '../../hygiene/rules/rule';
import type { LineRequest } from '../arguments';
import type { ExitCode, Output, Surroundings } from '../io';
import { answerLines } from '../ndjson/answer-lines';
import { programWriter } from '../ndjson/writer';
import { goodPolicy } from '../policy/load';
import type { Texts } from '../texts';
import { readAbsenceLine } from './absence-line';
import { answerOf } from './answer';
import { judge, type Outcome } from './judge';
import { table } from './table';

interface Around extends Surroundings {
  readonly out: Output;
  readonly language: Language;
  readonly texts: Texts;
}

/** `kuvert absence`: judges every automatic reply in turn and answers as it goes. A line that cannot be read ends with 2. */
export async function absenceCommand(
  { policy, format = 'ndjson' }: LineRequest,
  around: Around,
): Promise<ExitCode> {
  const { language, texts } = around;
  // No policy changes what a good automatic reply is; but one that is missing or bad is never passed over in silence.
  if (policy !== undefined) await goodPolicy(policy, texts, language);
  const writer = format === 'table' ? table(texts, language) : programWriter<Outcome>(format, answerOf);
  return answerLines(around, writer, (line) => judge(readAbsenceLine(line, texts), texts.line));
}
