import { readAccess } from '../../graph/access';
import { createGraph } from '../../graph/client';
import { createSignIn } from '../../graph/sign-in';
import { closeSignInDialog, signInWays } from '../../outlook/sign-in-dialog';
import type { MailConnection } from '../../session/sign-in/types';

let known: MailConnection | null | undefined;

/** This page's one way to Graph, made when it is first needed; null where the page holds no access. */
export function connection(): MailConnection | null {
  if (known === undefined) known = connect();
  return known;
}

function connect(): MailConnection | null {
  const access = readAccess(document);
  if (!access) return null;
  const signIn = createSignIn(access, signInWays());
  return { signIn, graph: createGraph(access, signIn), closeWindow: closeSignInDialog };
}
