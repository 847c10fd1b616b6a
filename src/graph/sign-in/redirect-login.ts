import { SCOPES } from '../scopes';
import type { Feature, GraphAccess, Problem } from '../types';
import { createClient } from './msal';
import { problemOf } from './problem-of';
import { SIGNED_IN } from './sign-in';

/**
 * Signs in by sending this whole page to the sign-in page and back: for Outlook's dialog, which is a window already.
 *
 * @returns null when the page is on its way out; on its return, how it ended
 */
export async function redirectLogin(
  access: GraphAccess,
  feature: Feature,
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
      scopes: [...SCOPES[feature]],
      ...(known ? { account: known, loginHint: known.username } : { prompt: 'select_account' }),
    });
    return null;
  } catch (error) {
    return problemOf(error, 'window');
  }
}

export const isFeature = (name: string | null): name is Feature => Object.keys(SCOPES).includes(name ?? '');
