import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import type { LineRequest } from '../arguments';
import type { ExitCode, Output, Surroundings } from '../io';
import { goodPolicy } from '../policy/load';
import type { Texts } from '../texts';
import { answerLines } from './answer-lines';
import type { Line } from './lines';
import { mapLine } from './map-line';
import type { ReadLine } from './read-line';
import { programWriter, type Writer } from './writer';

/** What a command has around it. */
export interface Around extends Surroundings {
  readonly out: Output;
  readonly language: Language;
  readonly texts: Texts;
}

/** A command that says something of each line by itself. */
interface Doing<Given, Reading> {
  readLine(line: Line, texts: Texts): ReadLine<Given>;
  /** @param policy the one that was named; null where none was */
  read(given: Given, policy: Policy | null): Reading;
  answerOf(outcome: ReadLine<Reading>): object;
  table(texts: Texts, language: Language): Writer<ReadLine<Reading>>;
}

/**
 * Answers every line in its turn. A policy changes little of what these commands say; but one that is missing or bad is never
 * passed over in silence. A line that cannot be read ends with 2.
 */
export async function lineCommand<Given, Reading>(
  { policy, format = 'ndjson' }: LineRequest,
  around: Around,
  { readLine, read, answerOf, table }: Doing<Given, Reading>,
): Promise<ExitCode> {
  const { language, texts } = around;
  const named = policy === undefined ? null : await goodPolicy(policy, texts, language);
  const writer =
    format === 'table' ? table(texts, language) : programWriter<ReadLine<Reading>>(format, answerOf);
  const readOne = (given: Given) => read(given, named);
  return answerLines(around, writer, (line) => mapLine(readLine(line, texts), readOne, texts.line));
}
