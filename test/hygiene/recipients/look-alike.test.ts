import fc from 'fast-check';
import { domainGlance, glance, isOneSlip, listedTwin } from '../../../src/hygiene/recipients/look-alike';
import type { Organisation } from '../../../src/hygiene/recipients/organisation';
import { asciiLabel, unicodeLabel } from '../../../src/hygiene/recipients/punycode';

describe('alike at a glance', () => {
  test.each([
    ['haderslev', 'hadersIev'],
    ['haderslev', 'haders1ev'],
    ['haderslev', 'hаdеrslеv'],
    ['politi', 'pоlіtі'],
    ['moderne', 'rnodeme'],
    ['www', 'vvvvvv'],
    ['tonder', 'tønder'],
    ['toender', 't0ender'],
    ['cafe', 'café'],
    ['paypal', 'ρaypaӏ'],
    ['abc', 'ａｂｃ'],
  ])('%s and %s', (one, other) => {
    expect(glance(other)).toBe(glance(one));
  });

  test.each([
    ['vejen', 'vejle'],
    ['anna', 'anne'],
    ['tonder', 'toender'],
    ['a.b', 'a-b'],
  ])('but not %s and %s', (one, other) => {
    expect(glance(other)).not.toBe(glance(one));
  });

  test('a domain in punycode as the one that a person sees', () => {
    expect(domainGlance('xn--hderslev-16g.dk')).toBe(domainGlance('haderslev.dk'));
  });
});

describe('one slip', () => {
  test.each([
    ['hansen', 'hansn'],
    ['hansen', 'hanssen'],
    ['hansen', 'hamsen'],
    ['hansen', 'hasnen'],
    ['hansen', 'ansen'],
    ['hansen', 'hansenn'],
  ])('between %s and %s, both ways', (one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['hansen', 'hansen'],
    ['hansen', 'hamsem'],
    ['hansen', 'nahsen'],
    ['hansen', 'hans'],
    ['team1', 'team2'],
    ['team', 'team1'],
    ['', ''],
  ])('none between %s and %s', (one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([false, false]);
  });
});

describe('the domains of the lists', () => {
  const organisation: Organisation = {
    name: '',
    domains: ['haderslev.dk'],
    affiliated: [],
    authorities: [],
    companies: ['haderslev.net'],
    citizens: [],
    internalLists: [],
  };

  test.each([
    ['hadersiev.dk', 'internal twin'],
    ['www.hadersiev.dk', 'internal twin'],
    ['haderslv.dk', 'internal slip'],
    ['haderslev.eu', 'internal ending'],
    ['skanderb0rg.dk', 'authority twin'],
    ['gmail.co', 'citizen slip'],
    ['haderslev.dk', 'none'],
    ['post.haderslev.dk', 'none'],
    ['haderslev.net', 'none'],
    ['aabenraa.dk', 'none'],
    ['aabenraa.eu', 'none'],
    ['firma.example', 'none'],
    ['dk', 'none'],
  ])('%s: %s', (domain, expected) => {
    const like = listedTwin(domain, organisation);
    expect(like ? `${like.kind} ${like.by}` : 'none').toBe(expected);
  });
});

describe('punycode is read', () => {
  test.each([
    ['xn--tnder-vua', 'tønder'],
    ['xn--danmarksfngsler-5lb', 'danmarksfængsler'],
    ['xn--bcher-kva', 'bücher'],
    ['xn--80ak6aa92e', 'аррӏе'],
    ['haderslev', 'haderslev'],
  ])('%s → %s', (label, seen) => {
    expect(unicodeLabel(label)).toBe(seen);
  });

  test.each([
    'xn--',
    'xn--æ',
    'xn--a-',
    'xn--99999999',
    `xn--${'z'.repeat(59)}`,
    `xn--${'9'.repeat(59)}`,
    'xn--a!b',
  ])('a broken one breaks nothing: %s', (label) => {
    expect(() => unicodeLabel(label)).not.toThrow();
  });

  test('back and forth is the same', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcæøåüéаρ漢字😀x-1'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (label) => {
        if (label.startsWith('xn--')) return;
        expect(unicodeLabel(asciiLabel(label) ?? '')).toBe(label);
      }),
    );
  });
});
