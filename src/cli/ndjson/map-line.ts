import type { Texts } from '../texts';
import type { Id, ReadLine } from './read-line';

/** Ends one line, never the others, with a sentence that follows its label and quotes nothing of it. */
export class BadLine extends Error {}

/** The answer to a line that could not be read or judged. */
export interface BadAnswer {
  readonly id: Id;
  readonly error: string;
}

/** What becomes of a line's value. Where `by` throws, the line is a bad one: with `BadLine`'s own sentence, else `failed`. */
export function mapLine<Value, Made>(
  read: ReadLine<Value>,
  by: (value: Value) => Made,
  texts: Texts['line'],
): ReadLine<Made> {
  if ('error' in read) return read;
  const { id, label } = read;
  try {
    return { id, label, value: by(read.value) };
  } catch (error) {
    return { id, label, error: error instanceof BadLine ? error.message : texts.failed };
  }
}

/** The answer for programs: the line's id before all else, or what is wrong with the line. */
export function answered<Value, Answer extends object>(
  outcome: ReadLine<Value>,
  answerOf: (value: Value) => Answer,
): ({ readonly id: Id } & Answer) | BadAnswer {
  if ('error' in outcome) return { id: outcome.id, error: `${outcome.label} ${outcome.error}` };
  return { id: outcome.id, ...answerOf(outcome.value) };
}
