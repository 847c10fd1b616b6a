import type {
  AccountInfo,
  AuthenticationResult,
  IPublicClientApplication,
  SilentRequest,
} from '@azure/msal-browser';
import { SCOPES, scopesOf } from '../scopes';
import {
  type Account,
  type Feature,
  type GraphAccess,
  GraphError,
  type Problem,
  type SignIn,
} from '../types';
import { inWindow } from './in-window';
import { notSetUp } from './not-set-up';
import { problemOf } from './problem-of';

/** What Outlook can do for signing in. Only src/outlook may ask it (`sign-in-dialog.ts`). */
export interface SignInOptions {
  /** This client signs in by itself: nested app authentication. */
  readonly nested?: boolean;
  /**
   * Opens our own page in Outlook's dialog, and gives what it said at its end: `signed-in`, or a `Problem`. Taken where the
   * browser keeps windows back.
   */
  readonly openDialog?: (url: string) => Promise<string>;
  /** The dialog at once: for clients whose pane can open no window that it hears of. */
  readonly dialogFirst?: boolean;
}

/** What the dialog's page says when it has signed in. */
export const SIGNED_IN = 'signed-in';

/**
 * Signing in with MSAL. Nothing opens by itself: `token` is silent, `signIn` is called from a click.
 *
 * @param access null where nothing was set up: everybody is signed out then, and the rest fails with `not-set-up`
 */
export function createSignIn(access: GraphAccess | null, options: SignInOptions = {}): SignIn {
  if (!access) return notSetUp();
  return new MsalSignIn(access, options);
}

type Msal = typeof import('./msal');

class MsalSignIn implements SignIn {
  readonly #access: GraphAccess;
  readonly #options: SignInOptions;
  readonly #listeners = new Set<() => void>();
  /** What a refusal asked for and could not be had silently: the next window asks for it. */
  #claims: string | undefined;
  #started: Promise<{ msal: Msal; client: IPublicClientApplication }> | null = null;

  constructor(access: GraphAccess, options: SignInOptions) {
    this.#access = access;
    this.#options = options;
  }

  get canSignOut(): boolean {
    return this.#options.nested !== true;
  }

  async account(): Promise<Account | null> {
    if (!this.#started && !this.#options.nested && !hasCache()) return null; // MSAL need not be fetched for that
    const { client } = await this.#start();
    const account = this.#accountOf(client);
    return account ? asAccount(account) : null;
  }

  async signIn(...features: readonly [Feature, ...Feature[]]): Promise<Account> {
    const { msal, client } = await this.#start();
    const known = this.#accountOf(client);
    const request = {
      scopes: scopesOf(features),
      // A closed window of before is not waited for.
      overrideInteractionInProgress: true,
      ...(this.#claims !== undefined && { claims: this.#claims }),
      ...(known ? { account: known, loginHint: known.username } : { prompt: 'select_account' }),
    };
    try {
      if (this.#options.nested) return this.#signedIn(client, await nested(client, request));
      if (this.#options.dialogFirst && this.#options.openDialog) return await this.#inDialog(features);
      return this.#signedIn(client, await inWindow(client, request, msal.EventType.POPUP_OPENED));
    } catch (error) {
      const problem = error instanceof GraphError ? error.problem : problemOf(error, 'window');
      if (problem === 'popup-blocked' && this.#options.openDialog) return this.#inDialog(features);
      throw new GraphError(problem);
    }
  }

  async token(feature: Feature, refused?: string, claims?: string): Promise<string> {
    const { msal, client } = await this.#start();
    const account = this.#accountOf(client);
    if (!account) throw new GraphError('sign-in-needed');
    if (claims !== undefined) this.#claims = claims;
    const { AccessTokenAndRefreshToken, RefreshToken, Skip } = msal.CacheLookupPolicy;
    const ask = async (cacheLookupPolicy: NonNullable<SilentRequest['cacheLookupPolicy']>) => {
      const { accessToken } = await client.acquireTokenSilent({
        scopes: [...SCOPES[feature]],
        account,
        cacheLookupPolicy,
        ...(cacheLookupPolicy === RefreshToken ? { forceRefresh: true } : {}),
        ...(cacheLookupPolicy !== AccessTokenAndRefreshToken && claims !== undefined ? { claims } : {}),
      });
      if (claims !== undefined && accessToken !== refused) this.#claims = undefined;
      return accessToken;
    };
    try {
      const token = await ask(AccessTokenAndRefreshToken);
      return token === refused ? await ask(RefreshToken) : token;
    } catch (error) {
      const problem = problemOf(error, 'silent');
      if (problem !== 'session-expired' || this.#options.nested) throw new GraphError(problem);
    }
    // A page's refresh token lives for a day, the person's session at Microsoft mostly longer: it is asked unseen.
    try {
      return await ask(Skip);
    } catch (error) {
      throw new GraphError(problemOf(error, 'silent'));
    }
  }

  /** Kuvert forgets everybody of this browser. Outlook and the browser stay signed in: that is not ours to end. */
  async signOut(): Promise<void> {
    const { client } = await this.#start();
    try {
      if (this.canSignOut) await client.clearCache(); // MSAL has no such thing where Outlook signs in
    } finally {
      this.#claims = undefined;
      client.setActiveAccount(null);
      this.#tell();
    }
  }

  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  }

  /** MSAL is big, and fetched once, when there is something to do for it. What failed is tried anew. */
  #start() {
    this.#started ??= this.#load().catch((error: unknown) => {
      this.#started = null;
      throw new GraphError(problemOf(error, 'silent') === 'failed' ? 'offline' : problemOf(error, 'silent'));
    });
    return this.#started;
  }

  async #load() {
    const msal = await import(/* webpackChunkName: "msal" */ './msal');
    const client = await msal.createClient(this.#access, this.#options.nested === true);
    client.addEventCallback(({ eventType }) => {
      if (eventType === msal.EventType.ACTIVE_ACCOUNT_CHANGED) this.#tell();
    });
    return { msal, client };
  }

  #accountOf(client: IPublicClientApplication): AccountInfo | null {
    const [only, ...others] = client.getAllAccounts();
    // Of two nobody has chosen: whoever sits there is asked.
    return client.getActiveAccount() ?? (others.length === 0 ? (only ?? null) : null);
  }

  #signedIn(client: IPublicClientApplication, { account }: AuthenticationResult): Account {
    this.#claims = undefined;
    client.setActiveAccount(account);
    this.#tell();
    return asAccount(account);
  }

  async #inDialog(features: readonly Feature[]): Promise<Account> {
    const page = new URL('sign-in-dialog.html', document.baseURI);
    page.searchParams.set('features', features.join(' '));
    if (this.#claims !== undefined) page.searchParams.set('claims', this.#claims);
    const said = await (this.#options.openDialog as (url: string) => Promise<string>)(page.href);
    if (said !== SIGNED_IN) throw new GraphError(said as Problem);
    this.#started = null; // MSAL reads the cache that it shares with the dialog when it starts
    const { client } = await this.#start();
    const account = this.#accountOf(client);
    if (!account) throw new GraphError('popup-blocked'); // the browser keeps the two pages' storage apart
    this.#claims = undefined;
    client.setActiveAccount(account);
    this.#tell();
    return asAccount(account);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Outlook knows who is there: mostly it needs no window. */
async function nested(
  client: IPublicClientApplication,
  request: { scopes: string[] },
): Promise<AuthenticationResult> {
  try {
    return await client.acquireTokenSilent(request);
  } catch {
    return client.acquireTokenPopup(request);
  }
}

const asAccount = ({ name, username }: AccountInfo): Account => ({ name: name ?? username, username });

/** Whether MSAL has ever been here. Unreadable storage (blocked by the browser) is for MSAL to speak of. */
function hasCache(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('msal.'));
  } catch {
    return true;
  }
}
