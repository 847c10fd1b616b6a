import type { AccountInfo, SilentRequest } from '@azure/msal-browser';

const accountOf = (username: string) =>
  ({ username, name: username, homeAccountId: username }) as AccountInfo;

type Given = string | Error;

/**
 * Of MSAL only what it says: tokens and its own errors, as they are told. What MSAL does by itself is tried with MSAL, in a
 * browser (`test/e2e/sign-in*.test.ts`).
 */
export class FakeClient {
  readonly asked: (Partial<SilentRequest> & { readonly in: 'silence' | 'a window' })[] = [];
  silently: (request: SilentRequest) => Given | Promise<Given> = () => 'a token';
  inWindow: () => Given = () => 'a token';
  #account: AccountInfo | null = accountOf('mette');

  readonly addEventCallback = () => 'listener';
  readonly removeEventCallback = () => {};
  readonly getAllAccounts = () => (this.#account ? [this.#account] : []);
  readonly getActiveAccount = () => this.#account;
  readonly setActiveAccount = (account: AccountInfo | null) => {
    this.#account = account;
  };
  readonly clearCache = async () => {};
  readonly acquireTokenSilent = async (request: SilentRequest) => {
    this.asked.push({ ...request, in: 'silence' });
    return this.#answer(await this.silently(request));
  };
  readonly acquireTokenPopup = async (request: SilentRequest) => {
    this.asked.push({ ...request, in: 'a window' });
    return this.#answer(this.inWindow());
  };

  /** Somebody else signed in, in another page of the browser. */
  becomes(username: string): void {
    this.#account = accountOf(username);
  }

  #answer(given: Given) {
    if (given instanceof Error) throw given;
    return { accessToken: given, account: this.#account ?? accountOf('mette') };
  }
}
