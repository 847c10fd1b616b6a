import { readAccess } from '../../../src/graph/access';
import { createSignIn, type SignInOptions } from '../../../src/graph/sign-in';
import type { GraphError, SignIn } from '../../../src/graph/types';
import { openSignInDialog } from '../../../src/outlook/sign-in-dialog';

let signIn: SignIn;
let changes = 0;

/** A page of the add-in's origin that does nothing but sign in, as a test tells it to. */
const kuvert = {
  start(options: SignInOptions & { dialog?: boolean } = {}) {
    const { dialog, ...rest } = options;
    signIn = createSignIn(readAccess(document), dialog ? { ...rest, openDialog: openSignInDialog } : rest);
    signIn.subscribe(() => {
      changes += 1;
    });
  },
  changes: () => changes,
  account: () => signIn.account(),
  token: (...asked: Parameters<SignIn['token']>) => signIn.token(...asked).catch(problem),
  signIn: (...asked: Parameters<SignIn['signIn']>) => signIn.signIn(...asked).catch(problem),
  signOut: () => signIn.signOut(),
};
export type SignInPage = typeof kuvert;

const problem = (error: GraphError) => error.problem ?? `not a GraphError: ${error}`;

kuvert.start();
Object.assign(window, { kuvert });

// A window may only be opened by a click.
const button = document.createElement('button');
button.textContent = 'profile';
button.addEventListener('click', () => {
  const feature = button.textContent as Parameters<SignIn['signIn']>[0];
  Object.assign(window, { signingIn: kuvert.signIn(feature) });
});
document.body.append(button);
