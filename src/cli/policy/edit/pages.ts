import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * A file of the built page. Only what a listing of the folder names is read, so no path can lead out of it.
 *
 * @param url path of the address, `/` for the page itself
 */
export async function findPage(
  folder: string,
  url: string,
): Promise<{ readonly bytes: Buffer; readonly type: string } | null> {
  const wanted = url === '/' ? 'index.html' : url.slice(1);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const name = path.relative(folder, file).replaceAll('\\', '/');
    const type = TYPES[path.extname(name)];
    if (entry.isFile() && name === wanted && type !== undefined) return { bytes: await readFile(file), type };
  }
  return null;
}
