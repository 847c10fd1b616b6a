import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { line as absenceLine, TEXT } from './absences';
import { html, LINES, line as signatureLine } from './signatures';
import { CPR, folderWith, mailLine, objects, type Ran } from './support';

/** The command as it is handed out. The test run builds it first; alone, this file needs `npm run build` before it. */
const CLI = path.join(__dirname, '../../dist/cli.js');

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing. Run `npm run build` first.');
});

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [CLI, ...args], { env: { ...process.env, NO_COLOR: '1' } });
}

async function finished(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  const code = await new Promise<number>((resolve) => child.on('close', (exit) => resolve(exit ?? -1)));
  return { code, out, err };
}

async function kuvert(args: readonly string[], stdin = ''): Promise<Ran> {
  const child = start(...args);
  child.stdin.end(stdin);
  return finished(child);
}

test('the built command answers NDJSON, and its exit code tells', async () => {
  const { code, out, err } = await kuvert(
    ['check', '--format', 'ndjson', '--reveal', '-'],
    `${mailLine({ id: 1, bodyHtml: '<p>CPR <b>0707</b>61&#8209;4285</p>' })}{"id":2,\n${mailLine({ id: 3 })}`,
  );
  expect({ code, err }).toEqual({ code: 2, err: '' });
  expect(objects(out)).toMatchObject([
    { id: 1, findings: [{ rule: 'cpr-number', text: '070761‑4285' }] },
    { id: 2, error: 'linje 2 er ikke gyldig JSON.' },
    { id: 3, findings: [] },
  ]);
});

test.each([
  [0, mailLine()],
  [1, mailLine({ subject: CPR })],
  [2, 'hej\n'],
])('exits with %i', async (code, stdin) => {
  expect((await kuvert(['check', '-'], stdin)).code).toBe(code);
});

test('a file, the version, and bad usage', async () => {
  const folder = folderWith({ 'a.eml': `To: a@gmail.com\r\nSubject: ${CPR}\r\n\r\nHej\r\n` });
  const file = await kuvert(['check', path.join(folder.at, 'a.eml')]);
  expect(file).toMatchObject({ code: 1, err: '' });
  expect(file.out).toContain('Blokerer  CPR-nummer');
  folder.remove();
  expect((await kuvert(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await kuvert(['check'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('kuvert --help'),
  });
});

test('it is one file: put anywhere, called from anywhere, it still reads documents', async () => {
  const files = path.join(__dirname, '../corpus/files');
  const folder = folderWith({ 'kuvert.mjs': readFileSync(CLI) });
  const names = ['brev.docx', 'brev.pdf', 'liste.xlsx'].map((name) => path.join(files, name));
  const args = [path.join(folder.at, 'kuvert.mjs'), 'check', '--format', 'ndjson', ...names];
  const { code, out, err } = await finished(spawn(process.execPath, args, { cwd: folder.at }));
  folder.remove();
  expect({ code, err }).toEqual({ code: 1, err: '' });
  for (const answer of objects(out)) {
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ where: expect.objectContaining({ part: 'attachment:0' }) }),
    );
  }
});

test('each answer comes before the next line is written', async () => {
  const child = start('check', '-');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of [1, 2, 3]) {
    child.stdin.write(mailLine({ id }));
    expect(JSON.parse((await answers.next()).value)).toMatchObject({ id });
  }
  child.stdin.end();
  expect((await answers.next()).done).toBe(true);
});

test('a reader that leaves ends it quietly', async () => {
  const child = start('check', '-');
  const ended = finished(child);
  child.stdin.on('error', () => {}); // it stops reading, which is what is asked of it
  child.stdout.once('data', () => child.stdout.destroy());
  const write = () => {
    if (child.exitCode === null && !child.stdin.destroyed)
      child.stdin.write(mailLine().repeat(50), () => setTimeout(write, 1));
  };
  write();
  expect(await ended).toMatchObject({ code: 2, err: '' });
});

const CONTENT = Buffer.from(`${'Vi har modtaget din henvendelse. '.repeat(50)}${CPR}`).toString('base64');

const BODY = { bodyText: `${'Vi har modtaget din henvendelse og ser på sagen. '.repeat(20)}${CPR}` };

test.each([
  ['of mails', 'check', mailLine(BODY)],
  [
    'of mails with documents',
    'check',
    mailLine({ ...BODY, attachments: [{ name: 'a.txt', contentBase64: CONTENT }] }),
  ],
  ['of signatures', 'signature', signatureLine({ html: html(['Hej med dig igen. '.repeat(40), ...LINES]) })],
  ['of automatic replies', 'absence', absenceLine({ text: `${TEXT}\n\n${'Hej med dig igen. '.repeat(30)}` })],
])(
  'memory stays flat on a stream %s',
  async (_what, command, line) => {
    const child = start(command, '-');
    const chunk = line.repeat(200);
    let answered = 0;
    child.stdout.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 0x0a) answered += 1;
    });
    const closed = new Promise((resolve) => child.on('close', resolve));
    const residentKb = () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
    const write = async (times: number) => {
      for (let at = 0; at < times; at++) {
        if (!child.stdin.write(chunk)) await new Promise((resolve) => child.stdin.once('drain', resolve));
      }
    };
    await write(50); // 10,000 lines: everything is loaded and warm
    const peak = existsSync('/proc/self/status') ? residentKb() : null;
    await write(150); // 30 MB more
    if (peak !== null) expect(residentKb() - peak).toBeLessThan(64 * 1024);
    child.stdin.end();
    await closed;
    expect(answered).toBe(40_000);
  },
  60_000,
);
