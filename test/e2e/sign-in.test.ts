import { PERSONAS } from '../../src/sandbox/directory/directory';
import { looked } from './support/accessibility';
import { METTE_HERSELF, SignInJourney } from './support/sign-in-journey';
import type { SignInPage } from './support/sign-in-page';

/** MSAL's real code against the local OpenID provider, in a window of its own. */
type Feature = Parameters<SignInPage['signIn']>[0];
const METTE = PERSONAS.mette.id;
const j = new SignInJourney();

describe('in a window', () => {
  test('a person signs in, says yes, and the page has a token that Graph takes', async () => {
    expect(await j.account()).toBeNull();
    const popup = await j.click('profile');
    await popup.getByRole('heading', { name: 'Hvem er du?' }).waitFor();
    await looked(popup, 'sign-in-who', { also: ['dark', 'contrast'] });
    await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
    await popup.getByText('Se din profil').waitFor();
    await looked(popup, 'sign-in-consent', { also: ['dark', 'contrast'] });
    await popup.getByRole('button', { name: 'Giv lov' }).click();

    expect(await j.ended()).toEqual(METTE_HERSELF);
    expect(await j.account()).toEqual(METTE_HERSELF);
    expect(await j.inPage((kuvert) => kuvert.changes())).toBeGreaterThan(0);
    const bearer = await j.token('profile');
    expect(await j.sandbox.signIn.callerOf(bearer)).toEqual({
      userId: METTE,
      scopes: new Set(['User.Read']),
    });
    const me = await j.page.evaluate(
      async ([address, given]) =>
        (await fetch(`${address}/me`, { headers: { authorization: `Bearer ${given}` } })).json(),
      [`${j.sandbox.hostUrl}/v1.0`, bearer],
    );
    expect(me).toMatchObject({ displayName: METTE_HERSELF.name });
  });

  test('MSAL’s own cache has the tokens, encrypted, and nothing else has them', async () => {
    await j.signInAs('Mette Lindholm');
    const bearer = await j.token('profile');
    const {
      stored,
      cookies,
      session: kept,
    } = await j.page.evaluate(() => ({
      stored: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
    }));
    expect(Object.keys(stored).filter((key) => !key.startsWith('msal.'))).toEqual([]);
    for (const place of [JSON.stringify(stored), JSON.stringify(kept), cookies, j.page.url()])
      expect(place).not.toContain(bearer);
    expect(JSON.stringify(stored)).not.toContain('Lindholm');
  });

  test('the next page of the same browser knows the person, without a word to anyone', async () => {
    await j.signInAs('Mette Lindholm');
    const asked = j.sandbox.signIn.log.length;
    await j.page.reload();
    expect(await j.account()).toEqual(METTE_HERSELF);
    expect(await j.token('profile')).toMatch(/\S{20}/);
    expect(j.sandbox.signIn.log).toHaveLength(asked);
  });

  test('each feature asks for its own permission when it is first opened', async () => {
    await j.signInAs('Mette Lindholm');
    expect(await j.token('absence')).toBe('consent-needed');
    j.expected = [/status of 400/];
    const popup = await j.click('absence');
    await popup.getByText('Se og ændre dit autosvar').waitFor();
    expect(await popup.getByText('Se din profil').count()).toBe(0);
    await popup.getByRole('button', { name: 'Giv lov' }).click();
    expect(await j.ended()).toEqual(METTE_HERSELF);
    const scopes = async (feature: Feature) => [
      ...((await j.sandbox.signIn.callerOf(await j.token(feature)))?.scopes ?? []),
    ];
    expect(await scopes('absence')).toContain('MailboxSettings.ReadWrite');
    expect(await scopes('profile')).toContain('User.Read');
  });

  test('no permission given: said so, and asked again the next time', async () => {
    const popup = await j.click('absence');
    await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
    await popup.getByRole('button', { name: 'Afvis' }).click();
    expect(await j.ended()).toBe('consent-needed');
    expect(await j.account()).toBeNull();
    const again = await j.click('absence');
    await again.getByRole('button', { name: 'Mette Lindholm' }).click();
    await again.getByRole('button', { name: 'Giv lov' }).click();
    expect(await j.ended()).toEqual(METTE_HERSELF);
  });

  test('what only an administrator may give', async () => {
    j.sandbox.signIn.demandAdmin('MailboxSettings.ReadWrite');
    const popup = await j.click('absence');
    await popup.getByRole('button', { name: 'Camilla Rosendahl' }).click();
    await popup.getByRole('heading', { name: 'Din administrator skal godkende' }).waitFor();
    await looked(popup, 'sign-in-administrator');
    await popup.getByRole('button', { name: 'Tilbage til Kuvert' }).click();
    expect(await j.ended()).toBe('consent-needed');
  });

  test('another person than last time', async () => {
    await j.signInAs('Mette Lindholm');
    await j.inPage((kuvert) => kuvert.signOut());
    expect(await j.account()).toBeNull();
    expect(await j.token('profile')).toBe('sign-in-needed');
    expect(await j.signInAs('Anne-Marie Krogh')).toMatchObject({ name: 'Anne-Marie Krogh' });
  });

  test('a window closed by the person ends it, and the next click begins anew', async () => {
    const popup = await j.click('profile');
    await popup.getByRole('heading', { name: 'Hvem er du?' }).waitFor();
    await popup.close();
    expect(await j.ended()).toBe('sign-in-cancelled');
    expect(await j.signInAs('Mette Lindholm')).toEqual(METTE_HERSELF);
  });

  test('“Cancel” on the page is the same', async () => {
    const popup = await j.click('profile');
    await popup.getByRole('button', { name: 'Annullér' }).click();
    expect(await j.ended()).toBe('sign-in-cancelled');
  });

  test('a browser that keeps windows back', async () => {
    await j.page.evaluate(() => {
      window.open = () => null;
    });
    await j.page.getByRole('button').click();
    expect(await j.ended()).toBe('popup-blocked');
  });
});

test('“Another person” on the page for consent', async () => {
  const popup = await j.click('profile');
  await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
  await popup.getByRole('button', { name: 'Brug en anden person' }).click();
  await popup.getByRole('button', { name: 'Camilla Rosendahl' }).click();
  await popup.getByRole('button', { name: 'Giv lov' }).click();
  expect(await j.ended()).toMatchObject({ name: 'Camilla Rosendahl' });
});
