import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Deployment } from '../../../src/delivery/types';
import type { PolicyFile } from '../../../src/hygiene/policy/fill';
import { findPolicy } from '../../../src/sandbox/policy/find-policy';
import { withPolicy } from '../../../src/sandbox/policy/in-bundle';
import type { Certificate } from '../../../src/sandbox/server/certificate';
import { authorityAt, CLIENT_ID, graphAt } from '../../../src/sandbox/sign-in/registration';
import { serveByRules } from '../../support/nginx-server';
import { installedNginx, serveByNginx } from '../../support/real-nginx';

const DIST = path.resolve(__dirname, '../../../dist');
/** The folder on the server's disk that the configuration names until IT writes another there. */
const PLACE = '/var/www/kuvert';

/** A folder of this test run, with everything of the releases in it. */
export class ReleaseDesk {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<ReleaseDesk> {
    return new ReleaseDesk(await mkdtemp(path.join(tmpdir(), 'kuvert-release-')));
  }

  readonly at = (...parts: string[]) => path.join(this.#folder, ...parts);
  readonly clear = () => rm(this.#folder, { recursive: true });
}

/**
 * The ordinary build (dist/) as it would be with another policy (KUVERT_POLICY): the policy is one object in it, and a second
 * build takes longer than all of these tests.
 */
export async function buildWith(policy: PolicyFile, to: string): Promise<void> {
  const whole = findPolicy(policy);
  const addin = path.join(to, 'addin');
  await cp(path.join(DIST, 'addin'), addin, { recursive: true });
  await cp(path.join(DIST, 'delivered'), path.join(to, 'delivered'), { recursive: true });
  await writeFile(path.join(to, 'delivered', 'policy.json'), JSON.stringify(whole));
  await cp(path.join(DIST, 'sandbox', 'any-policy', 'launchevent.js'), path.join(addin, 'launchevent.js'));
  for (const name of await readdir(addin)) {
    if (!name.endsWith('.js')) continue;
    const script = await readFile(path.join(addin, name), 'utf8');
    const other = withPolicy(script, whole);
    if (other !== script) await writeFile(path.join(addin, name), other);
  }
}

/** For a sandbox on `hostPort`, which is Outlook, sign-in and Graph in one. */
export function deploymentAt(url: string, hostPort: number): Deployment {
  const host = `https://localhost:${hostPort}`;
  const access = { clientId: CLIENT_ID, authority: authorityAt(host), endpoint: graphAt(host) };
  return { url, access, outlook: [host] };
}

/** Unpacks a release's archive, as every tool for that does: with the dates that stand in it. @returns the folder in it */
export async function unpack(zip: string, to: string): Promise<string> {
  const bytes = await readFile(zip);
  const date = dateIn(bytes);
  const files = Object.entries(unzipSync(bytes));
  for (const [name, content] of files) {
    const file = path.join(to, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    await utimes(file, date, date);
  }
  return path.join(to, files[0]?.[0].split('/', 1)[0] ?? '');
}

/** The date of the first file (APPNOTE.TXT 4.4.6: seconds by two, local time). A release has one for all. */
function dateIn(zip: Buffer): Date {
  const [time, day] = [zip.readUInt16LE(10), zip.readUInt16LE(12)];
  const [year, month, date] = [(day >> 9) + 1980, ((day >> 5) & 15) - 1, day & 31];
  return new Date(year, month, date, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}

/** A release on a server. */
export interface HostedRelease {
  readonly url: string;
  readonly manifestUrl: string;
  readonly server: string;
  close(): Promise<void>;
}

export interface HostOptions {
  /** The release, unpacked, whose configuration of nginx is obeyed. */
  readonly release: string;
  /** Where the server has the files: the folder that IT copies `addin/` to. */
  readonly place: string;
  readonly url: string;
  readonly certificate: Certificate;
  /** What is done to the configuration on purpose. */
  readonly change?: (conf: string) => string;
}

/** Puts a release on a server: a real nginx where one is installed, else what reads its rules. */
export async function host(options: HostOptions): Promise<HostedRelease> {
  const { release, place, url, certificate, change = (same: string) => same } = options;
  await putOver(release, place);
  const written = await readFile(path.join(release, 'servers', 'nginx.conf'), 'utf8');
  if (!written.includes(PLACE)) throw new Error(`the configuration names no ${PLACE}`);
  const conf = change(written.replaceAll(PLACE, place));
  const serve = installedNginx() ? serveByNginx : serveByRules;
  const server = await serve({ conf, certificate, port: Number(new URL(url).port) });
  return { url, manifestUrl: `${url}/manifest.xml`, server: server.name, close: server.close };
}

/** Copies a release over what is there, as IT does. What only an older one had stays. */
export const putOver = (release: string, place: string): Promise<void> =>
  cp(path.join(release, 'addin'), place, { recursive: true, preserveTimestamps: true });
