import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { ADDIN, ANY_POLICY, measure, sum } from '../size/measure';
import { makeEs2016 } from '../support/es2016';
import { ALLOWED, faultsOfBareBundle } from './bare-bundle';

/** What was built (`npm run build` first): its weight, and whether the send handler runs where it must. */
describe('weight', () => {
  const loads = measure();

  test.each(loads.filter(({ budget }) => budget !== null).map(({ name }) => name))(
    '%s keeps its budget',
    (name) => {
      const load = loads.find((each) => each.name === name);
      expect(load?.files.length).toBeGreaterThan(0);
      expect(sum(load?.files ?? [], 'gzip')).toBeLessThanOrEqual(load?.budget ?? 0);
    },
  );
});

describe.each([
  ['the send handler', ADDIN],
  ['the send handler for any policy', ANY_POLICY],
])('%s', (_name, folder) => {
  const code = readFileSync(path.join(folder, 'launchevent.js'), 'utf8');

  test('is one ES2016 script that needs no DOM, no modules and no newer built-in', () => {
    expect(faultsOfBareBundle(code, ALLOWED)).toEqual([]);
  });

  test('starts with nothing but Office, in a runtime without anything newer than ES2016', () => {
    const associated: string[] = [];
    const Office = { actions: { associate: (name: string) => associated.push(name) } };
    const context = makeEs2016(vm.createContext({ Office }));
    vm.runInContext(code, context);
    expect(associated.length).toBeGreaterThan(0);
  });
});
