import {
  CacheLookupPolicy,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  EventType,
  type IPublicClientApplication,
  LogLevel,
} from '@azure/msal-browser';
import type { GraphAccess } from '../types';

/** All that this room takes of MSAL as a value. A chunk of its own: fetched when somebody signs in or is signed in. */
export { CacheLookupPolicy, EventType };

/** Microsoft's own hosts, which MSAL knows; every other one has to be named to it. */
const MICROSOFT = /(?:^|\.)(?:microsoftonline\.(?:com|us|cn)|microsoftonline-[a-z.]+|chinacloudapi\.cn)$/;
/** Long enough to find one's phone; MSAL's own minute is not. */
const WINDOW_LIMIT = 5 * 60_000;

/**
 * MSAL, ready. Its cache is the browser's localStorage, encrypted there with a key that lives as long as the browser's
 * session; the sign-in window, the pane and the browser page share it.
 *
 * @param nested Outlook signs in (nested app authentication); without its bridge MSAL does
 */
export function createClient(access: GraphAccess, nested: boolean): Promise<IPublicClientApplication> {
  const { host, hostname } = new URL(access.authority);
  const configuration = {
    auth: {
      clientId: access.clientId,
      authority: access.authority,
      knownAuthorities: MICROSOFT.test(hostname) ? [] : [host],
      redirectUri: new URL('sign-in.html', document.baseURI).href,
    },
    cache: { cacheLocation: 'localStorage' },
    system: {
      popupBridgeTimeout: WINDOW_LIMIT,
      loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false, logLevel: LogLevel.Error },
    },
  };
  return nested
    ? createNestablePublicClientApplication(configuration)
    : createStandardPublicClientApplication(configuration);
}
