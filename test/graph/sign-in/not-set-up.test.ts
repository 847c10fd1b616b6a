import { createSignIn } from '../../../src/graph/sign-in';

test('without access nobody is signed in, and everything else says why', async () => {
  const signIn = createSignIn(null);
  expect(await signIn.account()).toBeNull();
  await expect(signIn.signIn('profile')).rejects.toMatchObject({ problem: 'not-set-up' });
  await expect(signIn.token('profile')).rejects.toMatchObject({ problem: 'not-set-up' });
  await signIn.signOut();
  signIn.subscribe(() => {})();
});

test('where Outlook signs in there is nothing to sign out of', () => {
  const access = {
    clientId: 'a',
    authority: 'https://login.example',
    endpoint: 'https://graph.example/v1.0',
  };
  expect(createSignIn(access, { nested: true }).canSignOut).toBe(false);
  expect(createSignIn(access).canSignOut).toBe(true);
});
