import type { Format } from '../arguments';

/** Writes outcomes one by one, so that nothing has to wait for the end or be kept. */
export interface Writer<Outcome> {
  readonly start: string;
  one(outcome: Outcome): string;
  end(): string;
}

/** For programs: one object a line (`ndjson`), or the same objects as one list (`json`). */
export function programWriter<Outcome>(
  format: Exclude<Format, 'table'>,
  answerOf: (outcome: Outcome) => object,
): Writer<Outcome> {
  const line = (outcome: Outcome) => JSON.stringify(answerOf(outcome));
  if (format === 'ndjson') return { start: '', one: (outcome) => `${line(outcome)}\n`, end: () => '' };
  let between = '\n';
  return {
    start: '[',
    one(outcome) {
      const written = between + line(outcome);
      between = ',\n';
      return written;
    },
    end: () => '\n]\n',
  };
}
