import { GraphError, type SignIn } from '../types';

/** Signing in where nobody set it up: everybody is signed out, and the rest says why. */
export function notSetUp(): SignIn {
  const refuse = async () => {
    throw new GraphError('not-set-up');
  };
  return {
    account: async () => null,
    signIn: refuse,
    token: refuse,
    canSignOut: false,
    signOut: async () => {},
    subscribe: () => () => {},
  };
}
