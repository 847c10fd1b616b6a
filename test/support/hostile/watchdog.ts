import { Worker } from 'node:worker_threads';

/** Longest that one mail may take. Far beyond any, on a slow and busy machine too: what hangs would take for ever. */
const MOST_SECONDS = 45;

const WATCH = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const state = new Int32Array(workerData.state);
let seen = -1;
let since = Date.now();
setInterval(() => {
  const at = Atomics.load(state, 0);
  if (at !== seen) { seen = at; since = Date.now(); }
  if (at < 0 || Date.now() - since < workerData.most * 1000) return;
  writeSync(2, 'A hostile mail hangs: seed ' + workerData.seed + ', number ' + at + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, 500);
`;

/**
 * Ends the process when one mail takes too long, and says which: a loop without end leaves nobody else to say it.
 *
 * @returns `at` tells on which mail the work is (none: -1)
 */
export function watchdog(
  seed: number,
  most = MOST_SECONDS,
): { at(id: number): void; end(): Promise<unknown> } {
  const state = new SharedArrayBuffer(4);
  const current = new Int32Array(state);
  Atomics.store(current, 0, -1);
  const worker = new Worker(WATCH, { eval: true, execArgv: [], workerData: { state, seed, most } });
  return { at: (id) => Atomics.store(current, 0, id), end: () => worker.terminate() };
}
