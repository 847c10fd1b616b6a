import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface FoundFile {
  bytes: Buffer;
  contentType: string;
}

/**
 * The file that a URL path names below `folder`, or undefined. A path ending in `/` means its index.html.
 * Nothing outside the folder is ever read: the path is decoded once, dot files and `..` are refused.
 */
export async function findFile(folder: string, urlPath: string): Promise<FoundFile | undefined> {
  const parts = safeParts(urlPath);
  if (!parts) return undefined;
  const file = path.join(folder, ...(urlPath.endsWith('/') ? [...parts, 'index.html'] : parts));
  return readIfFile(file);
}

/** The parts of a URL path, or undefined for one that tries to leave the folder. */
function safeParts(urlPath: string): string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return undefined; // half an escape
  }
  if (/[\\\0:]/.test(decoded)) return undefined;
  const parts = decoded.split('/').filter((part) => part !== '');
  return parts.some((part) => part.startsWith('.')) ? undefined : parts;
}

async function readIfFile(file: string): Promise<FoundFile | undefined> {
  try {
    if (!(await stat(file)).isFile()) return undefined;
    const contentType = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    return { bytes: await readFile(file), contentType };
  } catch {
    return undefined;
  }
}

/**
 * Finds files whatever their capitals, as Windows servers do: office.js asks for `da-DK/office_strings.js` and the package
 * has `da-dk`. The list of files is read once.
 */
export function caseInsensitiveFolder(folder: string): (urlPath: string) => Promise<FoundFile | undefined> {
  let index: Promise<Map<string, string>> | undefined;
  return async (urlPath) => {
    const parts = safeParts(urlPath);
    if (!parts) return undefined;
    index ??= listFiles(folder);
    const file = (await index).get(parts.join('/').toLowerCase());
    return file === undefined ? undefined : readIfFile(file);
  };
}

async function listFiles(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true });
  return new Map(names.map((name) => [name.replaceAll('\\', '/').toLowerCase(), path.join(folder, name)]));
}
