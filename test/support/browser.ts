import { createHash, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { installedBrowsers } from './find-browser';
import { hasPackagedBrowser, packagedBrowser } from './packaged-browser';
import { answeredHere } from './session';

export { newSession, type Session, type SessionOptions } from './session';

export interface LaunchOptions {
  /** All other hosts are found nowhere. */
  readonly standIns?: StandIns;
  /**
   * PEM of a certificate that counts as vouched for. Without it a session takes every certificate, but the browser keeps nothing
   * that came by one it had to be told to take.
   */
  readonly trusted?: string;
}

/** Other hosts, by name, and the port of this machine where the browser finds each instead. */
export type StandIns = Readonly<Record<string, number>>;

interface Candidate {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Our own flags, beside those of playwright. None of them may loosen what the tests prove: no web security turned
 * off, no single process. The first two are the lock on the network: no name but localhost resolves, and everything
 * else is sent to a proxy that is not there. (Not playwright's routing: with it playwright answers every CORS
 * preflight itself, also between our own two ports.)
 */
const flags = ({ standIns = {}, trusted }: LaunchOptions) => [
  ...(trusted ? [`--ignore-certificate-errors-spki-list=${keyHash(trusted)}`] : []),
  `--host-resolver-rules=${[
    ...Object.entries(standIns).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
  ].join(', ')}`,
  '--proxy-server=http://127.0.0.1:9',
  `--proxy-bypass-list=${['localhost', ...Object.keys(standIns)].join(';')}`,
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--font-render-hinting=none',
];

const keyHash = (certificate: string): string => {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
};

/**
 * Starts the test browser without a window: KUVERT_BROWSER (the path of a Chrome, Edge or Chromium), else an
 * installed one, else the one inside the npm package `@sparticuz/chromium` (x64 Linux).
 *
 * @throws when none starts; the message says what was tried and what to install on this system
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const browser = await firstThatStarts(flags(options));
  answeredHere.set(browser, Object.keys(options.standIns ?? {}));
  return browser;
}

async function firstThatStarts(args: string[]): Promise<Browser> {
  const wanted = process.env.KUVERT_BROWSER;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`KUVERT_BROWSER names a file that is not there: ${wanted}`);
    return launch({ executablePath: wanted }, args);
  }

  const tried: string[] = [];
  for (const executablePath of installedBrowsers()) {
    try {
      return await launch({ executablePath }, args);
    } catch (error) {
      tried.push(`${executablePath}: ${firstLine(error)}`);
    }
  }
  if (!hasPackagedBrowser()) throw new Error(whatToInstall(process.platform, tried));
  try {
    return await launch(await packagedBrowser(), args);
  } catch (error) {
    throw new Error(whatToInstall(process.platform, [...tried, firstLine(error)]));
  }
}

async function launch({ executablePath, env }: Candidate, args: string[]): Promise<Browser> {
  const start = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath,
      chromiumSandbox,
      args,
      env: { ...definedEnv(), ...env },
      timeout: 30_000,
    });
  if (cannotSandbox()) return start(false);
  try {
    return await start(true);
  } catch (error) {
    // Some Linux systems forbid user namespaces to programs that they do not know.
    if (/sandbox/i.test(String(error))) return start(false);
    throw error;
  }
}

/** Chromium's sandbox refuses to run as root, and most CI containers forbid the namespaces that it is made of. */
function cannotSandbox(): boolean {
  return process.platform === 'linux' && (process.getuid?.() === 0 || Boolean(process.env.CI));
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

/** What a person is told who has no browser that the tests can drive. */
export function whatToInstall(platform: string, tried: readonly string[]): string {
  const advice: Record<string, string> = {
    darwin: 'Install Google Chrome, Microsoft Edge or Chromium in Applications.',
    win32: 'Install Google Chrome or Microsoft Edge.',
    linux:
      'Install Google Chrome, Microsoft Edge or Chromium (Debian: `apt install chromium`; Fedora: `dnf install chromium`).',
  };
  return [
    'The browser tests found no browser that starts.',
    advice[platform] ?? 'Install Google Chrome, Microsoft Edge or Chromium.',
    'Or give the path of one in KUVERT_BROWSER.',
    ...(tried.length > 0 ? ['Tried:', ...tried.map((each) => `- ${each}`)] : []),
  ].join('\n');
}
