import { readPromise } from '../../hygiene/replies/promise';
import type { PromiseReading } from '../../hygiene/replies/types';
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
import { readPromiseLine } from './promise-line';

interface Around extends Surroundings {
  readonly out: Output;
  readonly language: Language;
  readonly texts: Texts;
}

type Outcome = ReadLine<PromiseReading>;

/** `kuvert promise`: says of every sent mail in turn what it promises. A line that cannot be read ends with 2. */
export async function promiseCommand(
  { policy, format = 'ndjson' }: LineRequest,
  around: Around,
): Promise<ExitCode> {
  const { language, texts } = around;
  // No policy changes what a promise is; but one that is missing or bad is never passed over in silence.
  if (policy !== undefined) await goodPolicy(policy, texts, language);
  const writer = format === 'table' ? table(texts) : programWriter<Outcome>(format, answerOf);
  return answerLines(around, writer, (line) =>
    mapLine(readPromiseLine(line, texts), readPromise, texts.line),
  );
}

/** One line of output, "promise, out" in `design/cli.md`. Fields may be added, never renamed. */
const answerOf = (outcome: Outcome) =>
  answered(outcome, ({ kind, promisedDate }) => ({ kind, promisedDate }));

/** The answer for people: a block for each mail, and one line that sums up. Nothing of its text but the day. */
const table = ({ promise }: Texts) =>
  blocks<PromiseReading>({
    isGood: ({ kind }) => kind === 'final',
    said: ({ kind, promisedDate }) => [
      promise[kind],
      ...(kind === 'final' ? [] : [promisedDate === null ? promise.noDay : promise.by(promisedDate)]),
    ],
    tally: promise.tally,
  });
