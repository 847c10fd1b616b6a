import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock';
import type { Caller } from '../graph/types';
import { type AskedFor, interactionPages } from './interaction';
import { Memory } from './memory';
import type { Persona } from './pages';
import { withoutRuntimeWarning } from './quiet-import';
import { authorityAt, CLIENT_ID, isGraphScope, TENANT_ID } from './registration';
import { PERMISSIONS } from './words';

export interface SignInOptions {
  readonly clock: Clock;
  readonly personas: readonly Persona[];
  /** The sandbox's own origin. */
  readonly host: string;
  /** The folder whose pages sign in, as it is registered: without a slash at the end. */
  readonly addinUrl: string;
}

/** One answer of the token endpoint. Holds no token. */
export interface TokenEvent {
  readonly grant: string;
  readonly userId: string | null;
  readonly scopes: readonly string[];
  /** Null where it was given, else the error (`invalid_grant`). */
  readonly error: string | null;
}

export interface LocalSignIn {
  /** What a page has to know to sign in here. */
  readonly clientId: string;
  readonly authority: string;
  /** Answers `/login/…`. `path` is the whole path. */
  handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>;
  /** Whose access token it is; null for one that is unknown, expired or revoked. */
  callerOf(bearer: string): Promise<Caller | null>;
  /** What the token endpoint was asked and said, oldest first. */
  readonly log: readonly TokenEvent[];
  /** Ends all sessions and tokens of a person, as an administrator does. */
  revoke(userId: string): void;
  /** Every access token is out of date; refresh tokens stay. */
  expireAccessTokens(): void;
  /** All sessions of browsers are over; refresh tokens stay. */
  endSessions(): void;
  /** As if the person had been asked and said yes. */
  consent(userId: string, ...scopes: string[]): Promise<void>;
  /** Takes consent back: of these permissions, or of all. */
  withdraw(userId: string, ...scopes: string[]): Promise<void>;
  /** An access token without a sign-in, for tests that have no browser. The person has consented then. */
  issue(userId: string, ...scopes: string[]): Promise<string>;
  /** From now on only an administrator may give it. */
  demandAdmin(scope: string): void;
}

/**
 * The local sign-in: an OpenID provider that speaks as Entra does, so that MSAL runs as it would there.
 * It lives below `/login/<tenant>/v2.0` of the host's origin.
 */
export function localSignIn({ clock, personas, host, addinUrl }: SignInOptions): LocalSignIn {
  const memory = new Memory(clock);
  const log: TokenEvent[] = [];
  const adminOnly = new Set(Object.keys(PERMISSIONS).filter((scope) => PERMISSIONS[scope]?.adminOnly));
  const authority = authorityAt(host);
  const mount = `/login/${TENANT_ID}/v2.0`;
  const grants = new Map<string, string>();
  const parts = once(async () => {
    const { createProvider } = await library();
    const provider = createProvider({
      issuer: `${host}${mount}`,
      addinUrl,
      memory,
      personas,
      grants,
      told: (event) => log.push(event),
    });
    const pages = interactionPages({ provider, personas, mount, addin: new URL(addinUrl).origin, asks });
    return { provider, pages, answer: provider.callback() };
  });

  const grantOf = async (userId: string) => {
    const { provider } = await parts();
    const known = grants.get(userId);
    const found = known === undefined ? undefined : await provider.Grant.find(known);
    return found ?? new provider.Grant({ accountId: userId, clientId: CLIENT_ID });
  };
  const keep = async (userId: string, grant: Awaited<ReturnType<typeof grantOf>>) => {
    const id = await grant.save();
    grants.set(userId, id);
    return id;
  };
  const consent = async (userId: string, ...scopes: string[]) => {
    const grant = await grantOf(userId);
    grant.addOIDCScope(['openid', 'profile', 'offline_access', ...scopes].join(' '));
    return keep(userId, grant);
  };
  const asks: AskedFor = {
    needAdmin: (scopes) => scopes.filter((scope) => adminOnly.has(scope)),
    consent,
    signOut: (sessionUid) => memory.signOut(sessionUid),
  };

  return {
    clientId: CLIENT_ID,
    authority,
    log,
    async handle(request, response, path) {
      const { pages, answer } = await parts();
      if (await pages(request, response, path)) return;
      // The provider believes itself at the root; what it was mounted at, it knows from its issuer.
      const within = path.startsWith(`${mount}/`) ? (request.url ?? '').slice(mount.length) : null;
      if (within === null) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('Here is nobody to sign in with.\n');
        return;
      }
      Object.assign(request, { originalUrl: request.url, url: within });
      await answer(request, response);
    },
    async callerOf(bearer) {
      const { provider } = await parts();
      const token = await provider.AccessToken.find(bearer);
      if (!token?.accountId) return null;
      return {
        userId: token.accountId,
        scopes: new Set((token.scope ?? '').split(' ').filter(isGraphScope)),
      };
    },
    revoke: (userId) => memory.revoke(userId),
    expireAccessTokens: () => memory.forget('AccessToken'),
    endSessions: () => memory.forget('Session'),
    async consent(userId, ...scopes) {
      await consent(userId, ...scopes);
    },
    async withdraw(userId, ...scopes) {
      const grant = await grantOf(userId);
      const left =
        scopes.length === 0
          ? []
          : grant
              .getOIDCScope()
              .split(' ')
              .filter((one) => !scopes.includes(one));
      grant.openid = { scope: left.join(' ') };
      await keep(userId, grant);
    },
    async issue(userId, ...scopes) {
      const { provider } = await parts();
      const grantId = await consent(userId, ...scopes);
      const client = await provider.Client.find(CLIENT_ID);
      if (!client) throw new Error('The client is registered at the start');
      const scope = scopes.join(' ');
      return new provider.AccessToken({ accountId: userId, client, grantId, gty: 'issued', scope }).save();
    },
    demandAdmin: (scope) => void adminOnly.add(scope),
  };
}

/** The library is large, and most runs of the sandbox sign nobody in. One file all the same: it is bundled. */
const library = once(() => withoutRuntimeWarning(() => import(/* webpackMode: "eager" */ './provider')));

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
