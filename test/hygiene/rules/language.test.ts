import { languageOf } from '../../../src/hygiene/rules/language';

test.each([
  ['da-DK', 'da'],
  ['DA', 'da'],
  ['en-US', 'en'],
  ['de', 'en'],
  ['', 'da'],
  [undefined, 'da'],
])('%s is answered in %s', (display, language) => {
  expect(languageOf(display)).toBe(language);
});
