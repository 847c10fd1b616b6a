import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { interactionPolicy, type JWK, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { asEntra, REFRESH_TOKEN_LIFE, type TokenAnswer } from './entra';
import type { Memory } from './memory';
import { endPage, languageFor, type Persona } from './pages';
import { CLIENT_ID, isGraphScope, TENANT_ID } from './registration';
import type { TokenEvent } from './sign-in';
import { PERMISSIONS } from './words';

const HOUR = 3600;

export interface ProviderOptions {
  readonly issuer: string;
  /** The folder of the pages that sign in. */
  readonly addinUrl: string;
  readonly memory: Memory;
  readonly personas: readonly Persona[];
  /** Person to grant: consent is a person's, not a browser session's. */
  readonly grants: ReadonlyMap<string, string>;
  told(event: TokenEvent): void;
}

/** An OpenID provider with one client, the add-in's pages, and the answers that MSAL expects of Entra. */
export function createProvider(options: ProviderOptions): Provider {
  const { issuer, addinUrl, memory, personas, grants } = options;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' } as JWK;
  const policy = interactionPolicy.base();
  // MSAL asks for it when nobody is signed in; the same page serves both.
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);

  const provider = new Provider(issuer, {
    adapter: memory.adapter,
    jwks: { keys: [key] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'kuvert_login', interaction: 'kuvert_login_step', resume: 'kuvert_login_resume' },
    },
    clients: [
      {
        client_id: CLIENT_ID,
        client_name: 'Kuvert',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${addinUrl}/sign-in.html`],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    scopes: ['openid', 'offline_access', ...Object.keys(PERMISSIONS)],
    claims: { openid: ['sub', 'oid', 'tid', 'ver', 'name', 'preferred_username'], profile: [] },
    conformIdTokenClaims: false,
    routes: { authorization: '/authorize', token: '/token', jwks: '/keys', end_session: '/logout' },
    features: { devInteractions: { enabled: false }, userinfo: { enabled: false } },
    interactions: { policy, url: (_ctx, { uid }) => `${new URL(issuer).pathname}/step/${uid}` },
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: 600,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: REFRESH_TOKEN_LIFE,
      Session: 14 * 24 * HOUR,
      Grant: 365 * 24 * HOUR,
    },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => false,
    clientBasedCORS: (_ctx, origin) => origin === new URL(addinUrl).origin,
    async findAccount(_ctx, id) {
      const person = personas.find((each) => each.id === id);
      if (!person) return undefined;
      const { name, username } = person;
      const claims = { sub: id, oid: id, tid: TENANT_ID, ver: '2.0', name, preferred_username: username };
      return { accountId: id, claims: async () => claims };
    },
    async loadExistingGrant(ctx) {
      const accountId = ctx.oidc.session?.accountId;
      const known = accountId === undefined ? undefined : grants.get(accountId);
      return known === undefined ? undefined : ctx.oidc.provider.Grant.find(known);
    },
    renderError(ctx) {
      ctx.type = 'html';
      ctx.body = endPage(languageFor(ctx.get('accept-language')), 'wrong');
    },
  });
  provider.use(tokenAnswers(options));
  return provider;
}

/** Turns the token endpoint's answers into Entra's, and tells what was asked. */
function tokenAnswers({ memory, told }: ProviderOptions) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>) => {
    await next();
    if (ctx.oidc?.route !== 'token' || typeof ctx.body !== 'object') return;
    const { params, entities } = ctx.oidc;
    const refreshToken = params?.refresh_token;
    const fate = typeof refreshToken === 'string' ? memory.fateOf(refreshToken) : null;
    const userId = entities.Account?.accountId;
    const answer = asEntra(ctx.body as TokenAnswer, { fate, userId, tenantId: TENANT_ID });
    ctx.body = answer.error === undefined ? answer : { ...answer, correlation_id: randomUUID() };
    told({
      grant: String(params?.grant_type ?? ''),
      userId: userId ?? null,
      scopes: String(answer.scope ?? '')
        .split(' ')
        .filter(isGraphScope),
      error: answer.error ?? null,
    });
  };
}
