import type { Gap } from '../../src/attachments/types';
import type { Unreadable } from '../../src/hygiene/mail/types';
import type { FileLine } from '../../src/taskpane/attachments/file-reading';
import { sayFiles, sayUnread } from '../../src/taskpane/attachments/say-files';

const CLEAN = { persons: 0, findings: [] };

function line(name: string, unread: Unreadable[] = [], gaps: Gap[] = [], text = ''): FileLine {
  const looked = { content: { text, places: [], unread, gaps }, unread };
  const seen = text || unread.length === 0 ? { seen: CLEAN } : {};
  const file = { id: name, name, size: 1, kind: 'file' as const, inline: false };
  return {
    file,
    state: {
      is: 'done',
      result: { id: name, size: 1, hash: 'h', unread, ...seen, looked: { ...looked, ...seen } },
    },
  };
}

const page = (number: number, last?: number): Gap => ({
  because: 'part-not-read',
  kind: 'page',
  number,
  ...(last && { last }),
});

describe('why a file was not looked at', () => {
  test.each<[FileLine, string, string]>([
    [line('a.docx'), 'a.docx: undersøgt', 'a.docx: looked at'],
    [
      line('a.pdf', ['encrypted']),
      'a.pdf: ikke undersøgt – beskyttet med adgangskode',
      'a.pdf: not looked at – protected by a password',
    ],
    [
      line('a.docx', ['unreadable']),
      'a.docx: ikke undersøgt – filen er beskadiget, eller der er ingen tekst i den',
      'a.docx: not looked at – the file is damaged, or there is no text in it',
    ],
    [
      line('a.dwg', ['unreadable']),
      'a.dwg: ikke undersøgt – Kuvert kan ikke læse denne filtype',
      'a.dwg: not looked at – Kuvert cannot read this type of file',
    ],
    [
      line('a.JPG', ['unreadable']),
      'a.JPG: ikke undersøgt – et billede, som Kuvert ikke kan læse tekst i',
      'a.JPG: not looked at – a picture, in which Kuvert can read no text',
    ],
    [
      line('a.zip', ['too-large'], [], 'x'),
      'a.zip: kun delvist undersøgt – for stor til at blive læst helt',
      'a.zip: looked at in part only – too large to be read as a whole',
    ],
    [
      line('a.pdf', ['part-not-read'], [page(1)]),
      'a.pdf: ikke undersøgt – skannede sider uden tekst',
      'a.pdf: not looked at – scanned pages without text',
    ],
    [
      line('a.zip', ['unreadable'], [{ because: 'unreadable', kind: 'file', number: 2 }], 'x'),
      'a.zip: kun delvist undersøgt – noget i filen kan ikke læses, fx billeder af tekst',
      'a.zip: looked at in part only – something in the file cannot be read, such as pictures of text',
    ],
    [
      line('a.pdf', ['unreadable'], [{ ...page(4), because: 'unreadable' }], 'x'),
      'a.pdf: kun delvist undersøgt – side 4 er uden tekst, måske skannet',
      'a.pdf: looked at in part only – page 4 without text, perhaps scanned',
    ],
    [
      line('a.pdf', ['part-not-read'], [page(3)], 'x'),
      'a.pdf: kun delvist undersøgt – side 3 er uden tekst, måske skannet',
      'a.pdf: looked at in part only – page 3 without text, perhaps scanned',
    ],
    [
      line('a.pdf', ['part-not-read'], [page(2), page(5, 7), page(9)], 'x'),
      'a.pdf: kun delvist undersøgt – sider 2, 5-7 og 9 er uden tekst, måske skannet',
      'a.pdf: looked at in part only – pages 2, 5-7 and 9 without text, perhaps scanned',
    ],
    [
      line('a.docx', ['part-not-read', 'encrypted'], [], 'x'),
      'a.docx: kun delvist undersøgt – noget i filen kan ikke læses, fx billeder af tekst og beskyttet med adgangskode',
      'a.docx: looked at in part only – something in the file cannot be read, such as pictures of text and protected by a password',
    ],
  ])('%#', (file, da, en) => {
    expect(sayFiles([file], 'da')[0]?.words).toBe(da);
    expect(sayFiles([file], 'en')[0]?.words).toBe(en);
  });
});

test('many files that were looked at share a line, and the others stand out', () => {
  const files = ['a', 'b', 'c', 'd'].map((name) => line(`${name}.docx`));
  expect(sayFiles([...files, line('e.pdf', ['encrypted'])], 'da').map(({ words }) => words)).toEqual([
    '4 bilag er undersøgt',
    'e.pdf: ikke undersøgt – beskyttet med adgangskode',
  ]);
});

test('beside the verdict stands how many were not looked at; nothing where all were', () => {
  const files = [line('a.pdf', ['encrypted']), line('b.pdf', ['part-not-read'], [page(1)], 'x')];
  expect(sayUnread(files, 'da')).toBe('2 bilag er ikke undersøgt. Se dem selv igennem.');
  expect(sayUnread([line('a.pdf')], 'da')).toBe('');
});
