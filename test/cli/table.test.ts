import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { defaultPolicy } from '../../src/hygiene/policy/shipped/default';
import { rules } from '../../src/hygiene/rules';
import { CPR, folderWith, kuvert, mailLine } from './support';

const table = (stdin: string, ...more: string[]) =>
  kuvert(['check', '--format', 'table', ...more, '-'], { stdin });
const MAIL = mailLine({
  subject: `Vedr. ${CPR}`,
  bodyText: `Kære Asta\n\nNr. ${CPR} og igen\n${CPR}`,
  cc: [{ address: 'pool@lillekoebing.example' }],
});

test('one number in three places is one block, masked, with its reasons, the channel and the recipients', async () => {
  const { code, out, err } = await table(MAIL);
  expect(out).toBe(`linje 1 (a)
  Blokerer  CPR-nummer · sikkert
            i emnet; i teksten, linje 3; i teksten, linje 4
            ••••••-••••
            Datoen og kontrolcifferet passer.
            Emnet bliver ikke krypteret, heller ikke når mailen sendes sikkert.
  Kanal: Digital Post, på grund af CPR-nummer til borger
  Modtagere: borger (1), egen organisation (1)
  Personer, der omtales med nummer: 1

1 mail undersøgt: 1 blokeres.
`);
  expect({ code, err }).toEqual({ code: 1, err: '' });
});

test('the same in English, revealed', async () => {
  const { out } = await table(MAIL, '--language', 'en', '--reveal');
  expect(out).toContain('Blocks    CPR number · certain');
  expect(out).toContain(`in the subject; in the text, line 3; in the text, line 4\n            ${CPR}\n`);
  expect(out).toContain(
    'Recipients: asta.opdigtet@gmail.com (citizen), pool@lillekoebing.example (own organisation)',
  );
  expect(out).toContain('1 mail checked: 1 blocked.');
});

test('nothing found is one calm line', async () => {
  const { out } = await table(mailLine());
  expect(out).toBe(`linje 1 (a)
  Intet at bemærke.
  Kanal: almindelig mail
  Modtagere: borger (1)

1 mail undersøgt: intet at bemærke.
`);
});

const READ_THE_BODY = rules.filter(
  ({ name, needs, uses = [] }) =>
    defaultPolicy.rules[name]?.level !== 'off' && [...needs, ...uses].includes('body'),
).length;

test.each([
  ['a body that was not read', { bodyText: undefined }, `tekst ikke læst (${READ_THE_BODY} regler)`],
  [
    'attachments that nobody opened',
    { attachments: [{ name: 'a.pdf' }, { name: 'b.pdf' }] },
    'indholdet af 2 bilag',
  ],
])('not looked at is not clean: %s', async (_name, changes, unchecked) => {
  const { out } = await table(mailLine(changes));
  expect(out).toContain('  Intet at bemærke i det, der er undersøgt.\n');
  expect(out).toContain(`  Ikke undersøgt: ${unchecked}\n`);
  expect(out).toContain('1 mail undersøgt: 1 kun delvist undersøgt.');
});

test('a line that could not be read stands in its place and in the sum', async () => {
  const { code, out } = await table(`x\n${mailLine()}`);
  expect(out).toMatch(/^linje 1 er ikke gyldig JSON\.\n {2}Ikke undersøgt\n\nlinje 2 \(a\)\n/);
  expect(out).toMatch(/\n1 mail undersøgt: 1 kunne ikke læses\.\n$/);
  expect(code).toBe(2);
});

test('many places are counted, not listed', async () => {
  const { out } = await table(mailLine({ bodyText: `${CPR}\n`.repeat(40) }));
  expect(out).toContain('linje 5; og 35 steder til');
  expect(out.length).toBeLessThan(800);
});

test.each([40, 60, 200])('lines keep to a terminal of %i columns', async (columns) => {
  const { out } = await kuvert(['check', '--format', 'table', '-'], { stdin: MAIL, terminal: { columns } });
  const longest = Math.max(
    ...stripVTControlCharacters(out)
      .split('\n')
      .map((line) => line.length),
  );
  expect(longest).toBeLessThanOrEqual(columns);
});

test('colours only on a terminal, and not where NO_COLOR is set or the terminal has none', async () => {
  const terminal = { columns: 80 };
  const coloured = async (given: object) =>
    (await kuvert(['check', '--format', 'table', '-'], { stdin: MAIL, ...given })).out.includes('\u001b[');
  expect(await coloured({ terminal })).toBe(true);
  expect(await coloured({})).toBe(false);
  expect(await coloured({ terminal, env: { NO_COLOR: '1' } })).toBe(false);
  expect(await coloured({ terminal, env: { TERM: 'dumb' } })).toBe(false);
});

test('what comes from outside cannot steer the terminal', async () => {
  const { out } = await table(
    mailLine({ id: 'a\u001b[2J\u202eb', to: [{ address: 'x\u001b]0;y\u0007@gmail.com' }] }),
    '--reveal',
  );
  expect(['\u001b', '\u0007', '\u202e'].filter((sign) => out.includes(sign))).toEqual([]);
  expect(out).toContain('linje 1 (a·[2J·b)');
});

describe('the channel, by the policy: which, why, and who forces it', () => {
  const eml = (to: string, ...headers: string[]) =>
    [`From: anna@haderslev.dk`, `To: ${to}`, 'Subject: Svar', ...headers, '', `CPR ${CPR}`].join('\r\n');
  const folder = folderWith({
    'citizen.eml': eml('asta@gmail.com'),
    'mixed.eml': eml('bo@haderslev.dk, asta@gmail.com, bo@aabenraa.dk, bo@vvs.example'),
    'authority.eml': eml('bo@aabenraa.dk'),
    'marked.eml': eml('bo@aabenraa.dk', 'X-Send-Sikkert: ja'),
    'colleague.eml': eml('bo@haderslev.dk'),
    'loose.json': JSON.stringify({
      organisation: { domains: ['haderslev.dk'] },
      channels: {
        citizen: { with: 'secure-mail' },
        'secure-mail': [{ header: { name: 'x-send-sikkert', value: 'ja' } }],
      },
    }),
  });
  afterAll(() => folder.remove());
  const at = (name: string) => path.join(folder.at, name);

  test.each([
    ['citizen.eml', 'haderslev', 'Digital Post, på grund af CPR-nummer til borger'],
    ['mixed.eml', 'haderslev', 'Digital Post, på grund af CPR-nummer til borger, virksomhed'],
    ['authority.eml', 'haderslev', 'Send sikkert, på grund af CPR-nummer til myndighed'],
    ['colleague.eml', 'haderslev', 'almindelig mail'],
    ['citizen.eml', 'loose.json', 'Send sikkert, på grund af CPR-nummer til borger'],
    ['authority.eml', 'loose.json', 'Send sikkert, på grund af CPR-nummer til myndighed'],
    ['marked.eml', 'loose.json', 'Send sikkert, på grund af CPR-nummer til myndighed, og der er den'],
  ])('%s by %s: %s', async (file, policy, channel) => {
    const by = policy.endsWith('.json') ? at(policy) : policy;
    const { out } = await kuvert(['check', '--policy', by, at(file)]);
    expect(out).toContain(`  Kanal: ${channel}\n`);
  });

  test('what is on its channel is no block any more', async () => {
    const code = async (file: string) =>
      (await kuvert(['check', '--policy', at('loose.json'), at(file)])).code;
    expect([await code('authority.eml'), await code('marked.eml')]).toEqual([1, 0]);
  });
});
