import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sources } from './source';

export const TOP = fileURLToPath(new URL('../..', import.meta.url));

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache']);
const BINARY = /\.(png|jpe?g|gif|ico|pdf|docx|xlsx|pptx|zip|msg|woff2?)$/;

/** The project's files: what git tracks or would track; without git (an unpacked archive) what stands in the folders. */
export function projectFiles(): string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: TOP,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return list.split('\0').filter((file) => file && existsSync(path.join(TOP, file)));
  } catch {
    return filesBelow('');
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(TOP, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const file = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesBelow(file) : [file];
    });
}

/** All files with their text; a binary one with none, for its name counts too. */
export function projectSources(): Sources {
  const read = (file: string) => (BINARY.test(file) ? '' : readFileSync(path.join(TOP, file), 'utf8'));
  return Object.fromEntries(projectFiles().map((file) => [file, read(file)]));
}

/** The part of the sources that the bundles are made of: TypeScript, plain modules and JSON below src/. */
export const codeOf = (files: Sources): Sources =>
  Object.fromEntries(Object.entries(files).filter(([file]) => /^src\/.*\.(tsx?|mjs|json)$/.test(file)));
