import type { Sources } from './source';

const TOP = new Set([
  'src',
  'test',
  'assets',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
]);

/** Names that a tool or a custom demands. */
const GIVEN_NAMES = new Set(['README.md', 'CHANGELOG.md', 'LICENSE']);

const MOST_LINES = 250;
/** Files that are longer because they hold data, not because they do much. */
const LONG_DATA: readonly string[] = [];

/** What stands at the top of the repository and has no business there. */
export function strangersAtTheTop(files: Sources): string[] {
  const top = new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''));
  return [...top].filter((name) => !TOP.has(name) && !name.startsWith('.'));
}

/** Files and folders whose name is not kebab-case (`mail-line.ts`, `bare.test.ts`). */
export function oddNames(files: Sources): string[] {
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  return Object.keys(files).filter(
    (file) => !file.split('/').every((name) => GIVEN_NAMES.has(name) || kebab.test(name)),
  );
}

/** Source files over 250 lines, except the data files named above. */
export function longFiles(files: Sources): string[] {
  return Object.entries(files)
    .filter(([file]) => /^(src|test)\/.*\.(tsx?|m?js)$/.test(file) && !LONG_DATA.includes(file))
    .map(([file, source]) => [file, source.split('\n').length - 1] as const)
    .filter(([, lines]) => lines > MOST_LINES)
    .map(([file, lines]) => `${file} has ${lines} lines`);
}

// Put together from parts, so that this file does not find itself.
const FOLDERS = ['tmp', 'work', 'root', 'home', 'farm', 'Users'].join('|');
const MACHINE_PATH = new RegExp(`(^|[^A-Za-z0-9._~*})\\]-])/(${FOLDERS})/[A-Za-z0-9._-]`);
const WINDOWS_PATH = /\b[A-Z]:\\{1,2}Users\\/;
const REGISTRY = new RegExp(
  ['registry\\.np', 'mjs\\.org|registry\\.ya', 'rnpkg\\.com|verd', 'accio|artif', 'actory'].join(''),
);

/** Files that name a place of the machine they were written on, or the host that packages came from. */
export function machineNames(files: Sources): string[] {
  return Object.entries(files).flatMap(([file, source]) =>
    source
      .split('\n')
      .map((line, at) => ({ line, at: at + 1 }))
      .filter(({ line }) => MACHINE_PATH.test(line) || WINDOWS_PATH.test(line) || REGISTRY.test(line))
      .map(({ at }) => `${file}:${at}`),
  );
}

/** Dependencies of package.json that no table row of the README explains (its first cell: the name in backticks). */
export function unexplainedDependencies(packageJson: string, readme: string): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(packageJson) as Record<
    string,
    Record<string, string>
  >;
  const firstCells = readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|')[1] ?? '');
  const named = new Set(
    firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)),
  );
  return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !named.has(name));
}

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
}

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/**
 * Dependencies that could be something else tomorrow: asked for by a range, from git, an address or a folder; or locked without a
 * checksum. npm leaves that out for another machine's optional parts.
 */
export function looseDependencies(packageJson: string, lock: string): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(packageJson) as Record<
    string,
    Record<string, string>
  >;
  const asked = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name}: ${version}`);
  const { packages } = JSON.parse(lock) as { packages: Record<string, Locked> };
  const locked = Object.entries(packages)
    .filter(([place, each]) => place !== '' && isLoose(each))
    .map(([place]) => place);
  return [...asked, ...locked];
}

const isLoose = ({ version = '', resolved, integrity, link, optional }: Locked) =>
  !EXACT.test(version) || resolved !== undefined || link === true || (!integrity && !optional);
