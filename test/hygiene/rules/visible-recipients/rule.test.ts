import { movedToBcc } from '../../../../src/hygiene/mail/move-to-bcc';
import type { MoveToBccFix } from '../../../../src/hygiene/mail/types';
import { findings, mailWith, people } from '../manners';

const citizens = (count: number, domain = 'gmail.com') =>
  Array.from({ length: count }, (_, at) => `borger${at}@${domain}`);
const look = (recipients: ReturnType<typeof people>, options = {}) =>
  findings('visible-recipients', mailWith({ recipients }), options);

test.each([
  ['five citizens in To', { to: citizens(5) }, 5],
  ['in Cc just as well', { to: citizens(2), cc: citizens(3, 'hotmail.dk') }, 5],
  ['five companies', { to: ['a@a.example', 'b@b.example', 'c@c.example', 'd@d.example', 'e@e.example'] }, 5],
  ['citizens and companies', { to: [...citizens(4), 'info@firma.example'] }, 5],
  ['what cannot be told may be a citizen', { to: [...citizens(4), 'karen'] }, 5],
  ['colleagues beside them change nothing', { to: [...citizens(6), 'bo@haderslev.dk'] }, 6],
])('warns: %s', (_why, fields, count) => {
  expect(look(people(fields))).toMatchObject([
    {
      rule: 'visible-recipients',
      category: 'recipients',
      level: 'warn',
      sure: 'certain',
      because: [{ says: 'count', data: { count } }],
    },
  ]);
});

test.each([
  ['four citizens', { to: citizens(4) }],
  ['in Bcc nobody sees anybody', { to: ['bo@haderslev.dk'], bcc: citizens(80) }],
  ['some in Bcc, few to be seen', { to: citizens(4), bcc: citizens(20, 'hotmail.dk') }],
  ['the same citizen twice', { to: [...citizens(4), 'Borger0@gmail.com'] }],
  ['colleagues', { to: citizens(30, 'haderslev.dk') }],
  ['own institutions', { to: citizens(30, 'havnen.example') }],
  ['authorities know each other', { to: citizens(30, 'toender.dk') }],
  ['colleagues of one company', { to: citizens(30, 'firma.example') }],
  ['entries of the house’s own address book', { to: citizens(9).map((_, at) => `/o=Exchange/cn=${at}`) }],
])('says nothing: %s', (_why, fields) => {
  expect(look(people(fields))).toEqual([]);
});

test('the policy says from how many on', () => {
  expect(look(people({ to: citizens(2) }), { outsiders: 2 })).toHaveLength(1);
  expect(look(people({ to: citizens(9) }), { outsiders: 10 })).toEqual([]);
});

test('the fix moves the outsiders and leaves the colleagues, and then there is nothing to find', () => {
  const recipients = people({ to: ['bo@haderslev.dk', ...citizens(5)], cc: ['x@firma.example'] });
  const [finding] = look(recipients);
  const fix = finding?.fixes?.[0] as MoveToBccFix;
  expect(fix).toMatchObject({
    do: 'move-to-bcc',
    recipients: ['to:1', 'to:2', 'to:3', 'to:4', 'to:5', 'cc:0'],
  });
  const in_ = (field: string) => recipients.filter((one) => one.field === field);
  const moved = movedToBcc({ to: in_('to'), cc: in_('cc'), bcc: [] }, [fix], recipients);
  const addresses = (field: 'to' | 'cc' | 'bcc') => moved?.lists[field].map(({ address }) => address) ?? [];
  expect([addresses('to'), addresses('cc')]).toEqual([['bo@haderslev.dk'], []]);
  expect(look(people({ to: addresses('to'), cc: addresses('cc'), bcc: addresses('bcc') }))).toEqual([]);
});
