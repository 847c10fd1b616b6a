import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { packRelease } from '../../../src/delivery/release';
import type { PolicyFile } from '../../../src/hygiene/policy/fill';
import { type Certificate, localCertificate } from '../../../src/sandbox/server/certificate';
import { launchBrowser, type Session } from '../../support/browser';
import { freePorts } from '../../support/free-ports';
import { type OfficeCdn, officeCdn } from '../../support/office-cdn';
import { nextVersion } from './next-version';
import { type Outlook, openOutlook } from './outlook';
import { buildWith, deploymentAt, type HostedRelease, host, putOver, ReleaseDesk, unpack } from './release';
import { type Violation, watchPolicy } from './violations';

type Version = 'older' | 'newer';

/**
 * Two versions of a release, out of their archives; the older one on a server; and an Outlook that hosts it by its manifest's
 * address. Every session that `watch` has been given to is heard to have been quiet. Registers jest's hooks.
 */
export class ReleaseJourney {
  desk!: ReleaseDesk;
  certificate!: Certificate;
  cdn!: OfficeCdn;
  browser!: Browser;
  hosted!: HostedRelease;
  outlook!: Outlook;
  readonly #policy: PolicyFile;
  readonly #unpacked = new Map<Version, string>();
  readonly #violations: Violation[] = [];
  readonly #sessions = new Set<Session>();
  #renewed: ReadonlyMap<string, string> = new Map();

  constructor(policy: PolicyFile) {
    this.#policy = policy;
    beforeAll(this.#begin, 120_000);
    afterEach(() => {
      expect(this.#violations).toEqual([]);
      for (const session of this.#sessions) session.expectQuiet();
    });
    afterAll(this.#end, 60_000);
  }

  readonly #begin = async (): Promise<void> => {
    this.desk = await ReleaseDesk.open();
    this.certificate = await localCertificate(path.resolve('node_modules/.cache/kuvert'), new Date());
    this.cdn = await officeCdn(this.certificate);
    this.browser = await launchBrowser({ standIns: this.cdn.standIns, trusted: this.certificate.cert });
    const [hostPort = 0, port = 0] = await freePorts(2);
    const url = `https://localhost:${port}/kuvert`;
    await this.#pack(url, hostPort);
    this.hosted = await this.host(url, 'www');
    this.outlook = await openOutlook(this.browser, {
      sandbox: { hostPort, demo: true, manifestUrl: this.hosted.manifestUrl },
      before: this.watch,
    });
  };

  async #pack(url: string, hostPort: number): Promise<void> {
    const { at } = this.desk;
    await buildWith(this.#policy, at('built-older'));
    this.#renewed = await nextVersion(at('built-older'), at('built-newer'));
    for (const version of ['older', 'newer'] as const) {
      const [dist, to] = [at(`built-${version}`), at(`packed-${version}`)];
      const { zip } = await packRelease({ dist, to, deployment: deploymentAt(url, hostPort) });
      this.#unpacked.set(version, await unpack(zip, at(version)));
    }
  }

  readonly #end = async (): Promise<void> => {
    await this.outlook?.close();
    await this.browser?.close();
    await this.hosted?.close();
    await this.cdn?.close();
    await this.desk?.clear();
  };

  /** For `before` of whatever opens a page of the release. */
  readonly watch = async (session: Session): Promise<void> => {
    this.#sessions.add(session);
    await watchPolicy(session, this.#violations);
  };

  /** Puts the older version on a server. @param place the server's folder for it */
  readonly host = (url: string, place: string, change?: (conf: string) => string): Promise<HostedRelease> =>
    host({
      release: this.#folder('older'),
      place: this.desk.at(place),
      url,
      certificate: this.certificate,
      ...(change ? { change } : {}),
    });

  /** IT copies the newer version over the older one. */
  readonly update = (): Promise<void> => putOver(this.#folder('newer'), this.desk.at('www'));

  #folder(version: Version): string {
    return this.#unpacked.get(version) ?? '';
  }

  /** The older version's file of that name, whose name holds a hash. */
  readonly hashed = async (name: string): Promise<string> => {
    const files = await readdir(path.join(this.#folder('older'), 'addin'));
    const file = files.find((each) => new RegExp(`^${name}\\.[0-9a-f]{8}\\.js$`).test(each));
    if (!file) throw new Error(`the release has no ${name}.….js`);
    return file;
  };

  /** What it is called in the newer version. */
  readonly renewed = (file: string): string =>
    file.replace(/\.([0-9a-f]{8})\./, (_whole, hash: string) => `.${this.#renewed.get(hash)}.`);

  /** Of which version the scripts are that a page names itself; `mixed` where they are not of one. */
  readonly versionOf = async (page: Page | Frame): Promise<Version | 'mixed'> => {
    const sources = await page.evaluate<string[]>('[...document.scripts].map(({ src }) => src)');
    const hashes = sources.flatMap((src) => /\.([0-9a-f]{8})\.js$/.exec(src)?.[1] ?? []);
    if (hashes.length > 0 && hashes.every((hash) => this.#renewed.has(hash))) return 'older';
    const newer = new Set(this.#renewed.values());
    return hashes.length > 0 && hashes.every((hash) => newer.has(hash)) ? 'newer' : 'mixed';
  };
}

/** Whether a page had all its scripts with a hash in their names from what the browser had kept. */
export const takenFromCache = (page: Page | Frame) =>
  page.evaluate<boolean>(`(() => {
    const hashed = performance.getEntriesByType('resource').filter(({ name }) => /\\.[0-9a-f]{8}\\.js$/.test(name));
    return hashed.length > 0 && hashed.every(({ transferSize, decodedBodySize }) => transferSize === 0 && decodedBodySize > 0);
  })()`);
