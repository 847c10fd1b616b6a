import { folderWith, kuvert } from './support';

const POLICY = {
  name: 'egen',
  organisation: { name: 'Fjordby Kommune', domains: ['fjordby.example'] },
  signature: {
    forms: {
      da: {
        lines: ['{displayName}', '{department}', 'Direkte {businessPhone}', '{mail}'],
        reply: ['{displayName}'],
        greetings: ['Venlig hilsen'],
      },
      en: { lines: ['{displayName}', 'Direct {businessPhone}'], greetings: [] },
    },
    departments: [
      { name: 'Byg og\u202eHavn\u001b[31m', mailboxes: ['byg@fjordby.example'] },
      { name: 'Vagten', forms: { da: { lines: ['{organisation}'] } } },
    ],
    font: { family: 'Verdana' },
    campaign: {
      text: 'Åbent hus',
      link: 'https://fjordby.example/hus',
      from: '2026-11-16',
      to: '2026-12-12',
    },
  },
};

let folder: ReturnType<typeof folderWith>;
const check = (signature: object, ...more: string[]) => {
  folder = folderWith({ 'egen.json': JSON.stringify({ ...POLICY, signature }) });
  return kuvert(['policy', 'check', `${folder.at}/egen.json`, ...more]);
};
afterEach(() => folder?.remove());

const PLAIN = { ...POLICY.signature, departments: [{ name: 'Byg', mailboxes: ['byg@fjordby.example'] }] };

test('a good policy shows its signature: each language, a new mail and a reply, everybody and each department', async () => {
  const { code, out, err } = await check(PLAIN);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [verdict, title, ...blocks] = out.trimEnd().split('\n\n');
  expect(verdict).toMatch(/er i orden\.$/);
  expect(title).toBe('Signaturen for en opdigtet medarbejder:');
  const person = [
    '  Anne Eksempel',
    '  Eksempelafdelingen',
    '  Direkte 00 00 00 01',
    '  anne.eksempel@fjordby.example',
  ];
  expect(blocks).toEqual([
    'På dansk, ny mail\n  Venlig hilsen',
    person.join('\n'),
    'På dansk, svar og videresendt mail\n  Venlig hilsen',
    '  Anne Eksempel',
    'På engelsk, ny mail\n  Anne Eksempel\n  Direct 00 00 00 01',
    'På engelsk, svar og videresendt mail\n  Anne Eksempel\n  Direct 00 00 00 01',
    'På dansk, ny mail, afdelingen Byg\n  Venlig hilsen',
    '  Anne Eksempel\n  Byg\n  Direkte 00 00 00 01\n  byg@fjordby.example',
    'På dansk, svar og videresendt mail, afdelingen Byg\n  Venlig hilsen',
    '  Anne Eksempel',
    'På engelsk, ny mail, afdelingen Byg\n  Anne Eksempel\n  Direct 00 00 00 01',
    'På engelsk, svar og videresendt mail, afdelingen Byg\n  Anne Eksempel\n  Direct 00 00 00 01',
    'I nye mails fra 2026-11-16 til 2026-12-12 står der nedenunder:\n  Åbent hus https://fjordby.example/hus',
  ]);
});

test('in English too', async () => {
  const { out } = await check(PLAIN, '--language', 'en');
  expect(out).toContain('The signature of an invented employee:\n\nIn Danish, new mail\n');
  expect(out).toContain('In English, reply and forwarded mail, department Byg\n');
});

test('the same for programs', async () => {
  const { out } = await check(PLAIN, '--format', 'json');
  const { preview, ...rest } = JSON.parse(out);
  expect(rest).toEqual({ ok: true, problems: [] });
  expect(preview).toHaveLength(8);
  expect(preview[0]).toEqual({
    language: 'da',
    composeType: 'new',
    text: 'Venlig hilsen\n\nAnne Eksempel\nEksempelafdelingen\nDirekte 00 00 00 01\nanne.eksempel@fjordby.example',
  });
  expect(preview[7]).toMatchObject({ language: 'en', composeType: 'reply', department: 'Byg' });
});

test('one that nobody can sign with is said to be none', async () => {
  const { out } = await check({ ...PLAIN, forms: { da: { lines: ['Kommunen'] } } });
  expect(out).toContain('På dansk, ny mail\n  (ingen)\n');
});

test('what could move a terminal’s cursor is a bad policy, or is made printable', async () => {
  const bad = await check(POLICY.signature);
  expect(bad.code).toBe(1);
  const departments = [{ name: 'Byg og\u202eHavn' }];
  const { code, out } = await check({ ...PLAIN, departments });
  expect(code).toBe(0);
  expect(out).toContain('afdelingen Byg og·Havn\n');
});

test('a policy without a manual, and a bad one, have no preview', async () => {
  folder = folderWith({
    'uden.json': '{"name":"uden"}',
    'slem.json': JSON.stringify({ ...POLICY, mode: 'x', signature: PLAIN }),
  });
  const none = await kuvert(['policy', 'check', `${folder.at}/uden.json`]);
  expect(none.out).toMatch(/^[^\n]+ er i orden\.\n$/);
  const bad = await kuvert(['policy', 'check', `${folder.at}/slem.json`, '--format', 'json']);
  expect(JSON.parse(bad.out)).toEqual({ ok: false, problems: [expect.objectContaining({ path: 'mode' })] });
});

test.each(['haderslev', 'toender'])('%s shows its own', async (name) => {
  const { out } = await kuvert(['policy', 'check', name]);
  expect(out).toContain('På dansk, ny mail\n  Venlig hilsen\n\n  Anne Eksempel\n  Konsulent\n');
  expect(out).toContain('00 00 00 00');
  expect(out).toMatch(/\n\nHovednummeret er kun en pladsholder: [^\n]+\n$/);
});
