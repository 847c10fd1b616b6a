import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { FILES_LIST, type FilesList, filesBelow, sha256 } from './files-list';
import { placeAddin } from './place';
import { azureConfig } from './servers/azure';
import { iisConfig } from './servers/iis';
import { nginxConfig } from './servers/nginx';
import type { Deployment } from './types';

export { leftOverFiles } from './files-list';
export { placeAddin } from './place';

export interface Release {
  readonly version: string;
  readonly folder: string;
  /** Paths below the folder, the archive aside */
  readonly files: readonly string[];
  readonly zip: string;
}

const SUMS = 'SHA256SUMS';
/** What the build tells of its bundles (contents/plugin.mjs). */
const TOLD = ['LICENCES.txt', 'sbom.cdx.json'];

/**
 * Packs what a built add-in needs to be delivered to one address: the files, the servers' settings, manifest, policy, documents,
 * licences, bill of materials, checksums, and a zip file of it all. The same input gives the same bytes.
 *
 * @param options.dist what `npm run build` wrote, for whatever address
 * @param options.to a folder of its own: what was there is gone
 * @param options.policy a file with the complete policy; as left out, the one that was built in
 */
export async function packRelease(options: {
  dist: string;
  to: string;
  deployment: Deployment;
  policy?: string;
}): Promise<Release> {
  const { dist, to, deployment } = options;
  const delivered = path.join(dist, 'delivered');
  await rm(to, { recursive: true, force: true });
  await placeAddin(path.join(dist, 'addin'), path.join(to, 'addin'), deployment);
  await writeServers(path.join(to, 'servers'), deployment);
  await cp(path.join(to, 'addin', 'manifest.xml'), path.join(to, 'manifest.xml'));
  await cp(options.policy ?? path.join(delivered, 'policy.json'), path.join(to, 'policy.json'));
  for (const name of TOLD) await cp(path.join(delivered, name), path.join(to, name));
  const documents = (await filesBelow(delivered)).filter((file) => /^documents\/.*\.md$/.test(file));
  for (const file of documents) await cp(path.join(delivered, file), path.join(to, file));
  await writeSums(to);
  return zipOf(to);
}

async function writeServers(folder: string, deployment: Deployment): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'nginx.conf'), nginxConfig(deployment));
  await writeFile(path.join(folder, 'web.config'), iisConfig(deployment));
  await writeFile(path.join(folder, 'staticwebapp.config.json'), azureConfig(deployment));
}

/** As `sha256sum -c SHA256SUMS` reads it. */
async function writeSums(folder: string): Promise<void> {
  const lines = (await filesBelow(folder)).map(
    async (file) => `${sha256(await readFile(path.join(folder, file)))}  ${file}\n`,
  );
  await writeFile(path.join(folder, SUMS), (await Promise.all(lines)).join(''));
}

async function zipOf(folder: string): Promise<Release> {
  const list = await readFile(path.join(folder, 'addin', FILES_LIST), 'utf8');
  const version = (JSON.parse(list) as FilesList).version.replace(/\.0$/, '');
  const name = `kuvert-${version}`;
  const files = await filesBelow(folder);
  const entries = await Promise.all(
    files.map(async (file) => [`${name}/${file}`, await readFile(path.join(folder, file))] as const),
  );
  const mtime = dateFor(await readFile(path.join(folder, SUMS)));
  const bytes = zipSync(Object.fromEntries(entries), { level: 6, mtime });
  const zip = path.join(folder, `${name}.zip`);
  await writeFile(zip, bytes);
  await writeFile(`${zip}.sha256`, `${sha256(bytes)}  ${name}.zip\n`);
  return { version, folder, files, zip };
}

/** 1980, the format's first year, to 2009. */
const DAYS = 30 * 365;
/** The format counts seconds by two. */
const STEPS_OF_AN_HOUR = 1800;

/**
 * The date of all files in an archive: another for other contents, the same for the same, and in the past. It says nothing of when.
 * nginx and IIS tell a browser that a page has not changed by its date (nginx by its length too, which another hash leaves as it
 * is), and whoever unpacks an archive gets its dates. Noon: no time zone leaves that hour out, and the archive holds local time.
 */
function dateFor(sums: Uint8Array): Date {
  const number = Number.parseInt(sha256(sums).slice(0, 12), 16);
  const day = number % DAYS;
  const step = Math.floor(number / DAYS) % STEPS_OF_AN_HOUR;
  return new Date(1980, 0, 1 + day, 12, 0, 2 * step);
}
