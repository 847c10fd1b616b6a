import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { placeAddin } from '../../../src/delivery/place';
import { nginxConfig } from '../../../src/delivery/servers/nginx';
import type { Deployment } from '../../../src/delivery/types';
import type { PolicyFile } from '../../../src/hygiene/policy/fill';
import { findPolicy } from '../../../src/sandbox/policy/find-policy';
import { withPolicy } from '../../../src/sandbox/policy/in-bundle';
import type { Certificate } from '../../../src/sandbox/server/certificate';
import { authorityAt, CLIENT_ID, graphAt } from '../../../src/sandbox/sign-in/registration';
import { type NginxServer, serveByRules } from '../../support/nginx-server';
import { installedNginx, serveByNginx } from '../../support/real-nginx';

const TOP = path.resolve(__dirname, '../../..');
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
 * The ordinary build as it would be with another policy (KUVERT_POLICY): the policy is one object in it, and a second build takes
 * longer than all of these tests.
 */
export async function buildWith(policy: PolicyFile, to: string): Promise<void> {
  const whole = findPolicy(policy);
  await cp(path.join(TOP, 'dist', 'addin'), to, { recursive: true });
  await cp(
    path.join(TOP, 'dist', 'sandbox', 'any-policy', 'launchevent.js'),
    path.join(to, 'launchevent.js'),
  );
  for (const name of await readdir(to)) {
    if (!name.endsWith('.js')) continue;
    const script = await readFile(path.join(to, name), 'utf8');
    const other = withPolicy(script, whole);
    if (other !== script) await writeFile(path.join(to, name), other);
  }
}

/** For a sandbox on `hostPort`, which is Outlook, sign-in and Graph in one. */
export function deploymentAt(url: string, hostPort: number): Deployment {
  const host = `https://localhost:${hostPort}`;
  const access = { clientId: CLIENT_ID, authority: authorityAt(host), endpoint: graphAt(host) };
  return { url, access, outlook: [host] };
}

/** Packs a built add-in for an address. */
export async function pack(built: string, to: string, deployment: Deployment): Promise<void> {
  await placeAddin(built, path.join(to, 'addin'), deployment);
  await mkdir(path.join(to, 'servers'), { recursive: true });
  await writeFile(path.join(to, 'servers', 'nginx.conf'), nginxConfig(deployment));
}

/** A release on a server. */
export interface HostedRelease {
  readonly url: string;
  readonly manifestUrl: string;
  readonly server: string;
  close(): Promise<void>;
}

export interface HostOptions {
  /** The packed release, whose configuration of nginx is obeyed. */
  readonly release: string;
  /** Where the server has the files: the folder that IT copies `addin/` to. */
  readonly place: string;
  readonly url: string;
  readonly certificate: Certificate;
  /** What is done to the configuration on purpose. */
  readonly change?: (conf: string) => string;
}

/** Puts a release on a server: a real nginx where one is installed, else what reads its rules. */
export async function host({
  release,
  place,
  url,
  certificate,
  change,
}: HostOptions): Promise<HostedRelease> {
  await cp(path.join(release, 'addin'), place, { recursive: true });
  const written = await readFile(path.join(release, 'servers', 'nginx.conf'), 'utf8');
  if (!written.includes(PLACE)) throw new Error(`the configuration names no ${PLACE}`);
  const conf = (change ?? ((same) => same))(written.replaceAll(PLACE, place));
  const serve: (options: Parameters<typeof serveByRules>[0]) => Promise<NginxServer> = installedNginx()
    ? serveByNginx
    : serveByRules;
  const server = await serve({ conf, certificate, port: Number(new URL(url).port) });
  return { url, manifestUrl: `${url}/manifest.xml`, server: server.name, close: server.close };
}

/** Copies a newer release over an older one, as IT does. What only the older one had stays. */
export const putOver = (release: string, place: string): Promise<void> =>
  cp(path.join(release, 'addin'), place, { recursive: true });
