import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AbsenceReading, AbsenceReply } from '../../../src/hygiene/absence/types';

/** What is labelled: all but the findings, which say the same. */
export type Expected = Omit<AbsenceReading, 'findings'>;

export interface LabelledReply extends AbsenceReply {
  readonly id: string;
  readonly expect: Expected;
}

export const FIELDS = [
  'polite',
  'urgentContact',
  'returnDate',
  'returnDateConsistent',
  'sensitive',
  'ok',
] as const satisfies readonly (keyof Expected)[];

export function readReplies(name: 'learnt-from' | 'learnt-from-more' | 'held-out'): readonly LabelledReply[] {
  const lines = readFileSync(join('test', 'corpus', 'absence', `${name}.ndjson`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledReply);
}
