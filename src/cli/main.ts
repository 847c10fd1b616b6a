import type { Surroundings } from './io';
import { run } from './run';

/** Put in by webpack, from package.json. */
declare const KUVERT_VERSION: string;

const surroundings: Surroundings = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  version: KUVERT_VERSION,
  now: () => new Date(),
};

// Set, not `process.exit()`: what was written last still has to leave through a pipe.
process.exitCode = await run(process.argv.slice(2), surroundings);
// A reader that left (`| head`) leaves standard input open behind it.
process.stdin.destroy();
