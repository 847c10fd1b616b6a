import { readMail } from '../../../src/hygiene/replies/facts';
import { type Mark, markName, readMark } from '../../../src/hygiene/replies/marks';
import { asked, READERS } from './mails';

test.each<[category: string, mark: Mark]>([
  ['Kuvert: skal besvares', { says: 'needs-reply' }],
  ['Kuvert: kræver ikke svar', { says: 'needs-none' }],
  ['Kuvert: kræver ikke svar – til orientering', { says: 'needs-none', because: 'information' }],
  ['Kuvert: kræver ikke svar – tak', { says: 'needs-none', because: 'thanks' }],
  ['Kuvert: kræver ikke svar – dobbelt', { says: 'needs-none', because: 'duplicate' }],
  ['Kuvert: kræver ikke svar – reklame', { says: 'needs-none', because: 'advertising' }],
  [
    'Kuvert: kræver ikke svar – besvaret et andet sted',
    { says: 'needs-none', because: 'answered-elsewhere' },
  ],
  ['Kuvert: besvaret på telefon', { says: 'phone' }],
  ['Kuvert: besvaret på telefon 24-11-2026', { says: 'phone', day: '2026-11-24' }],
  ['Kuvert: overdraget til Teknik og Miljø', { says: 'handed-over', to: 'Teknik og Miljø' }],
  ['Kuvert: lovet 27-11-2026', { says: 'promised', day: '2026-11-27' }],
])('%s', (category, mark) => {
  expect(markName(mark)).toBe(category);
  expect(readMark(category)).toEqual(mark);
});

test.each<[category: string, mark: Mark | null]>([
  ['needs no reply', { says: 'needs-none' }],
  ['kræver ikke svar - tak', { says: 'needs-none', because: 'thanks' }],
  ['Kræver ikke svar: REKLAME ', { says: 'needs-none', because: 'advertising' }],
  ['kræver ikke svar—dobbelt', { says: 'needs-none', because: 'duplicate' }],
  ['Needs no reply – for information', { says: 'needs-none', because: 'information' }],
  ['no reply needed: answered elsewhere', { says: 'needs-none', because: 'answered-elsewhere' }],
  // Words of their own: the word holds, and nothing of them is kept.
  ['kræver ikke svar – Asta har ringet', { says: 'needs-none' }],
  ['kræver ikke svar –', { says: 'needs-none' }],
  ['kræver ikke svar – toString', { says: 'needs-none' }],
  // No sign between: somebody else's category, and one may well say the opposite.
  ['kræver ikke svar endnu', null],
  ['kræver ikke svare', null],
  ['Answered by phone', { says: 'phone' }],
  ['KRÆVER IKKE SVAR', { says: 'needs-none' }],
  ['lovet 2026-11-27', { says: 'promised', day: '2026-11-27' }],
  ['lovet 31-02-2026', null],
  ['Lovet', null],
  ['overdraget til', null],
  ['Rød kategori', null],
  ['lovetekst 27-11-2026', null],
])('a person’s own words: %s', (category, mark) => {
  expect(readMark(category)).toEqual(mark);
});

test('a name with signs that Outlook divides by is kept whole', () => {
  expect(markName({ says: 'handed-over', to: 'Løn, HR; Teknik' })).toBe(
    'Kuvert: overdraget til Løn HR Teknik',
  );
});

test('a reason is kept, and one in own words is not', () => {
  const categories = ['kræver ikke svar – Asta har ringet', 'Kuvert: kræver ikke svar – tak'];
  const change = readMail(asked('a', '2026-11-20T15:30:00Z', { categories }), READERS);
  expect(change).toMatchObject({
    facts: { marks: [{ says: 'needs-none' }, { says: 'needs-none', because: 'thanks' }] },
  });
  expect(JSON.stringify(change)).not.toContain('ringet');
});

test('to whom something was handed over is not kept', () => {
  const change = readMail(
    asked('a', '2026-11-20T15:30:00Z', { categories: ['Kuvert: overdraget til Vibeke'] }),
    READERS,
  );
  expect(change).toMatchObject({ facts: { marks: [{ says: 'handed-over' }] } });
  expect(JSON.stringify(change)).not.toContain('Vibeke');
});
