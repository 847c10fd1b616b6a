import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const HASHED = /\.([0-9a-f]{8})\.js(?:\.LICENSE\.txt)?$/;

/**
 * A build (dist/) as its next version: every hash that stands in a file's name is another, there and wherever it is named, as
 * if every script had changed. (A second build takes longer than all of these tests.)
 *
 * @returns the new hashes by the old ones
 */
export async function nextVersion(built: string, to: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(built, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(built, path.join(entry.parentPath, entry.name)));
  const hashes = new Map<string, string>();
  for (const name of names) {
    const hash = HASHED.exec(name)?.[1];
    if (hash) hashes.set(hash, createHash('sha256').update(hash).digest('hex').slice(0, 8));
  }
  const old = new RegExp([...hashes.keys()].join('|'), 'g');
  const renewed = (text: string) => text.replace(old, (hash) => hashes.get(hash) ?? hash);
  for (const name of names) {
    const bytes = await readFile(path.join(built, name));
    const file = path.join(to, renewed(name));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, /\.(?:js|html)$/.test(name) ? renewed(bytes.toString('utf8')) : bytes);
  }
  return hashes;
}
