/** Which packages are in a bundle: those of which a module is really in one of its chunks, not those that are installed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders of the packages that a finished compilation put into its chunks. */
export function packageFoldersOf({ chunkGraph, modules }) {
  const inChunks = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const single = inChunks.flatMap((module) => (module.modules ? [...module.modules] : [module]));
  return new Set(
    single.map(({ resource }) => packageFolderOf(resource ?? '')).filter((each) => each !== null),
  );
}

/** `…/node_modules/@scope/name` of a file below it (the innermost one), or null for a file of our own. */
export function packageFolderOf(file) {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return null;
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join('/');
}

/** Files in which a package says under which terms it may be passed on. */
const TERMS = /^(licen[cs]e|copying|notice|third-?party-?notices?)([.-][a-z0-9.-]+)?$/i;

/** A package's name, version and licence, with the texts that it brings about that. */
export function readPackage(folder) {
  const { name, version, license } = manifestOf(folder);
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TERMS.test(entry.name) && !/\.(js|json|ts)$/.test(entry.name))
    .map((entry) => readFileSync(path.join(folder, entry.name), 'utf8').trim());
  return { name, version, licence: typeof license === 'string' ? license : '', texts };
}

/** What packages have copied into their own files, where no package manager sees it. */
const CARRIED = [{ by: 'unpdf', name: 'pdfjs-dist', licence: 'Apache-2.0', in: 'dist/pdfjs.mjs' }];
const APACHE = readFileSync(new URL('./apache-2.0.txt', import.meta.url), 'utf8').trim();

/** Throws where the file no longer names the version that the package was made with: then this list has grown old. */
export function carriedBy(folder) {
  const { name, devDependencies = {} } = manifestOf(folder);
  return CARRIED.filter(({ by }) => by === name).map((carried) => {
    const version = (devDependencies[carried.name] ?? '').replace(/^[~^]/, '');
    const file = readFileSync(path.join(folder, carried.in), 'utf8');
    if (version === '' || !file.includes(`"${version}"`))
      throw new Error(
        `Which ${carried.name} does ${name} carry? src/delivery/contents/packages.mjs cannot tell.`,
      );
    return { name: carried.name, version, licence: carried.licence, texts: [APACHE], by: name };
  });
}

const manifestOf = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
