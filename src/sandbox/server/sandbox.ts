import path from 'node:path';
import type { PolicyFile } from '../../hygiene/policy/fill';
import type { Policy } from '../../hygiene/policy/types';
import { type Citizens, createCitizens } from '../citizens/citizens';
import { Clock } from '../clock';
import { gatewayPage } from '../gateway/gateway';
import type { GatewayReport } from '../gateway/report';
import { type GraphServer, graphServer } from '../graph/server';
import type { World } from '../graph/types';
import { createWorld } from '../graph/world/world';
import { SENSITIVITY_LABELS } from '../labels';
import { seedMailbox } from '../mailbox/seed';
import { MailboxStore } from '../mailbox/store';
import { FIRST_SETTINGS, type SandboxSettings } from '../settings';
import { personas } from '../sign-in/personas';
import { graphAt } from '../sign-in/registration';
import { type LocalSignIn, localSignIn } from '../sign-in/sign-in';
import { localCertificate } from './certificate';
import { hostOrigin } from './host-origin';
import { hostedAddin } from './hosted-addin';
import { type Listening, listen } from './listen';
import { createMailboxes } from './mailboxes';
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
  /**
   * Hosts an add-in that somebody else serves, by its manifest's address: no second port is opened then, and nothing of it is
   * changed. `addinPort`, `addinFolder`, `officeJsFolder` and `policy` are of no use.
   */
  manifestUrl?: string;
  /**
   * Another policy than the one that the add-in was built with: a name or a file (`find-policy.ts`), or what a file would hold.
   */
  policy?: string | PolicyFile;
  /**
   * The twelve shared mailboxes that the policy `fjordby-demo` names hold a month of mail; without it they hold next to
   * nothing, and Borgerservice its three weeks.
   */
  demo?: boolean;
  /** The organisation has sensitivity labels, and Outlook has the members for them, which the npm build of office.js lacks. */
  labels?: boolean;
  /** The machine's time; the sandbox's own (`clock`) begins there. */
  now?: () => Date;
  /** Puts something round the local Graph: a test looks at all that passes there. */
  wrapGraph?: (server: GraphServer) => GraphServer;
}

export interface Sandbox {
  hostUrl: string;
  addinUrl: string;
  store: MailboxStore;
  /** The time that mails, automatic replies and tokens follow. */
  clock: Clock;
  /** What may be chosen while it runs; as in the settings on the page. */
  settings: SandboxSettings;
  /** Citizens who write in. */
  citizens: Citizens;
  /** What the local Graph answers from, its faults included. */
  graph: World;
  /** The local sign-in: who may do what, and what it was asked. */
  signIn: LocalSignIn;
  /** The policy that the add-in and the gateway work by. */
  policy: Policy;
  /** What the gateway would have seen and done with every mail that was sent, newest first. */
  gateway(): readonly GatewayReport[];
  close(): Promise<void>;
}

/** The Mailbox requirement set that the sandbox claims: what Outlook on the web has in 2026. */
const REQUIREMENT_SET = '1.15';

/**
 * Starts the local Outlook: two HTTPS origins on localhost over one mailbox; one only, where the add-in is somebody else's.
 * @throws Error with code EADDRINUSE when one of the ports is taken, nothing is left open then; one that names every
 *   problem of the policy asked for, or says why there is no add-in at an address
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const project = options.projectFolder ?? process.cwd();
  const at = (given: string | undefined, ...parts: string[]) => given ?? path.join(project, ...parts);
  const clock = new Clock(options.now);
  const { now } = clock;
  const hostPort = options.hostPort ?? 3000;
  const origins: Origins = { host: '', addin: '' };
  const signIn = once(() =>
    localSignIn({ clock, personas: personas(), host: origins.host, addinUrl: addin.url() }),
  );
  const addin = await hostedAddin({
    manifestUrl: options.manifestUrl,
    port: options.addinPort ?? (hostPort === 0 ? 0 : hostPort + 1),
    folder: at(options.addinFolder, 'dist', 'addin'),
    officeJsFolder: at(options.officeJsFolder, 'node_modules', '@microsoft', 'office-js', 'dist'),
    anyPolicyFolder: at(undefined, 'dist', 'sandbox', 'any-policy'),
    policy: options.policy,
    labels: options.labels === true,
    clock,
    access: () => ({
      clientId: signIn().clientId,
      authority: signIn().authority,
      endpoint: graphAt(origins.host),
    }),
    origins: () => origins,
  });
  const { policy } = addin;

  const seed = () => seedMailbox(now());
  const store = new MailboxStore(seed(), now);
  const certificate = await localCertificate(
    at(options.certificateFolder, 'node_modules', '.cache', 'kuvert'),
    now(),
  );
  const about = async () => ({
    addinUrl: addin.url(),
    manifestXml: await addin.manifest(),
    requirementSet: REQUIREMENT_SET,
    policy: policy.name,
    labels: options.labels ? SENSITIVITY_LABELS : [],
    owner: store.owner,
    mailboxes: mailboxes.list(),
    linked: mailboxes.linked(),
  });

  const demo = options.demo === true;
  const world = createWorld({ clock, store, demo });
  const bare = graphServer({ world, callerOf: (bearer) => signIn().callerOf(bearer) });
  const graph = options.wrapGraph?.(bare) ?? bare;

  const settings = { ...FIRST_SETTINGS };
  const mailboxes = createMailboxes({
    own: store,
    world,
    keepsCopies: () => settings.sentAsCopies,
    opensLinked: demo,
  });
  const citizens = createCitizens({ mailboxes, clock });
  const gateway = () => gatewayPage(store.snapshot().messages, policy);

  const open: Listening[] = [];
  const close = async () => void (await Promise.all(open.map((one) => one.close())));
  try {
    const host = hostOrigin({
      folder: at(options.hostFolder, 'dist', 'sandbox'),
      api: { mailboxes, clock, citizens, settings, seed, about, gateway },
      signIn: (request, response, path) => signIn().handle(request, response, path),
      graph: (request, response, path) => graph(request, response, path.slice('/v1.0'.length)),
      origins: () => origins,
    });
    open.push(await listen(host, certificate, hostPort));
    const served = await addin.open(certificate);
    if (served) open.push(served);
  } catch (error) {
    await close();
    throw error;
  }
  origins.host = `https://localhost:${open[0]?.port}`;
  origins.addin = new URL(addin.url()).origin;
  return {
    hostUrl: origins.host,
    addinUrl: addin.url(),
    store,
    clock,
    settings,
    citizens,
    graph: world,
    get signIn() {
      return signIn();
    },
    policy,
    gateway: () => gateway().mails,
    close,
  };
}

/** Made when it is first needed: the origins are known by then, and the sandbox starts without it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
