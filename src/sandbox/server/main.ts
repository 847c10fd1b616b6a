import path from 'node:path';
import { parseArgs } from 'node:util';
import { SANDBOX_POLICY } from '../policy/examples';
import { graphAt, loginAt, TENANT_ID } from '../sign-in/registration';
import { atFreePorts, portFrom } from './free-port';
import { type Sandbox, type SandboxOptions, startSandbox } from './sandbox';

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
      ...(options.manifestUrl ? howToBuild(sandbox) : []),
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

/**
 * `--policy NAME|FILE`; one that KUVERT_POLICY has built in stays; else the sandbox's own example. `--labels`: sensitivity labels.
 * `--manifest ADDRESS`: an add-in that somebody else serves, with the policy that it was built with.
 */
function asked(): Pick<SandboxOptions, 'policy' | 'labels' | 'manifestUrl'> {
  const { values } = parseArgs({
    options: { policy: { type: 'string' }, labels: { type: 'boolean' }, manifest: { type: 'string' } },
  });
  const built = process.env.KUVERT_POLICY || values.manifest !== undefined;
  const policy = values.policy ?? (built ? undefined : SANDBOX_POLICY);
  return {
    ...(policy === undefined ? {} : { policy }),
    ...(values.manifest === undefined ? {} : { manifestUrl: values.manifest }),
    labels: values.labels === true,
  };
}

/** An add-in elsewhere signs in here, and lets itself be framed from here, only if it was built for that. */
function howToBuild({ hostUrl, signIn }: Sandbox): string[] {
  return [
    'For at blive vist og logge ind her skal tilføjelsesprogrammet være bygget med / to be shown and to sign in here, the add-in must be built with:',
    `  KUVERT_CLIENT_ID=${signIn.clientId} KUVERT_TENANT=${TENANT_ID}`,
    `  KUVERT_AUTHORITY=${loginAt(hostUrl)} KUVERT_GRAPH_URL=${graphAt(hostUrl)} KUVERT_OUTLOOK=${hostUrl}`,
    '',
  ];
}

main().catch((error: Error) => {
  console.error(`Sandkassen kunne ikke starte. The sandbox could not start.\n${error.message}`);
  process.exitCode = 1;
});
