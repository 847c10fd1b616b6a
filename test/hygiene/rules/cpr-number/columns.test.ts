import { columnHeadings } from '../../../../src/hygiene/rules/cpr-number/columns';

const headings = (text: string, ...marks: string[]) => {
  const headingAt = columnHeadings(text);
  return marks.map((one) => {
    const range = headingAt(text.indexOf(one));
    return range && text.slice(range.start, range.end).trim();
  });
};

describe('cells parted by tabs', () => {
  const text = 'Hej\nNavn\tCPR\tTlf.\nIda\t1\t2\nBo\t3\t4\n\nFaktura\tBeløb\n5\t6\nSlut 7';

  test('each cell has its column’s heading, and each table its own', () => {
    expect(headings(text, '1', '2', '3', '4', '5', '6', '7')).toEqual([
      'CPR',
      'Tlf.',
      'CPR',
      'Tlf.',
      'Faktura',
      'Beløb',
      null,
    ]);
  });

  test('asking for some of them only gives the same', () => {
    expect(headings(text, '2', '6')).toEqual(['Tlf.', 'Beløb']);
    expect(headings(text, '4')).toEqual(['Tlf.']);
    expect(headings(text, '7')).toEqual([null]);
  });

  test('the heading itself has none, nor has a cell beyond the last heading', () => {
    expect(headings('A\tB\n', 'B')).toEqual([null]);
    expect(headings('A\n1\t2', '2')).toEqual([null]);
    expect(headings('A\tB\n1\t2\t3', '3')).toEqual([null]);
  });

  test('a text that begins with an empty line', () => {
    expect(headings('\nA\tB\n1\t2', '2')).toEqual(['B']);
  });
});

describe('cells parted by other marks', () => {
  test.each([
    ['semicolons', 'Navn;CPR;Tlf.\nIda;1;2'],
    ['commas', 'Navn,CPR,Tlf.\nIda,1,2'],
    ['bars', 'Navn | CPR | Tlf.\nIda | 1 | 2'],
    ['wide gaps', 'Navn      CPR   Tlf.\nIda Bech   1     2'],
  ])('%s', (_name, text) => {
    expect(headings(text, '1', '2')).toEqual(['CPR', 'Tlf.']);
    expect(columnHeadings(text)(text.indexOf('1'))?.loose).toBe(true);
  });

  test('a line with another number of them begins a table of its own', () => {
    expect(headings('Hej Ida; tak\nA;B;C\n1;2;3', '1', '3')).toEqual(['A', 'C']);
  });

  test('prose is no heading', () => {
    expect(headings('Jeg har, som du ved, ringet 3 gange,\nog, som sagt, 1, er', '1')).toEqual([null]);
    expect(headings('En faktura, en ordre, et svar\nIda, 1, Vojens', '1')).toEqual([null]);
    expect(headings('Tak.  Vi har sendt en faktura\nIda  1', '1')).toEqual([null]);
  });
});
