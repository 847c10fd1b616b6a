import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ALLOWED_LIST, allowedList, manifestAt, pageWith } from './address.mjs';
import { filesBelow, isFilesList, writeFilesList } from './files-list';
import type { Deployment } from './types';

/**
 * Build once, deploy to many addresses: copies a built add-in, whatever address it was built for. Only the manifest, the pages'
 * `<meta name="kuvert-graph">` and the list for classic Outlook know an address; every other file stays as it is. files.json then
 * tells what belongs to it.
 *
 * @param folder dist/addin
 * @param to a folder; what is in it stays unless the add-in has a file of that name. So clients that still run an older version
 *   find its files: pages and launchevent.js are today's at once, all else has its hash in its name
 */
export async function placeAddin(folder: string, to: string, deployment: Deployment): Promise<void> {
  const files = (await filesBelow(folder)).filter((file) => file !== ALLOWED_LIST && !isFilesList(file));
  for (const file of files) {
    const place = path.join(to, file);
    await mkdir(path.dirname(place), { recursive: true });
    const change = changeOf(file, deployment);
    if (!change) await copyFile(path.join(folder, file), place);
    else await writeFile(place, change(await readFile(path.join(folder, file), 'utf8')));
  }
  const list = path.join(to, ALLOWED_LIST);
  await mkdir(path.dirname(list), { recursive: true });
  await writeFile(list, allowedList(deployment.url));
  await writeFilesList(to, [...files, ALLOWED_LIST].sort());
}

function changeOf(file: string, { url, access }: Deployment): ((text: string) => string) | null {
  if (file === 'manifest.xml') return (xml) => manifestAt(xml, url);
  return file.endsWith('.html') ? (html) => pageWith(html, access) : null;
}
