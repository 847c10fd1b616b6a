import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What belongs to one version of an add-in, and what each file holds. */
export interface FilesList {
  readonly version: string;
  /** SHA-256 by path */
  readonly files: Readonly<Record<string, string>>;
}

export const FILES_LIST = 'files.json';
/** The same list under a name of its own, which stays when the next version is copied over it. */
const KEPT_LIST = /^files\.[0-9a-f]{8}\.json$/;
export const isFilesList = (file: string): boolean => file === FILES_LIST || KEPT_LIST.test(file);

/** Writes the list of an add-in's files beside them, as files.json and under a name that no other list has. */
export async function writeFilesList(folder: string, files: readonly string[]): Promise<void> {
  const manifest = await readFile(path.join(folder, 'manifest.xml'), 'utf8');
  const version = /<Version>([\d.]+)<\/Version>/.exec(manifest)?.[1] ?? '';
  const hashes = await Promise.all(
    files.map(async (file) => [file, sha256(await readFile(path.join(folder, file)))] as const),
  );
  const list: FilesList = { version, files: Object.fromEntries(hashes) };
  const text = `${JSON.stringify(list, null, 2)}\n`;
  await writeFile(path.join(folder, FILES_LIST), text);
  await writeFile(path.join(folder, `files.${sha256(Buffer.from(text)).slice(0, 8)}.json`), text);
}

/**
 * Files of older versions that today's does not have any more, their lists included: what may go once nobody runs those. Only what
 * really is in the folder is named, whatever a list says.
 */
export async function leftOverFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  if (!names.includes(FILES_LIST)) return [];
  const current = await readList(folder, FILES_LIST);
  const text = await readFile(path.join(folder, FILES_LIST), 'utf8');
  const left: string[] = [];
  const there = new Set(await filesBelow(folder));
  for (const name of names.filter((each) => KEPT_LIST.test(each))) {
    if ((await readFile(path.join(folder, name), 'utf8')) === text) continue;
    const { files } = await readList(folder, name);
    left.push(name, ...Object.keys(files).filter((file) => !(file in current.files)));
  }
  return [...new Set(left)].filter((file) => there.has(file)).sort();
}

const readList = async (folder: string, name: string) =>
  JSON.parse(await readFile(path.join(folder, name), 'utf8')) as FilesList;

/** In hexadecimal, as sha256sum writes it. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The paths of all files below a folder, with `/`, in an order that does not depend on the machine. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
