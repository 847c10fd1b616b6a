import { languageOf, readArguments } from '../../src/cli/arguments';
import { BadUsage } from '../../src/cli/io';
import { kuvert } from './support';

test.each([
  [
    'all of check',
    ['check', '--policy', 'haderslev', '--format=json', '--reveal', 'a.eml', 'b'],
    { do: 'check', policy: 'haderslev', format: 'json', reveal: true, files: ['a.eml', 'b'] },
  ],
  ['standard input', ['check', '-'], { do: 'check', reveal: false, files: [] }],
  ['options after files', ['check', 'a.eml', '--reveal'], { do: 'check', reveal: true, files: ['a.eml'] }],
  [
    'a file that looks like an option',
    ['check', '--', '-a.eml'],
    { do: 'check', reveal: false, files: ['-a.eml'] },
  ],
  ['signature', ['signature', '-'], { do: 'signature' }],
  [
    'all of signature',
    ['signature', '--policy', 'haderslev', '--format', 'table', '-'],
    { do: 'signature', policy: 'haderslev', format: 'table' },
  ],
  ['absence', ['absence', '-'], { do: 'absence' }],
  [
    'all of absence',
    ['absence', '--policy', 'haderslev', '--format', 'json', '-'],
    { do: 'absence', policy: 'haderslev', format: 'json' },
  ],
  ['a policy file', ['policy', 'check', 'p.json'], { do: 'policy check', policy: 'p.json', format: 'table' }],
  [
    'policy check for programs',
    ['policy', 'check', 'x', '--format', 'json'],
    { do: 'policy check', policy: 'x', format: 'json' },
  ],
  ['policy show', ['policy', 'show', 'default'], { do: 'policy show', policy: 'default' }],
  ['policy schema', ['policy', 'schema', '--language', 'en'], { do: 'policy schema' }],
  [
    'two policies',
    ['policy', 'compare', 'a', 'b', '--mails', 'm'],
    { do: 'policy compare', before: 'a', after: 'b', mails: 'm', format: 'table' },
  ],
  [
    'two policies for programs',
    ['policy', 'compare', 'a', 'b', '--format=json'],
    { do: 'policy compare', before: 'a', after: 'b', format: 'json' },
  ],
  ['a new policy', ['policy', 'edit'], { do: 'policy edit', port: 0 }],
  [
    'all of policy edit',
    ['policy', 'edit', 'a.json', '--mails', 'm', '--port', '4000'],
    { do: 'policy edit', policy: 'a.json', mails: 'm', port: 4000 },
  ],
  ['help before all else', ['check', '--help'], { do: 'help' }],
  ['short help', ['-h'], { do: 'help' }],
  ['version', ['--version'], { do: 'version' }],
])('reads %s', (_name, args, request) => {
  expect(readArguments(args)).toEqual(request);
});

test.each([
  [
    'nothing',
    [],
    /Skriv, hvad Kuvert skal gøre: check, signature, absence, inquiry, promise, replies, policy eller doctor/,
  ],
  [
    'a command of a later issue',
    ['rapport', '-'],
    /"rapport" findes ikke. Kommandoerne er check, signature, absence, inquiry, promise, replies, policy og doctor/,
  ],
  ['no file', ['check'], /hvilke filer/],
  ['- beside files', ['check', '-', 'a.eml'], /ikke begge dele/],
  ['an unknown option', ['check', '--polcy', 'x', 'a.eml'], /--polcy findes ikke/],
  ['an unknown short option', ['check', '-x', 'a.eml'], /-x findes ikke/],
  [
    'a value that is missing',
    ['check', 'a.eml', '--policy'],
    /--policy mangler sin værdi: et navn eller en fil/,
  ],
  ['an empty value', ['check', '--policy=', 'a.eml'], /--policy mangler sin værdi/],
  [
    'an option where a value should stand',
    ['check', '--policy', '--reveal', 'a.eml'],
    /--policy mangler sin værdi/,
  ],
  ['a value that is not wanted', ['check', '--reveal=ja', 'a.eml'], /--reveal skal ikke have en værdi/],
  ['an unknown format', ['check', '--format', 'xml', 'a.eml'], /--format skal være table, json eller ndjson/],
  [
    'a format of another command',
    ['policy', 'check', 'x', '--format', 'ndjson'],
    /--format skal være table eller json/,
  ],
  ['an unknown language', ['check', '--language', 'sv', 'a.eml'], /--language skal være da eller en/],
  [
    'an option of another command',
    ['policy', 'show', 'x', '--reveal'],
    /--reveal hører ikke til "policy show"/,
  ],
  [
    'signature of nothing',
    ['signature'],
    /"signature" læser kun NDJSON fra standard input: skriv - til sidst/,
  ],
  ['signature of a file', ['signature', 'a.eml'], /læser kun NDJSON/],
  ['signature of more than one stream', ['signature', '-', '-'], /læser kun NDJSON/],
  ['signature with --reveal', ['signature', '--reveal', '-'], /--reveal hører ikke til "signature"/],
  ['absence of nothing', ['absence'], /"absence" læser kun NDJSON fra standard input: skriv - til sidst/],
  ['absence of a file', ['absence', 'a.ndjson'], /"absence" læser kun NDJSON/],
  ['absence with --reveal', ['absence', '--reveal', '-'], /--reveal hører ikke til "absence"/],
  ['inquiry of a file', ['inquiry', 'a.ndjson'], /"inquiry" læser kun NDJSON/],
  ['promise of nothing', ['promise'], /"promise" læser kun NDJSON/],
  ['promise with --reveal', ['promise', '--reveal', '-'], /--reveal hører ikke til "promise"/],
  ['absence in an unknown format', ['absence', '--format', 'xml', '-'], /table, json eller ndjson/],
  ['policy alone', ['policy'], /policy check, policy show eller policy schema/],
  ['an unknown policy command', ['policy', 'list'], /"policy list" findes ikke/],
  ['policy check of nothing', ['policy', 'check'], /netop én mailpolitik/],
  ['policy check of two', ['policy', 'check', 'a', 'b'], /netop én mailpolitik/],
  ['doctor of no address', ['doctor', 'mail.example.dk'], /netop én https-adresse/],
  ['policy schema of something', ['policy', 'schema', 'a'], /ikke have mere med/],
  ['a name from the prototype', ['toString'], /"toString" findes ikke/],
])('refuses %s', (_name, args, sentence) => {
  expect(() => readArguments(args)).toThrow(BadUsage);
  expect(() => readArguments(args)).toThrow(sentence);
});

test('speaks Danish unless English is asked for, also in complaints', () => {
  expect(languageOf(['check'])).toBe('da');
  expect(languageOf(['check', '--language', 'klingon'])).toBe('da');
  expect(() => readArguments(['check', '--nope', '--language', 'en'])).toThrow('There is no option --nope.');
});

test('bad usage is one sentence with a hint on standard error, and exit 2', async () => {
  const { code, out, err } = await kuvert(['chek', 'a.eml']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe(
    'kuvert: Kommandoen "chek" findes ikke. Kommandoerne er check, signature, absence, inquiry, promise, replies, policy og doctor. Prøv: kuvert --help\n',
  );
});

test.each(['da', 'en'])(
  'help names every command, option and the policies that ship (%s)',
  async (language) => {
    const { code, out } = await kuvert(['--help', '--language', language]);
    expect(code).toBe(0);
    for (const word of [
      '--policy',
      '--format',
      '--reveal',
      '--language',
      '--version',
      'kuvert signature',
      'kuvert absence',
      'kuvert policy check',
      'kuvert doctor',
      '--ca',
      'haderslev',
      'toender',
      'default',
    ]) {
      expect(out).toContain(word);
    }
  },
);

test('version', async () => {
  expect(await kuvert(['--version'])).toEqual({ code: 0, out: '0.0.0-test\n', err: '' });
});
