import { SCOPES, scopesOf } from '../scopes';
import type { Feature, GraphAccess, Problem } from '../types';
import { createClient } from './msal';
import { problemOf } from './problem-of';
import { SIGNED_IN } from './sign-in';

/**
 * Signs in by sending this whole page to the sign-in page and back: for Outlook's dialog, which is a window already.
 *
 * @param claims what a rule of the organisation's wants besides, as JSON
 * @returns null when the page is on its way out; on its return, how it ended
 */
export async function redirectLogin(
  access: GraphAccess,
  features: readonly Feature[],
  claims: string | null = null,
): Promise<typeof SIGNED_IN | Problem | null> {
  try {
    const client = await createClient(access, false);
    const answer = await client.handleRedirectPromise();
    if (answer) {
      client.setActiveAccount(answer.account);
      return SIGNED_IN;
    }
    const known = client.getActiveAccount();
    await client.acquireTokenRedirect({
      scopes: scopesOf(features),
      ...(claims !== null && { claims }),
      ...(known ? { account: known, loginHint: known.username } : { prompt: 'select_account' }),
    });
    return null;
  } catch (error) {
    return problemOf(error, 'window');
  }
}

/** The features that an address names; what is none is left out. */
export const featuresIn = (names: string | null): Feature[] =>
  (names ?? '').split(' ').filter((name): name is Feature => Object.keys(SCOPES).includes(name));
