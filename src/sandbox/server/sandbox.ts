import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { seedMailbox } from '../mailbox/seed';
import { MailboxStore } from '../mailbox/store';
import { addinOrigin, manifestAt } from './addin-origin';
import { localCertificate } from './certificate';
import { hostOrigin } from './host-origin';
import { type Listening, listen } from './listen';
import type { Origins } from './reply';

export interface SandboxOptions {
  /** Port of the local Outlook; 0 for any free one. Default 3000. */
  hostPort?: number;
  /** Port of the add-in; default: the host's plus one (any free one when that is 0). */
  addinPort?: number;
  /** The folder of the project; the other folders' defaults are in it. Default: the current folder. */
  projectFolder?: string;
  /** What `npm run build` wrote. */
  addinFolder?: string;
  hostFolder?: string;
  /** Where the certificate is kept. */
  certificateFolder?: string;
  officeJsFolder?: string;
  /** The clock that the mails' dates follow. */
  now?: () => Date;
}

export interface Sandbox {
  hostUrl: string;
  addinUrl: string;
  store: MailboxStore;
  close(): Promise<void>;
}

/** The Mailbox requirement set that the sandbox claims: what Outlook on the web has in 2026. */
const REQUIREMENT_SET = '1.15';

/**
 * Starts the local Outlook: two HTTPS origins on localhost over one mailbox.
 * @throws Error with code EADDRINUSE when one of the ports is taken; nothing is left open then
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const project = options.projectFolder ?? process.cwd();
  const at = (given: string | undefined, ...parts: string[]) => given ?? path.join(project, ...parts);
  const addinFolder = at(options.addinFolder, 'dist', 'addin');
  const now = options.now ?? (() => new Date());
  const hostPort = options.hostPort ?? 3000;
  const addinPort = options.addinPort ?? (hostPort === 0 ? 0 : hostPort + 1);

  const seed = () => seedMailbox(now());
  const store = new MailboxStore(seed(), now);
  const certificate = await localCertificate(
    at(options.certificateFolder, 'node_modules', '.cache', 'kuvert'),
    now(),
  );
  const origins: Origins = { host: '', addin: '' };
  const about = async () => ({
    addinUrl: origins.addin,
    manifestXml: manifestAt(await readFile(path.join(addinFolder, 'manifest.xml'), 'utf8'), origins.addin),
    requirementSet: REQUIREMENT_SET,
    owner: store.owner,
  });

  const open: Listening[] = [];
  const close = async () => void (await Promise.all(open.map((one) => one.close())));
  try {
    const host = hostOrigin({
      folder: at(options.hostFolder, 'dist', 'sandbox'),
      api: { store, seed, about },
      origins: () => origins,
    });
    const addin = addinOrigin({
      folder: addinFolder,
      officeJsFolder: at(options.officeJsFolder, 'node_modules', '@microsoft', 'office-js', 'dist'),
      origins: () => origins,
    });
    open.push(await listen(host, certificate, hostPort));
    open.push(await listen(addin, certificate, addinPort));
  } catch (error) {
    await close();
    throw error;
  }
  // The same host name on another port: another origin for the browser, the same "domain" for office.js's trust check.
  origins.host = `https://localhost:${open[0]?.port}`;
  origins.addin = `https://localhost:${open[1]?.port}`;
  return { hostUrl: origins.host, addinUrl: origins.addin, store, close };
}
