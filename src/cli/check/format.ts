import type { Format } from '../arguments';
import { answerOf } from './answer';
import type { Outcome } from './judge';
import { type Look, table } from './table';

/** Writes outcomes one by one, so that nothing has to wait for the end or be kept. */
export interface Writer {
  readonly start: string;
  one(outcome: Outcome): string;
  end(): string;
}

export function writerFor(format: Format, look: Look): Writer {
  if (format === 'table') return table(look);
  const line = (outcome: Outcome) => JSON.stringify(answerOf(outcome, look.reveal));
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
