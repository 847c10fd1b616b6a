import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentMail } from '../../../src/hygiene/replies/promise';
import type { IncomingMail, InquiryReading, PromiseReading } from '../../../src/hygiene/replies/types';

/** `learnt-from`, `more` and `third` are what the readers are made with; the others are judged on alone. */
export type ReplySet = 'learnt-from' | 'more' | 'third' | 'held-out' | 'held-out-second';

export interface LabelledInquiry extends IncomingMail {
  readonly id: string;
  readonly expect: InquiryReading;
}

export interface LabelledPromise extends SentMail {
  readonly id: string;
  readonly expect: PromiseReading;
}

/** What the reader of inquiries is made with, by who wrote it; `short`: by the reader's own authors, to try it. */
export const INQUIRY_HANDS = ['learnt-from', 'more', 'third', 'fourth', 'short'] as const;

export const readInquiries = (set: ReplySet | (typeof INQUIRY_HANDS)[number]): readonly LabelledInquiry[] =>
  read(`inquiry-${set}`);
/** @param set `sentences`: single sentences in a mail, by which the reader's author tried it */
export const readPromises = (set: ReplySet | 'sentences'): readonly LabelledPromise[] =>
  read(`promise-${set}`);

function read<Line>(name: string): readonly Line[] {
  const lines = readFileSync(join('test', 'corpus', 'replies', `${name}.ndjson`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}
