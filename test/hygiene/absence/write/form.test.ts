import fc from 'fast-check';
import { problemsOf } from '../../../../src/hygiene/absence/write/problems';
import { type FormBeginnings, proposeForm } from '../../../../src/hygiene/absence/write/propose';
import { PROBLEM_TEXTS } from '../../../../src/hygiene/absence/write/texts';
import type { AbsenceForm, FormProblemName } from '../../../../src/hygiene/absence/write/types';
import { dayOf, isoOf, workdayFrom } from '../../../../src/hygiene/danish/calendar';
import { FORM, goodForm, POLICY } from './forms';

const problems = (form: Partial<AbsenceForm>, today = '2026-07-01') =>
  problemsOf({ ...FORM, ...form }, { today, policy: null });
const STAND_IN = { name: 'Peter Holm' };

describe('what is missing or looks wrong', () => {
  test('nothing in a whole form', () => {
    fc.assert(
      fc.property(goodForm, (form) =>
        expect(problemsOf(form, { today: form.start, policy: null })).toEqual([]),
      ),
    );
  });

  test.each<[FormProblemName, Partial<AbsenceForm>, string | null]>([
    ['no-start', { start: '' }, null],
    ['no-first-day-back', { firstDayBack: '2026-02-30' }, null],
    ['bad-time', { from: '25:00' }, null],
    ['back-before-start', { start: '2026-08-03' }, '2026-08-04'],
    ['past', { start: '2026-06-01', firstDayBack: '2026-06-29' }, '2026-07-02'],
    ['past', { start: '2026-06-01', firstDayBack: '2026-07-01' }, '2026-07-02'],
    ['not-a-working-day', { firstDayBack: '2026-08-01' }, '2026-08-03'],
    ['not-a-working-day', { firstDayBack: '2026-12-25' }, '2026-12-28'],
    ['too-long', { reason: 'left', firstDayBack: '2027-07-21' }, '2027-07-20'],
    ['no-contact', { standIn: null, urgent: null }, null],
    ['stand-in-unreachable', { standIn: STAND_IN }, null],
    ['stand-in-unreachable', { standIn: { ...STAND_IN, mail: ' ' } }, null],
    ['stand-in-without-name', { standIn: { name: '', mail: 'a@fjordby.example' } }, null],
    ['stand-in-is-owner', { standIn: { name: 'mette  lindholm', phone: '09 11 20 05' } }, null],
    ['urgent-unreachable', { urgent: { unit: 'Borgerservice' } }, null],
    ['urgent-without-name', { urgent: { unit: ' ', phone: '09 11 20 00' } }, null],
    ['no-name', { owner: { displayName: '' } }, null],
  ])('%s: %j', (what, form, propose) => {
    const [problem, ...others] = problems(form);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ what, level: what === 'not-a-working-day' ? 'look-again' : 'fill-in' });
    expect(problem?.propose ?? null).toBe(propose);
  });

  test.each<[FormProblemName, Partial<AbsenceForm>, string, string]>([
    ['not-a-working-day', { firstDayBack: '2026-12-24' }, '2026-07-01', '2026-12-28'],
    ['back-before-start', { start: '2026-12-23', firstDayBack: '2026-12-23' }, '2026-07-01', '2026-12-28'],
    ['past', { start: '2026-12-01', firstDayBack: '2026-12-22' }, '2026-12-23', '2026-12-28'],
  ])('on closing days, %s: %j', (what, form, today, propose) => {
    const around = { today, policy: null, closingDays: ['--12-24'] };
    expect(problemsOf({ ...FORM, ...form }, around)).toMatchObject([{ what, propose }]);
  });

  test('one who has left comes back on no day, so the mailbox may close on a Sunday, after 12 months at most', () => {
    expect(problems({ reason: 'left', firstDayBack: '2026-08-02' })).toEqual([]);
    expect(problems({ reason: 'left', firstDayBack: '2027-07-20' })).toEqual([]);
    const short = { today: '2026-07-01', policy: { ...POLICY, leaverMonths: 1 } };
    const form: AbsenceForm = { ...FORM, reason: 'left', start: '2026-08-31', firstDayBack: '2026-10-01' };
    expect(problemsOf(form, short)).toMatchObject([{ what: 'too-long', propose: '2026-09-30' }]);
  });

  test('each has a text in both languages, calm ones', () => {
    for (const { da, en } of Object.values(PROBLEM_TEXTS)) {
      expect(`${da} ${en}`).not.toContain('!');
      expect(da).toMatch(/[.?]$/);
      expect(en).toMatch(/[.?]$/);
    }
  });

  test.each([
    ['2026-08-03', '2026-08-03'],
    ['2026-04-02', '2026-04-07'],
    ['2026-12-25', '2026-12-28'],
    ['2027-01-01', '2027-01-04'],
    ['2026-12-24', '2026-12-28', ['--12-24']],
    ['2026-12-24', '2026-12-24'],
  ])('the working day from %s is %s', (iso, day, closingDays: string[] = []) =>
    expect(isoOf(workdayFrom(dayOf(iso as string) as number, closingDays))).toBe(day),
  );
});

describe('a form to begin with', () => {
  const propose = (known: Partial<FormBeginnings> = {}) =>
    proposeForm({ today: '2026-11-20', owner: FORM.owner, policy: null, ...known });
  const away = (start: string, end: string) => ({ start, end });

  test('tomorrow, back on the first working day after', () => {
    expect(propose()).toMatchObject({ start: '2026-11-21', firstDayBack: '2026-11-23', standIn: null });
    expect(propose({ today: '2026-12-23' })).toMatchObject({
      start: '2026-12-24',
      firstDayBack: '2026-12-28',
    });
  });

  test.each<[string, Partial<FormBeginnings>, string]>([
    ['tomorrow', { today: '2026-12-22' }, '2026-12-28'],
    ['the calendar’s', { away: [away('2026-12-20T23:00:00Z', '2026-12-23T23:00:00Z')] }, '2026-12-28'],
  ])('comes back on no closing day: %s', (_what, known, firstDayBack) => {
    expect(propose({ ...known, closingDays: ['--12-24'] })).toMatchObject({ firstDayBack });
    expect(propose(known)).toMatchObject({ firstDayBack: '2026-12-24' });
  });

  test.each([
    [
      'a whole day in Copenhagen’s midnight',
      [away('2026-12-20T23:00:00Z', '2027-01-01T23:00:00Z')],
      '2026-12-21',
      '2027-01-04',
    ],
    [
      'and in UTC’s, as Graph gives it',
      [away('2026-12-21T00:00:00', '2027-01-02T00:00:00')],
      '2026-12-21',
      '2027-01-04',
    ],
    [
      'kept day by day',
      [
        away('2026-11-26T23:00:00Z', '2026-11-27T23:00:00Z'),
        away('2026-11-29T23:00:00Z', '2026-11-30T23:00:00Z'),
        away('2026-12-14T23:00:00Z', '2026-12-15T23:00:00Z'),
      ],
      '2026-11-27',
      '2026-12-01',
    ],
    [
      'one that is over is none',
      [away('2026-11-02T23:00:00Z', '2026-11-06T23:00:00Z')],
      '2026-11-21',
      '2026-11-23',
    ],
    [
      'nor is an afternoon',
      [away('2026-11-24T11:30:00Z', '2026-11-24T14:00:00Z')],
      '2026-11-21',
      '2026-11-23',
    ],
    [
      'nor is a morning out',
      [away('2026-11-24T08:00:00Z', '2026-11-24T10:00:00Z')],
      '2026-11-21',
      '2026-11-23',
    ],
  ])('the calendar’s: %s', (_why, stretches, start, firstDayBack) => {
    const form = propose({ away: stretches });
    expect(form).toMatchObject({ start, firstDayBack });
    expect(form.from).toBeUndefined();
  });

  test('from a time of the first day', () => {
    expect(propose({ away: [away('2026-11-25T12:30:00Z', '2026-11-27T15:00:00Z')] })).toMatchObject({
      start: '2026-11-25',
      from: '13:30',
      firstDayBack: '2026-11-30',
    });
  });

  test('the old replies’ period comes first, while it is not over', () => {
    const old = { status: 'scheduled', externalAudience: 'all', internal: '', external: '' } as const;
    const replies = { ...old, ...away('2026-11-29T23:00:00Z', '2026-12-04T23:00:00Z') };
    expect(propose({ replies, away: [away('2026-12-21T00:00:00', '2026-12-24T00:00:00')] })).toMatchObject({
      start: '2026-11-30',
      firstDayBack: '2026-12-07',
    });
    expect(propose({ replies: { ...replies, status: 'disabled' } }).start).toBe('2026-11-21');
  });

  test('whom the old texts name stands in, and the policy’s unit is not taken for a person', () => {
    const urgent = { unit: 'Borgerservice Fjordby', phone: '+45 09 11 20 00' };
    const contact = { audience: 'external' as const, start: 0, end: 1 };
    const contacts = [
      { ...contact, name: 'Borgerservice Fjordby', phone: '09112000' },
      { ...contact, name: 'Teknik og miljø', phone: '09 11 20 07' },
      { ...contact, name: 'Peter Holm', phone: '09 11 20 05' },
    ];
    const form = propose({
      contacts,
      policy: { ...POLICY, urgent, selfService: { da: 'www.fjordby.example' } },
    });
    expect(form).toMatchObject({
      standIn: { name: 'Peter Holm', phone: '09 11 20 05' },
      urgent,
      selfService: { da: 'www.fjordby.example' },
    });
  });

  test('of one who has left, until the policy’s last day', () => {
    expect(propose({ reason: 'left' })).toMatchObject({ start: '2026-11-21', firstDayBack: '2027-11-21' });
  });

  test('on any day, with a policy that names a unit, only what the person must say is left to say', () => {
    const policy = { ...POLICY, urgent: { unit: 'Borgerservice', phone: '09 11 20 00' } };
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 25_000 }), (day) => {
        const today = isoOf(day);
        expect(problemsOf(propose({ today, policy }), { today, policy })).toEqual([]);
      }),
    );
  });
});
