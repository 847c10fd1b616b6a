import path from 'node:path';
import { type Sandbox, startSandbox } from './sandbox';

/** dist/sandbox-server.js: starts the sandbox, says where it is, and ends with Ctrl+C. */

const FIRST_PORT = 3000;
/** How many pairs of ports are tried before giving up. */
const TRIES = 20;

async function main(): Promise<void> {
  const wanted = portFrom(process.env.KUVERT_SANDBOX_PORT);
  const projectFolder = path.dirname(path.dirname(path.resolve(process.argv[1] ?? '.')));
  const sandbox = await startAtFreePort(wanted, projectFolder);
  console.log(
    `\nKuverts sandkasse er klar: ${sandbox.hostUrl}\nKuvert's sandbox is ready there. Ctrl+C stopper den / stops it.\n`,
  );
  const stop = () => void sandbox.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function startAtFreePort(wanted: number, projectFolder: string): Promise<Sandbox> {
  for (let port = wanted; ; port += 2) {
    try {
      return await startSandbox({ hostPort: port, projectFolder });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= wanted + 2 * (TRIES - 1)) throw error;
      console.log(
        `Port ${port} eller ${port + 1} er optaget; prøver ${port + 2}. Port ${port} or ${port + 1} is taken; trying ${port + 2}.`,
      );
    }
  }
}

function portFrom(given: string | undefined): number {
  if (given === undefined || given === '') return FIRST_PORT;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65_000) return port;
  throw new Error(`KUVERT_SANDBOX_PORT skal være et portnummer / must be a port number: ${given}`);
}

main().catch((error: NodeJS.ErrnoException) => {
  console.error(`Sandkassen kunne ikke starte. The sandbox could not start.\n${error.message}`);
  process.exitCode = 1;
});
