import { Readable } from 'node:stream';
import { html, LINES, line, MANUAL, PROFILE, signature } from './signatures';
import { folderWith, kuvert, objects } from './support';

test('a signature as the manual says, exactly in the shape of design/cli.md', async () => {
  const { code, out, err } = await signature(line());
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe('{"id":"a","compliant":true,"faults":[]}\n');
});

test.each<[name: string, changes: Record<string, unknown>, faults: object[]]>([
  [
    'a line that is missing',
    { html: html(LINES.filter((one) => one !== 'Konsulent')) },
    [{ code: 'missing', field: 'jobTitle' }],
  ],
  [
    'a changed number',
    { html: html(LINES.map((one) => one.replace('00 01', '99 99'))) },
    [{ code: 'wrong', field: 'businessPhone' }],
  ],
  ['no signature', { html: '<p>Hej med dig</p>' }, [{ code: 'none' }]],
  ['another font', { html: html(LINES, 'font-family: Georgia; color: #000000') }, [{ code: 'font' }]],
  ['another colour', { html: html(LINES, 'font-family: Verdana; color: #ff0000') }, [{ code: 'colour' }]],
  ['a field that the profile has as null', { profile: { ...PROFILE, mobilePhone: null } }, []],
  [
    'a manual without the main number',
    {
      manual: { fields: MANUAL.fields, font: 'Verdana', mainNumber: null },
      html: html(LINES.filter((one) => one !== '00 00 00 00')),
    },
    [],
  ],
  ['a reply', { composeType: 'reply' }, []],
])('%s', async (_name, changes, faults) => {
  const { code, out } = await signature(line(changes));
  expect(code).toBe(0);
  expect(objects(out)).toEqual([{ id: 'a', compliant: faults.length === 0, faults }]);
});

test('faults other than missing and wrong name no field, and each is said once', async () => {
  const shuffled = [LINES[4], LINES[1], LINES[5], LINES[0], LINES[3], LINES[2]] as string[];
  const { out } = await signature(line({ html: html(shuffled) }));
  expect(objects(out)[0]?.faults).toEqual([{ code: 'order' }]);
});

describe('the manual', () => {
  const policy = {
    name: 'egen',
    organisation: { name: 'Fjordby Kommune', domains: ['kommune.example'] },
    signature: {
      forms: { da: { lines: ['{displayName}', '{jobTitle}'], reply: ['{displayName}', '{department}'] } },
      departments: [
        {
          name: 'Vagten',
          mailboxes: ['vagten@kommune.example'],
          forms: { da: { lines: ['{department}', '{mail}'] } },
        },
      ],
      font: { family: 'Verdana' },
    },
  };
  let folder: ReturnType<typeof folderWith>;
  beforeAll(() => {
    folder = folderWith({ 'egen.json': JSON.stringify(policy), 'uden.json': '{}' });
  });
  afterAll(() => folder.remove());
  const by = (file: string) => ['--policy', `${folder.at}/${file}`];
  const judged = async (changes: Record<string, unknown>) =>
    objects((await signature(line({ manual: undefined, ...changes }), ...by('egen.json'))).out)[0];

  test('is the policy’s where the line has none', async () => {
    expect(await judged({ html: html(['Anne Eksempel', 'Konsulent']) })).toMatchObject({ compliant: true });
    expect(await judged({ html: html(['Anne Eksempel']) })).toMatchObject({
      faults: [{ code: 'missing', field: 'jobTitle' }],
    });
  });

  test('has a form of its own for replies', async () => {
    const reply = { html: html(['Anne Eksempel', 'Borgerservice']), composeType: 'reply' };
    expect(await judged(reply)).toMatchObject({ compliant: true });
    expect(await judged({ ...reply, composeType: 'new' })).toMatchObject({ compliant: false });
  });

  test('of a shared mailbox is its department’s', async () => {
    const profile = { ...PROFILE, mail: 'vagten@kommune.example' };
    expect(await judged({ profile, html: html(['Vagten', 'vagten@kommune.example']) })).toMatchObject({
      compliant: true,
    });
  });

  test('of the line overrides the policy’s', async () => {
    const { out } = await signature(line(), ...by('egen.json'));
    expect(objects(out)).toMatchObject([{ compliant: true }]);
  });

  test.each([[[]], [['--policy', 'default']]])(
    'without any (%j) a line is a bad one, and the rest goes on',
    async (more) => {
      const { code, out, err } = await signature(line({ manual: undefined }) + line({ id: 2 }), ...more);
      expect({ code, err }).toEqual({ code: 2, err: '' });
      expect(objects(out)).toEqual([
        {
          id: 'a',
          error: expect.stringMatching(/^linje 1 kan ikke undersøges: hverken linjen eller mailpolitikken/),
        },
        { id: 2, compliant: true, faults: [] },
      ]);
    },
  );

  test('of a policy without one is none', async () => {
    expect((await signature(line({ manual: null }), ...by('uden.json'))).code).toBe(2);
  });

  test('of a shipped policy holds', async () => {
    const { code, out } = await signature(line({ manual: undefined }), '--policy', 'haderslev');
    expect(code).toBe(0);
    expect(objects(out)).toMatchObject([{ compliant: false }]);
  });
});

describe('a bad line is answered in its place', () => {
  test.each<[name: string, bad: string, id: unknown, error: RegExp]>([
    ['no JSON', 'hej', null, /^linje 2 er ikke gyldig JSON\.$/],
    ['half a line', '{"id":"x7","profile":{"displayNa', 'x7', /ikke gyldig JSON/],
    ['a list', '[]', null, /ét JSON-objekt/],
    ['no html', line({ id: 7, html: undefined }).trim(), 7, /: html mangler\.$/],
    ['no profile', line({ profile: undefined }).trim(), 'a', /: profile mangler\.$/],
    ['nobody', line({ profile: {} }).trim(), 'a', /: profile\.displayName mangler\.$/],
    [
      'a number as a title',
      line({ profile: { ...PROFILE, jobTitle: 5 } }).trim(),
      'a',
      /: profile\.jobTitle skal være en tekst\.$/,
    ],
    ['an unknown composeType', line({ composeType: 'svar' }).trim(), 'a', /new, reply eller forward/],
    [
      'an unknown field',
      line({ manual: { ...MANUAL, fields: ['Anne'] } }).trim(),
      'a',
      /: manual\.fields\[0\] skal være displayName, .* eller mail\.$/,
    ],
    ['a manual without a font', line({ manual: { fields: [] } }).trim(), 'a', /: manual\.font mangler\.$/],
    [
      'fields beyond all measure',
      line({ manual: { font: 'Verdana', fields: Array(100_001).fill('mail') } }).trim(),
      'a',
      /: manual\.fields skal være en liste med højst 100000\.$/,
    ],
    [
      'an html beyond all measure',
      line({ html: 'x'.repeat(20_000_001) }).trim(),
      'a',
      /over 20 millioner tegn/,
    ],
  ])('%s', async (_name, bad, id, error) => {
    const { code, out, err } = await signature(`${line({ id: 'før' })}${bad}\n${line({ id: 'efter' })}`);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(objects(out)).toEqual([
      { id: 'før', compliant: true, faults: [] },
      { id, error: expect.stringMatching(error) },
      { id: 'efter', compliant: true, faults: [] },
    ]);
  });

  test('standard input that cannot be read is one sentence and exit 2', async () => {
    const stdin = new Readable({
      read: () => stdin.destroy(Object.assign(new Error('x'), { code: 'EISDIR' })),
    });
    expect(await kuvert(['signature', '-'], { stdin })).toMatchObject({
      code: 2,
      err: expect.stringContaining('(EISDIR)'),
    });
  });
});
