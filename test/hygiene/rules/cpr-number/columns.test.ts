import { columnHeadings } from '../../../../src/hygiene/rules/cpr-number/columns';

const text = 'Hej\nNavn\tCPR\tTlf.\nIda\t1\t2\nBo\t3\t4\n\nFaktura\tBeløb\n5\t6\nSlut 7';
const heading = (...digits: string[]) => {
  const headingAt = columnHeadings(text);
  return digits.map((digit) => {
    const range = headingAt(text.indexOf(digit));
    return range && text.slice(range.start, range.end);
  });
};

test('each cell has its column’s heading, and each table its own', () => {
  expect(heading('1', '2', '3', '4', '5', '6', '7')).toEqual([
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
  expect(heading('2', '6')).toEqual(['Tlf.', 'Beløb']);
  expect(heading('7')).toEqual([null]);
});

test('the heading itself has none, nor has a cell beyond the last heading', () => {
  expect(columnHeadings('A\tB\n')(2)).toBeNull();
  expect(columnHeadings('A\n1\t2')(4)).toBeNull();
  expect(columnHeadings('A\tB\n1\t2\t3')(8)).toBeNull();
});
