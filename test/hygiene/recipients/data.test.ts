import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { authorities } from '../../../src/hygiene/recipients/data/authorities';
import { inDk } from '../../../src/hygiene/recipients/data/in-dk';
import { privateProviders } from '../../../src/hygiene/recipients/data/private-providers';
import { canonicalDomain } from '../../../src/hygiene/recipients/domain';
import { isPrivateProvider, kindOf } from '../../../src/hygiene/recipients/kind-of';
import type { Organisation } from '../../../src/hygiene/recipients/organisation';

interface Entry {
  readonly domain: string;
  readonly of?: string;
  readonly kind?: string;
  readonly code?: string;
  readonly source: string;
}
interface Source {
  readonly url: string;
  readonly read: string;
  readonly shows: 'mail' | 'web';
  readonly what: string;
}
interface Described {
  readonly asOf: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly authorities: readonly Entry[];
  readonly privateProviders: readonly Entry[];
}

const FOLDER = path.join(__dirname, '../../../src/hygiene/recipients/data');
const read = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8');
const described = JSON.parse(read('sources.json')) as Described;
const entries = [...described.authorities, ...described.privateProviders];
const shown = (entry: Entry) => described.sources[entry.source]?.shows ?? 'unverified';
const words = (list: string) => list.trim().split(/\s+/);

const elsewhere: Organisation = {
  name: 'Nabo Kommune',
  domains: ['nabo.example'],
  affiliated: [],
  authorities: [],
  companies: [],
  citizens: [],
  internalLists: [],
};
const kind = (address: string) => kindOf({ address }, elsewhere);

/** The codes of Danmarks Adresser (DAWA): 98 municipalities since 2007. Christiansø (411) is the state's and none. */
const MUNICIPALITIES =
  `101 København,147 Frederiksberg,151 Ballerup,153 Brøndby,155 Dragør,157 Gentofte,159 Gladsaxe,
161 Glostrup,163 Herlev,165 Albertslund,167 Hvidovre,169 Høje-Taastrup,173 Lyngby-Taarbæk,175 Rødovre,183 Ishøj,185 Tårnby,
187 Vallensbæk,190 Furesø,201 Allerød,210 Fredensborg,217 Helsingør,219 Hillerød,223 Hørsholm,230 Rudersdal,240 Egedal,
250 Frederikssund,253 Greve,259 Køge,260 Halsnæs,265 Roskilde,269 Solrød,270 Gribskov,306 Odsherred,316 Holbæk,320 Faxe,
326 Kalundborg,329 Ringsted,330 Slagelse,336 Stevns,340 Sorø,350 Lejre,360 Lolland,370 Næstved,376 Guldborgsund,
390 Vordingborg,400 Bornholm,410 Middelfart,420 Assens,430 Faaborg-Midtfyn,440 Kerteminde,450 Nyborg,461 Odense,
479 Svendborg,480 Nordfyns,482 Langeland,492 Ærø,510 Haderslev,530 Billund,540 Sønderborg,550 Tønder,561 Esbjerg,563 Fanø,
573 Varde,575 Vejen,580 Aabenraa,607 Fredericia,615 Horsens,621 Kolding,630 Vejle,657 Herning,661 Holstebro,665 Lemvig,
671 Struer,706 Syddjurs,707 Norddjurs,710 Favrskov,727 Odder,730 Randers,740 Silkeborg,741 Samsø,746 Skanderborg,751 Aarhus,
756 Ikast-Brande,760 Ringkøbing-Skjern,766 Hedensted,773 Morsø,779 Skive,787 Thisted,791 Viborg,810 Brønderslev,
813 Frederikshavn,820 Vesthimmerland,825 Læsø,840 Rebild,846 Mariagerfjord,849 Jammerbugt,851 Aalborg,860 Hjørring`
    .split(',')
    .map((row): [code: string, name: string] => [row.trim().slice(0, 3), row.trim().slice(4)]);

test('the table has all municipalities', () => {
  expect(new Set(MUNICIPALITIES.map(([code]) => code)).size).toBe(98);
});

test.each(MUNICIPALITIES)(
  '%s %s has a mail domain that a source shows, and is an authority',
  (code, name) => {
    const own = described.authorities.filter((entry) => entry.kind === 'municipality' && entry.code === code);
    expect(new Set(own.map((entry) => entry.of))).toEqual(new Set([name]));
    expect(own.map(shown)).toContain('mail');
    for (const { domain } of own) expect(kind(`post@${domain}`)).toBe('authority');
  },
);

test('there are no other municipalities', () => {
  const codes = new Set(MUNICIPALITIES.map(([code]) => code));
  const others = described.authorities.filter(
    (entry) => entry.kind === 'municipality' && !codes.has(entry.code ?? ''),
  );
  expect(others).toEqual([]);
});

test.each([
  ['1081', 'Region Nordjylland', 'rn.dk'],
  ['1082', 'Region Midtjylland', 'rm.dk'],
  ['1083', 'Region Syddanmark', 'rsyd.dk'],
  ['1084', 'Region Hovedstaden', 'regionh.dk'],
  ['1085', 'Region Sjælland', 'regionsjaelland.dk'],
])('%s %s', (code, name, domain) => {
  expect(described.authorities).toContainEqual(
    expect.objectContaining({ domain, of: name, kind: 'region', code }),
  );
  expect(kind(`afdeling@${domain}`)).toBe('authority');
});

test.each(described.authorities)(
  '$domain ($of) is an authority, with a host in front and in capitals',
  ({ domain }) => {
    expect(kind(`post@${domain}`)).toBe('authority');
    expect(kind(`POST@Afdeling.${domain.toUpperCase()}`)).toBe('authority');
    expect(kind(`post@not${domain}`)).toBe('company');
  },
);

test.each(described.privateProviders)('$domain is a provider of private persons', ({ domain }) => {
  expect(kind(`anna@${domain}`)).toBe('citizen');
  expect(isPrivateProvider(domain)).toBe(true);
});

test.each([
  ['the association of the municipalities', 'kl.dk', 'company'],
  ['the association of the regions', 'regioner.dk', 'company'],
  ["the municipalities' company", 'kombit.dk', 'company'],
  ['a university', 'ku.dk', 'authority'],
  ['its students', 'alumni.ku.dk', 'citizen'],
  ['a department of a university', 'law.au.dk', 'authority'],
  ['students below a university', 'post.au.dk', 'citizen'],
  ['prisons, with a Danish letter', 'danmarksfængsler.dk', 'authority'],
  ['prisons, in punycode', 'xn--danmarksfngsler-5lb.dk', 'authority'],
  ['a hospital below its region', 'auh.rm.dk', 'authority'],
  ['ends like a region', 'farm.dk', 'company'],
])('%s: %s', (_what, domain, expected) => {
  expect(kind(`post@${domain}`)).toBe(expected);
});

describe('what ships and what describes it', () => {
  test.each([
    ['authorities', authorities, described.authorities],
    ['private providers', privateProviders, described.privateProviders],
  ])('%s are the same, each once', (_what, list, described) => {
    expect(words(list).sort()).toEqual(described.map((entry) => entry.domain).sort());
  });

  test('every domain is canonical, and none is both', () => {
    const domains = entries.map((entry) => entry.domain);
    expect(domains.filter((domain) => canonicalDomain(domain) !== domain)).toEqual([]);
    expect(new Set(domains).size).toBe(domains.length);
  });

  test('no entry stands below another of its list: it would say nothing', () => {
    for (const list of [described.authorities, described.privateProviders]) {
      const domains = list.map((entry) => entry.domain);
      expect(domains.filter((domain) => domains.some((other) => domain.endsWith(`.${other}`)))).toEqual([]);
    }
  });

  test('every source is read, dated and used, and every entry has one or says "unverified"', () => {
    for (const { url, read, shows } of Object.values(described.sources)) {
      expect(url).toMatch(/^https?:\/\//);
      expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(read <= described.asOf).toBe(true);
      expect(['mail', 'web']).toContain(shows);
    }
    expect(new Set(entries.map((entry) => entry.source))).toEqual(
      new Set(['unverified', ...Object.keys(described.sources)]),
    );
  });

  test.each(['authorities.ts', 'private-providers.ts', 'README.md'])('%s tells the same day', (file) => {
    expect(read(file).replace(/\s+/g, ' ')).toContain(`As of ${described.asOf}`);
  });

  test('the README counts right', () => {
    const kinds = [...new Set(described.authorities.map((entry) => entry.kind))];
    const row = (name: string, list: readonly Entry[]) => {
      const count = (what: string) => list.filter((entry) => shown(entry) === what).length;
      return `| ${name} | ${list.length} | ${count('mail')} | ${count('web')} | ${count('unverified')} |`;
    };
    const rows = kinds.map((name) =>
      row(
        `authorities: ${name}`,
        described.authorities.filter((entry) => entry.kind === name),
      ),
    );
    const table = read('README.md')
      .split('\n')
      .filter((line) => /^\| (authorities: |private providers)/.test(line))
      .map((line) => line.replace(/ +/g, ' '));
    expect(table).toEqual([...rows, row('private providers', described.privateProviders)]);
  });
});

test('nothing that ships imports the descriptions: the send handler has no room for them', () => {
  const src = path.join(__dirname, '../../../src');
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(tsx?|m?js)$/.test(file),
  );
  expect(code.length).toBeGreaterThan(100);
  expect(code.filter((file) => /sources\.json['"]/.test(readFileSync(path.join(src, file), 'utf8')))).toEqual(
    [],
  );
});

test('a name becomes a domain below .dk', () => {
  expect(inDk('\n skat alumni.ku\n atp ')).toBe('skat.dk alumni.ku.dk atp.dk');
});
