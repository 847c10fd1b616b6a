import vm from 'node:vm';
import { makeEs2016, NEWER, NEWER_GLOBALS } from './es2016';

const context = makeEs2016(vm.createContext({}));
/** Well-known symbols cannot be deleted; the search in the bundle finds them (test/house/bare-bundle.ts). */
const FIXED = ['Symbol.asyncIterator', 'Symbol.matchAll'];
const names = Object.entries(NEWER)
  .flatMap(([holder, members]) => members.map((member) => [holder, member] as const))
  .filter(([holder, member]) => !FIXED.includes(`${holder}.${member}`));

test.each(names)('%s has no %s', (holder, member) => {
  expect(vm.runInContext(`${JSON.stringify(member)} in ${holder}`, context)).toBe(false);
});

test.each(NEWER_GLOBALS)('there is no %s', (name) => {
  expect(vm.runInContext(`typeof ${name}`, context)).toBe('undefined');
});

test('what ES2016 has is still there', () => {
  expect(vm.runInContext('[1, 2].includes(2) && Object.assign({}, { a: 2 ** 3 }).a', context)).toBe(8);
});
