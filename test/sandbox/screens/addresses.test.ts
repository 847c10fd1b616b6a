import {
  addPeople,
  fullAddress,
  isAddress,
  parseRecipients,
} from '../../../src/sandbox/outlook/screens/mail/addresses';
import { bo, ida } from './samples';

const ann = { name: 'Anne Holm', address: 'anne@x.example' };
const bare = (address: string) => ({ name: '', address });

test.each([
  ['anne@x.example', [bare('anne@x.example')], 'one address'],
  ['Anne Holm <anne@x.example>', [ann], 'a name with an address'],
  [
    '"Holm, Anne" <anne@x.example>',
    [{ name: 'Holm, Anne', address: 'anne@x.example' }],
    'a comma inside quotes',
  ],
  ["'anne@x.example'", [bare('anne@x.example')], 'apostrophes, as Outlook copies'],
  [
    'a@x.example; b@x.example, c@x.example',
    ['a', 'b', 'c'].map((n) => bare(`${n}@x.example`)),
    'semicolon and comma',
  ],
  [
    'Anne Holm <anne@x.example>\nb@x.example\r\nc@x.example',
    [ann, bare('b@x.example'), bare('c@x.example')],
    'lines',
  ],
  ['a@x.example b@x.example', [bare('a@x.example'), bare('b@x.example')], 'addresses with a blank between'],
  ['Hold: a@x.example; b@x.example', [bare('a@x.example'), bare('b@x.example')], 'a group'],
  ['Anne Holm', [{ name: 'Anne Holm', address: '' }], 'a name only: kept to be mended'],
  ['bo.hansen', [{ name: 'bo.hansen', address: '' }], 'a slip: kept to be mended'],
  [' ; , ', [], 'nothing'],
])('%j is read (%#)', (typed, expected) => {
  expect(parseRecipients(typed)).toEqual(expected);
});

test.each([
  ['anne@x.example', true],
  ['anne.b+c@sub.x.example', true],
  ['søren@blåbær.example', true],
  ['anne@x', false],
  ['@x.example', false],
  ['anne@', false],
  ['anne@x..example', false],
  ['anne@-x.example', false],
  ['an ne@x.example', false],
  ['a@b@x.example', false],
  ['anne', false],
  ['', false],
])('%j is an address: %s', (address, expected) => {
  expect(isAddress(address)).toBe(expected);
});

test('people are added once, whatever the capitals', () => {
  expect(addPeople([ida], [bo, { ...ida, address: 'IDA@Eksempel.example' }])).toEqual([ida, bo]);
});

test('a person is written with name and address, or what there is', () => {
  expect(fullAddress(ann)).toBe('Anne Holm <anne@x.example>');
  expect(fullAddress(bare('a@x.example'))).toBe('a@x.example');
  expect(fullAddress({ name: 'Anne', address: '' })).toBe('Anne');
});

test('a megabyte of separators and angle brackets is read quickly', () => {
  const started = performance.now();
  parseRecipients('<'.repeat(500_000) + ';,'.repeat(250_000));
  isAddress('a.'.repeat(500_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
