import path from 'node:path';
import { parseArgs } from 'node:util';
import { SANDBOX_POLICY } from '../policy/examples';
import { atFreePorts, portFrom } from './free-port';
import { type SandboxOptions, startSandbox } from './sandbox';

/** dist/sandbox-server.js: starts the sandbox, says where it is, and ends with Ctrl+C. */

const FIRST_PORT = 3000;

async function main(): Promise<void> {
  const options = asked();
  const wanted = portFrom(process.env.KUVERT_SANDBOX_PORT, FIRST_PORT);
  // This file is bundled into dist/, so its own address at build time says nothing.
  const projectFolder = path.dirname(path.dirname(path.resolve(process.argv[1] ?? '.')));
  const sandbox = await atFreePorts(
    wanted,
    (hostPort) => startSandbox({ hostPort, projectFolder, demo: true, ...options }),
    console.log,
  );
  console.log(
    [
      '',
      `Kuverts sandkasse er klar: ${sandbox.hostUrl}`,
      "Kuvert's sandbox is ready there. Ctrl+C stopper den / stops it.",
      `Lederoverblik / managers' overview: ${sandbox.addinUrl}/dashboard.html (Anne-Marie Krogh)`,
      `Mailpolitik / policy: ${sandbox.policy.name}`,
      '',
    ].join('\n'),
  );
  const stop = () => void sandbox.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** `--policy NAME|FILE`; one that KUVERT_POLICY has built in stays; else the sandbox's own example. `--labels`: sensitivity labels. */
function asked(): Pick<SandboxOptions, 'policy' | 'labels'> {
  const { values } = parseArgs({ options: { policy: { type: 'string' }, labels: { type: 'boolean' } } });
  const otherwise = process.env.KUVERT_POLICY ? undefined : SANDBOX_POLICY;
  const policy = values.policy ?? otherwise;
  return { ...(policy === undefined ? {} : { policy }), labels: values.labels === true };
}

main().catch((error: Error) => {
  console.error(`Sandkassen kunne ikke starte. The sandbox could not start.\n${error.message}`);
  process.exitCode = 1;
});
