import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { PlaceKind } from '../../src/attachments/types';
import { corpusFile, read } from './support';

/** Real files: what must be read, and where it stands. */

const LETTER = [
  'Kære Anders Opdigtet\nVi har truffet afgørelse i din sag, CPR 070761-4285.\n',
  'Navn\tPersonnummer\nBo Påhit\t150388-1237',
  'Side to: venlig hilsen, Ærø Østergård',
];

const FILES: [file: string, texts: string[], places: [PlaceKind, string][]][] = [
  [
    'brev.docx',
    LETTER,
    [
      ['margin', 'Solby Kommune – Familieafdelingen'],
      ['margin', 'Sagsnummer 26/01234'],
      ['notes', 'Efter serviceloven § 41'],
      ['comments', 'Husk at nævne søsterens astma'],
      ['deleted', 'og hans gæld til naboen'],
      ['properties', 'Afgørelse om støtte'],
      ['properties', 'Mette Fiktiv'],
    ],
  ],
  [
    'brev.odt',
    LETTER,
    [
      ['margin', 'Solby Kommune – Familieafdelingen'],
      ['margin', 'Sagsnummer 26/01234'],
      ['notes', 'Efter serviceloven § 41'],
      ['comments', 'Husk at nævne søsterens astma'],
      ['deleted', 'og hans gæld til naboen'],
      ['properties', 'Afgørelse om støtte'],
    ],
  ],
  [
    'brev.rtf',
    LETTER,
    [
      ['margin', 'Solby Kommune – Familieafdelingen'],
      ['margin', 'Sagsnummer 26/01234'],
      ['notes', 'Efter serviceloven § 41'],
      ['comments', 'Husk at nævne søsterens astma'],
      ['deleted', 'og hans gæld til naboen'],
      ['properties', 'Afgørelse om støtte'],
    ],
  ],
  [
    'brev.pdf',
    LETTER,
    [
      ['page', 'Kære Anders Opdigtet'],
      ['page', 'Side to'],
      ['properties', 'Afgørelse om støtte'],
    ],
  ],
  [
    'liste.xlsx',
    ['Ida Opdigtet\t070761-4285\t07-07-1961\nBo Påhit\t0101901234\nSol Fiktiv\t1503881237\t1234,5'],
    [
      ['name', 'Elever'],
      ['sheet', 'Ida Opdigtet'],
      ['name', 'Skjult ark'],
      ['sheet', 'Fagforening: FOA'],
      ['comments', 'Har diabetes, insulin i køleskabet'],
      ['properties', 'Elever med støtte'],
    ],
  ],
  [
    'liste.ods',
    ['Ida Opdigtet\t070761-4285\t07-07-1961\nBo Påhit\t0101901234\nSol Fiktiv\t1503881237\t1234'],
    [
      ['name', 'Elever'],
      ['sheet', 'Ida Opdigtet'],
      ['name', 'Skjult ark'],
      ['sheet', 'Fagforening: FOA'],
      ['comments', 'Har diabetes, insulin i køleskabet'],
      ['properties', 'Elever med støtte'],
    ],
  ],
  ...['oplaeg.pptx', 'oplaeg.odp'].map((file): [string, string[], [PlaceKind, string][]] => [
    file,
    ['Trivsel i 4. b\nElev: Liv Opdigtet, 070761-4285\n'],
    [
      ['slide', 'Trivsel i 4. b'],
      ['notes', 'Sig ikke noget om morens depression'],
      ['slide', 'Skjult side om skilsmissen'],
      ['properties', 'Oplæg til elevråd'],
    ],
  ]),
];

describe.each(FILES)('%s', (file, texts, places) => {
  test('is read whole', async () => {
    const result = await read(corpusFile(file), file);
    for (const text of texts) expect(result.text).toContain(text);
    expect(result.unread).toEqual([]);
  });

  test('and tells where', async () => {
    const result = await read(corpusFile(file), file);
    for (const [kind, text] of places) {
      const there = result.places.filter((place) => place.kind === kind);
      const texts = there.map(({ start, end }) => result.text.slice(start, end));
      expect(texts.join('\n')).toContain(text);
    }
    const starts = result.places.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  test('is told by its bytes, whatever its name', async () => {
    const [named, unnamed] = [await read(corpusFile(file), file), await read(corpusFile(file), 'x.png')];
    expect(unnamed).toEqual(named);
  });

  test('cut off, it is not looked at, or only in part', async () => {
    const bytes = corpusFile(file);
    const result = await read(bytes.slice(0, bytes.length * 0.6), file);
    expect(result.unread).not.toEqual([]);
  });
});

test.each([
  ['brev.doc', 'unreadable'],
  ['liste.xls', 'unreadable'],
  ['brev-laast.pdf', 'encrypted'],
] as const)('%s is not looked at: %s', async (file, because) => {
  expect(await read(corpusFile(file), file)).toEqual({
    text: '',
    places: [],
    unread: [because],
    gaps: [{ because }],
  });
});

test('pages and slides are numbered', async () => {
  const { text, places } = await read(corpusFile('brev.pdf'));
  const second = places.find(({ kind, number }) => kind === 'page' && number === 2);
  expect(text.slice(second?.start, second?.end)).toContain('Side to');
});

test('every file of the corpus is read here', () => {
  const there = readdirSync(path.join(__dirname, '../corpus/files')).filter((file) => file !== 'README.md');
  const tried = [...FILES.map(([file]) => file), 'brev.doc', 'liste.xls', 'brev-laast.pdf'];
  expect(tried.sort()).toEqual(there.sort());
});
