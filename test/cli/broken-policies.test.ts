import { chmodSync } from 'node:fs';
import path from 'node:path';
import { BROKEN_FORMS } from './broken-policy-forms';
import { BROKEN_VALUES } from './broken-policy-values';
import { folderWith, kuvert } from './support';

let folder: ReturnType<typeof folderWith>;
beforeEach(() => {
  folder = folderWith({ 'god.json': '{}' });
});
afterEach(() => folder.remove());

const BROKEN = [...BROKEN_FORMS, ...BROKEN_VALUES];
const LANGUAGES = ['da', 'en'];
/** A table for people is not made longer than they can read; the exact text is every problem's own. */
const shortest = (says: string) => /^.{10,}[.?]$/s.test(says);

test.each(BROKEN)('every problem is named, in both languages: %s', async (_name, file, paths) => {
  const made = folderWith({ 'p.json': file });
  const at = path.join(made.at, 'p.json');
  const said = new Map<string, string>();
  for (const language of LANGUAGES) {
    const { code, out, err } = await kuvert([
      'policy',
      'check',
      at,
      '--format',
      'json',
      '--language',
      language,
    ]);
    const { ok, problems } = JSON.parse(out) as { ok: boolean; problems: { path: string; says: string }[] };
    expect({ code, err, ok }).toEqual({ code: 1, err: '', ok: false });
    expect(problems.map((one) => one.path).sort()).toEqual([...paths].sort());
    expect(problems.filter(({ says }) => !shortest(says))).toEqual([]);
    said.set(language, problems[0]?.says ?? '');
  }
  expect(said.get('da')).not.toBe(said.get('en'));
  made.remove();
});

test.each(BROKEN)('for people, and the build takes it in nowhere: %s', async (_name, file, paths) => {
  const made = folderWith({ 'p.json': file });
  const at = path.join(made.at, 'p.json');
  const [first = ''] = paths;
  const named = first === '' ? '(hele filen)' : first;
  const told = await kuvert(['policy', 'check', at]);
  expect({ code: told.code, err: told.err }).toEqual({ code: 1, err: '' });
  expect(told.out).toContain(`  ${named}: `);
  // What the build asks, and every command that works by a policy.
  for (const args of [
    ['policy', 'show', at],
    ['check', '--policy', at, '-'],
  ]) {
    const { code, out, err } = await kuvert(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`  ${named}: `);
  }
  made.remove();
});

test.each([
  ['a file that is not there', () => path.join(folder.at, 'p.json')],
  ['a folder', () => folder.at],
  ['a file in a file', () => path.join(folder.at, 'god.json', 'p.json')],
  ['a name of no file', () => '\0'],
])('%s cannot be read: exit 2, one sentence in the language asked for', async (_name, place) => {
  const said = new Set<string>();
  for (const language of LANGUAGES) {
    for (const what of ['check', 'show']) {
      const { code, out, err } = await kuvert(['policy', what, place(), '--language', language]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^kuvert: [^\n]+\.\n$/);
      said.add(err);
    }
  }
  expect(said.size).toBe(2);
});

test('a file that this user may not read', async () => {
  chmodSync(path.join(folder.at, 'god.json'), 0);
  // Root may read everything: it becomes nobody for a moment.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    const at = path.join(folder.at, 'god.json');
    const { code, err } = await kuvert(['policy', 'check', at, '--language', 'en']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('may not be read by this user') });
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});
