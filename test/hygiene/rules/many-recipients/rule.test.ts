import { checkMail } from '../../../../src/hygiene/check';
import { defaultPolicy } from '../../../../src/hygiene/policy/shipped';
import { findings, mailWith, people } from '../manners';

const colleagues = (count: number) => Array.from({ length: count }, (_, at) => `kollega${at}@haderslev.dk`);
const citizens = (count: number) => Array.from({ length: count }, (_, at) => `borger${at}@gmail.com`);
const look = (fields: Parameters<typeof people>[0], options = {}, over = {}) =>
  findings('many-recipients', mailWith({ recipients: people(fields), ...over }), options);
const says = (list: ReturnType<typeof look>) => list.flatMap(({ because }) => because.map((one) => one.says));

test.each<[why: string, fields: Parameters<typeof people>[0], because: string[]]>([
  ['colleagues, who read the intranet', { to: colleagues(51) }, ['count', 'intranet']],
  [
    'in all fields together',
    { to: colleagues(20), cc: citizens(11), bcc: colleagues(50).slice(30) },
    ['count', 'intranet'],
  ],
  ['citizens, who do not', { bcc: citizens(51) }, ['count']],
  ['a list of unknown length', { to: ['Alle: ;'] }, ['list', 'intranet']],
])('a hint: %s', (_why, fields, because) => {
  const found = look(fields);
  expect(found).toMatchObject([{ level: 'hint', category: 'recipients', says: 'many' }]);
  expect(says(found)).toEqual(because);
});

test.each<[why: string, fields: Parameters<typeof people>[0]]>([
  ['fifty', { to: colleagues(50) }],
  ['fifty, one of them in both fields', { to: colleagues(50), cc: colleagues(1) }],
  ['one', { to: ['karen@gmail.com'] }],
])('says nothing: %s', (_why, fields) => {
  expect(look(fields)).toEqual([]);
});

describe('a list', () => {
  const recipients = [{ ...people({ to: ['alle@haderslev.dk'] })[0], isList: true }];

  test('that Outlook knows as one', () => {
    expect(says(look({}, {}, { recipients }))).toEqual(['list', 'intranet']);
  });

  test('counts as its members, where the directory has told of them', () => {
    const told = (total: number) => [{ ...recipients[0], members: { total, external: 0 } }];
    const [found] = look({}, {}, { recipients: told(51), composeType: 'reply' });
    expect(found?.because).toMatchObject([{ says: 'members', data: { count: 51 } }, { says: 'intranet' }]);
    expect(look({}, {}, { recipients: told(50), composeType: 'reply' })).toEqual([]);
    expect(look({}, {}, { recipients: told(0), composeType: 'reply' })).toEqual([]);
  });

  test('is not held against an answer, nor where the policy says so', () => {
    expect(look({}, {}, { recipients, composeType: 'reply' })).toEqual([]);
    expect(look({}, { lists: false }, { recipients })).toEqual([]);
  });
});

test('the policy has its own number, words and link', () => {
  const own = {
    most: 2,
    text: 'Brug opslagstavlen på Kommunenettet.',
    link: 'https://intranet.example/opslag',
  };
  expect(look({ to: colleagues(3) }, own)).toMatchObject([
    { because: [{ says: 'count' }, { says: 'own', data: { text: own.text } }], data: { link: own.link } },
  ]);
});

test('more than Outlook tells are many, and still not looked at', () => {
  const { recipients: _untold, ...mail } = mailWith({});
  const report = checkMail({ ...mail, unread: { recipients: 'too-large' } }, defaultPolicy, new Date(0));
  expect(report.findings).toMatchObject([
    { rule: 'many-recipients', because: [{ says: 'over' }, { says: 'intranet' }] },
  ]);
  expect(report.unchecked).toContainEqual({
    rule: 'many-recipients',
    part: 'recipients',
    because: 'too-large',
  });
});
