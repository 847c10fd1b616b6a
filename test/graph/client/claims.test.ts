import { claimsIn } from '../../../src/graph/client/claims';

const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1790000000"}}}';
const written = btoa(CLAIMS);

test.each<[string, string | null, string | undefined]>([
  ['no challenge', null, undefined],
  ['one without claims', 'Bearer realm="", client_id="00000003-0000-0000-c000-000000000000"', undefined],
  ['as documented', `Bearer realm="", error="insufficient_claims", claims="${written}"`, CLAIMS],
  ['first of all, in capitals', `Bearer CLAIMS="${written}", error="insufficient_claims"`, CLAIMS],
  ['without padding', `Bearer claims="${written.replace(/=+$/, '')}"`, CLAIMS],
  ['a name that ends so', `Bearer other_claims="${written}"`, undefined],
  ['no base64', 'Bearer claims="{x}"', undefined],
  ['no JSON', `Bearer claims="${btoa('claims')}"`, undefined],
  ['JSON that is no object', `Bearer claims="${btoa('7')}"`, undefined],
  ['nothing', 'Bearer claims=""', undefined],
  ['longer than any of Microsoft’s', `Bearer claims="${btoa(`{"a":"${'a'.repeat(9000)}"}`)}"`, undefined],
])('%s', (_what, challenge, claims) => {
  expect(claimsIn(challenge)).toBe(claims);
});

test('1 MB is no trouble', () => {
  const before = performance.now();
  for (const hostile of ['claims="', ' claims=', ',claims="a', 'claims="===='])
    claimsIn(hostile.repeat(100_000));
  expect(performance.now() - before).toBeLessThan(3000);
});
