import type { Language } from '../../hygiene/rules/rule';
import type { LineRequest } from '../arguments';
import type { ExitCode, Output, Surroundings } from '../io';
import { answerLines } from '../ndjson/answer-lines';
import { programWriter } from '../ndjson/writer';
import { goodPolicy } from '../policy/load';
import type { Texts } from '../texts';
import { answerOf } from './answer';
import { judge, type Outcome } from './judge';
import { readSignatureLine } from './signature-line';
import { table } from './table';

interface Around extends Surroundings {
  readonly out: Output;
  readonly language: Language;
  readonly texts: Texts;
}

/** `kuvert signature`: looks at every signature in turn and answers as it goes. A line that cannot be read ends with 2. */
export async function signatureCommand(
  { policy, format = 'ndjson' }: LineRequest,
  around: Around,
): Promise<ExitCode> {
  const { language, texts } = around;
  const manual = policy === undefined ? null : (await goodPolicy(policy, texts, language)).signature;
  const writer = format === 'table' ? table(texts.signature) : programWriter<Outcome>(format, answerOf);
  return answerLines(around, writer, (line) => judge(readSignatureLine(line, texts), manual, texts.line));
}
