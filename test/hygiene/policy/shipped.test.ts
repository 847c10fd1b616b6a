import { readPolicy } from '../../../src/hygiene/policy/read';
import { defaultPolicy, defaultPolicyFor, shippedPolicies } from '../../../src/hygiene/policy/shipped';
import haderslev from '../../../src/hygiene/policy/shipped/haderslev.json';
import toender from '../../../src/hygiene/policy/shipped/toender.json';

describe('the policies that ship', () => {
  test.each([
    ['haderslev', haderslev, 'haderslev.dk'],
    ['toender', toender, 'toender.dk'],
  ])('%s is in order, and its domain is internal', (name, file, domain) => {
    expect(readPolicy(file)).toEqual({ policy: shippedPolicies[name] });
    expect(shippedPolicies[name]).toMatchObject({ name, organisation: { domains: [domain] } });
  });

  test('each has the published rules on channels (H2, H3, T6)', () => {
    for (const { channels } of Object.values(shippedPolicies)) {
      expect(channels.citizen.with).toBe('digital-post');
      expect(channels.authority.with).toBe('secure-mail');
      expect(channels.internal.with).toBe('ordinary');
    }
  });

  test('the default answers before Outlook says that it is still working (5 s)', () => {
    expect(defaultPolicy.timeLimitSeconds).toBeLessThan(5);
  });
});

describe('without a policy of its own', () => {
  test.each([
    ['the sender’s domain is internal', 'anna@haderslev.dk', ['haderslev.dk']],
    ['in its canonical form', 'Anna@Tønder.DK', ['xn--tnder-vua.dk']],
    ['a private provider’s is not: it says nothing about an organisation', 'anna@gmail.com', []],
    ['an address that cannot be told gives none', '/o=ExchangeLabs/cn=anna', []],
    ['no sender, none', undefined, []],
  ])('%s', (_why, from, domains) => {
    expect(defaultPolicyFor(from).organisation.domains).toEqual(domains);
  });
});
