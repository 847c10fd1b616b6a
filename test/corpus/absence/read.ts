import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AbsenceReading, AbsenceReply } from '../../../src/hygiene/absence/types';
import { bodyFromHtml } from '../../../src/hygiene/mail/body';

/** What is labelled: all but the findings, which say the same, and whether the writer has left. */
export type Expected = Omit<AbsenceReading, 'findings' | 'left'>;

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

/** The ones that the judge was made with. */
export const LEARNT_FROM = [
  'learnt-from',
  'learnt-from-more',
  'learnt-from-third',
  'learnt-from-fourth',
] as const;
/** The ones that its author has not read. */
export const HELD_OUT = ['held-out', 'held-out-second'] as const;

export function readReplies(
  name: (typeof LEARNT_FROM)[number] | (typeof HELD_OUT)[number],
): readonly LabelledReply[] {
  const lines = readFileSync(join('test', 'corpus', 'absence', `${name}.ndjson`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { html, ...reply } = JSON.parse(line) as LabelledReply & { readonly html?: string };
    return html === undefined ? reply : { ...reply, text: bodyFromHtml(html).text };
  });
}
