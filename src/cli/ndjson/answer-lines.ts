import type { ExitCode, Output, Surroundings } from '../io';
import type { Texts } from '../texts';
import { inputLines } from './input-lines';
import type { Line } from './lines';
import type { ReadLine } from './read-line';
import type { Writer } from './writer';

interface Around extends Pick<Surroundings, 'stdin'> {
  readonly out: Output;
  readonly texts: Texts;
}

/**
 * Answers each line of standard input in its turn, as it comes.
 *
 * @returns 2 where a line could not be answered, else 0
 */
export async function answerLines<Reading>(
  { stdin, out, texts }: Around,
  writer: Writer<ReadLine<Reading>>,
  judge: (line: Line) => ReadLine<Reading>,
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  await out.write(writer.start);
  for await (const line of inputLines(stdin, texts)) {
    const outcome = judge(line);
    if ('error' in outcome) exit = 2;
    await out.write(writer.one(outcome));
  }
  await out.write(writer.end());
  return exit;
}
