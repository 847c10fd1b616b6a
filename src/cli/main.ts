import { fstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Surroundings } from './io';
import { run } from './run';

/** Put in by webpack, from package.json. */
declare const KUVERT_VERSION: string;

const surroundings: Surroundings = {
  stdin: standardInput(),
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  version: KUVERT_VERSION,
  now: () => new Date(),
  // A link leads here (npx); this file's own address is the one it had when it was built.
  home: path.dirname(realpathSync(process.argv[1] ?? '.')),
  untilInterrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
};

// Set, not `process.exit()`: what was written last still has to leave through a pipe.
process.exitCode = await run(process.argv.slice(2), surroundings);
// A reader that left (`| head`) leaves standard input open behind it.
surroundings.stdin.destroy();

/** A folder as standard input (`check - < mails`) reads as empty in Node, which would pass for clean. */
function standardInput(): Readable {
  if (!isFolder(0)) return process.stdin;
  const error = Object.assign(new Error('standard input is a folder'), { code: 'EISDIR' });
  return new Readable({ read: () => surroundings.stdin.destroy(error) });
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false; // not open at all
  }
}
