/**
 * `npm test`: types, lint, build, then every test, the browser's included. Every step runs, whatever the one before
 * said; the last line is `N passed, N failed`, alone. A step counts as one, a run of jest as its tests; a test file
 * that does not start, or a run that finds no test, counts as failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'kuvert-test-'));
const windows = process.platform === 'win32';
/** For one step. Far more than any needs, on a slow machine too. */
const MOST_MINUTES = 20;
const traffic = path.join(scratch, 'traffic.ndjson');

/** One row of the summary: what ran, for how long (milliseconds), and what came of it. */
const rows = [];

await step('types');
await step('lint', ...(process.stdout.isTTY ? [] : ['--colors=off'])); // Biome does not heed NO_COLOR
await step('build');
await tests('unit');
await tests('e2e');
browserTraffic();
summary();
rmSync(scratch, { recursive: true, force: true });

async function step(script, ...rest) {
  const { code, took, note } = await npmRun(script, ...rest);
  rows.push({ name: script, took, passed: Number(code === 0), failed: Number(code !== 0), note });
}

async function tests(project) {
  const file = path.join(scratch, `${project}.json`);
  const { code, took, note } = await npmRun(project, '--ci', '--json', `--outputFile=${file}`);
  const count = counted(readJson(file), code);
  rows.push({ name: project, took, ...count, note: note || count.note });
}

/** A run of jest that fails without a failed test (it crashed, a file did not compile) must not look whole. */
function counted(result, code) {
  const passed = result?.numPassedTests ?? 0;
  const broken = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  const unwhole = passed === 0 || code !== 0;
  const left = (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  return { passed, failed: broken > 0 ? broken : Number(unwhole), note: left > 0 ? `${left} left out` : '' };
}

/** Nothing may leave the browser: the sessions of the browser tests have counted (test/support/session.ts). */
function browserTraffic() {
  const sessions = readLines(traffic);
  const requests = sessions.reduce((sum, session) => sum + session.requests, 0);
  const outside = sessions.flatMap((session) => session.outside);
  const fine = requests > 0 && outside.length === 0;
  const browsers = [...new Set(sessions.map(({ browser }) => browser))].join(', ');
  const note = `browser ${browsers || '–'}: ${requests} requests, ${outside.length} to elsewhere than localhost`;
  rows.push({ name: 'traffic', took: 0, passed: Number(fine), failed: Number(!fine), note });
  for (const origin of new Set(outside)) console.log(`The browser asked for something at ${origin}`);
}

function summary() {
  heading('summary');
  for (const { name, took, passed, failed, note = '' } of rows) {
    const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
    console.log(`${name.padEnd(8)}${(took / 1000).toFixed(1).padStart(7)} s${counts}  ${note}`.trimEnd());
  }
  const sum = (what) => rows.reduce((total, row) => total + row[what], 0);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(3, 70 - text.length))}`);
}

/**
 * Through npm, so that package.json alone says what each step is. A step that hangs is stopped, with all that it
 * started: there must be a last line also then.
 */
function npmRun(script, ...rest) {
  heading(script);
  const started = Date.now();
  const args = ['run', '--silent', script, ...(rest.length > 0 ? ['--', ...rest] : [])];
  const npm = process.env.npm_execpath;
  // A group of its own, so that it can be stopped as a whole.
  const options = {
    cwd: top,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment(),
    detached: !windows,
  };
  const child = npm
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn('npm', args, { ...options, shell: windows });

  let note = '';
  const timer = setTimeout(() => {
    note = `stopped after ${MOST_MINUTES} minutes`;
    stopAll(child);
  }, MOST_MINUTES * 60_000);
  const interrupted = () => {
    stopAll(child);
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);

  return new Promise((resolve) => {
    const done = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve({ code: code ?? 1, took: Date.now() - started, note });
    };
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', done);
  });
}

function stopAll({ pid }) {
  if (pid === undefined) return;
  if (windows) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // it ended by itself in the meantime
    }
  }
}

/** Without a terminal the tools leave colours out, so that a log can be read. */
function environment() {
  const { FORCE_COLOR: _colour, ...rest } = process.env;
  return { ...(process.stdout.isTTY ? process.env : { ...rest, NO_COLOR: '1' }), KUVERT_TRAFFIC: traffic };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function readLines(file) {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}
