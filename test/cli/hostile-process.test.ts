import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type HostileMail, hostileMails } from '../support/hostile';
import { type Answer, exitFor, faultsOf, leaksOf } from '../support/hostile/answers';
import { objects, type Ran } from './support';

/** A part of the hostile mails through the command as it is handed out, which may take so much memory and no more. */
const CLI = path.join(__dirname, '../../dist/cli.js');
const SEED = 77;
const MEMORY_MB = 768;
/** What two more passes over the same mails may add to the most that was ever resident. */
const FLAT_KB = 96 * 1024;
/** For the whole of a run: what hangs would never end. */
const MOST = 240_000;

let folder: string;
let scratch: string;
let running: ChildProcess | undefined;

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing. Run `npm run build` first.');
  folder = mkdtempSync(path.join(tmpdir(), 'kuvert-process-'));
  scratch = path.join(folder, 'scratch');
  mkdirSync(scratch);
});
afterEach(() => {
  running?.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isBig = ({ kind }: HostileMail) => kind.startsWith('big');
const all = [...hostileMails(SEED, 5000)];
const some = (form: HostileMail['form'], each: number) =>
  all.filter((mail) => mail.form === form && !isBig(mail)).filter((_, at) => at % each === 0);

interface Running {
  readonly child: ChildProcess;
  readonly ran: Promise<Ran>;
  answers(): number;
}

function start(...args: string[]): Running {
  const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_MB}`, CLI, 'check', ...args], {
    cwd: scratch,
    env: { ...process.env, NO_COLOR: '1', TMPDIR: scratch, HOME: scratch },
    timeout: MOST,
  });
  running = child;
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said.err += text;
  });
  const ran = new Promise<Ran>((resolve) =>
    child.on('close', (code) => resolve({ code: code ?? -1, ...said })),
  );
  return { child, ran, answers: () => said.out.split('\n').length - 1 };
}

function expectAnswered(
  mails: readonly HostileMail[],
  { code, out, err }: Ran,
  nameOf: (mail: HostileMail) => string | number,
) {
  const answers = objects(out) as unknown as Answer[];
  expect(faultsOf(mails, answers, nameOf)).toEqual([]);
  expect(code).toBe(exitFor(answers));
  expect(leaksOf(mails, out + err)).toEqual([]);
  expect(readdirSync(scratch)).toEqual([]);
}

test(
  'a stream: each line is answered, memory is capped and stays flat, no file is left',
  async () => {
    const mails = some('line', 8);
    const { child, ran, answers } = start('-');
    const write = async (chunk: Buffer) => {
      if (!child.stdin?.write(chunk)) await new Promise((resolve) => child.stdin?.once('drain', resolve));
    };
    const pass = async () => {
      const asked = answers() + mails.length;
      for (const { bytes } of mails) await write(Buffer.concat([bytes, Buffer.from('\n')]));
      while (answers() < asked && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const most = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
    const isLinux = existsSync('/proc/self/status');
    await pass();
    await pass();
    const peak = isLinux ? most() : null;
    await pass();
    await pass();
    if (peak !== null) expect(most() - peak).toBeLessThan(FLAT_KB);
    const big = all.filter((mail) => mail.form === 'line' && isBig(mail));
    for (const { bytes } of big) await write(Buffer.concat([bytes, Buffer.from('\n')]));
    child.stdin?.end();
    expectAnswered([...mails, ...mails, ...mails, ...mails, ...big], await ran, ({ id }) => id);
  },
  MOST,
);

test(
  'a folder: each file is answered within the same memory, the large ones too',
  async () => {
    const mails = [...some('eml', 12), ...all.filter((mail) => mail.form === 'eml' && isBig(mail))];
    const from = path.join(folder, 'mails');
    mkdirSync(from);
    const nameOf = ({ id }: HostileMail) => `${from}/${String(id).padStart(6, '0')}.eml`;
    for (const mail of mails) writeFileSync(nameOf(mail), mail.bytes);
    expectAnswered(mails, await start('--format', 'ndjson', from).ran, nameOf);
  },
  MOST,
);
