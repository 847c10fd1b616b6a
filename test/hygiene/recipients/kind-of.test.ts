import fc from 'fast-check';
import type { RecipientKind } from '../../../src/hygiene/mail/types';
import { authorities } from '../../../src/hygiene/recipients/data/authorities';
import { privateProviders } from '../../../src/hygiene/recipients/data/private-providers';
import { canonicalDomain } from '../../../src/hygiene/recipients/domain';
import { kindOf } from '../../../src/hygiene/recipients/kind-of';
import type { Organisation } from '../../../src/hygiene/recipients/organisation';
import { asciiLabel } from '../../../src/hygiene/recipients/punycode';

const organisation: Organisation = {
  name: 'Haderslev Kommune',
  domains: ['haderslev.dk', 'sønderjylland.example'],
  affiliated: ['museum.haderslev.dk', 'streetdome.dk'],
  authorities: ['sydtrafik.dk'],
  companies: ['post.cybercity.dk'],
  citizens: ['vojens-net.dk'],
  internalLists: ['alle@haderslev.dk'],
};
const kind = (address: string, isList?: boolean) =>
  kindOf({ address, ...(isList !== undefined && { isList }) }, organisation);

test.each<[why: string, address: string, kind: RecipientKind]>([
  ['own domain', 'anna@haderslev.dk', 'internal'],
  ['own domain in capitals', 'Anna@HADERSLEV.DK', 'internal'],
  ['own domain with a dot at the end', 'anna@haderslev.dk.', 'internal'],
  ['subdomain of an own domain', 'anna@mail.haderslev.dk', 'internal'],
  ['in brackets', 'Anna Holm <anna@haderslev.dk>', 'internal'],
  ['with a prefix of an address book', 'SMTP:anna@haderslev.dk', 'internal'],
  ['a mailto link', 'mailto:anna@haderslev.dk', 'internal'],
  ['spaces around', '  anna@haderslev.dk ', 'internal'],
  ['own domain with Danish letters', 'anna@sønderjylland.example', 'internal'],
  ['the same in punycode', 'anna@xn--snderjylland-vjb.example', 'internal'],
  ['the same in capitals and composed of two', 'ANNA@SØNDERJYLLAND.EXAMPLE', 'internal'],
  ['full-width letters of the domain', 'anna@ｈａｄｅｒｓｌｅｖ.dk', 'internal'],
  ['ideographic full stop', 'anna@haderslev。dk', 'internal'],
  ['quoted local part', '"anna holm"@haderslev.dk', 'internal'],
  ['quoted local part that holds another address', '"anna@gmail.com"@haderslev.dk', 'internal'],
  ['plus in the local part', 'anna+sag@haderslev.dk', 'internal'],

  ['own institution below the own domain: the longest fits', 'info@museum.haderslev.dk', 'affiliated'],
  ['own institution elsewhere', 'info@streetdome.dk', 'affiliated'],

  ['another municipality', 'post@aabenraa.dk', 'authority'],
  ['department of another municipality', 'post@ok.aarhus.dk', 'authority'],
  ['region', 'anna@rsyd.dk', 'authority'],
  ['police', 'anna@politi.dk', 'authority'],
  ['authority of the policy', 'anna@sydtrafik.dk', 'authority'],

  ['private provider', 'anna@gmail.com', 'citizen'],
  ['Danish private provider', 'anna@mail.dk', 'citizen'],
  ['private provider with a host in front', 'anna@post.tele.dk', 'citizen'],
  ['private provider of the policy', 'anna@vojens-net.dk', 'citizen'],

  ['any other domain', 'kontakt@vvs-hansen.dk', 'company'],
  ['listed as private, but the policy says company', 'info@post.cybercity.dk', 'company'],
  ['ends like an own domain and is another', 'anna@nothaderslev.dk', 'company'],
  ['own domain as a subdomain of another', 'anna@haderslev.dk.example.com', 'company'],
  ['Cyrillic look-alike of an own domain', 'anna@hаderslev.dk', 'company'],
  ['a display name in front deceives nobody', '"Borgerservice haderslev.dk" <x@gmail.com>', 'citizen'],

  ['nothing', '', 'unknown'],
  ['a name only', 'Anna Holm', 'unknown'],
  ['no local part', '@haderslev.dk', 'unknown'],
  ['no domain', 'anna@', 'unknown'],
  ['one label only', 'anna@haderslev', 'unknown'],
  ['two bare "@"', 'anna@haderslev.dk@gmail.com', 'unknown'],
  ['two dots', 'anna@haderslev..dk', 'unknown'],
  ['two dots at the end', 'anna@haderslev.dk..', 'unknown'],
  ['IP address', 'anna@[192.168.1.1]', 'unknown'],
  ['bare IP address', 'anna@192.168.1.1', 'unknown'],
  ['a space in the domain', 'anna@haders lev.dk', 'unknown'],
  ['a space in the local part', 'anna holm@haderslev.dk', 'unknown'],
  ['Exchange address', '/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=anna', 'unknown'],
  ['Exchange address with a prefix', 'EX:/o=ExchangeLabs/cn=anna', 'unknown'],
  ['Exchange address that holds an "@"', '/o=ExchangeLabs/cn=anna@haderslev.dk', 'unknown'],
  ['Exchange address wrapped for SMTP', 'IMCEAEX-_o=ExchangeLabs_cn=anna@haderslev.dk', 'unknown'],
  ['a CPR number alone, as an add-in for Digital Post takes it', '0101901234', 'unknown'],

  ['group without members', 'undisclosed-recipients:;', 'list'],
  ['group with a name', 'Bestyrelsen:;', 'list'],
])('%s: %s', (_why, address, expected) => {
  expect(kind(address)).toBe(expected);
});

describe('distribution lists', () => {
  test('what Outlook calls one is a list, whatever its domain', () => {
    expect(kind('udvalg@haderslev.dk', true)).toBe('list');
  });

  test('one that the policy knows to hold own people only is internal', () => {
    expect(kind('Alle@Haderslev.dk', true)).toBe('internal');
  });
});

test('a display name is never looked at', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(kindOf({ name, address: 'x@gmail.com' }, organisation)).toBe('citizen');
    }),
  );
});

test('whatever stands as an address, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.emailAddress(), fc.string({ unit: 'binary' })), (address) => {
      expect(typeof kind(address)).toBe('string');
      expect(typeof kind(`${address}@${address}`)).toBe('string');
    }),
    { numRuns: 1000 },
  );
});

test('hostile addresses take no time', () => {
  const start = performance.now();
  for (const unit of ['a', '@', '.', '<', ':', 'æ', '"', ' ']) kind(unit.repeat(1_000_000));
  kind(`${'a.'.repeat(500_000)}dk`);
  kind(`x@${'ø.'.repeat(500_000)}dk`);
  expect(performance.now() - start).toBeLessThan(3000);
});

describe('the data that ships', () => {
  const lists = [authorities, privateProviders].map((list) => list.trim().split(/\s+/));

  test.each(lists.flat())('%s is a domain in its canonical form', (domain) => {
    expect(canonicalDomain(domain)).toBe(domain);
  });

  test('no domain stands twice', () => {
    const all = lists.flat();
    expect(all.filter((domain, at) => all.indexOf(domain) !== at)).toEqual([]);
  });
});

test('punycode agrees with the platform', () => {
  expect(asciiLabel('tønder')).toBe('xn--tnder-vua');
  const letters = fc.constantFrom(...'abz019-æøåéüßж中');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (characters) => {
      const label = `a${characters.join('')}a`.replace(/--/g, '-x').replace(/ß/g, 'ss');
      expect(asciiLabel(label)).toBe(new URL(`http://${label}.dk`).hostname.split('.')[0]);
    }),
  );
});

test.each<
  [why: string, address: string, isList: boolean, total: number, external: number, kind: RecipientKind]
>([
  ['all its members are colleagues', 'team@haderslev.dk', true, 12, 0, 'internal'],
  ['one of them is not', 'team@haderslev.dk', true, 12, 1, 'list'],
  ['the policy says inside, and the directory knows better', 'alle@haderslev.dk', true, 900, 2, 'list'],
  ['Outlook did not say that it is a list', 'netvaerk@haderslev.dk', false, 12, 3, 'list'],
  ['a list of another house, whoever counted', 'alle@example.com', true, 12, 0, 'list'],
  ['no members told: as before', 'team@haderslev.dk', true, 0, 0, 'list'],
  ['one person is no list', 'anna@haderslev.dk', false, 1, 0, 'internal'],
  ['one person outside is no list', 'anna@gmail.com', false, 1, 1, 'citizen'],
])('a list by its members: %s', (_why, address, isList, total, external, expected) => {
  expect(kindOf({ address, isList, members: { total, external } }, organisation)).toBe(expected);
});
