import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const UNPACK = fileURLToPath(new URL('./unpack-chromium.mjs', import.meta.url));
const run = promisify(execFile);

export interface PackagedBrowser {
  readonly executablePath: string;
  /** What the browser needs beside the environment it inherits: libraries and fonts, where the machine has none. */
  readonly env: Readonly<Record<string, string>>;
}

/** Whether the npm package holds a browser for this machine. */
export function hasPackagedBrowser(platform = process.platform, arch = process.arch): boolean {
  return platform === 'linux' && arch === 'x64';
}

/**
 * The browser inside the npm package `@sparticuz/chromium`, unpacked once per user and version (about 220 MB).
 *
 * Unpacked beside its place and moved there in one step, so that runs side by side never meet half a browser.
 *
 * @throws when it cannot be unpacked, or does not start even with the libraries it brings along
 */
export async function packagedBrowser(): Promise<PackagedBrowser> {
  const reasons: string[] = [];
  for (const cache of cacheFolders()) {
    try {
      return await describe(await unpackedIn(cache));
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`The browser of @sparticuz/chromium does not run here: ${reasons.join(' · ')}`);
}

/**
 * The user's cache; where there is none, or it cannot be written or run from (noexec), the temporary folder. HOME and
 * the number of the user are asked for, not os.homedir() and os.userInfo(): these throw in containers whose user has no name.
 */
function cacheFolders(): string[] {
  const { HOME, XDG_CACHE_HOME } = process.env;
  const cache = XDG_CACHE_HOME || (HOME && join(HOME, '.cache'));
  return [
    ...(cache ? [join(cache, 'kuvert')] : []),
    join(tmpdir(), `kuvert-${process.getuid?.() ?? 'user'}`),
  ];
}

async function unpackedIn(cache: string): Promise<string> {
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (existsSync(folder)) return folder;

  mkdirSync(cache, { recursive: true, mode: 0o700 });
  const staging = mkdtempSync(join(cache, 'unpacking-'));
  try {
    await run(process.execPath, [UNPACK], {
      env: { ...process.env, TMPDIR: staging },
    });
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // otherwise another run was first
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return folder;
}

async function describe(folder: string): Promise<PackagedBrowser> {
  const executablePath = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: ownFontList(folder) };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };

  if (await starts(executablePath, {})) return { executablePath, env: fonts };
  if (await starts(executablePath, libraries)) return { executablePath, env: { ...fonts, ...libraries } };
  throw new Error(`${executablePath} lacks libraries; \`ldd\` on it names them`);
}

/** `--version` needs every library that the browser links to, and nothing else. */
async function starts(executablePath: string, env: Record<string, string>): Promise<boolean> {
  try {
    await run(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The package brings Open Sans; its own list of font folders names places of Amazon's, so here is ours. */
function ownFontList(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
  if (!existsSync(file)) writeFileSync(file, text);
  return file;
}

function packageVersion(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium'); // …/@sparticuz/chromium/build/cjs/index.cjs
  const file = join(dirname(main), '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
