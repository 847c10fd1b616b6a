import { CPR, kuvert, mailLine, objects } from './support';

const check = (stdin: string | Uint8Array, ...more: string[]) => kuvert(['check', ...more, '-'], { stdin });

const BAD: readonly [name: string, line: string, id: unknown, error: RegExp][] = [
  ['no JSON', 'hej', null, /^linje 2 er ikke gyldig JSON\.$/],
  ['half a line, whose id can be read', '{"id":"x7","to":[{"addr', 'x7', /^linje 2 er ikke gyldig JSON\.$/],
  ['a list', '[1,2]', null, /ét JSON-objekt/],
  ['null', 'null', null, /ét JSON-objekt/],
  ['a number', '42', null, /ét JSON-objekt/],
  ['no id', '{"to":[],"subject":""}', null, /: id mangler\.$/],
  ['an id that is a list', '{"id":[],"to":[],"subject":""}', null, /: id skal være en tekst eller et tal\.$/],
  ['no recipients', '{"id":"x","subject":""}', 'x', /: to mangler\.$/],
  ['recipients as text', '{"id":"x","to":"a@b.dk","subject":""}', 'x', /: to skal være en liste\.$/],
  [
    'an address left out',
    '{"id":"x","to":[{"address":"a@b.dk"},{"name":"N"}],"subject":""}',
    'x',
    /: to\[1\]\.address mangler\.$/,
  ],
  ['no subject', '{"id":7,"to":[]}', 7, /: subject mangler\.$/],
  [
    'a body of another kind',
    '{"id":"x","to":[],"subject":"","bodyText":3}',
    'x',
    /: bodyText skal være en tekst\.$/,
  ],
  [
    'an unknown composeType',
    '{"id":"x","to":[],"subject":"","composeType":"ny"}',
    'x',
    /: composeType skal være new, reply eller forward\.$/,
  ],
  [
    'attachments by name alone',
    '{"id":"x","to":[],"subject":"","attachments":["a.pdf"]}',
    'x',
    /: attachments\[0\] skal være et objekt\.$/,
  ],
  ['two faults', '{"id":"x","to":[{}]}', 'x', /: to\[0\]\.address mangler; subject mangler\.$/],
  [
    'many faults',
    `{"id":"x","subject":"","to":[${'{},'.repeat(9)}{}]}`,
    'x',
    /to\[4\]\.address mangler og 5 mere\.$/,
  ],
];

test.each(BAD)(
  'a bad line is answered in its place and the rest goes on: %s',
  async (_name, line, id, error) => {
    const { code, out, err } = await check(`${mailLine({ id: 'før' })}${line}\n${mailLine({ id: 'efter' })}`);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(objects(out)).toEqual([
      expect.objectContaining({ id: 'før', findings: [] }),
      { id, error: expect.stringMatching(error) },
      expect.objectContaining({ id: 'efter', findings: [] }),
    ]);
  },
);

test('errors come in English too', async () => {
  const { out } = await check('{"id":"x","to":[{}],"subject":""}\n', '--language', 'en');
  expect(objects(out)).toEqual([
    { id: 'x', error: 'line 1 does not have the shape it needs: to[0].address is missing.' },
  ]);
});

test('a bad line outweighs a block: exit 2', async () => {
  expect((await check(`${mailLine({ subject: CPR })}hej\n`)).code).toBe(2);
});

test('bytes that are no UTF-8 are an error, with the id where it can be read', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"id":"x","subject":"K'),
    Buffer.from([0xf8]),
    Buffer.from('re"}\n'),
  ]);
  const { code, out } = await check(bytes);
  expect(code).toBe(2);
  expect(objects(out)).toEqual([{ id: 'x', error: 'linje 1 er ikke gyldig UTF-8.' }]);
});

test('a list beyond all measure is refused before it is looked into', async () => {
  const { out } = await check(`{"id":"x","subject":"","to":[${'{},'.repeat(100_000)}{}]}\n`);
  expect(objects(out)).toEqual([
    { id: 'x', error: expect.stringContaining('to skal være en liste med højst 100000.') },
  ]);
});

test('deep nesting where a text should stand is an ordinary error', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const { out } = await check(`{"id":"x","to":[],"subject":${deep}}\n`);
  expect(objects(out)).toEqual([{ id: 'x', error: expect.stringContaining('subject skal være en tekst') }]);
});
