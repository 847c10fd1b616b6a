import { judgeAbsence } from '../../../src/hygiene/absence/judge';
import { HELD_OUT, LEARNT_FROM, readReplies } from '../../corpus/absence/read';
import { rightIn } from '../../evaluate/absence';

const learnt = LEARNT_FROM.flatMap((name) => readReplies(name));

describe('automatic replies that the judge was made with', () => {
  test.each(learnt.map((reply) => [reply.id, reply] as const))(
    '%s',
    (_id, { expect: expected, ...reply }) => {
      const { findings: _, left: _left, ...reading } = judgeAbsence(reply);
      expect(reading).toEqual(expected);
    },
  );
});

// The author of the judge has not read these; the marks are the issue's.
test.each(HELD_OUT)('automatic replies by another hand: %s', (name) => {
  const { returnDate, urgentContact, ok } = rightIn(readReplies(name));
  expect(returnDate).toBeGreaterThanOrEqual(0.95);
  expect(urgentContact).toBeGreaterThanOrEqual(0.95);
  expect(ok).toBeGreaterThanOrEqual(0.95);
});
