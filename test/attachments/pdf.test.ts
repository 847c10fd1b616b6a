import { deflateSync, strToU8 } from 'fflate';
import { joined, pdf, pdfOf, read } from './support';

test('a page without text is not looked at, the others are', async () => {
  const { text, places, unread, gaps } = await read(pdf(['Side et', 'CPR 070761-4285', '', 'Side fire']));
  expect(text).toBe('Side et\nCPR 070761-4285\nSide fire');
  expect(places.map(({ kind, number, start, end }) => [kind, number, text.slice(start, end)])).toEqual([
    ['page', 1, 'Side et'],
    ['page', 2, 'CPR 070761-4285'],
    ['page', 4, 'Side fire'],
  ]);
  expect(unread).toEqual(['unreadable']);
  expect(gaps).toEqual([{ because: 'unreadable', kind: 'page', number: 3 }]);
});

test('a scan of three pages is one gap', async () => {
  expect((await read(pdf(['', '', '']))).gaps).toEqual([
    { because: 'unreadable', kind: 'page', number: 1, last: 3 },
  ]);
});

describe('a picture with a line of text', () => {
  const page = (size: string) => {
    const content = `q ${size} 0 0 cm /I Do Q BT /F1 12 Tf 72 700 Td (Journalnummer 26/01234) Tj ET`;
    return pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /I 6 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream',
    ]);
  };

  test('that fills the page is a stamped scan: the line is read, the rest is not looked at', async () => {
    const { text, gaps } = await read(page('595 0 0 842'));
    expect(text).toBe('Journalnummer 26/01234');
    expect(gaps).toEqual([{ because: 'part-not-read', kind: 'page', number: 1 }]);
  });

  test('that lies on its side, too', async () => {
    expect((await read(page('0 842 -595 0'))).unread).toEqual(['part-not-read']);
  });

  test('that is a logo hides nothing', async () => {
    expect((await read(page('100 0 0 50'))).unread).toEqual([]);
  });
});

test('ten thousand pages: the first are read, the rest is not looked at', async () => {
  const { text, unread, gaps } = await read(pdf(Array(10_000).fill('070761-4285')), 'a.pdf', {
    limits: { pages: 20 },
  });
  expect(text.split('\n')).toHaveLength(20);
  expect(unread).toEqual(['too-large']);
  expect(gaps).toEqual([{ because: 'too-large', kind: 'page', number: 21, last: 10_000 }]);
});

test('when the time is up, what was read stays', async () => {
  // The clock jumps when the first pages were read, so that the row says the same on any machine.
  const real = performance.now.bind(performance);
  let ahead = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => real() + ahead);
  const { text, unread, gaps } = await read(pdf(Array(10_000).fill('070761-4285')), 'a.pdf', {
    limits: { milliseconds: 600_000, pages: 10_000 },
    onProgress: (fraction) => {
      if (fraction > 0.01 && fraction < 0.9) ahead = 600_001;
    },
  });
  clock.mockRestore();
  expect(text).toContain('070761-4285');
  expect(unread).toEqual(['timed-out']);
  expect(gaps[0]).toMatchObject({ kind: 'page', last: 10_000 });
}, 60_000);

test('filled form fields and notes go along', async () => {
  const extra =
    '/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (cpr) /V (070761-4285) /Rect [0 0 9 9] >> << /Type /Annot /Subtype /Text /Contents (Husk hendes astma) /Rect [0 0 9 9] >>]';
  const { text, places } = await read(pdf(['Skema'], extra));
  expect(text).toBe('Skema\n070761-4285\nHusk hendes astma');
  expect(places.map(({ kind }) => kind)).toEqual(['page', 'fields', 'comments']);
});

test('files inside are read', async () => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 3 0 R] >> >> >>',
    '<< /Type /Pages /Count 0 /Kids [] >>',
    '<< /Type /Filespec /F (svar.txt) /EF << /F 4 0 R >> >>',
    '<< /Length 11 >>\nstream\n070761-4285\nendstream',
  ];
  const { text } = await read(pdfOf(objects));
  expect(text).toBe('svar.txt\n070761-4285');
});

describe('bombs', () => {
  const page = (content: Uint8Array, dictionary: string) =>
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
      joined([
        strToU8(`<< /Length ${content.length} ${dictionary} >>\nstream\n`),
        content,
        strToU8('\nendstream'),
      ]),
    ]);
  const zlib = (content: Uint8Array) => joined([new Uint8Array([0x78, 0x9c]), deflateSync(content)]);

  test('a stream that unpacks to 200 MB is never unpacked whole', async () => {
    const bomb = page(zlib(new Uint8Array(200_000_000)), '/Filter /FlateDecode');
    expect(bomb.length).toBeLessThan(1_000_000);
    expect((await read(bomb)).unread).toEqual(['too-large']);
  }, 30_000);

  test('nor one that is packed twice', async () => {
    const bomb = page(zlib(zlib(new Uint8Array(5_000_000))), '/Filter [/FlateDecode /FlateDecode]');
    expect((await read(bomb)).unread).toEqual(['too-large']);
  });
});
