import { textChange } from '../../../src/sandbox/outlook/screens/html/morph';

test.each([
  ['abc', 'abc', 'nothing'],
  ['', 'abc', 'everything new'],
  ['abc', '', 'everything gone'],
  ['Nr. 111111-1111 tak', 'Nr. 111111-xxxx tak', 'the middle'],
  ['aaa', 'aaaa', 'one more of the same'],
  ['aaaa', 'aa', 'fewer of the same'],
  ['abc', 'xbc', 'the start'],
  ['abc', 'abx', 'the end'],
])('%j → %j (%s)', (from, to) => {
  const { offset, count, text } = textChange(from, to);
  expect(from.slice(0, offset) + text + from.slice(offset + count)).toBe(to);
  expect(count + text.length).toBeLessThanOrEqual(from.length + to.length);
});

test('only the differing signs are touched', () => {
  expect(textChange('Nr. 111111-1111 tak', 'Nr. 111111-xxxx tak')).toEqual({
    offset: 11,
    count: 4,
    text: 'xxxx',
  });
});
