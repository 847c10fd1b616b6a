import { CPR, folderWith, kuvert } from './support';

/** Mails of an invented municipality; the number is the CPR office's own example. */
const mail = (subject: string, body: string, to = 'asta.opdigtet@gmail.com') =>
  `From: bokr@lillekoebing.example\r\nTo: ${to}\r\nSubject: ${subject}\r\n\r\n${body}\r\n`;
const MAILS = {
  'mails/1-nummer.eml': mail('Din sag', `Dit nummer er ${CPR}.`),
  'mails/under/2-bilag.eml': mail('Din sag', 'Se vedhæftede fil.'),
  'mails/3-intet.eml': mail('Møde', 'Vi ses på torsdag.'),
  'mails/4-kollega.eml': mail('Møde', 'Se vedhæftede fil.', 'asta@lillekoebing.example'),
};
const own = { organisation: { domains: ['lillekoebing.example'] } };

let folder: ReturnType<typeof folderWith>;
const made = (before: object, after: object, mails: Record<string, string> = MAILS) => {
  folder = folderWith({
    'a.json': JSON.stringify({ name: 'p', ...own, ...before }),
    'b.json': JSON.stringify({ name: 'p', ...own, ...after }),
    ...mails,
  });
  return [`${folder.at}/a.json`, `${folder.at}/b.json`] as const;
};
const withMails = () => ['--mails', `${folder.at}/mails`];
const compare = (...args: string[]) => kuvert(['policy', 'compare', ...args]);
afterEach(() => folder?.remove());

test('two that say the same', async () => {
  expect(await compare('toender', 'toender')).toEqual({
    code: 0,
    out: 'De to mailpolitikker siger det samme.\n',
    err: '',
  });
});

test('for people: each change on a line, and whether it is stricter', async () => {
  const department = { name: 'Teknik', mailboxes: ['teknik@lillekoebing.example'] };
  const [a, b] = made(
    { mode: 'enforce', replies: { target: { workingDays: 5 }, departments: [department] } },
    {
      mode: 'guide',
      rules: { health: { level: 'block' } },
      trace: 'on',
      replies: { target: { workingDays: 3 }, departments: [department] },
    },
  );
  expect(await compare(a, b)).toEqual({
    code: 0,
    out: [
      '4 ændringer:',
      '  løsere     Hvad Send gør: fra håndhæver til vejleder',
      '             Spor i mailen (x-kuvert): fra slukket til tændt',
      '  strengere  Reglen Helbred: fra advarsel til stop',
      '  strengere  Svar på henvendelser, arbejdsdage til at svare: fra 5 til 3 (gælder også 1 afdeling)',
      '',
    ].join('\n'),
    err: '',
  });
});

test('for programs, in English', async () => {
  const [a, b] = made({}, { rules: { health: { level: 'off' } } });
  const { code, out } = await compare(a, b, '--format', 'json', '--language', 'en');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    changes: [
      {
        path: 'rules.health.level',
        kind: 'changed',
        before: 'warn',
        after: 'off',
        strictness: 'looser',
        says: 'The rule Health: from warning to off',
      },
    ],
  });
});

describe('tried on mails', () => {
  test('those of which something else comes out are named, by their files alone', async () => {
    const [a, b] = made(
      {},
      { rules: { 'missing-attachment': { level: 'off' }, 'cpr-number': { level: 'warn' } } },
    );
    const { code, out, err } = await compare(a, b, ...withMails());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        '2 ændringer:',
        '  løsere     Reglen CPR-nummer: fra stop til advarsel',
        '  løsere     Reglen Glemt bilag: fra advarsel til slukket',
        '',
        '1-nummer.eml',
        '  niveau: stop → advarsel',
        '',
        '4-kollega.eml',
        '  niveau: advarsel → intet fundet',
        '  Send: spørger → siger intet',
        '  regler: − Glemt bilag',
        '',
        '2-bilag.eml',
        '  niveau: advarsel → intet fundet',
        '  Send: spørger → siger intet',
        '  regler: − Glemt bilag',
        '',
        '                           før   efter',
        '  Send stopper               0       0',
        '  Send spørger               3       1',
        '  Send siger intet           1       3',
        '  niveau: stop               1       0',
        '  niveau: advarsel           2       1',
        '  niveau: råd                0       0',
        '  niveau: intet fundet       1       3',
        '  CPR-nummer                 1       1',
        '  Glemt bilag                2       0',
        '',
        '4 mails undersøgt: 3 får et andet udfald.',
        '',
      ].join('\n'),
    );
  });

  test('the mode changes what Send does, though nothing else is found', async () => {
    const [a, b] = made({ mode: 'guide' }, { mode: 'enforce' });
    const { out } = await compare(a, b, ...withMails(), '--format', 'json');
    const { trial } = JSON.parse(out);
    const found = { level: 'block', channel: 'digital-post', rules: ['cpr-number'] };
    expect(trial).toMatchObject({
      mails: 4,
      unreadable: 0,
      changed: 1,
      rows: [{ mail: '1-nummer.eml', before: { ...found, send: 'ask' }, after: { ...found, send: 'stop' } }],
      totals: { before: { send: { ask: 3, stop: 0 } }, after: { send: { ask: 2, stop: 1 } } },
    });
  });

  test('a policy without own domains takes the sender’s, as in Outlook', async () => {
    const [a, b] = made({ organisation: {} }, {});
    const { out } = await compare(a, b, ...withMails(), '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ changes: [{ strictness: 'neither' }], trial: { changed: 0 } });
  });

  test('nothing of a mail is told but its file’s name, and only of those that change', async () => {
    const secret = { 'mails/9-hemmelig.eml': mail('Zebrafink', 'Zebrafink 12 34', 'zebra.fink@gmail.com') };
    const [a, b] = made({}, { rules: { 'cpr-number': { level: 'warn' } } }, { ...MAILS, ...secret });
    for (const format of ['table', 'json']) {
      const { out, err } = await compare(a, b, ...withMails(), '--format', format);
      expect(out).toContain('1-nummer.eml');
      expect(out + err).not.toMatch(/zebra|hemmelig|asta|opdigtet|070761|4285|mails\/|under\//i);
    }
  });

  test('what could not be read is counted, and the exit is 2', async () => {
    const bad = { 'mails/tom.eml': '', 'mails/side.html': '<p>Hej' };
    const [a, b] = made({}, { mode: 'enforce' }, { ...MAILS, ...bad });
    const { code, out } = await compare(a, b, ...withMails());
    expect(code).toBe(2);
    expect(out).toContain(
      '6 mails undersøgt: 1 får et andet udfald, 1 kunne ikke læses, 1 kun delvist undersøgt.\n',
    );
  });

  test('of many changed ones programs get the first 200, people all', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 230 }, (_, index) => [
        `mails/${index}.eml`,
        mail('Din sag', 'Se vedhæftede fil.'),
      ]),
    );
    const [a, b] = made({}, { rules: { 'missing-attachment': { level: 'off' } } }, many);
    const { trial } = JSON.parse((await compare(a, b, ...withMails(), '--format', 'json')).out);
    expect([trial.mails, trial.changed, trial.rows.length]).toEqual([230, 230, 200]);
    const { out } = await compare(a, b, ...withMails());
    expect(out.match(/\.eml$/gm)).toHaveLength(230);
  });
});

describe('what cannot be compared says why, and ends with 2', () => {
  test.each([
    ['one policy', ['A'], /netop to mailpolitikker/],
    ['three policies', ['A', 'A', 'A'], /netop to mailpolitikker/],
    ['one that is not there', ['A', 'hadersleb'], /"hadersleb" findes ikke/],
    ['one that is not in order', ['A', 'BAD'], /skal rettes ét sted:\n {2}mode: /],
    ['a folder that is not there', ['A', 'A', '--mails', 'NOWHERE'], /NOWHERE findes ikke/],
    ['a folder without mails', ['A', 'A', '--mails', 'EMPTY'], /EMPTY indeholder ingen/],
    ['mails that are left out', ['A', 'A', '--mails'], /--mails mangler sin værdi: en mappe med mails/],
    ['lines', ['A', 'A', '--format', 'ndjson'], /--format skal være table eller json/],
    ['a port', ['A', 'A', '--port', '1'], /--port hører ikke til "policy compare"/],
  ])('%s', async (_what, args, says) => {
    folder = folderWith({ A: '{}', BAD: '{"mode":"x"}', 'EMPTY/a.pdf': '%PDF' });
    const files = args.map((arg) => (/^[A-Z]+$/.test(arg) ? `${folder.at}/${arg}` : arg));
    const { code, err } = await compare(...files);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});
