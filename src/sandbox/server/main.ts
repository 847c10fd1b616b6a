import path from 'node:path';
import { atFreePorts, portFrom } from './free-port';
import { startSandbox } from './sandbox';

/** dist/sandbox-server.js: starts the sandbox, says where it is, and ends with Ctrl+C. */

const FIRST_PORT = 3000;

async function main(): Promise<void> {
  const wanted = portFrom(process.env.KUVERT_SANDBOX_PORT, FIRST_PORT);
  // This file is bundled into dist/, so its own address at build time says nothing.
  const projectFolder = path.dirname(path.dirname(path.resolve(process.argv[1] ?? '.')));
  const sandbox = await atFreePorts(
    wanted,
    (hostPort) => startSandbox({ hostPort, projectFolder }),
    console.log,
  );
  console.log(
    `\nKuverts sandkasse er klar: ${sandbox.hostUrl}\nKuvert's sandbox is ready there. Ctrl+C stopper den / stops it.\n`,
  );
  const stop = () => void sandbox.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: Error) => {
  console.error(`Sandkassen kunne ikke starte. The sandbox could not start.\n${error.message}`);
  process.exitCode = 1;
});
