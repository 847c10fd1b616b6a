import fc from 'fast-check';
import Papa from 'papaparse';
import { csvOf } from '../../../src/dashboard/export/csv';

const read = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, '').replace(/\r\n$/, ''), { delimiter, newline: '\r\n' }).data;

test('semicolons and decimal commas in Danish, commas and points in English', () => {
  const table = [
    ['Postkasse', 'Median'],
    ['Børn; skole', 12.345],
    ['Veje, "park"', null],
  ];
  expect(csvOf(table, 'da')).toBe('\ufeffPostkasse;Median\r\n"Børn; skole";12,35\r\n"Veje, ""park""";\r\n');
  expect(csvOf(table, 'en')).toBe('\ufeffPostkasse,Median\r\nBørn; skole,12.35\r\n"Veje, ""park""",\r\n');
});

test.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['+45 12', "'+45 12"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', "' =1+1"],
  ['  =1+1', "' =1+1"],
  ['=1\n+1', "'=1 +1"],
  ['＝1+1', "'＝1+1"],
  ['veje;=1+1', "veje;'=1+1"],
  ['veje, @SUM(A1)', "veje, '@SUM(A1)"],
  ['veje"=1+1', 'veje"\'=1+1'],
  ['en\r\nto\u0000tre', 'en to tre'],
  ['borger-service@fjordby.example', 'borger-service@fjordby.example'],
])('a hostile name %j is written as %j', (name, written) => {
  for (const [language, delimiter] of [
    ['da', ';'],
    ['en', ','],
  ] as const) {
    expect(read(csvOf([[name, 1]], language), delimiter)).toEqual([[written, '1']]);
  }
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', ';', ',', '"', "'", '\n', '\r', '\t', ' ', 'æ', '＝'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);

test.each([
  ['da', ';'],
  ['en', ','],
] as const)(
  'whatever a name is (%s): as many rows and cells as were written, and no cell is a formula',
  (language, own) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, fc.nat()), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = csvOf([['Navn', 'Tal'], ...rows], language);
        const cells = read(text, own);
        expect(cells).toHaveLength(rows.length + 1);
        expect(cells.every(({ length }) => length === 2)).toBe(true);
        expect(cells.slice(1).map(([, n]) => Number(n))).toEqual(rows.map(([, n]) => n));
        for (const delimiter of [';', ',', '\t']) {
          for (const cell of read(text, delimiter).flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        }
      }),
    );
  },
);

test('a megabyte of white space and separators is written at once', () => {
  const begun = Date.now();
  for (const part of [' ', ';', '\n', '" ', '= ']) csvOf([[part.repeat(500_000)]], 'da');
  expect(Date.now() - begun).toBeLessThan(3_000);
});
