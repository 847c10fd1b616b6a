import { peopleOf, resolveRecipients, suggestPeople } from '../../../src/sandbox/outlook/screens/mail/people';
import { bo, ida, message, mette, owner, team } from './samples';

const everybody = peopleOf({
  owner,
  messages: [message(), message({ from: bo, cc: [team] }), message({ from: bo })],
});

test('everybody of the mailbox, those met most often first', () => {
  expect(everybody).toEqual([mette, bo, ida, team]);
});

test.each([
  ['b', [bo, team], 'a first letter of name or address'],
  ['birk', [bo], 'a last name'],
  ['bo bi', [bo], 'two beginnings'],
  ['fjordby', [mette, team], 'a domain'],
  ['ida@eks', [ida], 'an address'],
  ['irk', [], 'the middle of a word'],
  ['  ', [], 'nothing typed'],
])('"%s" suggests (%#)', (typed, expected) => {
  expect(suggestPeople(typed, everybody, [])).toEqual(expected);
});

test('those already chosen are not suggested', () => {
  expect(suggestPeople('b', everybody, [bo])).toEqual([team]);
});

test.each([
  ['ida holm', [ida], 'a name that only one person has'],
  ['ida@eksempel.example', [ida], 'an address that is known gets its name'],
  [
    'Idas mor <ida@eksempel.example>',
    [{ name: 'Idas mor', address: ida.address }],
    'a name that was given stays',
  ],
  ['Ida', [{ name: 'Ida', address: '' }], 'half a name is nobody'],
])('"%s" becomes a person (%#)', (typed, expected) => {
  expect(resolveRecipients(typed, everybody)).toEqual(expected);
});
