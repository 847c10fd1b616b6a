import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { folderWith } from './support';

/** The built command as a process of its own; alone, this file needs `npm run build` before it. */
const CLI = path.join(__dirname, '../../dist/cli.js');

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing. Run `npm run build` first.');
});

async function written(child: ChildProcessWithoutNullStreams, what: RegExp): Promise<RegExpExecArray> {
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    text += chunk;
    const found = what.exec(text);
    if (found) return found;
  }
  throw new Error('the command ended before it said so');
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'called by a link, it serves the page beside itself, and ends politely with %s',
  async (signal) => {
    const folder = folderWith({
      'dist/cli.mjs': readFileSync(CLI),
      'dist/policy-editor/index.html': '<!doctype html><title>Politik</title>',
      'vores.json': '{"name":"vores"}',
    });
    mkdirSync(path.join(folder.at, 'bin'));
    symlinkSync(path.join(folder.at, 'dist/cli.mjs'), path.join(folder.at, 'bin/kuvert'));
    const args = [path.join(folder.at, 'bin/kuvert'), 'policy', 'edit', 'vores.json'];
    const child = spawn(process.execPath, args, { cwd: folder.at });
    const ended = new Promise((resolve) => child.on('close', resolve));

    const [, address, token] = await written(child, /(http:\S+\/)#(\S+)[\s\S]*Ctrl\+C/);
    expect(await (await fetch(String(address))).text()).toContain('<title>Politik</title>');
    const policy = await fetch(`${address}api/policy`, { headers: { 'x-kuvert-edit': String(token) } });
    expect(await policy.json()).toMatchObject({ file: 'vores.json', policy: { name: 'vores' } });

    child.kill(signal);
    expect(await ended).toBe(0);
    folder.remove();
  },
  60_000,
);
