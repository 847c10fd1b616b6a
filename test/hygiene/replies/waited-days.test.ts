import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import { workingDaysSince } from '../../../src/hygiene/replies/open-by-age';
import { waitedDays } from '../../../src/hygiene/replies/waited-days';

const NOW = '2026-11-24T09:00:00Z';

test.each(['2026-11-24T08:00:00Z', '2026-11-20T23:30:00Z', '2026-11-12T09:00:00Z', '2026-12-01T09:00:00Z'])(
  'as `workingDaysSince` up to where that stops counting: %s',
  (at) => {
    expect(waitedDays(at, NOW, DEFAULT_TARGET)).toBe(workingDaysSince(at, NOW, DEFAULT_TARGET));
  },
);

test('and further', () => {
  expect(waitedDays('2026-10-05T09:00:00Z', NOW, DEFAULT_TARGET)).toBe(36);
  expect(waitedDays('1970-01-01T00:00:00Z', NOW, DEFAULT_TARGET)).toBeGreaterThan(2000);
});
