import fc from 'fast-check';
import { linesOf } from '../../src/cli/ndjson/lines';
import { inPieces, utf8Safe } from './support';

const utf8 = new TextEncoder();

async function cut(
  text: string,
  limit = 1000,
  size = 7,
): Promise<{ text: string; number: number; tooLong: boolean }[]> {
  const lines = [];
  for await (const { bytes, number, tooLong } of linesOf(inPieces(utf8.encode(text), size), limit)) {
    lines.push({ text: Buffer.from(bytes).toString(), number, tooLong });
  }
  return lines;
}

test('numbers every line, the last one without a newline too', async () => {
  expect(await cut('a\n\nå\nsidste')).toEqual([
    { text: 'a', number: 1, tooLong: false },
    { text: '', number: 2, tooLong: false },
    { text: 'å', number: 3, tooLong: false },
    { text: 'sidste', number: 4, tooLong: false },
  ]);
});

test('an empty stream has no lines', async () => {
  expect(await cut('')).toEqual([]);
});

test('a line over the limit is let go but for its beginning, and the next one is whole', async () => {
  const [long, next, ...others] = await cut(`${'x'.repeat(20_000)}\nkort`, 100, 1000);
  expect(long).toMatchObject({ number: 1, tooLong: true });
  expect(long?.text).toBe('x'.repeat(4096));
  expect(next).toEqual({ text: 'kort', number: 2, tooLong: false });
  expect(others).toEqual([]);
});

test('however a stream is cut into pieces, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ unit: 'binary' }).map((text) => utf8Safe(text).replaceAll('\n', ' ')),
        { minLength: 1 },
      ),
      fc.integer({ min: 1, max: 50 }),
      async (lines, size) => {
        const texts = (await cut(`${lines.join('\n')}\n`, 10_000, size)).map(({ text }) => text);
        expect(texts).toEqual(lines);
      },
    ),
    { numRuns: 200 },
  );
});
