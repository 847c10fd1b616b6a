import { readAccess } from '../graph/access';
import type { Connection } from '../session/sign-in/types';

/**
 * The pane's one way to Graph; null where the page names no app registration. MSAL and the client are fetched when they
 * are first needed: the Check tab must not wait for them.
 */
export async function fetchConnection(): Promise<Connection | null> {
  if (!readAccess(document)) return null;
  const { connection } = await import(/* webpackChunkName: "graph" */ './sign-in/connection');
  return connection();
}
