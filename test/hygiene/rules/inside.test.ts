import fc from 'fast-check';
import type { Range } from '../../../src/hygiene/mail/types';
import { isInside } from '../../../src/hygiene/rules/inside';

test('agrees with looking at every range', () => {
  const ranges = fc.array(fc.nat({ max: 5 }), { maxLength: 20 }).map((steps) => {
    const result: Range[] = [];
    let at = 0;
    for (let n = 0; n + 1 < steps.length; n += 2) {
      const start = at + (steps[n] ?? 0);
      const end = start + (steps[n + 1] ?? 0);
      result.push({ start, end });
      at = end;
    }
    return result;
  });
  fc.assert(
    fc.property(ranges, fc.nat({ max: 60 }), (all, place) => {
      expect(isInside(all, place)).toBe(all.some(({ start, end }) => start <= place && place < end));
    }),
  );
});
