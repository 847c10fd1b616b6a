import { judgeAbsence } from '../../../src/hygiene/absence/judge';
import { readReplies } from '../../corpus/absence/read';
import { rightIn } from '../../evaluate/absence';

describe('automatic replies that the judge was made with', () => {
  test.each(
    [...readReplies('learnt-from'), ...readReplies('learnt-from-more')].map(
      (reply) => [reply.id, reply] as const,
    ),
  )('%s', (_id, { expect: expected, ...reply }) => {
    const { findings: _, ...reading } = judgeAbsence(reply);
    expect(reading).toEqual(expected);
  });
});

// The author of the judge has not read these; the marks are the issue's.
test('automatic replies by another hand', () => {
  const { returnDate, urgentContact, ok } = rightIn(readReplies('held-out'));
  expect(returnDate).toBeGreaterThanOrEqual(0.95);
  expect(urgentContact).toBeGreaterThanOrEqual(0.95);
  expect(ok).toBeGreaterThanOrEqual(0.95);
});
