import type { SignIn } from '../../../src/graph/types';

export const METTE = {
  id: 'mette',
  displayName: 'Mette Lindholm',
  mail: 'mette@fjordby.example',
  businessPhone: '74 00 12 34',
};

/** Signing in, in memory. Each member may be replaced. */
export class FakeSignIn implements SignIn {
  known: { name: string; username: string } | null;
  readonly asked: string[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(signedIn = true) {
    this.known = signedIn ? { name: 'Mette Lindholm', username: METTE.mail } : null;
  }

  readonly canSignOut = true;
  account: SignIn['account'] = async () => this.known;
  signIn: SignIn['signIn'] = async (...features) => {
    this.asked.push(features.join(' '));
    this.known = { name: 'Mette Lindholm', username: METTE.mail };
    return this.known;
  };
  token: SignIn['token'] = async () => 'token';
  signOut: SignIn['signOut'] = async () => {
    this.becomes(null);
  };
  subscribe: SignIn['subscribe'] = (changed) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Somebody signs in or out elsewhere. */
  becomes(account: FakeSignIn['known']): void {
    this.known = account;
    for (const listener of this.listeners) listener();
  }
}
