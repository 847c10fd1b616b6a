import fc from 'fast-check';
import { changesBetween } from '../../../../src/hygiene/absence/write/changes';
import { asReplies } from '../../../../src/hygiene/absence/write/replies';
import type { AbsenceForm } from '../../../../src/hygiene/absence/write/types';
import { textOf } from '../../../../src/hygiene/absence/write/write';
import { FORM, goodForm, POLICY } from './forms';

const replies = (form: Partial<AbsenceForm> = {}) => asReplies({ ...FORM, ...form }, POLICY);

describe('the schedule', () => {
  test.each([
    ['in summer', '2026-07-20', '2026-08-03', '2026-07-19T22:00', '2026-08-02T22:00'],
    ['in winter', '2026-12-21', '2027-01-04', '2026-12-20T23:00', '2027-01-03T23:00'],
    ['into summer time (29 March 2026)', '2026-03-28', '2026-03-30', '2026-03-27T23:00', '2026-03-29T22:00'],
    ['the day it begins on', '2026-03-29', '2026-03-30', '2026-03-28T23:00', '2026-03-29T22:00'],
    ['out of it (25 October 2026)', '2026-10-25', '2026-10-26', '2026-10-24T22:00', '2026-10-25T23:00'],
  ])('%s', (_why, start, firstDayBack, from, to) => {
    expect(replies({ start, firstDayBack })).toMatchObject({
      status: 'scheduled',
      externalAudience: 'all',
      start: `${from}:00.000Z`,
      end: `${to}:00.000Z`,
    });
  });

  test.each([
    ['13:30', '2026-07-20', '2026-07-20T11:30:00.000Z'],
    ['9.05', '2026-12-21', '2026-12-21T08:05:00.000Z'],
    ['02:30', '2026-03-29', '2026-03-29T01:30:00.000Z'],
    ['02:30', '2026-10-25', '2026-10-25T00:30:00.000Z'],
  ])('from %s on %s', (from, start, instant) => {
    expect(replies({ from, start, firstDayBack: '2026-12-28' }).start).toBe(instant);
  });

  test('as the clocks of Copenhagen show it, on every day', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(goodForm, (form) => {
        const { start, end } = asReplies(form, null);
        expect(clock.format(new Date(end as string))).toBe(`${form.firstDayBack} 00:00`);
        const [hour = '', minute] = (form.from ?? '00:00').split(':');
        expect(clock.format(new Date(start as string))).toBe(
          `${form.start} ${hour.padStart(2, '0')}:${minute}`,
        );
      }),
    );
  });

  test('one who has left is answered for no longer than the policy allows', () => {
    const left = { ...FORM, reason: 'left' as const, start: '2026-08-31', firstDayBack: '2030-01-01' };
    expect(asReplies(left, null).end).toBe('2027-08-30T22:00:00.000Z');
    expect(asReplies(left, { ...POLICY, leaverMonths: 6 }).end).toBe('2027-02-27T23:00:00.000Z');
    expect(asReplies({ ...left, firstDayBack: '2026-10-01' }, null).end).toBe('2026-09-30T22:00:00.000Z');
  });

  test.each([{ start: '' }, { firstDayBack: '2026-02-30' }, { from: 'middag' }])(
    'no period: %j',
    (broken) => {
      expect(() => replies(broken)).toThrow(RangeError);
    },
  );
});

describe('what saving would change', () => {
  const before = replies();

  test('nothing, however Exchange gives the same back', () => {
    expect(changesBetween(before, before)).toEqual({});
    const wrapped = `<html>\n<head></head><body>\r\n<div>${before.external}</div></body></html>`;
    const again = { ...before, external: wrapped, end: '2026-08-02T22:00:00.0000000' };
    expect(changesBetween(again, before)).toEqual({});
  });

  test('each thing by itself, before and after', () => {
    const off = { ...before, status: 'disabled' as const };
    expect(changesBetween(off, before)).toEqual({
      status: { before: 'disabled', after: 'scheduled' },
      schedule: { before: null, after: { start: before.start, end: before.end } },
    });
    expect(changesBetween({ ...before, externalAudience: 'none' }, before)).toEqual({
      audience: { before: 'none', after: 'all' },
    });
    expect(changesBetween({ ...before, internal: '' }, before)).toEqual({
      internal: { before: '', after: textOf(before.internal) },
    });
    const later = replies({ firstDayBack: '2026-08-10' });
    expect(Object.keys(changesBetween(before, later))).toEqual(['schedule', 'internal', 'external']);
  });

  test('a schedule that is kept but does not hold is none', () => {
    const on = { ...before, status: 'alwaysEnabled' as const };
    expect(changesBetween(on, { ...on, end: '2030-01-01T00:00:00Z' })).toEqual({});
  });
});
