import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** `kuvert policy edit`, as somebody starts it: the built command, in a folder of its own. */
export interface PolicyEdit {
  /** The address with the token, as it was printed. */
  readonly address: string;
  readonly folder: string;
  /** The built command on what is in that folder. */
  kuvert(...args: string[]): Promise<{ readonly code: number | null; readonly out: string }>;
  close(): Promise<void>;
}

const COMMAND = path.resolve('dist/cli.js');

/** @param files what lies in the folder, by path @param args after `kuvert policy edit` */
export async function startPolicyEdit(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<PolicyEdit> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kuvert-policy-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const server = spawn(process.execPath, [COMMAND, 'policy', 'edit', ...args], { cwd: folder });
  const address = await printedAddress(server);
  return {
    // The browser of these tests knows no other host.
    address: address.replace('127.0.0.1', 'localhost'),
    folder,
    kuvert: (...given) => run(folder, given),
    async close() {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => reject(new Error(`kuvert policy edit ended: ${said}`)));
  });
}

async function run(folder: string, args: readonly string[]) {
  const command = spawn(process.execPath, [COMMAND, ...args], { cwd: folder });
  let out = '';
  command.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const [code] = (await once(command, 'close')) as [number | null];
  return { code, out };
}
