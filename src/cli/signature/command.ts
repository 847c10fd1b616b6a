import type { Language } from '../../hygiene/rules/rule';
import type { Request } from '../arguments';
import type { ExitCode, Output, Surroundings } from '../io';
import { inputLines } from '../ndjson/input-lines';
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
  { policy, format = 'ndjson' }: Extract<Request, { do: 'signature' }>,
  { stdin, out, language, texts }: Around,
): Promise<ExitCode> {
  const manual = policy === undefined ? null : (await goodPolicy(policy, texts, language)).signature;
  const writer = format === 'table' ? table(texts.signature) : programWriter<Outcome>(format, answerOf);
  let exit: ExitCode = 0;
  await out.write(writer.start);
  for await (const line of inputLines(stdin, texts)) {
    const outcome = judge(readSignatureLine(line, texts), manual, texts.line);
    if ('error' in outcome) exit = 2;
    await out.write(writer.one(outcome));
  }
  await out.write(writer.end());
  return exit;
}
