import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SCOPES } from '../../src/graph/scopes';
import { TOP } from '../house/repository';
import { codesIn, readDocument } from './markdown';
import { CMDLETS, isBalanced, parametersIn, statementsIn } from './powershell';

/** The deployment guide: what can be run is run, and the rest is held to what is known of its commands. */

const guide = readDocument('deployment.md');
const runnable = guide.blocks
  .map((block, at) => ({ ...block, expected: guide.blocks[at + 1] }))
  .filter(({ marks }) => marks.includes('runnable'));

describe('commands that the guide says can be run', () => {
  let folder: string;
  beforeAll(() => {
    if (!existsSync(path.join(TOP, 'dist/cli.js')))
      throw new Error('dist/cli.js is missing. Run `npm run build` first.');
    folder = mkdtempSync(path.join(tmpdir(), 'kuvert-guide-'));
    symlinkSync(path.join(TOP, 'dist'), path.join(folder, 'dist'), 'junction');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are there', () => expect(runnable.length).toBeGreaterThanOrEqual(4));

  // They are written for a POSIX shell.
  const each = process.platform === 'win32' ? test.skip.each : test.each;
  each(runnable.map((block) => [block.text.trim().split('\n').at(-1) ?? '', block] as const))(
    '%s',
    (_last, { text, marks, expected }) => {
      const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', text], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      });
      const exit = marks.map((mark) => /^exit=(\d)$/.exec(mark)?.[1]).find(Boolean) ?? '0';
      expect({ status, stderr: status === Number(exit) ? '' : stderr }).toEqual({
        status: Number(exit),
        stderr: '',
      });
      expect(expected?.language).toBe('text');
      const lines = (expected?.text ?? '').split('\n').filter((line) => line !== '');
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => !(stdout + stderr).includes(line))).toEqual([]);
    },
  );
});

describe('PowerShell', () => {
  const blocks = guide.blocks.filter(({ language }) => language === 'powershell').map(({ text }) => text);
  const statements = blocks.flatMap(statementsIn);

  test('has quotes and brackets in pairs, and goes on only where it says so', () => {
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.filter((text) => !isBalanced(text))).toEqual([]);
  });

  test('calls only commands that are known, with parameters that they have', () => {
    expect(statements.map(({ cmdlet }) => cmdlet).filter((cmdlet) => !(cmdlet in CMDLETS))).toEqual([]);
    const foreign = statements.flatMap(({ cmdlet, text }) =>
      parametersIn(text)
        .filter((parameter) => !CMDLETS[cmdlet]?.includes(parameter))
        .map((parameter) => `${cmdlet} -${parameter}`),
    );
    expect(foreign).toEqual([]);
  });

  test('every command of the list is in the guide', () => {
    expect(
      Object.keys(CMDLETS).filter((cmdlet) => !statements.some((each) => each.cmdlet === cmdlet)),
    ).toEqual([]);
  });
});

test('the registration has each permission that is asked for, and no other, by hand and by command', () => {
  const all = [...new Set(Object.values(SCOPES).flat())].sort();
  const [table] = guide.tables.filter(({ head }) => head[0] === 'tilladelse');
  expect((table?.rows ?? []).flatMap(([cell = '']) => codesIn(cell)).sort()).toEqual(all);
  const command = guide.blocks.find(({ text }) => text.includes('$names ='))?.text ?? '';
  const named = /\$names = ([\s\S]*?)\n\$graph/.exec(command)?.[1] ?? '';
  expect([...named.matchAll(/'([^']+)'/g)].map(([, name]) => name).sort()).toEqual(all);
});

test('each sentence of the program that the guide quotes is one of the program’s', () => {
  const texts = [
    'src/taskpane/texts.ts',
    'src/graph/texts.ts',
    'src/hygiene/replies/say-texts.ts',
    'src/session/replies/texts.ts',
  ].map((file) => readFileSync(path.join(TOP, file), 'utf8'));
  for (const sentence of [
    'Denne del af Kuvert mangler en tilladelse',
    'Din postkasse ligger på organisationens egen server',
    'Kan ikke ses, om den er besvaret',
  ]) {
    expect(guide.text).toContain(sentence);
    expect([sentence, texts.some((text) => text.includes(sentence))]).toEqual([sentence, true]);
  }
});
