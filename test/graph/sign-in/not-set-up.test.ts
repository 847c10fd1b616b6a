import { createSignIn } from '../../../src/graph/sign-in';

test('without access nobody is signed in, and everything else says why', async () => {
  const signIn = createSignIn(null);
  expect(await signIn.account()).toBeNull();
  await expect(signIn.signIn('profile')).rejects.toMatchObject({ problem: 'not-set-up' });
  await expect(signIn.token('profile')).rejects.toMatchObject({ problem: 'not-set-up' });
  await signIn.signOut();
  signIn.subscribe(() => {})();
});
