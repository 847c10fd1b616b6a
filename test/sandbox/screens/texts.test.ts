import { da } from '../../../src/sandbox/outlook/screens/texts/da';
import { en } from '../../../src/sandbox/outlook/screens/texts/en';

test('both languages say the same things', () => {
  expect(Object.keys(en)).toEqual(Object.keys(da));
  expect(Object.keys(en.folderNames)).toEqual(Object.keys(da.folderNames));
});

test.each([
  ['da', da],
  ['en', en],
] as const)('%s: nothing shouts, nothing is empty', (_language, texts) => {
  const spoken = JSON.stringify(texts, (_key, value) => (typeof value === 'function' ? value('X') : value));
  expect(spoken).not.toMatch(/!|""|fejlkode/);
});
