import { docx, paragraph, pdf, read, zip } from './support';

test('every file inside is read, and its name', async () => {
  const file = zip({ 'Ida 070761-4285.txt': 'Hej Ida', 'breve/b.docx': docx(paragraph('Kære Bo')) });
  const { text, places, unread } = await read(file);
  expect(text).toBe('Ida 070761-4285.txt\nHej Ida\nbreve/b.docx\nKære Bo');
  expect(places.filter(({ kind }) => kind === 'file')).toEqual([
    { kind: 'file', number: 1, start: 0, end: 27 },
    { kind: 'file', number: 2, start: 28, end: 48 },
  ]);
  expect(unread).toEqual([]);
});

test('places nest: file 2, page 3', async () => {
  const { text, places } = await read(zip({ 'a.txt': 'a', 'b.pdf': pdf(['et', 'to', '070761-4285']) }));
  const at = text.indexOf('070761');
  const around = places.filter(({ start, end }) => start <= at && at < end);
  expect(around.map(({ kind, number }) => [kind, number])).toEqual([
    ['file', 2],
    ['page', 3],
  ]);
});

test('what cannot be read does not hide the rest', async () => {
  const file = zip({
    'foto.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
    'a.txt': 'Hej',
    'b.exe': 'MZ\0\0',
  });
  const { text, unread, gaps } = await read(file);
  expect(text).toBe('foto.jpg\na.txt\nHej\nb.exe');
  expect(unread).toEqual(['unreadable']);
  expect(gaps.map(({ kind, number }) => [kind, number])).toEqual([
    ['file', 1],
    ['file', 3],
  ]);
});

test('what a Mac adds is nothing that somebody sends', async () => {
  expect(await read(zip({ 'a.txt': 'Hej', '__MACOSX/._a.txt': '\0\0', '.DS_Store': '\0' }))).toMatchObject({
    text: 'a.txt\nHej',
    unread: [],
  });
});

test('with a password: the names are read, the files are not looked at', async () => {
  const file = zip({ 'a.txt': 'Hej' });
  for (const signature of [
    [0x50, 0x4b, 3, 4, 6],
    [0x50, 0x4b, 1, 2, 8],
  ]) {
    const [a = 0, b = 0, c = 0, d = 0, flags = 0] = signature;
    const at = file.findIndex(
      (_byte, i) => file[i] === a && file[i + 1] === b && file[i + 2] === c && file[i + 3] === d,
    );
    file[at + flags] = (file[at + flags] ?? 0) | 1;
  }
  expect(await read(file)).toMatchObject({ text: 'a.txt', unread: ['encrypted'] });
});

test('names of old Windows programs', async () => {
  const file = zip({ 'bl?.txt': 'Hej' });
  for (let at = 0; at < file.length; at++) if (file[at] === 0x3f) file[at] = 0x86; // å in code page 850
  expect((await read(file)).text).toBe('blå.txt\nHej');
});

describe('bounds', () => {
  const nested = (levels: number): Uint8Array =>
    levels === 0 ? zip({ 'a.txt': 'inderst' }) : zip({ 'a.zip': nested(levels - 1) });

  test('three zips in each other are read, ten are not', async () => {
    expect(await read(nested(2))).toMatchObject({ text: expect.stringContaining('inderst'), unread: [] });
    expect(await read(nested(10))).toMatchObject({ unread: ['too-large'] });
  });

  const mega = new Uint8Array(10_000_000);
  const bomb = zip({
    'a.txt': 'før',
    ...Object.fromEntries(Array.from({ length: 10 }, (_each, at) => [`${at}.txt`, mega])),
  });

  test('a bomb is stopped by what it unpacks to, and what came before it is read', async () => {
    expect(bomb.length).toBeLessThan(120_000);
    const { text, unread } = await read(bomb, 'a.zip', { limits: { unpacked: 30_000_000 } });
    expect(text).toContain('før');
    expect(text).not.toContain('4.txt');
    expect(unread).toEqual(['unreadable', 'too-large']);
  });

  test('or by how densely it is packed', async () => {
    const { gaps } = await read(zip({ 'a.txt': new Uint8Array(30_000_000) }));
    expect(gaps).toEqual([{ because: 'too-large', kind: 'file', number: 1 }]);
  }, 20_000);

  test('twenty thousand files', async () => {
    const files = Object.fromEntries(Array.from({ length: 20_000 }, (_each, at) => [`${at}`, '']));
    const { unread, places } = await read(zip(files));
    expect(unread).toEqual(['too-large']);
    expect(places.length).toBeLessThan(2100);
  }, 20_000);

  test('text without end', async () => {
    const { text, unread } = await read(zip({ 'a.txt': 'ord '.repeat(3_000_000) }));
    expect(text).toHaveLength(4_000_000);
    expect(unread).toEqual(['too-large']);
  });

  test('a zip that holds itself by a wrong directory, cut off, or empty', async () => {
    const file = zip({ 'a.txt': 'Hej' });
    expect((await read(file.slice(0, -10))).unread).toEqual(['unreadable']);
    expect((await read(file.fill(0xff, 0, 40).fill(0x50, 0, 1).fill(0x4b, 1, 2))).unread).toEqual([
      'unreadable',
    ]);
    expect(await read(zip({}))).toMatchObject({ text: '', unread: [] });
  });
});
