import { compound, docx, paragraph, read, xlsx, zip } from './support';

/** What Word, Excel and PowerPoint write and LibreOffice does not; made by hand from ECMA-376. */

const cell = (...paragraphs: string[]) =>
  `<w:tc>${paragraphs.map((text) => paragraph(text)).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

describe('docx', () => {
  test.each([
    ['a number split over runs', paragraph('0707', '61-', '4285'), '070761-4285'],
    [
      'no-break and soft hyphens',
      paragraph('070761', '<w:r><w:noBreakHyphen/></w:r>', '4285'),
      '070761\u20114285',
    ],
    [
      'tabs, not tab stops',
      `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>`,
      'a\tb',
    ],
    [
      'cells by tab, rows by line, empty cells kept',
      `<w:tbl>${row(cell('Navn'), cell('CPR'))}${row(cell(''), cell('070761-4285'))}</w:tbl>${paragraph('efter')}`,
      'Navn\tCPR\n\t070761-4285\nefter',
    ],
    ['two paragraphs in a cell', `<w:tbl>${row(cell('a', 'b'), cell('c'))}</w:tbl>`, 'a\nb\tc'],
    [
      'a table in a cell',
      `<w:tbl><w:tr><w:tc><w:tbl>${row(cell('a'), cell('b'))}</w:tbl></w:tc>${cell('c')}</w:tr></w:tbl>`,
      'a\tb\tc',
    ],
    [
      'a text box once, though it is written twice',
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>boks</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>boks</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      'boks',
    ],
    ['references of XML', paragraph('S&#248;rensen &amp; s&#xF8;n'), 'Sørensen & søn'],
  ])('%s', async (_what, body, text) => {
    expect(await read(docx(body))).toMatchObject({ text, unread: [] });
  });

  test('a tracked change reads as it is now, and apart as it was', async () => {
    const body = paragraph(
      '070761-',
      '<w:del><w:r><w:delText>4285</w:delText></w:r></w:del>',
      '<w:ins><w:r><w:t>xxxx</w:t></w:r></w:ins>',
    );
    const { text, places } = await read(docx(body));
    expect(text).toBe('070761-xxxx\n070761-4285');
    expect(places).toEqual([{ kind: 'deleted', start: 12, end: 23 }]);
  });

  test('the alternative text of a picture goes along', async () => {
    const body = `<w:p><w:r><w:drawing><wp:docPr id="1" name="x" descr="Blodprøvesvar for Ida"/></w:drawing></w:r></w:p>`;
    expect((await read(docx(body))).text).toBe('Blodprøvesvar for Ida');
  });

  test('pictures without any text are a scan; beside text they are a letterhead', async () => {
    const picture = { 'word/media/a.png': 'x' };
    expect((await read(docx('<w:p/>', picture))).unread).toEqual(['unreadable']);
    expect((await read(docx(paragraph('Hej'), picture))).unread).toEqual([]);
  });

  test('parts that nobody knows are read when they are XML, else they are not looked at', async () => {
    const { text } = await read(
      docx(paragraph('Hej'), {
        'customXml/item1.xml': '<sag><cpr>070761-4285</cpr></sag>',
        'word/charts/chart1.xml': '<c:chart><c:v>Sygefravær</c:v><c:v>12</c:v></c:chart>',
      }),
    );
    expect(text).toContain('070761-4285');
    expect(text).toContain('Sygefravær\n12');
    expect((await read(docx(paragraph('Hej'), { 'word/embeddings/o.bin': 'x' }))).gaps).toEqual([
      { because: 'part-not-read', kind: 'file', number: 1 },
    ]);
  });

  test('a workbook inside is read', async () => {
    const inside = xlsx('<row><c t="str"><v>070761-4285</v></c></row>');
    const { text, places } = await read(docx(paragraph('Hej'), { 'word/embeddings/a.xlsx': inside }));
    expect(text).toBe('Hej\nArk1\n070761-4285');
    expect(places.map(({ kind }) => kind)).toEqual(['file', 'sheet', 'name']);
  });

  test('locked with a password it is not looked at', async () => {
    const locked = compound({ EncryptedPackage: 'x', EncryptionInfo: 'y' });
    expect((await read(locked, 'a.docx')).unread).toEqual(['encrypted']);
  });
});

describe('xlsx', () => {
  const number = (value: string | number, style = 0) => `<row><c s="${style}"><v>${value}</v></c></row>`;

  test.each([
    ['as it is', '', 1503881237, '1503881237'],
    ['with a leading zero', '0000000000', 101901234, '0101901234'],
    ['with a hyphen', '000000-0000', 101901234, '010190-1234'],
    ['with an escaped hyphen', '000000\\-0000', 707614285, '070761-4285'],
    ['with a quoted hyphen', '000000&quot;-&quot;0000', 707614285, '070761-4285'],
    ['with a blank', '000000 0000', 707614285, '070761 4285'],
    ['hidden by its format', ';;;', 1503881237, '1503881237'],
    ['shortened by its format', '0.00E+00', 1503881237, '1,50E+09 1503881237'],
    ['as a date', 'dd\\-mm\\-yyyy', 22469, '07-07-1961'],
    ['with a format that is none', '[[[', 1503881237, '1503881237'],
  ])('a number %s', async (_what, format, value, text) => {
    const { text: all } = await read(xlsx(number(value, format ? 1 : 0), format ? [format] : []));
    expect(all).toBe(`Ark1\n${text}`);
  });

  test('cells stand in their columns', async () => {
    const rows =
      '<row><c r="A1" t="str"><v>a</v></c><c r="C1" t="inlineStr"><is><t>c</t></is></c></row><row/><row><c r="B3" t="b"><v>1</v></c></row>';
    expect((await read(xlsx(rows))).text).toBe('Ark1\na\t\tc\n\tSAND');
  });

  test('the cache of a pivot table holds data that no sheet shows', async () => {
    const cache = '<pivotCacheRecords><r><s v="Ida Opdigtet"/><s v="070761-4285"/></r></pivotCacheRecords>';
    const { text } = await read(xlsx(number(1), [], { 'xl/pivotCache/r.xml': cache }));
    expect(text).toContain('Ida Opdigtet\t070761-4285');
  });

  test('the binary form is not looked at', async () => {
    const binary = zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' });
    expect((await read(binary, 'a.xlsb')).unread).toEqual(['unreadable']);
  });
});

test('pptx: what a template asks for is no text, what stands on it is', async () => {
  const P = 'application/vnd.openxmlformats-officedocument.presentationml';
  const shape = (text: string, about = '') =>
    `<p:sp><p:nvSpPr><p:nvPr>${about}</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const file = zip({
    '[Content_Types].xml': `<Types><Override PartName="/ppt/presentation.xml" ContentType="${P}.presentation.main+xml"/>
      <Override PartName="/ppt/slideMasters/m.xml" ContentType="${P}.slideMaster+xml"/></Types>`,
    'ppt/presentation.xml': '<p:presentation/>',
    'ppt/slideMasters/m.xml': `<p:sldMaster>${shape('Klik her', '<p:ph/>')}${shape('Solby Kommune')}</p:sldMaster>`,
  });
  expect((await read(file)).text).toBe('Solby Kommune');
});

test('an OpenDocument file with a password is not looked at', async () => {
  const file = zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '\u0001\u0002',
    'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>',
  });
  expect((await read(file)).unread).toEqual(['encrypted']);
});
