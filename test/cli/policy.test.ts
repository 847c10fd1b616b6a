import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPolicy } from '../../src/hygiene/policy/read';
import { CPR, folderWith, kuvert, mailLine, objects } from './support';

let folder: ReturnType<typeof folderWith>;
beforeEach(() => {
  folder = folderWith({
    'god.json': JSON.stringify({ name: 'god', rules: { 'cpr-number': { level: 'warn' } } }),
    'slem.json': JSON.stringify({
      name: 'slem',
      mode: 'x',
      rules: { 'cpr-number': { level: 'stop' }, nope: {} },
    }),
    'halv.json': '{\n  "name": "halv",\n  "mode"\n}\n',
    'medmark.json': `\ufeff${JSON.stringify({ name: 'mark' })}`,
  });
});
afterEach(() => folder.remove());

const at = (name: string) => path.join(folder.at, name);

test.each(['default', 'haderslev', 'toender'])('%s ships and is in order', async (name) => {
  const { code, out, err } = await kuvert(['policy', 'check', name]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n')[0]).toBe(`Mailpolitikken "${name}" er i orden.`);
});

test('a file that is in order, with or without a byte order mark', async () => {
  expect((await kuvert(['policy', 'check', at('god.json')])).code).toBe(0);
  expect((await kuvert(['policy', 'check', at('medmark.json')])).code).toBe(0);
});

test('every problem of a bad file is listed with its path, and the exit is 1', async () => {
  const { code, out, err } = await kuvert(['policy', 'check', at('slem.json')]);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toContain(`Mailpolitikken "${at('slem.json')}" skal rettes 3 steder:\n`);
  for (const problem of ['mode', 'rules.cpr-number.level', 'rules.nope']) {
    expect(out).toMatch(new RegExp(`^ {2}${problem}: .+$`, 'm'));
  }
});

test('the same for programs, in English', async () => {
  const { code, out } = await kuvert([
    'policy',
    'check',
    at('slem.json'),
    '--format',
    'json',
    '--language',
    'en',
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    ok: false,
    problems: ['mode', 'rules.cpr-number.level', 'rules.nope'].map((where) => ({
      path: where,
      says: expect.any(String),
    })),
  });
  const good = await kuvert(['policy', 'check', at('god.json'), '--format', 'json']);
  expect(JSON.parse(good.out)).toEqual({ ok: true, problems: [] });
});

test('a file that is no JSON is a bad policy, and the place is named', async () => {
  const { code, out } = await kuvert(['policy', 'check', at('halv.json')]);
  expect(code).toBe(1);
  expect(out).toMatch(/\(hele filen\): Filen er ikke gyldig JSON/);
});

test.each([
  [
    'a name that neither ships nor is a file',
    'haderslv',
    /findes ikke: den er hverken en fil eller .*haderslev og toender/,
  ],
  ['a name from the prototype', 'constructor', /findes ikke/],
  ['a folder', '.', /kunne ikke læses \(EISDIR\)/],
])('%s is bad usage: exit 2', async (_name, reference, sentence) => {
  for (const args of [
    ['policy', 'check', reference],
    ['policy', 'show', reference],
    ['check', '--policy', reference, '-'],
  ]) {
    const { code, out, err } = await kuvert(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
  }
});

test.each(['default', 'haderslev', 'toender'])(
  'show prints the whole of %s, and reading it gives the same',
  async (name) => {
    const { code, out } = await kuvert(['policy', 'show', name]);
    expect(code).toBe(0);
    const shown = JSON.parse(out);
    expect(Object.keys(shown.rules)).toEqual(expect.arrayContaining(['cpr-number', 'missing-attachment']));
    expect(readPolicy(shown)).toEqual({ policy: shown });
  },
);

test('show fills what a file leaves out, and refuses a bad one with every problem', async () => {
  const good = await kuvert(['policy', 'show', at('god.json')]);
  expect(JSON.parse(good.out)).toMatchObject({
    name: 'god',
    mode: 'guide',
    rules: { 'missing-attachment': {} },
  });
  const bad = await kuvert(['policy', 'show', at('slem.json')]);
  expect({ code: bad.code, out: bad.out }).toEqual({ code: 2, out: '' });
  expect(bad.err).toContain('rules.nope');
});

test('figures by employee: shown as off or on, and in the schema', async () => {
  const off = await kuvert(['policy', 'show', 'haderslev']);
  expect(JSON.parse(off.out).replies).toMatchObject({ figuresByEmployee: false });
  writeFileSync(at('god.json'), JSON.stringify({ name: 'god', replies: { figuresByEmployee: true } }));
  const on = await kuvert(['policy', 'show', at('god.json')]);
  expect(JSON.parse(on.out).replies).toMatchObject({ figuresByEmployee: true });
  expect((await kuvert(['policy', 'schema'])).out).toContain('"figuresByEmployee"');
});

test('schema is JSON Schema', async () => {
  const { code, out } = await kuvert(['policy', 'schema']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { rules: {} } });
});

test('check works by a file, and a shipped name wins over a file of that name', async () => {
  const stdin = mailLine({ bodyText: `CPR ${CPR}` });
  const byFile = await kuvert(['check', '--policy', at('god.json'), '-'], { stdin });
  expect(byFile.code).toBe(0);
  expect(objects(byFile.out)).toMatchObject([{ findings: [{ level: 'warn' }] }]);
  writeFileSync(at('haderslev'), '{');
  expect((await kuvert(['check', '--policy', 'haderslev', '-'], { stdin })).code).toBe(1);
});

test('--policy default is the default: the domain of from is internal', async () => {
  const stdin = mailLine({ to: [{ address: 'x@lillekoebing.example' }] });
  const { out } = await kuvert(['check', '--policy', 'default', '-'], { stdin });
  expect(objects(out)).toMatchObject([{ recipients: [{ kind: 'internal' }] }]);
});
