import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentMail } from '../../../src/hygiene/replies/promise';
import type { IncomingMail, InquiryReading, PromiseReading } from '../../../src/hygiene/replies/types';

export type Half = 'learnt-from' | 'held-out';

export interface LabelledInquiry extends IncomingMail {
  readonly id: string;
  readonly expect: InquiryReading;
}

export interface LabelledPromise extends SentMail {
  readonly id: string;
  readonly expect: PromiseReading;
}

export const readInquiries = (half: Half): readonly LabelledInquiry[] => read(`inquiry-${half}`);
export const readPromises = (half: Half): readonly LabelledPromise[] => read(`promise-${half}`);

function read<Line>(name: string): readonly Line[] {
  const lines = readFileSync(join('test', 'corpus', 'replies', `${name}.ndjson`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}
