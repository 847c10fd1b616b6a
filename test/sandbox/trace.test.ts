import { traceOf } from '../../src/sandbox/trace';

test('a broken text is not quoted in the console, and the place is still told', () => {
  const broken = () => JSON.parse('Kære Karen, dit nummer er');
  let caught: unknown;
  try {
    broken();
  } catch (error) {
    caught = error;
  }
  expect(String(caught)).toContain('Kære Karen'); // what would have been logged
  expect(traceOf(caught)).toMatch(/^SyntaxError\n\s+at /);
  expect(traceOf(caught)).not.toContain('Karen');
});

test.each([
  ['a text', 'Kære Karen'],
  ['nothing', undefined],
])('%s thrown says nothing of itself', (_what, thrown) => {
  expect(traceOf(thrown)).toBe('unknown error');
});
