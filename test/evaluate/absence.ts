import { judgeAbsence } from '../../src/hygiene/absence/judge';
import { type Expected, FIELDS, type LabelledReply } from '../corpus/absence/read';

/** How many of the replies are judged as labelled, field by field: shares, 0–1. */
export function rightIn(replies: readonly LabelledReply[]): Record<keyof Expected, number> {
  const right = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<keyof Expected, number>;
  for (const { expect: expected, ...reply } of replies) {
    const reading = judgeAbsence(reply);
    for (const field of FIELDS) if (reading[field] === expected[field]) right[field] += 1 / replies.length;
  }
  return right;
}
