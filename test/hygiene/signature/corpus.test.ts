import { HELD_OUT, LEARNT_FROM, readSignatures, sayFault } from '../../corpus/signature/read';
import { measuredOn, readingOf } from '../../evaluate/signatures';

describe.each(LEARNT_FROM)('%s: each fault by its code, and by its field where it has one', (file) => {
  test.each(
    readSignatures(file).map(
      (each) => [`${each.id}: ${each.faults.map(sayFault).join(', ') || 'compliant'}`, each] as const,
    ),
  )('%s', (_name, each) => {
    const reading = readingOf(each);
    expect([...new Set(reading.faults.map(sayFault))].sort()).toEqual(each.faults.map(sayFault).sort());
    expect(reading.compliant).toBe(each.faults.length === 0);
  });
});

// The author of the verifier has not read these; the marks are the issue's.
test('signatures by another hand', () => {
  const { right, f1 } = measuredOn(HELD_OUT.flatMap((file) => [...readSignatures(file)]));
  expect(right).toBeGreaterThanOrEqual(0.96);
  expect(f1).toBeGreaterThanOrEqual(0.9);
});
