import { readPolicy } from '../../../src/hygiene/policy/read';
import { defaultPolicy, shippedPolicies } from '../../../src/hygiene/policy/shipped';
import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import { DEFAULT_REPLIES, departmentOf, seesAnswers, targetFor } from '../../../src/hygiene/replies/policy';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import fjordby from '../../../src/sandbox/policy/fjordby.json';

const BOX = 'borgerservice@kommune.example';
const read = (replies: unknown) => readPolicy({ replies });
const problemsOf = (replies: unknown) => {
  const found = read(replies);
  return 'problems' in found ? found.problems : [];
};
const repliesOf = (replies: unknown): RepliesPolicy => {
  const found = read(replies);
  if ('problems' in found || found.policy.replies === null) throw new Error(JSON.stringify(found));
  return found.policy.replies;
};
const department = (more: object = {}) => ({ departments: [{ name: 'A', mailboxes: [BOX], ...more }] });

describe('what is left out is filled in', () => {
  test.each([undefined, null])('%s: the default', (replies) => {
    const found = read(replies);
    expect('policy' in found && found.policy.replies).toBeNull();
  });

  test('an empty entry is whole', () => expect(repliesOf({})).toEqual(DEFAULT_REPLIES));

  test('a department takes from the organisation, and that from the default', () => {
    const { target, departments } = repliesOf({
      target: { workingDays: 10 },
      departments: [
        { name: 'A', mailboxes: ['A@Kommune.example'], target: { voicemailDays: 1 } },
        { name: 'B', mailboxes: [{ address: BOX, copies: 'sender' }] },
      ],
    });
    expect(target).toEqual({ ...DEFAULT_TARGET, workingDays: 10 });
    expect(departments).toEqual([
      {
        name: 'A',
        mailboxes: [{ address: 'a@kommune.example', copies: 'mailbox' }],
        target: { ...target, voicemailDays: 1 },
      },
      { name: 'B', mailboxes: [{ address: BOX, copies: 'sender' }], target },
    ]);
  });

  test('figures of single employees stay off until the file turns them on', () => {
    expect(repliesOf({}).figuresByEmployee).toBe(false);
    expect(repliesOf({ figuresByEmployee: false }).figuresByEmployee).toBe(false);
    expect(repliesOf({ figuresByEmployee: true }).figuresByEmployee).toBe(true);
  });

  test('a day without opening hours is closed', () => {
    const openingHours = { monday: '08:00-12:30', thursday: '13:00-24:00' };
    expect(repliesOf({ target: { openingHours } }).target.openingHours).toEqual([
      ['08:00', '12:30'],
      null,
      null,
      ['13:00', '24:00'],
      null,
      null,
      null,
    ]);
  });

  test('a receipt in Danish only', () => {
    const da = ['Du får svar senest {dato}.', 'Hilsen\n{navn}'];
    expect(repliesOf({ receipt: { da } }).receipt).toEqual({ da, en: null });
    expect(repliesOf({ receipt: null }).receipt).toBeNull();
  });
});

describe('each problem of it by itself, with its path', () => {
  const closing = (day: string) => ({ target: { closingDays: [day] } });
  const CLOSING = 'replies.target.closingDays[0]';
  const open = (monday: string) => ({ target: { openingHours: { monday } } });
  const MONDAY = 'replies.target.openingHours.monday';
  const receipt = (...da: string[]) => ({ receipt: { da } });
  test.each<[why: string, replies: unknown, path: string, says: RegExp]>([
    ['a closing day of no form', closing('24/12'), CLOSING, /--12-24/],
    ['a day that there is not', closing('--02-30'), CLOSING, /--12-24/],
    ['a date that there is not', closing('2026-02-29'), CLOSING, /2026-12-23/],
    ['Easter in another year', closing('easter+300'), CLOSING, /easter\+40/],
    [
      'a closing day twice',
      { target: { closingDays: ['--12-24', '--12-24'] } },
      'replies.target.closingDays[1]',
      /closingDays\[0\]/,
    ],
    ['hours that end before they begin', open('15:00-09:00'), MONDAY, /slutter, før/],
    ['hours that end as they begin', open('09:00-09:00'), MONDAY, /slutter, før/],
    ['hours of no form', open('9-15'), MONDAY, /09:00-15:00/],
    ['an hour that there is not', open('09:00-25:00'), MONDAY, /09:00-15:00/],
    [
      'a week without hours',
      { target: { openingHours: {} } },
      'replies.target.openingHours',
      /mangler en dag/,
    ],
    [
      'a Danish day',
      { target: { openingHours: { mandag: '09:00-15:00' } } },
      'replies.target.openingHours.mandag',
      /monday/,
    ],
    ['no days at all', { target: { workingDays: 0 } }, 'replies.target.workingDays', /mindst 1/],
    ['half days', { target: { voicemailDays: 1.5 } }, 'replies.target.voicemailDays', /helt tal/],
    [
      'a department’s target too',
      department({ target: { workingDays: 91 } }),
      'replies.departments[0].target.workingDays',
      /højst 90/,
    ],
    ['no mailbox', department({ mailboxes: [] }), 'replies.departments[0].mailboxes', /mindst 1/],
    [
      'an address that is none',
      department({ mailboxes: ['borgerservice'] }),
      'replies.departments[0].mailboxes[0]',
      /hel mailadresse/,
    ],
    [
      'one with copies that is none',
      department({ mailboxes: [{ address: 'x', copies: 'sender' }] }),
      'replies.departments[0].mailboxes[0].address',
      /hel mailadresse/,
    ],
    [
      'copies nowhere',
      department({ mailboxes: [{ address: BOX, copies: 'both' }] }),
      'replies.departments[0].mailboxes[0].copies',
      /mailbox, sender/,
    ],
    [
      'a mailbox of two departments',
      {
        departments: [
          { name: 'A', mailboxes: [BOX] },
          { name: 'B', mailboxes: [{ address: BOX.toUpperCase() }] },
        ],
      },
      'replies.departments[1].mailboxes[0].address',
      /departments\[0\]\.mailboxes\[0\]/,
    ],
    [
      'a department twice',
      {
        departments: [
          { name: 'A', mailboxes: [BOX] },
          { name: 'a', mailboxes: ['x@y.example'] },
        ],
      },
      'replies.departments[1].name',
      /departments\[0\]\.name/,
    ],
    ['texts of everybody', { readTexts: 'everybody' }, 'replies.readTexts', /none, sent, all/],
    [
      'figures by employee in words',
      { figuresByEmployee: 'ja' },
      'replies.figuresByEmployee',
      /true eller false/,
    ],
    [
      'figures of every employee, misspelt',
      { figuresByEmployees: true },
      'replies.figuresByEmployees',
      /Mente du "figuresByEmployee"/,
    ],
    ['ten years', { historyDays: 3650 }, 'replies.historyDays', /højst 366/],
    [
      'a gap that there is not',
      receipt('Svar senest {dato}.', '{nanv}'),
      'replies.receipt.da[1]',
      /Mente du \{navn\}/,
    ],
    ['half a gap', receipt('Svar senest {dato}.', '{navn'), 'replies.receipt.da[1]', /parvis/],
    ['HTML', receipt('Svar senest {dato}.', '<b>x</b>'), 'replies.receipt.da[1]', /uden HTML/],
    ['no day', receipt('Tak for din mail.'), 'replies.receipt.da', /skriv \{dato\}/],
    [
      'a day that goes with a subject',
      receipt('Du får svar om {emne} senest {dato}.'),
      'replies.receipt.da[0]',
      /linje for sig/,
    ],
    [
      'a day that is no promise',
      receipt('Vi holder åbent hus {dato}.'),
      'replies.receipt.da',
      /kan ikke læse/,
    ],
    ['English alone', { receipt: { en: ['Answer by {dato}.'] } }, 'replies.receipt.da', /liste/],
    ['a name that is none', { department: [] }, 'replies.department', /Mente du "departments"/],
  ])('%s', (_why, replies, path, says) => {
    expect(problemsOf(replies)).toEqual([
      { path, says: { da: expect.stringMatching(says), en: expect.stringMatching(/\S/) } },
    ]);
  });

  test('the receipt in English by itself, and all of them at once', () => {
    const bad = { target: { workingDays: 'tre' }, receipt: { da: ['{x}'], en: ['Thanks.'] } };
    expect(problemsOf(bad).map(({ path }) => path)).toEqual([
      'replies.target.workingDays',
      'replies.receipt.da[0]',
      'replies.receipt.da',
      'replies.receipt.en',
    ]);
  });
});

describe('who is which department', () => {
  const replies = repliesOf({
    departments: [
      {
        name: 'Borger',
        mailboxes: [BOX, { address: 'by@kommune.example', copies: 'sender' }],
        target: { workingDays: 5 },
      },
    ],
  });

  test.each<[address: string | null, name: string | undefined, days: number, sees: boolean]>([
    [BOX, 'Borger', 5, true],
    [' Borgerservice@KOMMUNE.example ', 'Borger', 5, true],
    ['by@kommune.example', 'Borger', 5, false],
    ['mette@kommune.example', undefined, 3, true],
    [null, undefined, 3, true],
  ])('%s', (address, name, days, sees) => {
    expect(departmentOf(replies, address)?.name).toBe(name);
    expect(targetFor(replies, address).workingDays).toBe(days);
    expect(seesAnswers(replies, address)).toBe(sees);
  });
});

test('the policies that ship: telephone hours of H13, days of T1 and T5, nothing else', () => {
  expect(defaultPolicy.replies).toBeNull();
  expect(shippedPolicies.haderslev?.replies).toEqual(DEFAULT_REPLIES);
  expect(shippedPolicies.haderslev?.replies?.target.openingHours[3]).toEqual(['09:00', '17:00']);
  expect(shippedPolicies.toender?.replies).toEqual(DEFAULT_REPLIES);
  expect(shippedPolicies.toender?.replies?.target).toMatchObject({ workingDays: 3, voicemailDays: 2 });
});

test('the sandbox’s example has a mailbox whose answers cannot be seen', () => {
  const { replies } = (readPolicy(fjordby) as { policy: { replies: RepliesPolicy } }).policy;
  expect(departmentOf(replies, 'borgerservice@fjordby.example')?.name).toBe('Borgerservice');
  expect(seesAnswers(replies, 'borgerservice@fjordby.example')).toBe(true);
  expect(seesAnswers(replies, 'fjordnettet@fjordby.example')).toBe(false);
});
