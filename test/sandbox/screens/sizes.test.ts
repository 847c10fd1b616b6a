import { formatSize } from '../../../src/sandbox/outlook/screens/mail/sizes';

test.each([
  [0, '0 B', '0 B'],
  [1023, '1023 B', '1023 B'],
  [1024, '1 KB', '1 KB'],
  [812_000, '793 KB', '793 KB'],
  [1_048_300, '1 MB', '1 MB'],
  [1_500_000, '1,4 MB', '1.4 MB'],
  [26_000_000, '25 MB', '25 MB'],
])('%d bytes: %s, %s', (bytes, danish, english) => {
  expect(formatSize(bytes, 'da')).toBe(danish);
  expect(formatSize(bytes, 'en')).toBe(english);
});
