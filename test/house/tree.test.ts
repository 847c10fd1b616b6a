import { breachesOfTone, differencesOfLanguages } from './texts';
import {
  longFiles,
  looseDependencies,
  machineNames,
  oddNames,
  strangersAtTheTop,
  unexplainedDependencies,
} from './tree';

/** The walls round texts and tree, tried on small trees that break them. */

describe('texts', () => {
  const inTexts = (text: string) =>
    breachesOfTone({ 'src/ui/texts.ts': `export const a = ${JSON.stringify(text)}` });

  test.each(['Husk det nu!', 'Der skete en fejlkode', 'Ukendt entitet'])('“%s” is told', (text) => {
    expect(inTexts(text)).toHaveLength(1);
  });

  test('calm ones, and other files, are not', () => {
    expect(inTexts('Intet at bemærke. Identiteten er kendt.')).toEqual([]);
    expect(breachesOfTone({ 'src/ui/a.ts': 'export const a = "!"' })).toEqual([]);
  });

  test.each([
    ['a key that one language lacks', { a: 'x', b: 'y' }, { a: 'x' }],
    ['a gap that one language lacks', { a: '{n} ting' }, { a: 'things' }],
    ['a form that one language lacks', { a: ['{n} ting', '{n} ting'] }, { a: ['{n} thing'] }],
    ['an empty text', { a: '' }, { a: '' }],
    ['other arguments', { a: (x: string) => x }, { a: () => 'x' }],
    ['a whole language', { a: 'x' }, undefined],
  ])('%s is told', (_what, da, en) => {
    expect(differencesOfLanguages(da, en)).toHaveLength(1);
  });

  test('the same keys and gaps in another order are fine', () => {
    expect(
      differencesOfLanguages({ a: '{x} og {y}', b: { c: 'z' } }, { b: { c: 'q' }, a: '{y} and {x}' }),
    ).toEqual([]);
  });
});

describe('the tree', () => {
  test('a stranger at the top is told', () => {
    expect(
      strangersAtTheTop({ 'src/a.ts': '', 'notes/a.md': '', 'jest.config.js': '', '.gitignore': '' }),
    ).toEqual(['notes', 'jest.config.js']);
  });

  test('names that are not kebab-case are told', () => {
    const good = ['src/a-b/c.test.ts', 'README.md', '.ci/run', '.biome.json', 'test/corpus/mail-2.eml'];
    const bad = ['src/A.ts', 'src/a_b.ts', 'src/fooBar/c.ts', 'src/a--b.ts'];
    const files = Object.fromEntries([...good, ...bad].map((file) => [file, '']));
    expect(oddNames(files)).toEqual(bad);
  });

  test('long files are told, other long things are not', () => {
    const long = '\n'.repeat(251);
    expect(longFiles({ 'src/a.ts': long, 'test/a.md': long, 'src/b.ts': '\n'.repeat(250) })).toEqual([
      'src/a.ts has 251 lines',
    ]);
  });

  test.each([
    ['a path', ['see ', '/wo', 'rk/main']],
    ['a home folder', ['"', '/ho', 'me/anna/x"']],
    ['a home folder of Windows', ['C:\\', 'Users\\anna']],
    ['a registry', ['https://registry.', 'npmjs.org/a']],
  ])('%s of this machine is told', (_what, parts) => {
    expect(machineNames({ 'a.md': `fine\n${parts.join('')}` })).toEqual(['a.md:2']);
  });

  test.each(['https://a.dk/home/x', 'src/work/a', '~/tmp/x', 'a/tmp/b', '*/tmp/a'])(
    '%s is no such path',
    (text) => {
      expect(machineNames({ 'a.md': text })).toEqual([]);
    },
  );

  test('a dependency without a row in the table is told', () => {
    const packageJson = JSON.stringify({
      dependencies: { react: '1', zod: '1' },
      devDependencies: { jest: '1' },
    });
    const readme = '`zod` in a sentence\n| `react`, `react-dom` | screens |\n| tests | `jest` |';
    expect(unexplainedDependencies(packageJson, readme)).toEqual(['zod', 'jest']);
  });

  test.each(['^1.0.0', 'git+ssh://git.example.dk/a.git', 'https://example.dk/a.tgz', 'file:../a', 'latest'])(
    'a dependency asked for as %s is told',
    (version) => {
      const packageJson = JSON.stringify({ dependencies: { a: version } });
      expect(looseDependencies(packageJson, '{"packages":{}}')).toEqual([`a: ${version}`]);
    },
  );

  test.each([
    ['without a checksum', { version: '1.0.0' }],
    ['from git', { version: 'git+ssh://git.example.dk/a.git#0' }],
    ['from an address', { version: '1.0.0', integrity: 'x', resolved: 'https://example.dk/a.tgz' }],
    ['from a folder', { version: '1.0.0', integrity: 'x', link: true }],
  ])('a package locked %s is told', (_how, locked) => {
    const lock = JSON.stringify({ packages: { '': {}, 'node_modules/a': locked } });
    expect(looseDependencies('{}', lock)).toEqual(['node_modules/a']);
  });
});
