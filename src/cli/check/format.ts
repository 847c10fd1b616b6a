import type { Format } from '../arguments';
import { programWriter, type Writer } from '../ndjson/writer';
import { answerOf } from './answer';
import type { Outcome } from './judge';
import { type Look, table } from './table';

export function writerFor(format: Format, look: Look): Writer<Outcome> {
  if (format === 'table') return table(look);
  return programWriter(format, (outcome: Outcome) => answerOf(outcome, look.reveal));
}
