import fc from 'fast-check';
import { PROPERTIES } from './properties';

/** A short run of what `npm run fuzz` tries for as long as one likes. */
describe.each(Object.entries(PROPERTIES))('%s', (_what, held) => {
  test.each(held.map((one) => [one.name, one] as const))('%s', (_name, { property, runs }) => {
    fc.assert(property, { numRuns: runs });
  });
});
